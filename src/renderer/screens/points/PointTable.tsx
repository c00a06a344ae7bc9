import { Anchor, Table } from '@mantine/core'
import { Link } from 'wouter'
import type { PressureUnit } from '../../../domain/practice.ts'
import type { PointRow } from '../../../domain/review/point-rows.ts'
import { visitName } from '../../../domain/review/visit-name.ts'
import type { VisitRef } from '../../../domain/visit-order.ts'
import { upperFirst } from '../../../domain/words.ts'
import { toSession } from '../../navigation.ts'
import classes from './Point.module.css'
import { RowSign } from './PointVisits.tsx'

/** The point's history as rows, the oldest first. */
export function PointTable({
  rows,
  visits,
  unit,
}: {
  rows: readonly PointRow[]
  visits: readonly VisitRef[]
  unit: PressureUnit
}) {
  const heads = ['Visit', 'Status', 'NPRS', `Threshold, ${unit}`, 'Treatments', 'Place', 'Note']
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled with the keyboard
    <section className={classes.tableFrame} aria-label="The point as a table" tabIndex={0}>
      <Table stickyHeader verticalSpacing={6} aria-label="Visits of the point">
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th key={head}>{head}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.visit.id} className={row.event ? undefined : classes.soft}>
              <Table.Td className={classes.when}>
                <Anchor component={Link} href={toSession(row.visit.id)}>
                  {visitName(row.visit, visits)}
                </Anchor>
              </Table.Td>
              <Table.Td>
                <span className={classes.status}>
                  <RowSign row={row} />
                  {row.status}
                </span>
              </Table.Td>
              <Table.Td>{row.nprs || '–'}</Table.Td>
              <Table.Td>{row.pressure.replace(` ${unit}`, '') || '–'}</Table.Td>
              <Table.Td>{upperFirst(row.treatments.join('; ')) || '–'}</Table.Td>
              <Table.Td>{row.place || '–'}</Table.Td>
              <Table.Td dir="auto">{row.note}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
