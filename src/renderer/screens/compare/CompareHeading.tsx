import { Anchor, Select, Title } from '@mantine/core'
import { IconArrowRight, IconChevronLeft } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { Client } from '../../../domain/client.ts'
import { SessionId } from '../../../domain/ids.ts'
import { visitName } from '../../../domain/review/visit-name.ts'
import type { Session } from '../../../domain/session.ts'
import { toTimeline } from '../../navigation.ts'
import { Choice } from '../../ui/Choice.tsx'
import { PersonName } from '../../ui/PersonName.tsx'
import classes from './Compare.module.css'

const MODES = [
  { value: 'difference', label: 'Difference' },
  { value: 'side-by-side', label: 'Side by side' },
  { value: 'overlay', label: 'Overlay' },
  { value: 'table', label: 'Table' },
] as const
/** How a comparison is shown. */
export type CompareMode = (typeof MODES)[number]['value']

/** Whose visits, which two, and how they are shown. */
export function CompareHeading({
  client,
  visits,
  first,
  last,
  mode,
  onMode,
  onPair,
}: {
  client: Client
  visits: readonly Session[]
  first: Session
  last: Session
  mode: CompareMode
  onMode: (mode: CompareMode) => void
  onPair: (first: SessionId, last: SessionId) => void
}) {
  const [firstAt, lastAt] = [visits.indexOf(first), visits.indexOf(last)]
  const optionsOf = (some: readonly Session[]) =>
    some.map((visit) => ({
      value: visit.id,
      label: `${visitName(visit, visits)}${visit.state === 'draft' ? ' · draft' : ''}`,
    }))
  return (
    <header className={classes.header}>
      <Anchor component={Link} href={toTimeline(client.id)} className={classes.back} underline="never">
        <IconChevronLeft size={18} aria-hidden />
        Timeline
      </Anchor>
      <Title order={1} className={classes.title}>
        <PersonName>{client.name}</PersonName>
      </Title>
      <div className={classes.pairOfDays}>
        <Select
          aria-label="First visit"
          data={optionsOf(visits.slice(0, lastAt))}
          value={first.id}
          onChange={(id) => id && onPair(SessionId.parse(id), last.id)}
          allowDeselect={false}
          w={204}
        />
        <IconArrowRight size={18} aria-hidden />
        <Select
          aria-label="Last visit"
          data={optionsOf(visits.slice(firstAt + 1))}
          value={last.id}
          onChange={(id) => id && onPair(first.id, SessionId.parse(id))}
          allowDeselect={false}
          w={204}
        />
      </div>
      <div className={classes.modes}>
        <Choice label="Show the comparison as" hideLabel data={MODES} value={mode} onChange={onMode} />
      </div>
    </header>
  )
}
