import { Table } from '@mantine/core'
import type { Client } from '../../../domain/client.ts'
import { linkRows } from '../../../domain/review/link-words.ts'
import type { Session } from '../../../domain/session.ts'
import classes from './Links.module.css'

const HEADS = ['Key point', 'Satellite', 'Now', 'Since', 'What is known', 'Note']

/** The links as rows, the same as on paper. */
export function LinksTable({ client, visits }: { client: Client; visits: readonly Session[] }) {
  const rows = linkRows(client, visits)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled with the keyboard
    <section className={classes.tableFrame} aria-label="Links as a table" tabIndex={0}>
      <Table stickyHeader verticalSpacing={8} aria-label="Links">
        <Table.Thead>
          <Table.Tr>
            {HEADS.map((head) => (
              <Table.Th key={head}>{head}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, satellite, state, since, detail, note }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of words have no identity but their order
            <Table.Tr key={index}>
              <Table.Td fw={600}>{key}</Table.Td>
              <Table.Td fw={600}>{satellite}</Table.Td>
              <Table.Td>{state}</Table.Td>
              <Table.Td dir="auto">{since || '–'}</Table.Td>
              <Table.Td className={classes.soft}>{detail}</Table.Td>
              <Table.Td dir="auto">{note || '–'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {rows.length === 0 && <p className={classes.hint}>No links yet.</p>}
    </section>
  )
}
