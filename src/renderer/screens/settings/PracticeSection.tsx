import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import type { Practice } from '../../../domain/practice.ts'
import { openDialog } from '../../dialogs.ts'
import { PersonName } from '../../ui/PersonName.tsx'
import classes from './SettingsScreen.module.css'
import { SettingsSection } from './SettingsSection.tsx'

/** Whose records these are, as it stands on every document. */
export function PracticeSection({ practice }: { practice: Practice }) {
  const { name, therapist, credentials, registrationNumber, address, phone, email } = practice
  const lines = [
    [therapist, credentials].filter(Boolean).join(', '),
    registrationNumber && `Registration ${registrationNumber}`,
    address,
    [phone, email].filter(Boolean).join(' · '),
  ].filter((line) => line !== '')
  return (
    <SettingsSection title="Practice" description="Stands at the head of everything that is printed.">
      <div className={classes.lines}>
        <PersonName className={classes.name}>{name}</PersonName>
        {lines.map((line) => (
          <div key={line} className={classes.soft} dir="auto">
            {line}
          </div>
        ))}
      </div>
      <Button
        variant="default"
        leftSection={<IconPencil size={18} aria-hidden />}
        onClick={() => openDialog({ kind: 'edit-practice' })}
      >
        Edit practice
      </Button>
    </SettingsSection>
  )
}
