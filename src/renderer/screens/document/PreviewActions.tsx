import { Alert, Button, Group, Loader, Text } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconDeviceFloppy,
  IconExternalLink,
  IconFolderOpen,
  IconPrinter,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './document.module.css'
import type { DocumentActions } from './use-document-actions.ts'

/** What can be done with the document that is shown, and what came of it. */
export function PreviewActions({ actions, ready }: { actions: DocumentActions; ready: boolean }) {
  const { busy, outcome, save, print, open, showInFolder } = actions
  const off = !ready || busy !== null
  return (
    <div className={classes.actions}>
      {outcome?.kind === 'failed' && (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={outcome.title}>
          {outcome.why}
        </Alert>
      )}
      {outcome?.kind === 'saved' && (
        <div className={classes.saved} role="status">
          <IconCircleCheck size={20} aria-hidden className={classes.good} />
          <Text className={classes.savedName}>
            Saved as <bdi>{outcome.fileName}</bdi>
          </Text>
        </div>
      )}
      <ActionButton
        name="Save as PDF"
        variant="filled"
        icon={<IconDeviceFloppy size={20} aria-hidden />}
        busy={busy === 'save'}
        off={off}
        onClick={save}
      />
      <Group grow gap="xs" wrap="nowrap">
        <ActionButton
          name="Print"
          icon={<IconPrinter size={20} aria-hidden />}
          busy={busy === 'print'}
          off={off}
          onClick={print}
        />
        <ActionButton
          name="Open"
          title="Open in this computer’s PDF viewer"
          icon={<IconExternalLink size={20} aria-hidden />}
          busy={busy === 'open'}
          off={off}
          onClick={open}
        />
      </Group>
      {outcome?.kind === 'saved' && (
        <ActionButton
          name="Show in folder"
          icon={<IconFolderOpen size={20} aria-hidden />}
          busy={busy === 'show'}
          off={off}
          onClick={showInFolder}
        />
      )}
    </div>
  )
}

/** A button that keeps the focus while it works and while it cannot be used: the keys of the preview start from there. */
function ActionButton({
  name,
  icon,
  busy,
  off,
  onClick,
  variant = 'default',
  title,
}: {
  name: string
  icon: ReactNode
  busy: boolean
  off: boolean
  onClick: () => void
  variant?: 'filled' | 'default'
  title?: string
}) {
  return (
    <Button
      mih={44}
      fullWidth
      variant={variant}
      leftSection={busy ? <Loader size={20} /> : icon}
      aria-disabled={off}
      {...(off ? { 'data-disabled': true } : {})}
      aria-busy={busy}
      title={title}
      onClick={() => !off && onClick()}
    >
      {name}
    </Button>
  )
}
