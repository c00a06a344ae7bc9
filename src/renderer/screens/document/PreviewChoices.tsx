import { Button, Checkbox, Group, Input } from '@mantine/core'
import {
  OtherViews,
  ReportReader,
  SECTION_NAMES,
  type SummaryChoice,
  SummarySection,
} from '../../../domain/report-sections.ts'
import { OTHER_VIEWS_WORDS, READER_WORDS } from '../../../domain/report-words.ts'
import { Choice } from '../../ui/Choice.tsx'
import { PAPER_CHOICES } from '../practice/choices.ts'
import type { ReportLook } from './gather-report.ts'

const COLOURS = [
  { value: 'colour', label: 'Colour' },
  { value: 'grey', label: 'Grey' },
] as const
const READERS = ReportReader.options.map((value) => ({ value, label: READER_WORDS[value] }))
const OTHERS = OtherViews.options.map((value) => ({ value, label: OTHER_VIEWS_WORDS[value] }))

/** For whom a summary is. */
export function ReaderChoice({
  reader,
  onReader,
}: {
  reader: ReportReader
  onReader: (reader: ReportReader) => void
}) {
  return <Choice label="For" data={READERS} value={reader} onChange={onReader} />
}

/** What is in a summary; remembered for each reader. */
export function SectionChoices({
  choice,
  onChoice,
  onUsual,
}: {
  choice: SummaryChoice
  onChoice: (choice: SummaryChoice) => void
  /** Back to what this reader usually gets; null if that is what is chosen. */
  onUsual: (() => void) | null
}) {
  return (
    <>
      <div>
        <Group justify="space-between" align="end" mih={36}>
          <Input.Label labelElement="div" id="report-sections">
            What is in it
          </Input.Label>
          {onUsual && (
            <Button variant="subtle" size="compact-sm" onClick={onUsual}>
              As usual
            </Button>
          )}
        </Group>
        <Checkbox.Group
          aria-labelledby="report-sections"
          value={[...choice.sections]}
          onChange={(ticked) =>
            onChoice({
              ...choice,
              sections: SummarySection.options.filter((section) => ticked.includes(section)),
            })
          }
        >
          {SummarySection.options.map((section) => (
            <Checkbox key={section} value={section} label={SECTION_NAMES[section]} />
          ))}
        </Checkbox.Group>
      </div>
      {choice.sections.includes('chart') && (
        <Choice
          label="Views without marks"
          data={OTHERS}
          value={choice.otherViews}
          onChange={(otherViews) => onChoice({ ...choice, otherViews })}
        />
      )}
    </>
  )
}

/** On what it is printed. */
export function PaperChoices({
  look,
  onLook,
}: {
  look: ReportLook
  onLook: (change: Partial<Pick<ReportLook, 'paper' | 'colour'>>) => void
}) {
  return (
    <Group grow gap="sm">
      <Choice label="Paper" data={PAPER_CHOICES} value={look.paper} onChange={(paper) => onLook({ paper })} />
      <Choice label="Print in" data={COLOURS} value={look.colour} onChange={(colour) => onLook({ colour })} />
    </Group>
  )
}
