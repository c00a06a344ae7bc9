import { Checkbox, Stack } from '@mantine/core'
import { useState } from 'react'
import { SigningCheck } from '../../../domain/practice.ts'
import { SettingsSection } from './SettingsSection.tsx'

const CHECK_WORDS: Readonly<Record<SigningCheck, string>> = {
  therapist: 'The therapist is named',
  'complaint-or-reason': 'A complaint or a reason for the visit',
  findings: 'Findings',
  treatment: 'Treatment',
  response: 'Response to the treatment',
  plan: 'Plan',
}

/** What a session must hold before it can be signed. */
export function SigningSection({
  checks,
  onChange,
}: {
  checks: readonly SigningCheck[]
  onChange: (checks: readonly SigningCheck[]) => void
}) {
  // What is ticked stands at once: a second tick must not wait for the first to be stored, nor undo it.
  const [chosen, setChosen] = useState(checks)
  const choose = (values: readonly string[]) => {
    const next = SigningCheck.options.filter((check) => values.includes(check))
    setChosen(next)
    onChange(next)
  }
  return (
    <SettingsSection
      title="Before signing"
      description="What a session must hold. Its two dates are always there; carried marks must always be confirmed."
    >
      <Checkbox.Group value={[...chosen]} onChange={choose}>
        <Stack gap="sm">
          {SigningCheck.options.map((check) => (
            <Checkbox key={check} value={check} label={CHECK_WORDS[check]} />
          ))}
        </Stack>
      </Checkbox.Group>
    </SettingsSection>
  )
}
