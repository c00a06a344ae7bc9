import { Stack } from '@mantine/core'
import { Fragment } from 'react'
import { SOAP_SECTIONS, type SoapNotes, type SoapSection } from '../../../domain/session.ts'
import { SOAP_WORDS } from '../../../domain/words.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { SideFlags } from './sides/SideFlags.tsx'
import { TypedTextarea } from './TypedTextarea.tsx'

const PROMPTS: Readonly<Record<SoapSection, string>> = {
  subjective: 'What the client reports today',
  objective: 'What you saw, palpated and measured',
  assessment: 'What you make of it',
  plan: 'What comes next, and home care',
}

/** The four texts of the session. */
export function NotesPanel({ notes, open }: { notes: SoapNotes; open: OpenSession }) {
  return (
    <Stack gap="md" p="md">
      {SOAP_SECTIONS.map((section) => (
        <Fragment key={section}>
          <TypedTextarea
            label={SOAP_WORDS[section]}
            placeholder={PROMPTS[section]}
            open={open}
            value={notes[section]}
            onCommit={(text) => open.apply({ type: 'set-soap-text', section, text })}
            minRows={4}
            size="md"
          />
          <SideFlags open={open} field={section} />
        </Fragment>
      ))}
    </Stack>
  )
}
