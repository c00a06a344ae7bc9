import { Anchor, Table } from '@mantine/core'
import { Link } from 'wouter'
import type { TrendPanel } from '../../../chart/trend-panels.ts'
import { formatDay } from '../../../domain/dates.ts'
import { type GoalCourse, goalName, goalStateWords, targetWords } from '../../../domain/review/goals.ts'
import { trendInWords } from '../../../domain/review/trend-words.ts'
import { visitName } from '../../../domain/review/visit-name.ts'
import type { Session } from '../../../domain/session.ts'
import { upperFirst } from '../../../domain/words.ts'
import { toSession } from '../../navigation.ts'
import classes from './Measures.module.css'

/** The same as tables: every value by its visit, the newest first; goals; what clients told of their own goals. */
export function MeasuresTable({
  visits,
  measured,
  own,
  courses,
}: {
  visits: readonly Session[]
  /** Panels whose values are of visits. */
  measured: readonly TrendPanel[]
  /** Panels whose values are of days. */
  own: readonly TrendPanel[]
  courses: readonly GoalCourse[]
}) {
  const rows = visits.filter(({ id }) =>
    measured.some(({ plot }) => plot.trend.values.some(({ visit }) => visit.id === id)),
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled with the keyboard
    <section className={classes.tables} tabIndex={0} aria-label="Measures as tables">
      {courses.length > 0 && (
        <Table verticalSpacing={6} aria-label="Goals">
          <Table.Thead>
            <Table.Tr>
              {['Goal', 'To reach', 'So far'].map((head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {courses.map((course) => (
              <Table.Tr key={course.goal.id}>
                <Table.Td dir="auto" fw={600}>
                  {goalName(course.goal)}
                </Table.Td>
                <Table.Td>{targetWords(course)}</Table.Td>
                <Table.Td>{upperFirst(goalStateWords(course))}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {measured.length > 0 && (
        <Table stickyHeader verticalSpacing={6} aria-label="Values by visit">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Visit</Table.Th>
              {measured.map(({ title }) => (
                <Table.Th key={title}>{title}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.toReversed().map((visit) => (
              <Table.Tr key={visit.id}>
                <Table.Td>
                  <Anchor component={Link} href={toSession(visit.id)}>
                    {visitName(visit, visits)}
                  </Anchor>
                </Table.Td>
                {measured.map(({ title, plot, unit }) => {
                  const value = plot.trend.values.find((each) => each.visit.id === visit.id)?.value
                  return (
                    <Table.Td key={title}>{value === undefined ? '–' : `${plot.say(value)}${unit}`}</Table.Td>
                  )
                })}
              </Table.Tr>
            ))}
            <Table.Tr>
              <Table.Th scope="row">First to last</Table.Th>
              {measured.map(({ title, plot, unit }) => (
                <Table.Td key={title} fw={600}>
                  {upperFirst(trendInWords(plot.trend, plot.say, unit).words)}
                </Table.Td>
              ))}
            </Table.Tr>
          </Table.Tbody>
        </Table>
      )}
      {own.map(({ title, plot, unit }) => (
        <Table key={title} verticalSpacing={6} aria-label={title}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Day</Table.Th>
              <Table.Th dir="auto">{title}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {plot.trend.values.toReversed().map(({ visit, value }) => (
              <Table.Tr key={visit.id}>
                <Table.Td>{formatDay(visit.dateOfService)}</Table.Td>
                <Table.Td>
                  {plot.say(value)}
                  {unit}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ))}
    </section>
  )
}
