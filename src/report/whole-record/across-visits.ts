import { withIdentities } from '../../domain/point-identity.ts'
import { goalCourses, goalName, goalStateWords, targetWords } from '../../domain/review/goals.ts'
import { identityLines } from '../../domain/review/identity-lines.ts'
import { linkRows } from '../../domain/review/link-words.ts'
import type { ReportSession } from '../../domain/session.ts'
import type { Block } from '../layout/block.ts'
import { linksSection } from '../links-section.ts'
import { gap, heading, prose, SPACE } from '../page-style.ts'
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
    ...linksSection(linkRows(client, visits), width),
    ...lines(
      'Goals',
      goals.map((course) => `${goalName(course.goal)}: ${targetWords(course)}; ${goalStateWords(course)}.`),
    ),
    ...lines('Trigger points joined and split later', identityLines(client.identityEdits, sessions)),
  ]
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
