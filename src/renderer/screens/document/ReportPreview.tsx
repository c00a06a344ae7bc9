import { Text } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { handoutOf } from '../../../domain/handout/draft-handout.ts'
import type { Practice } from '../../../domain/practice.ts'
import type { Session } from '../../../domain/session.ts'
import { readAllSessions } from '../../storage/all-sessions.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { Later } from '../../ui/Later.tsx'
import { HandoutEditor } from '../handout/HandoutEditor.tsx'
import { DocumentPreview } from './DocumentPreview.tsx'
import type { AskedReport, VisitRange } from './report-request.ts'
import { VisitRangeFields } from './VisitRangeFields.tsx'

type Asked<K extends AskedReport['kind']> = Extract<AskedReport, { readonly kind: K }>
interface Over {
  readonly database: PalpateDatabase
  readonly practice: Practice
  readonly onClose: () => void
}

/** The document that was asked for, over the screen it was asked for on. */
export function ReportPreview({ asked, ...over }: Over & { asked: AskedReport }) {
  // What is remembered while it is open must not compose it once more.
  const [practice] = useState(over.practice)
  const at = { ...over, practice }
  switch (asked.kind) {
    case 'handout':
      return <HandoutPreview {...at} asked={asked} />
    case 'progress-report':
      return <ProgressPreview {...at} asked={asked} />
    case 'session-summary':
      return <DocumentPreview {...at} request={asked} askedOn="session" />
    case 'session-summaries':
      return <DocumentPreview {...at} request={asked} askedOn="client" />
    case 'whole-record':
      return (
        <DocumentPreview {...at} request={asked} askedOn="client">
          <Text c="dimmed">
            The PDF also holds the record itself, so that Palpate can open it again, here or in another
            practice. Private notes are never in it.
          </Text>
        </DocumentPreview>
      )
  }
}

/** The handout with its texts beside it: what is written is seen. */
function HandoutPreview({ asked, ...over }: Over & { asked: Asked<'handout'> }) {
  const { client, open } = asked
  const { practice } = over
  const session = useStore(open.store, (state) => state.session)
  const request = useMemo(
    () => ({
      kind: 'handout' as const,
      client,
      session,
      handout: handoutOf(session, client, practice),
    }),
    [client, session, practice],
  )
  return (
    <DocumentPreview {...over} request={request} askedOn="session" wide>
      <Later of={session.id}>
        <HandoutEditor open={open} client={client} practice={practice} />
      </Later>
    </DocumentPreview>
  )
}

/** The progress report, from the first visit to the last, or as asked, until others are chosen. */
function ProgressPreview({ asked, ...over }: Over & { asked: Asked<'progress-report'> }) {
  const { client, askedOn } = asked
  const { database } = over
  const [visits] = useState(() => readAllSessions(database, client.id))
  const [known, setKnown] = useState<readonly Session[]>([])
  const [range, setRange] = useState<VisitRange>(asked.range ?? { from: null, to: null })
  useEffect(() => {
    // A visit that cannot be read is told where the document would be.
    visits.then(setKnown, () => undefined)
  }, [visits])
  const request = useMemo(
    () => ({ kind: 'progress-report' as const, client, visits, range }),
    [client, visits, range],
  )
  return (
    <DocumentPreview {...over} request={request} askedOn={askedOn}>
      <VisitRangeFields visits={known} range={range} onRange={setRange} />
    </DocumentPreview>
  )
}
