import { Anchor, Checkbox, Table } from '@mantine/core'
import { Link } from 'wouter'
import { CLIENT_EVENT_WORDS } from '../../../domain/client-event.ts'
import { formatDay } from '../../../domain/dates.ts'
import { visitName } from '../../../domain/review/visit-name.ts'
import { spanInWords } from '../../../domain/timeline.ts'
import { upperFirst } from '../../../domain/words.ts'
import { toSession } from '../../navigation.ts'
import { visitLine } from '../client/visit.ts'
import classes from './Timeline.module.css'
import type { TimelineGiven } from './TimelineStrip.tsx'
import { VisitState } from './VisitState.tsx'

/** The same as rows, the newest first. */
export function TimelineTable({ visits, entries, chosen, onChoose, onEvent }: TimelineGiven) {
  return (
    <section
      className={classes.tableFrame}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled with the keyboard
      tabIndex={0}
      aria-label="Visits as a table, the newest first"
    >
      <Table stickyHeader verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            {['Compare', 'Day', 'State', 'Complaint', 'NPRS', 'Active', 'Latent'].map((name) => (
              <Table.Th key={name}>{name}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.toReversed().map((entry) => {
            if (entry.kind === 'gap')
              return (
                <Table.Tr key={`gap ${entry.after}`}>
                  <Table.Td />
                  <Table.Td colSpan={6} className={classes.soft}>
                    {spanInWords(entry.days)} without a visit
                  </Table.Td>
                </Table.Tr>
              )
            if (entry.kind === 'event')
              return (
                <Table.Tr key={entry.event.id}>
                  <Table.Td />
                  <Table.Td>{formatDay(entry.event.day)}</Table.Td>
                  <Table.Td className={classes.soft}>
                    {upperFirst(CLIENT_EVENT_WORDS[entry.event.kind])}
                  </Table.Td>
                  <Table.Td colSpan={4} dir="auto">
                    <Anchor component="button" onClick={() => onEvent(entry.event)}>
                      {entry.event.words}
                    </Anchor>
                  </Table.Td>
                </Table.Tr>
              )
            const { visit } = entry
            const { complaint, active, latent } = visitLine(visit)
            const name = visitName(visit, visits)
            return (
              <Table.Tr key={visit.id}>
                <Table.Td>
                  <Checkbox
                    aria-label={`Compare ${name}`}
                    checked={chosen.includes(visit.id)}
                    onChange={() => onChoose(visit.id)}
                  />
                </Table.Td>
                <Table.Td className={classes.when}>
                  <Anchor component={Link} href={toSession(visit.id)}>
                    {name}
                  </Anchor>
                </Table.Td>
                <Table.Td>
                  <VisitState state={visit.state} />
                </Table.Td>
                <Table.Td dir="auto">{complaint ?? '–'}</Table.Td>
                <Table.Td>{visit.complaints.find(({ nprs }) => nprs !== null)?.nprs ?? '–'}</Table.Td>
                <Table.Td>{active}</Table.Td>
                <Table.Td>{latent}</Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </section>
  )
}
