import type { Client } from '../../domain/client.ts'
import { withIdentities } from '../../domain/point-identity.ts'
import { goalCourses, goalName, goalStateWords, targetWords } from '../../domain/review/goals.ts'
import { identityLines } from '../../domain/review/identity-lines.ts'
import { linkRows } from '../../domain/review/link-words.ts'
import type { ReportSession } from '../../domain/session.ts'
import type { Block } from '../layout/block.ts'
import { gap, heading, prose, SPACE, TYPE, text } from '../page-style.ts'
import { tableSection, words } from '../session-summary/table-section.ts'
import type { WholeRecordPlan } from './whole-record.ts'

/**
 * What is known of the client beyond single visits: key points and their satellites, goals, and which records are of one
 * point. Nothing of what was not written down. `sessions`: as they were recorded.
 */
export function acrossVisitsBlocks(
  { client, printedOn }: Pick<WholeRecordPlan, 'client' | 'printedOn'>,
  sessions: readonly ReportSession[],
  width: number,
): readonly Block[] {
  const visits = withIdentities(sessions, client.identityEdits)
  const goals = goalCourses(client.goals, visits, printedOn)
  return [
    ...linksSection(client, visits, width),
    ...lines(
      'Goals',
      goals.map((course) => `${goalName(course.goal)}: ${targetWords(course)}; ${goalStateWords(course)}.`),
    ),
    ...lines('Trigger points joined and split later', identityLines(client.identityEdits, sessions)),
  ]
}

function linksSection(client: Client, visits: readonly ReportSession[], width: number): readonly Block[] {
  if (client.pointLinks.length === 0) return []
  const rows = linkRows(client, visits).map(({ key, satellite, state, since, detail, note }) => ({
    cells: [[], [text(key, TYPE.strong)], [text(satellite, TYPE.strong)], words(state), words(since)],
    details: [{ label: '', words: detail }, ...(note.trim() === '' ? [] : [{ label: 'Note', words: note }])],
  }))
  const columns = [
    { label: 'Key point', share: 26 },
    { label: 'Satellite', share: 26 },
    { label: 'Now', share: 20 },
    { label: 'Since', share: 28 },
  ]
  return tableSection({ title: 'Key points and satellites', columns, rows, key: '' }, width)
}

function lines(title: string, said: readonly string[]): readonly Block[] {
  if (said.length === 0) return []
  return [
    gap(SPACE.section),
    heading(title),
    gap(SPACE.small),
    ...said.flatMap((line) => [prose(line), gap(SPACE.hair)]),
  ]
}
