import { Anchor, Table } from '@mantine/core'
import { Link } from 'wouter'
import { muscleById } from '../../../domain/atlas/muscles.ts'
import type { Client } from '../../../domain/client.ts'
import { formatDay } from '../../../domain/dates.ts'
import type { PressureUnit } from '../../../domain/practice.ts'
import type { PointLife } from '../../../domain/review/point-life.ts'
import { lifeInWords } from '../../../domain/review/point-rows.ts'
import { formatChange, pressureNumber, SIDE_WORDS, upperFirst } from '../../../domain/words.ts'
import { DrawingSvg } from '../../chart/DrawingSvg.tsx'
import { toPoint } from '../../navigation.ts'
import { LifeSign } from './PointPanel.tsx'
import classes from './Points.module.css'
import { courseEntry, firstSeen, nprsCourse } from './point-words.ts'

/** The same as rows, in the same order. */
export function PointsTable({
  client,
  shown,
  unit,
}: {
  client: Client
  shown: readonly PointLife[]
  unit: PressureUnit
}) {
  const heads = [
    'No.',
    'Side',
    'Muscle',
    'Now',
    'First seen',
    'Last there',
    'Visits there',
    'Days there',
    'NPRS',
    `Threshold, ${unit}`,
    'Since the first record',
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled with the keyboard
    <section className={classes.tableFrame} aria-label="Trigger points as a table" tabIndex={0}>
      <Table stickyHeader verticalSpacing={6} aria-label="Trigger points">
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th key={head}>{head}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((life) => {
            const { history, number, mark, lastThere, visitsThere, daysThere } = life
            const course = courseEntry(life)
            return (
              <Table.Tr key={history.pointId}>
                <Table.Td>{number}</Table.Td>
                <Table.Td fw={600}>{upperFirst(SIDE_WORDS[mark.side])}</Table.Td>
                <Table.Td fw={600}>
                  <Anchor component={Link} href={toPoint(client.id, history.pointId)}>
                    {muscleById(mark.muscleId)?.name ?? mark.muscleId}
                  </Anchor>
                </Table.Td>
                <Table.Td>
                  <span className={classes.line}>
                    <LifeSign life={life} />
                    {lifeInWords(life)}
                  </span>
                </Table.Td>
                <Table.Td className={classes.day}>{firstSeen(life)}</Table.Td>
                <Table.Td className={classes.day}>
                  {lastThere ? formatDay(lastThere.visit.dateOfService) : '–'}
                </Table.Td>
                <Table.Td>{visitsThere}</Table.Td>
                <Table.Td>{daysThere}</Table.Td>
                <Table.Td>{nprsCourse(life) || '–'}</Table.Td>
                <Table.Td>{pressureCourse(life, unit) || '–'}</Table.Td>
                <Table.Td>
                  {course ? (
                    <span className={classes.line}>
                      <DrawingSvg size={18} drawings={course.drawings} />
                      {course.words}
                    </span>
                  ) : (
                    '–'
                  )}
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </section>
  )
}

function pressureCourse({ pressure: { values } }: PointLife, unit: PressureUnit): string {
  const [first, last] = [values[0], values.at(-1)].map((each) => each && pressureNumber(each.value, unit))
  if (!first || !last) return ''
  return first === last ? first : formatChange(first, last)
}
