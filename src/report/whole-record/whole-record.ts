import { strToU8 } from 'fflate'
import type { ReportPlan } from '../../domain/report-input.ts'
import { USUAL_CHOICES } from '../../domain/report-sections.ts'
import type { ReportSession } from '../../domain/session.ts'
import { type DocumentPart, documentOfParts } from '../document-of-parts.ts'
import type { FontFiles } from '../font-files.ts'
import type { Block } from '../layout/block.ts'
import { contentWidth } from '../page-style.ts'
import { RECORD_ATTACHMENT } from '../read-attachment.ts'
import { addSummaries } from '../session-summary/summary-part.ts'
import { acrossVisitsBlocks } from './across-visits.ts'
import { changeLogBlocks } from './change-log.ts'
import { cautionsBlocks, eventsBlocks } from './consents.ts'
import { coverBlocks } from './cover.ts'

export type WholeRecordPlan = Extract<ReportPlan, { readonly kind: 'whole-record' }>

/**
 * Everything there is of one client as one PDF, and in it the record that Palpate reads again: same input, same bytes.
 * `onSession` hears how many sessions are written; what it throws ends the work.
 */
export async function composeWholeRecord(
  plan: WholeRecordPlan,
  sessions: readonly ReportSession[],
  fonts: FontFiles,
  onSession?: (done: number) => void,
): Promise<Uint8Array> {
  const { client, paper } = plan
  const width = contentWidth(paper)
  const named = { title: `Whole record – ${client.name}`, subject: 'Whole record of a client' }
  const document = documentOfParts(plan, named, fonts)
  const add = (title: string, blocks: readonly Block[]) => {
    const page = document.add({ ...PLAIN, title, blocks })
    document.addBookmark({ title, page, within: [] })
  }
  add('Client, consents, contraindications', [
    ...coverBlocks(plan, sessions, width),
    ...cautionsBlocks(client, width),
    ...eventsBlocks(client, width),
    ...acrossVisitsBlocks(plan, sessions, width),
  ])
  const options = { choice: USUAL_CHOICES.own, ...(onSession ? { onSession } : {}) }
  const within = addSummaries(document, plan, sessions, options)
  const [first] = within
  if (first) document.addBookmark({ title: 'Sessions', page: first.page, within })
  add('Change log', changeLogBlocks(plan.changes, sessions, width))
  document.attach({
    name: RECORD_ATTACHMENT,
    bytes: strToU8(plan.record),
    mime: 'application/json',
    description: 'The same record for computers: Palpate and other programs can read it',
    relationship: 'Data',
  })
  return document.close()
}

const PLAIN: Pick<DocumentPart, 'about' | 'draft' | 'counted' | 'drawings' | 'said'> = {
  about: 'whole record',
  draft: false,
  counted: '',
  drawings: (name) => {
    throw new Error(`Nothing is called "${name}"`)
  },
  said: () => '',
}
