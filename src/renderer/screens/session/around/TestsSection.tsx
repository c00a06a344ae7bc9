import { useState } from 'react'
import { type SpecialTest, TestResult } from '../../../../domain/examination.ts'
import { SpecialTestId } from '../../../../domain/ids.ts'
import { TEST_RESULT_WORDS } from '../../../../domain/words.ts'
import { addRecord, changeRecord, removeRecord } from '../../../editing/change-record.ts'
import type { OpenSession } from '../../../editing/open-session.ts'
import { TypedTextarea } from '../TypedTextarea.tsx'
import { AddButton } from './AddButton.tsx'
import { Choices, SideChoice } from './Choices.tsx'
import { ListSection } from './ListSection.tsx'
import { RecordCard } from './RecordCard.tsx'
import { TEST_SUGGESTIONS } from './suggestions.ts'
import { TypedSuggestion } from './TypedSuggestion.tsx'

const RESULTS = TestResult.options.map((value) => ({ value, label: TEST_RESULT_WORDS[value] }))

/** Named tests with their outcome; a new one is unclear until the therapist says. */
export function TestsSection({ tests, open }: { tests: readonly SpecialTest[]; open: OpenSession }) {
  const [freshId, setFreshId] = useState<SpecialTestId | null>(null)
  const add = () => {
    const id = SpecialTestId.parse(crypto.randomUUID())
    const record: SpecialTest = { id, name: '', side: null, result: 'unclear', note: '' }
    addRecord(open, 'specialTests', record)
    setFreshId(id)
  }
  return (
    <ListSection
      title="Special tests"
      empty="Spurling, straight leg raise, Ober … with their outcome."
      add={<AddButton onClick={add}>Add test</AddButton>}
    >
      {tests.map((test, index) => (
        <TestCard key={test.id} test={test} number={index + 1} fresh={test.id === freshId} open={open} />
      ))}
    </ListSection>
  )
}

function TestCard({
  test,
  number,
  fresh,
  open,
}: {
  test: SpecialTest
  number: number
  fresh: boolean
  open: OpenSession
}) {
  const { name, side, result, note } = test
  const change = (what: Partial<SpecialTest>) =>
    changeRecord(open, 'specialTests', test.id, (now) => ({ ...now, ...what }))
  return (
    <RecordCard
      title={`Test ${number}`}
      fresh={fresh}
      onDelete={() => removeRecord(open, 'specialTests', test.id)}
    >
      <TypedSuggestion
        aria-label="Name of the test"
        placeholder="Name of the test"
        data={[...TEST_SUGGESTIONS]}
        open={open}
        value={name}
        onCommit={(text) => change({ name: text })}
      />
      <SideChoice value={side} onChange={(value) => change({ side: value })} />
      <Choices label="Result" data={RESULTS} value={result} onChange={(value) => change({ result: value })} />
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
