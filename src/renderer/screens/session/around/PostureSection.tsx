import { Group } from '@mantine/core'
import { useState } from 'react'
import type { PostureFinding } from '../../../../domain/examination.ts'
import { PostureFindingId } from '../../../../domain/ids.ts'
import { upperFirst } from '../../../../domain/words.ts'
import { addRecord, changeRecord, removeRecord } from '../../../editing/change-record.ts'
import type { OpenSession } from '../../../editing/open-session.ts'
import { TypedTextarea } from '../TypedTextarea.tsx'
import { AddButton } from './AddButton.tsx'
import { SideChoice } from './Choices.tsx'
import { ListSection } from './ListSection.tsx'
import { RecordCard } from './RecordCard.tsx'
import { GAIT_SUGGESTIONS, POSTURE_SUGGESTIONS } from './suggestions.ts'
import { TypedSuggestion } from './TypedSuggestion.tsx'

/** How the client stands and walks. */
export function PostureSection({
  findings,
  open,
}: {
  findings: readonly PostureFinding[]
  open: OpenSession
}) {
  const [freshId, setFreshId] = useState<PostureFindingId | null>(null)
  const add = (kind: PostureFinding['kind']) => {
    const id = PostureFindingId.parse(crypto.randomUUID())
    const record: PostureFinding = { id, kind, words: '', side: null, note: '' }
    addRecord(open, 'postureFindings', record)
    setFreshId(id)
  }
  return (
    <ListSection
      title="Posture and gait"
      empty="What you see before you touch."
      add={
        <Group gap="xs" grow>
          <AddButton onClick={() => add('posture')}>Add posture</AddButton>
          <AddButton onClick={() => add('gait')}>Add gait</AddButton>
        </Group>
      }
    >
      {findings.map((finding, index) => (
        <FindingCard
          key={finding.id}
          finding={finding}
          number={index + 1}
          fresh={finding.id === freshId}
          open={open}
        />
      ))}
    </ListSection>
  )
}

function FindingCard({
  finding,
  number,
  fresh,
  open,
}: {
  finding: PostureFinding
  number: number
  fresh: boolean
  open: OpenSession
}) {
  const { kind, words, side, note } = finding
  const change = (what: Partial<PostureFinding>) =>
    changeRecord(open, 'postureFindings', finding.id, (now) => ({ ...now, ...what }))
  return (
    <RecordCard
      title={`${upperFirst(kind)} ${number}`}
      fresh={fresh}
      onDelete={() => removeRecord(open, 'postureFindings', finding.id)}
    >
      <TypedSuggestion
        aria-label="What is seen"
        placeholder="What is seen"
        data={[...(kind === 'posture' ? POSTURE_SUGGESTIONS : GAIT_SUGGESTIONS)]}
        open={open}
        value={words}
        onCommit={(text) => change({ words: text })}
      />
      <SideChoice value={side} onChange={(value) => change({ side: value })} />
      <TypedTextarea
        aria-label="Note"
        placeholder="Note"
        open={open}
        value={note}
        onCommit={(text) => change({ note: text })}
        minRows={1}
        size="md"
      />
    </RecordCard>
  )
}
