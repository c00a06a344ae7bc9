import { Checkbox, Stack } from '@mantine/core'
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
  return (
    <SettingsSection
      title="Before signing"
      description="What a session must hold. Its two dates are always there; carried marks must always be confirmed."
    >
      <Checkbox.Group
        aria-label="Before signing"
        value={[...checks]}
        onChange={(chosen) => onChange(SigningCheck.options.filter((check) => chosen.includes(check)))}
      >
        <Stack gap="sm">
          {SigningCheck.options.map((check) => (
            <Checkbox key={check} value={check} label={CHECK_WORDS[check]} />
          ))}
        </Stack>
      </Checkbox.Group>
    </SettingsSection>
  )
}
