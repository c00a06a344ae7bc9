import { Button, Stack } from '@mantine/core'
import { IconListDetails } from '@tabler/icons-react'
import { Fragment, useState } from 'react'
import type { Practice } from '../../../domain/practice.ts'
import { type Session, SOAP_SECTIONS, type SoapSection } from '../../../domain/session.ts'
import { SOAP_WORDS } from '../../../domain/words.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { NarrativeDialog } from './around/NarrativeDialog.tsx'
import { SnippetTextarea } from './around/SnippetTextarea.tsx'
import { SideFlags } from './sides/SideFlags.tsx'
import { TypedTextarea } from './TypedTextarea.tsx'

const PROMPTS: Readonly<Record<SoapSection, string>> = {
  subjective: 'What the client reports today',
  objective: 'What you saw, palpated and measured',
  assessment: 'What you make of it',
  plan: 'What comes next, and home care',
}

/** The four texts of the session. */
export function NotesPanel({
  session,
  practice,
  open,
}: {
  session: Session
  practice: Practice
  open: OpenSession
}) {
  const [telling, setTelling] = useState(false)
  const { notes, marks } = session
  return (
    <Stack gap="xs" p="md" pt="xs">
      {SOAP_SECTIONS.map((section) => (
        <Fragment key={section}>
          <SnippetTextarea
            label={SOAP_WORDS[section]}
            placeholder={PROMPTS[section]}
            snippets={practice.snippets}
            open={open}
            value={notes[section]}
            onCommit={(text) => open.apply({ type: 'set-soap-text', section, text })}
          />
          <SideFlags open={open} field={section} />
        </Fragment>
      ))}
      <Button
        variant="default"
        mih={44}
        mt="xs"
        leftSection={<IconListDetails size={18} aria-hidden />}
        disabled={!marks.some(({ kind }) => kind === 'trigger-point')}
        onClick={() => setTelling(true)}
      >
        Insert sentences of the points
      </Button>
      <TypedTextarea
        label="Private notes"
        description="For you alone: in no summary, handout or record that leaves the practice. Your backup holds them."
        open={open}
        value={session.privateNotes}
        onCommit={(text) => open.apply({ type: 'set-private-notes', text })}
      />
      {telling && <NarrativeDialog session={session} open={open} onClose={() => setTelling(false)} />}
    </Stack>
  )
}
