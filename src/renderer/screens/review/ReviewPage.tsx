import { Alert, Anchor, Title } from '@mantine/core'
import { IconAlertTriangle, IconChevronLeft } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Client } from '../../../domain/client.ts'
import { toClient, toMeasures, toTimeline } from '../../navigation.ts'
import type { RecordFault } from '../../storage/unreadable-record.ts'
import { amount } from '../../text/amount.ts'
import { PersonName } from '../../ui/PersonName.tsx'
import classes from './ReviewPage.module.css'

/** The pages that look across a client's visits, in the order of their links. */
const PARTS = [
  { name: 'Timeline', to: toTimeline },
  { name: 'Measures', to: toMeasures },
] as const
export type ReviewPart = (typeof PARTS)[number]['name']

/** A page across a client's visits: back to the client, to the other such pages, its heading, and what it shows. */
export function ReviewPage({
  client,
  part,
  title = part,
  soft,
  faults,
  actions,
  children,
}: {
  client: Client
  part: ReviewPart
  /** What the page is called, if it is not the part itself. */
  title?: string
  /** Said beside the title. */
  soft?: ReactNode
  faults: readonly RecordFault[]
  actions?: ReactNode
  children: ReactNode
}) {
  return (
    <main className={classes.page}>
      <div className={classes.top}>
        <Anchor component={Link} href={toClient(client.id)} className={classes.back} underline="never">
          <IconChevronLeft size={18} aria-hidden />
          <PersonName>{client.name}</PersonName>
        </Anchor>
        <nav aria-label="Across the visits" className={classes.parts}>
          {PARTS.map(({ name, to }) => (
            <Link
              key={name}
              href={to(client.id)}
              className={classes.part}
              aria-current={name === part ? 'page' : undefined}
            >
              {name}
            </Link>
          ))}
        </nav>
      </div>
      <div className={classes.heading}>
        <Title order={1}>{title}</Title>
        {soft !== undefined && <span className={classes.soft}>{soft}</span>}
        <div className={classes.actions}>{actions}</div>
      </div>
      {faults.length > 0 && (
        <Alert color="red" mb="sm" icon={<IconAlertTriangle aria-hidden />}>
          {amount(faults.length, 'visit')} cannot be read and is not shown.
        </Alert>
      )}
      {children}
    </main>
  )
}
