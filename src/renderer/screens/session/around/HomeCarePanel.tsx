import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { muscleById } from '../../../../domain/atlas/muscles.ts'
import type { HomeCareItem } from '../../../../domain/home-care.ts'
import { HomeCareId } from '../../../../domain/ids.ts'
import type { Practice } from '../../../../domain/practice.ts'
import type { Session } from '../../../../domain/session.ts'
import { addRecord, changeRecord, removeRecord } from '../../../editing/change-record.ts'
import type { OpenSession } from '../../../editing/open-session.ts'
import { SideFlags } from '../sides/SideFlags.tsx'
import { AddButton } from './AddButton.tsx'
import classes from './around.module.css'
import { RecordCard } from './RecordCard.tsx'
import { SelfCareTexts } from './SelfCareTexts.tsx'
import { SnippetTextarea } from './SnippetTextarea.tsx'
import { DOSE_SUGGESTIONS } from './suggestions.ts'
import { TypedSuggestion } from './TypedSuggestion.tsx'

/** What the client does at home: from the atlas's texts for the muscles that were charted, or in own words. */
export function HomeCarePanel({
  session,
  practice,
  open,
}: {
  session: Session
  practice: Practice
  open: OpenSession
}) {
  const [freshId, setFreshId] = useState<HomeCareId | null>(null)
  const { homeCare, marks } = session
  const add = (words: string, muscleId: string | null) => {
    const id = HomeCareId.parse(crypto.randomUUID())
    addRecord(open, 'homeCare', { id, words, muscleId, dose: '' })
    // A text of one's own is written next; of the atlas's texts another may be taken.
    if (words === '') setFreshId(id)
  }
  return (
    <Stack gap="lg" p="md">
      {homeCare.length === 0 && (
        <Text c="dimmed">One or two things that fit into the client's day help more than ten.</Text>
      )}
      <div>
        {homeCare.map((item, index) => (
          <ItemCard
            key={item.id}
            item={item}
            number={index + 1}
            fresh={item.id === freshId}
            practice={practice}
            open={open}
          />
        ))}
        <div className={classes.add}>
          <AddButton onClick={() => add('', null)}>Add in own words</AddButton>
        </div>
      </div>
      <SelfCareTexts marks={marks} taken={homeCare} onTake={add} />
    </Stack>
  )
}

function ItemCard({
  item,
  number,
  fresh,
  practice,
  open,
}: {
  item: HomeCareItem
  number: number
  fresh: boolean
  practice: Practice
  open: OpenSession
}) {
  const change = (what: Partial<HomeCareItem>) =>
    changeRecord(open, 'homeCare', item.id, (now) => ({ ...now, ...what }))
  const muscle = item.muscleId === null ? undefined : muscleById(item.muscleId)
  return (
    <RecordCard
      title={`Home care ${number}`}
      fresh={fresh}
      heading="h2"
      onDelete={() => removeRecord(open, 'homeCare', item.id)}
      head={
        muscle && (
          <Text c="dimmed" flex={2}>
            {muscle.name}
          </Text>
        )
      }
    >
      <SnippetTextarea
        label="What to do"
        snippets={practice.snippets}
        open={open}
        value={item.words}
        onCommit={(words) => change({ words })}
        minRows={2}
      />
      <SideFlags open={open} field={`home care ${item.id}`} />
      <TypedSuggestion
        label="How long and how often"
        data={[...DOSE_SUGGESTIONS]}
        open={open}
        value={item.dose}
        onCommit={(dose) => change({ dose })}
      />
    </RecordCard>
  )
}
