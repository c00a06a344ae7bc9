import { Alert, Button, Group } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './FormActions.module.css'

/** The foot of a form in a drawer: what went wrong with saving, if anything, and the two ways out. */
export function FormActions({
  save,
  saving,
  failure,
  onCancel,
}: {
  save: string
  saving: boolean
  failure: string | null
  onCancel: () => void
}) {
  return (
    <div className={classes.foot}>
      {failure !== null && (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title="This could not be saved" mb="sm">
          {failure} What you typed is still here.
        </Alert>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onCancel} disabled={saving}>
          Cancel
        </Button>
        <Button type="submit" loading={saving}>
          {save}
        </Button>
      </Group>
    </div>
  )
}
