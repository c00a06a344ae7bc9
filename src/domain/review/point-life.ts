import { daysBetween } from '../timeline.ts'
import type { TriggerPointMark } from '../trigger-point.ts'
import { courseOf, type PlaceChange, type PointChanges, pointChanges } from './point-changes.ts'
import type { PointHistory } from './point-history.ts'
import { type Sighting, wasThere } from './sightings.ts'
import { pointNprsTrend, pointPressureTrend, type Trend } from './trend.ts'

/**
 * What a point is now, by the last visit that confirmed it. `there`: there, and never resolved before; `returned`: there
 * after it had been resolved; `resolved`: came in treated or was not found; `unconfirmed`: only ever carried over.
 */
export type LifeGroup = 'there' | 'returned' | 'resolved' | 'unconfirmed'

/** One trigger point's history, summed up. What was only carried over counts as nothing in all of it. */
export interface PointLife {
  readonly history: PointHistory
  /** In the order in which the client's points were first recorded, from 1. */
  readonly number: number
  /** As it was last confirmed, or last carried over if it never was. */
  readonly mark: TriggerPointMark
  readonly group: LifeGroup
  readonly confirmed: readonly Sighting[]
  /** The last visit that found it there; null if none did. */
  readonly lastThere: Sighting | null
  /** See `daysThere`. */
  readonly daysThere: number
  /** How many visits found it there. */
  readonly visitsThere: number
  /** The first confirmed record against the last; null with fewer than two. */
  readonly changes: PointChanges | null
  readonly nprs: Trend
  readonly pressure: Trend
}

/** Sums up the histories of a client's points, in their order. */
export function pointLives(histories: readonly PointHistory[]): readonly PointLife[] {
  return histories.flatMap((history, index) => {
    const confirmed = history.sightings.filter(({ event }) => event !== 'unconfirmed')
    const [first, last] = [confirmed[0], confirmed.at(-1)]
    const shown = last ?? history.sightings.at(-1)
    if (!shown) return []
    const there = confirmed.filter(wasThere)
    return {
      history,
      number: index + 1,
      mark: shown.mark,
      group: groupOf(history),
      confirmed,
      lastThere: there.at(-1) ?? null,
      daysThere: daysThere(confirmed),
      visitsThere: there.length,
      changes: first && last && first !== last ? pointChanges(first.mark, last.mark) : null,
      nprs: pointNprsTrend(history),
      pressure: pointPressureTrend(history),
    }
  })
}

function groupOf({ sightings }: PointHistory): LifeGroup {
  const events = sightings.flatMap(({ event }) => (event === 'unconfirmed' ? [] : [event]))
  const last = events.at(-1)
  if (last === undefined) return 'unconfirmed'
  if (last === 'resolved') return 'resolved'
  return events.includes('returned') ? 'returned' : 'there'
}

/**
 * Persistence: the days that a point is known to have been there, from each confirmed visit that found it there to the
 * next confirmed one, if that found it there as well. So the time from a visit that found it until one that did not counts
 * as little as the time in which it was resolved; a visit that says nothing about it does not interrupt it.
 */
export function daysThere(confirmed: readonly Sighting[]): number {
  return confirmed.slice(1).reduce((days, sighting, index) => {
    const before = confirmed[index]
    if (!before || !wasThere(before) || !wasThere(sighting)) return days
    return days + daysBetween(before.visit.dateOfService, sighting.visit.dateOfService)
  }, 0)
}

/** Where it lay when it was there last, against where it was first; null where that is the same place, or it was there once. */
export function movedSinceFound({ confirmed }: PointLife): PlaceChange | null {
  const there = confirmed.filter(wasThere)
  const [first, last] = [there[0], there.at(-1)]
  return first && last && first !== last ? pointChanges(first.mark, last.mark).place : null
}

/** How a point went from its first confirmed record to its last; null with fewer than two. */
export const courseOfLife = ({ changes }: PointLife): ReturnType<typeof courseOf> | null =>
  changes && courseOf(changes)
