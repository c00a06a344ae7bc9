import { Table, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { changeEntry } from '../../../chart/change-symbols.ts'
import { muscleById } from '../../../domain/atlas/muscles.ts'
import { sideOfStrokes } from '../../../domain/painted.ts'
import type { PressureUnit } from '../../../domain/practice.ts'
import type { AreaComparison } from '../../../domain/review/compare-areas.ts'
import type { ComplaintComparison } from '../../../domain/review/compare-complaints.ts'
import {
  COUNTING_KEY,
  type ComparedValue,
  painWords,
  pointDetails,
  pointValues,
} from '../../../domain/review/row-words.ts'
import { WITHIN_ERROR_SHORT } from '../../../domain/review/words.ts'
import type { VisitRef } from '../../../domain/visit-order.ts'
import { QUALITY_WORDS, SIDE_WORDS, upperFirst } from '../../../domain/words.ts'
import { DrawingSvg } from '../../chart/DrawingSvg.tsx'
import classes from './Compare.module.css'
import type { Compared } from './compared.ts'

/** The comparison as tables: points, complaints, symptom areas. */
export function ChangesTable({
  compared,
  unit,
  nameOf,
}: {
  compared: Compared
  unit: PressureUnit
  nameOf: (visit: VisitRef) => string
}) {
  const { points, complaints, areas } = compared
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled with the keyboard
    <section className={classes.tables} aria-label="Changes as a table" tabIndex={0}>
      <Rows
        title="Trigger points"
        heads={['No.', 'Side', 'Muscle', 'Change', 'Status', 'NPRS', `Threshold, ${unit}`, '']}
        note={COUNTING_KEY}
      >
        {points.map((point) => {
          const { number, verdict, from, to, pointId } = point
          const mark = (to ?? from)?.mark
          if (!mark) return null
          const { drawings, words } = changeEntry(verdict)
          const { status, nprs, pressureThreshold } = pointValues(point, unit)
          return (
            <Table.Tr key={pointId}>
              <Table.Td>
                {number}
                {verdict === 'unconfirmed' && '?'}
              </Table.Td>
              <Table.Td fw={600}>{upperFirst(SIDE_WORDS[mark.side])}</Table.Td>
              <Table.Td fw={600}>{muscleById(mark.muscleId)?.name ?? mark.muscleId}</Table.Td>
              <Table.Td>
                <span className={classes.verdict}>
                  <DrawingSvg size={18} drawings={drawings} />
                  {words}
                </span>
              </Table.Td>
              <Cell of={status} />
              <Cell of={nprs} />
              <Cell of={pressureThreshold} />
              <Table.Td className={classes.soft}>{pointDetails(point, compared, nameOf)}</Table.Td>
            </Table.Tr>
          )
        })}
      </Rows>
      <Rows title="Complaints" heads={['In the client’s words', 'Where', 'NPRS', 'Change']}>
        {complaints.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a pair of complaints has no identity of its own
          <Table.Tr key={index}>
            <Table.Td dir="auto">{(each.to ?? each.from)?.words}</Table.Td>
            <Table.Td dir="auto">{(each.to ?? each.from)?.site}</Table.Td>
            <PainCells each={each} />
          </Table.Tr>
        ))}
      </Rows>
      <Rows title="Symptom areas" heads={['Side', 'Area', 'NPRS', 'Change']}>
        {areas.map((each) => {
          const area = each.to ?? each.from
          return (
            area && (
              <Table.Tr key={area.id}>
                <Table.Td fw={600}>{upperFirst(SIDE_WORDS[sideOfStrokes(area.strokes)])}</Table.Td>
                <Table.Td>{upperFirst(QUALITY_WORDS[area.quality])}</Table.Td>
                <PainCells each={each} />
              </Table.Tr>
            )
          )
        })}
      </Rows>
    </section>
  )
}

function Rows({
  title,
  heads,
  note,
  children,
}: {
  title: string
  heads: readonly string[]
  note?: string
  children: readonly ReactNode[]
}) {
  if (children.length === 0) return null
  return (
    <div>
      <Title order={2} className={classes.sub}>
        {title}
      </Title>
      <Table verticalSpacing={6} aria-label={title}>
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) =>
              head === '' ? <Table.Td key="details" /> : <Table.Th key={head}>{head}</Table.Th>,
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
      {note && <p className={classes.soft}>{note}</p>}
    </div>
  )
}

function Cell({ of: { words, withinError } }: { of: ComparedValue }) {
  return (
    <Table.Td className={withinError ? classes.soft : undefined}>
      {words || '–'}
      {withinError && <div>{WITHIN_ERROR_SHORT}</div>}
    </Table.Td>
  )
}

function PainCells({ each }: { each: ComplaintComparison | AreaComparison }) {
  const pain = painWords(each)
  return (
    <>
      <Table.Td className={pain.withinError ? classes.soft : undefined}>{pain.words || '–'}</Table.Td>
      <Table.Td {...(pain.counts ? { fw: 600 } : { className: classes.soft })}>{pain.change}</Table.Td>
    </>
  )
}
