import { Table, Title } from '@mantine/core'
import { countName } from './CountList.tsx'
import classes from './HeatMap.module.css'
import type { SportCount } from './practice-count.ts'

const HEADS = ['Sport', 'Clients', 'Visits', 'Visits with trigger points, the most frequent muscles'] as const

/** Which sports, and which muscles in each. */
export function SportTable({ sports }: { sports: readonly SportCount[] }) {
  return (
    <div>
      <Title order={2} className={classes.sub}>
        By sport
      </Title>
      <Table verticalSpacing={6} aria-label="By sport">
        <Table.Thead>
          <Table.Tr>
            {HEADS.map((head) => (
              <Table.Th key={head}>{head}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sports.map(({ sport, clients, visits, muscles }) => (
            <Table.Tr key={sport}>
              <Table.Th scope="row">{sport}</Table.Th>
              <Table.Td>{clients.toLocaleString('en')}</Table.Td>
              <Table.Td>{visits.toLocaleString('en')}</Table.Td>
              <Table.Td>
                {muscles.length === 0
                  ? '–'
                  : muscles
                      .map(
                        ({ id, visits: times }) =>
                          `${countName('muscle', id)} (${times.toLocaleString('en')})`,
                      )
                      .join(', ')}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <p className={classes.note}>
        Read from the free text “Activities”: a word such as “running” counts wherever it stands, also in “no
        running”. A client with several sports is in each of them.
      </p>
    </div>
  )
}
