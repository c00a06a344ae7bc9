import { Table, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { formatDay } from '../../../domain/dates.ts'
import { balanceOf, sidesOfAll } from '../../../domain/review/heat-balance.ts'
import type { HeatCount, HeatMap } from '../../../domain/review/heat-map.ts'
import { BALANCE_KEY, BALANCE_WORDS, balanceWords } from '../../../domain/review/heat-words.ts'
import { upperFirst } from '../../../domain/words.ts'
import { countName } from './CountList.tsx'
import classes from './HeatMap.module.css'
import type { ChosenCount } from './heat-place.ts'

/** The same as tables; with `clients`, of a whole practice. `children` stand before them. */
export function CountTable({
  map,
  clients = false,
  children,
}: {
  map: HeatMap
  clients?: boolean
  children?: ReactNode
}) {
  const { muscles, zones, visits } = map
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled with the keyboard
    <section className={classes.tables} aria-label="Heat map as a table" tabIndex={0}>
      {children}
      <Counts title="Trigger points by muscle" kind="muscle" counts={muscles} {...{ visits, clients }} />
      <Counts title="Symptom areas by zone" kind="zone" counts={zones} {...{ visits, clients }} />
      <p className={classes.note}>
        Numbers of visits, however many marks each had. Only confirmed marks count; a point that was not found
        or came in treated does not. {BALANCE_KEY}
      </p>
    </section>
  )
}

function Counts({
  title,
  kind,
  counts,
  visits,
  clients,
}: {
  title: string
  kind: ChosenCount['kind']
  counts: readonly HeatCount[]
  visits: number
  clients: boolean
}) {
  if (counts.length === 0) return null
  const midline = counts.some((count) => count.midline > 0)
  const number = (value: number) => value.toLocaleString('en')
  const heads = [
    kind === 'muscle' ? 'Muscle' : 'Zone',
    'Visits',
    'Share of visits',
    ...(clients ? ['Clients'] : []),
    'Right',
    'Left',
    ...(midline ? ['Midline'] : []),
    'Balance',
    'Last seen',
  ]
  return (
    <div>
      <Title order={2} className={classes.sub}>
        {title}
      </Title>
      <p className={classes.total}>{upperFirst(balanceWords(sidesOfAll(counts)))}</p>
      <Table verticalSpacing={6} aria-label={title}>
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th key={head}>{head}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {counts.map((count) => (
            <Table.Tr key={count.id}>
              <Table.Th scope="row">{countName(kind, count.id)}</Table.Th>
              <Table.Td>{number(count.visits)}</Table.Td>
              <Table.Td>{shareWords(count.visits, visits)}</Table.Td>
              {clients && <Table.Td>{number(count.clients)}</Table.Td>}
              <Table.Td>{number(count.right)}</Table.Td>
              <Table.Td>{number(count.left)}</Table.Td>
              {midline && <Table.Td>{number(count.midline)}</Table.Td>}
              <Table.Td>{count.right + count.left > 0 ? BALANCE_WORDS[balanceOf(count)] : '–'}</Table.Td>
              <Table.Td className={classes.when}>{formatDay(count.lastSeen)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

/** Whole per cent; what is there is never 0 %. */
function shareWords(visits: number, all: number): string {
  const percent = Math.round((100 * visits) / Math.max(all, 1))
  return percent === 0 ? '< 1 %' : `${percent} %`
}
