import { Button, Group, Text } from '@mantine/core'
import { IconFlipVertical } from '@tabler/icons-react'
import { useStore } from 'zustand'
import { AcceptedSideId } from '../../../../domain/ids.ts'
import { otherSideSaid, type SidePassage } from '../../../../domain/laterality/side-conflicts.ts'
import { textsOf } from '../../../../domain/session-texts.ts'
import type { OpenSession } from '../../../editing/open-session.ts'
import { conflictsOf } from './conflicts-of.ts'
import classes from './sides.module.css'

/** Beside a text: each passage that names the other side than what it is about, and the ways to settle it. */
export function SideFlags({ open, field }: { open: OpenSession; field: string }) {
  const session = useStore(open.store, (state) => state.session)
  if (session.state === 'signed') return null
  return conflictsOf(session)
    .filter((passage) => passage.field === field)
    .map((passage) => <SideFlag key={`${passage.start} ${passage.words}`} open={open} passage={passage} />)
}

function SideFlag({ open, passage }: { open: OpenSession; passage: SidePassage }) {
  const { words, says, marks, markIds } = passage
  const meant = markIds.length === 1 ? 'the mark is' : markIds.length > 1 ? 'the marks are' : 'it is recorded'
  return (
    <section className={classes.flag} aria-label={`Side of “${words}”`}>
      <Text>
        “{words}”: the text says {says}, {meant} <strong>{marks}</strong>.
      </Text>
      <Group gap={4}>
        <Button mih={44} px="sm" variant="light" onClick={() => fix(open, passage)}>
          Write “{marks}”
        </Button>
        {markIds.length > 0 && (
          <Button
            mih={44}
            px="sm"
            variant="light"
            leftSection={<IconFlipVertical size={18} aria-hidden />}
            onClick={() => open.apply({ type: 'swap-sides', markIds: [...markIds] })}
          >
            {markIds.length === 1 ? `Mark to the ${says}` : `${markIds.length} marks to the ${says}`}
          </Button>
        )}
        <Button mih={44} px="sm" variant="subtle" color="gray" onClick={() => accept(open, passage)}>
          Correct as it is
        </Button>
      </Group>
    </section>
  )
}

/** What was being typed is in the session by now, so the passage is looked up where it stands now. */
function stillThere(open: OpenSession, { field, words, sentence }: SidePassage): SidePassage | undefined {
  return conflictsOf(open.store.getState().session).find(
    (now) => now.field === field && now.words === words && now.sentence === sentence,
  )
}

function fix(open: OpenSession, passage: SidePassage): void {
  const now = stillThere(open, passage)
  const text = textsOf(open.store.getState().session).find(({ field }) => field === passage.field)
  if (now && text) open.apply(text.rewrite(otherSideSaid(text.text, now)))
}

function accept(open: OpenSession, { field, sentence }: SidePassage): void {
  const record = { id: AcceptedSideId.parse(crypto.randomUUID()), field, words: sentence }
  open.apply({ type: 'put-record', put: { list: 'acceptedSides', record } })
}
