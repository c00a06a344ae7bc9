import { Button, FileButton, Group, Text } from '@mantine/core'
import { IconPhoto } from '@tabler/icons-react'
import { useState } from 'react'
import type { Logo } from '../../../domain/logo.ts'
import classes from './LogoSection.module.css'
import { readLogo } from './read-logo.ts'
import { SettingsSection } from './SettingsSection.tsx'

/** The practice's sign at the head of what is printed: chosen from a file, replaced, removed. */
export function LogoSection({
  logo,
  onChange,
}: {
  logo: Logo | null
  onChange: (logo: Logo | null) => void
}) {
  const [reading, setReading] = useState(false)
  const [refused, setRefused] = useState('')
  const choose = async (file: File | null) => {
    if (!file) return
    setReading(true)
    const outcome = await readLogo(file)
    setReading(false)
    setRefused(outcome.kind === 'refused' ? outcome.why : '')
    if (outcome.kind === 'read') onChange(outcome.logo)
  }
  return (
    <SettingsSection
      title="Logo"
      description="Stands beside the name of the practice on everything that is printed. PNG, JPEG or SVG."
    >
      <div role="status" className={classes.shown}>
        {logo ? (
          // On white in the dark as well: that is what it is printed on.
          <div className={classes.paper}>
            <img
              className={classes.picture}
              src={`data:image/${logo.kind};base64,${logo.data}`}
              alt="Logo of the practice"
            />
          </div>
        ) : (
          'There is no logo.'
        )}
        {refused && <Text c="var(--palpate-worse)">{refused}</Text>}
      </div>
      <Group gap="xs">
        <FileButton onChange={choose} accept="image/png,image/jpeg,image/svg+xml">
          {(props) => (
            <Button
              variant="default"
              leftSection={<IconPhoto size={18} aria-hidden />}
              loading={reading}
              {...props}
            >
              {logo ? 'Replace the logo' : 'Choose a logo'}
            </Button>
          )}
        </FileButton>
        {logo && (
          <Button variant="subtle" color="gray" onClick={() => onChange(null)}>
            Remove the logo
          </Button>
        )}
      </Group>
    </SettingsSection>
  )
}
