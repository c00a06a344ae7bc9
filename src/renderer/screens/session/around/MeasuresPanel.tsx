import { Stack, Text, UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { assertNever } from '../../../../domain/assert-never.ts'
import { OutcomeMeasureId } from '../../../../domain/ids.ts'
import { MEASURE_KINDS, type MeasureKind } from '../../../../domain/measure-score.ts'
import { LEFS, type OutcomeMeasure } from '../../../../domain/outcome-measure.ts'
import { NPRS_STEPS } from '../../../../domain/scales.ts'
import { MEASURE_WORDS } from '../../../../domain/words.ts'
import { addRecord, changeRecord, removeRecord } from '../../../editing/change-record.ts'
import type { OpenSession } from '../../../editing/open-session.ts'
import { ScaleField } from '../ScaleField.tsx'
import classes from './around.module.css'
import { LefsFields } from './LefsFields.tsx'
import { PsfsFields } from './PsfsFields.tsx'
import { RecordCard } from './RecordCard.tsx'
import { ScoreLine } from './ScoreLine.tsx'
import { TotalField } from './TotalField.tsx'

/** Outcome measures of the visit, each once: how the client does in numbers that can be compared. */
export function MeasuresPanel({
  measures,
  open,
}: {
  measures: readonly OutcomeMeasure[]
  open: OpenSession
}) {
  const [freshId, setFreshId] = useState<OutcomeMeasureId | null>(null)
  const add = (kind: MeasureKind) => {
    const measure = blankMeasure(kind)
    addRecord(open, 'measures', measure)
    setFreshId(measure.id)
  }
  const left = MEASURE_KINDS.filter((kind) => !measures.some((measure) => measure.kind === kind))
  return (
    <Stack gap="md" p="md">
      {measures.length === 0 && (
        <Text c="dimmed">
          Numbers that show in a few weeks whether it helps. Each once a visit; what is not answered stays
          open.
        </Text>
      )}
      <div>
        {measures.map((measure) => (
          <RecordCard
            key={measure.id}
            title={MEASURE_WORDS[measure.kind].short}
            fresh={measure.id === freshId}
            heading="h2"
            onDelete={() => removeRecord(open, 'measures', measure.id)}
          >
            <Fields measure={measure} open={open} />
          </RecordCard>
        ))}
        <fieldset className={classes.chips} aria-label="Add a measure">
          {left.map((kind) => (
            <UnstyledButton key={kind} className={classes.pick} onClick={() => add(kind)}>
              <IconPlus size={18} aria-hidden />
              <Text span fw={600} size="md">
                {MEASURE_WORDS[kind].short}
              </Text>
              <Text span c="dimmed">
                {MEASURE_WORDS[kind].long}
              </Text>
            </UnstyledButton>
          ))}
        </fieldset>
      </div>
    </Stack>
  )
}

function Fields({ measure, open }: { measure: OutcomeMeasure; open: OpenSession }) {
  switch (measure.kind) {
    case 'nprs':
      return (
        <>
          <ScoreLine measure={measure} />
          <ScaleField
            label="Pain"
            steps={NPRS_STEPS}
            value={measure.score}
            onChange={(score) =>
              changeRecord(open, 'measures', measure.id, (now) =>
                now.kind === 'nprs' ? { ...now, score } : now,
              )
            }
            columns={6}
          />
        </>
      )
    case 'psfs':
      return <PsfsFields measure={measure} open={open} />
    case 'lefs':
      return <LefsFields measure={measure} open={open} />
    case 'ndi':
    case 'odi':
    case 'dash':
    case 'hit6':
      return <TotalField measure={measure} open={open} />
    default:
      return assertNever(measure)
  }
}

function blankMeasure(kind: MeasureKind): OutcomeMeasure {
  const id = OutcomeMeasureId.parse(crypto.randomUUID())
  switch (kind) {
    case 'nprs':
      return { id, kind, score: null }
    case 'psfs':
      return { id, kind, activities: [{ words: '', score: null }] }
    case 'lefs':
      return { id, kind, items: Array.from({ length: LEFS.items }, () => null) }
    case 'ndi':
    case 'odi':
    case 'dash':
    case 'hit6':
      return { id, kind, total: null }
    default:
      return assertNever(kind)
  }
}
