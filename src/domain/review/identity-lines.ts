import { formatDay } from '../dates.ts'
import type { TriggerPointId } from '../ids.ts'
import { listed } from '../narrative.ts'
import { type IdentityEdit, withIdentities } from '../point-identity.ts'
import type { ReportSession } from '../session.ts'
import { upperFirst } from '../words.ts'
import { sightingsOf } from './sightings.ts'
import { visitName } from './visit-name.ts'
import { pointName } from './words.ts'

/**
 * What was said of which records are of one point, a line each in the order in which it was said. `visits`: as they were
 * recorded, without these edits.
 */
export function identityLines(
  edits: readonly IdentityEdit[],
  visits: readonly ReportSession[],
): readonly string[] {
  return edits.map((edit, index) => {
    const recorded = sightingsOf(withIdentities(visits, edits.slice(0, index)))
    const on = formatDay(edit.at.slice(0, 10))
    const name = (id: TriggerPointId) => {
      const [first] = recorded.get(id) ?? []
      return first ? pointName(first.mark) : 'a point of no visit'
    }
    if (edit.kind === 'split') {
      const days = visits
        .filter(({ id }) => edit.visits.includes(id))
        .map((visit) => visitName(visit, visits))
      return `${on}: ${upperFirst(name(edit.from))} of ${listed(days)} is another point than that of the other visits.`
    }
    const since = (id: TriggerPointId) => {
      const [first] = recorded.get(id) ?? []
      return first ? ` (first recorded on ${visitName(first.visit, visits)})` : ''
    }
    const [from, into] = [edit.from, edit.into].map((id) => `${name(id)}${since(id)}`)
    return `${on}: ${upperFirst(from ?? '')} and ${into} are one point.`
  })
}
