import { Button } from '@mantine/core'
import { IconFlaskOff } from '@tabler/icons-react'
import type { PalpateDatabase } from '../../storage/database.ts'
import { useRemoveSample } from '../backup/use-remove-sample.ts'
import { SettingsSection } from './SettingsSection.tsx'

/** The way out of the sample practice. */
export function SampleSection({
  database,
  onRemoved,
}: {
  database: PalpateDatabase
  onRemoved: () => Promise<void>
}) {
  const { removing, remove } = useRemoveSample(database, onRemoved)
  return (
    <SettingsSection
      title="Sample practice"
      description="Nothing in it is a real person. After removing it you set up your own practice."
    >
      <Button
        variant="default"
        leftSection={<IconFlaskOff size={18} aria-hidden />}
        loading={removing}
        onClick={remove}
      >
        Remove the sample
      </Button>
    </SettingsSection>
  )
}
