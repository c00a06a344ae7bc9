import { Button, Group } from '@mantine/core'
import { IconDeviceFloppy, IconFolderOpen } from '@tabler/icons-react'
import { openDialog } from '../../dialogs.ts'
import { SettingsSection } from './SettingsSection.tsx'

/** Everything in one file, and back. */
export function BackupSection() {
  return (
    <SettingsSection
      title="Backup"
      description="One file with everything in an open, documented form. Keep a copy outside this computer."
    >
      <Group gap="xs">
        <Button
          leftSection={<IconDeviceFloppy size={18} aria-hidden />}
          onClick={() => openDialog({ kind: 'save-backup' })}
        >
          Save a backup
        </Button>
        <Button
          variant="default"
          leftSection={<IconFolderOpen size={18} aria-hidden />}
          onClick={() => openDialog({ kind: 'open-backup' })}
        >
          Open a backup
        </Button>
      </Group>
    </SettingsSection>
  )
}
