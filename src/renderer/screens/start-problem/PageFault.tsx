import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { navigate, toClients } from '../../navigation.ts'
import { StateFact, StatePage } from '../../ui/StatePage.tsx'

/** Instead of a page that cannot be shown: what happened, what is safe, and the ways out. */
export function PageFault({ error, again }: { error: Error; again?: () => void }) {
  const toList = () => {
    navigate(toClients())
    again?.()
  }
  return (
    <StatePage
      icon={<IconAlertTriangle size={32} aria-hidden />}
      title="This page cannot be shown"
      actions={
        <>
          <Button onClick={() => location.reload()}>Start Palpate again</Button>
          {again && (
            <Button variant="default" onClick={toList}>
              Go to the clients
            </Button>
          )}
        </>
      }
    >
      <StateFact heading="What happened">{error.message}</StateFact>
      <StateFact heading="What is safe">
        Everything that was shown as saved is on this computer, and nothing was changed by this.
      </StateFact>
      <StateFact heading="What to do">
        Start Palpate again. If the same page fails again, save a backup in the settings and keep it.
      </StateFact>
    </StatePage>
  )
}
