import type { PressureUnit } from '../practice.ts'
import { treatmentDetails } from '../treatment-words.ts'
import type { TriggerPointMark } from '../trigger-point.ts'
import { compareVisitTimes, type VisitRef } from '../visit-order.ts'
import { formatChange, pressureNumber, STATUS_WORDS, upperFirst, VIEW_WORDS } from '../words.ts'
import { pointChanges } from './point-changes.ts'
import type { LifeEvent, PointHistory } from './point-history.ts'
import type { PointLife } from './point-life.ts'
import { placeInWords } from './row-words.ts'
import { type Sighting, wasThere } from './sightings.ts'
import { VERDICT_WORDS } from './words.ts'

/** What a visit is in a point's life, in a word or two. */
export const LIFE_WORDS: Readonly<Record<LifeEvent, string>> = {
  found: 'found',
  there: 'still there',
  resolved: 'resolved',
  returned: 'returned',
  unconfirmed: VERDICT_WORDS.unconfirmed,
}

/** One visit's line of a point's history, in words; '' where nothing was taken. `event` null: it says nothing of the point. */
export interface PointRow {
  readonly visit: VisitRef
  readonly event: LifeEvent | null
  readonly mark: TriggerPointMark | null
  readonly status: string
  /** Before → after treatment. */
  readonly nprs: string
  /** The same in the practice's unit, with it. */
  readonly pressure: string
  readonly treatments: readonly string[]
  /** Where it lay, if that is beyond error from where it was there last. */
  readonly place: string
  readonly note: string
}

/** A point's history as lines from its first record on, oldest first, the visits that say nothing among them. */
export function pointRows({ sightings, missing }: PointHistory, unit: PressureUnit): readonly PointRow[] {
  let there: Sighting | null = null
  const told = sightings.map((sighting): PointRow => {
    const row = rowOf(sighting, there, unit)
    if (sighting.event !== 'unconfirmed' && wasThere(sighting)) there = sighting
    return row
  })
  return [...told, ...missing.map(silentRow)].toSorted((a, b) => compareVisitTimes(a.visit, b.visit))
}

const silentRow = (visit: VisitRef): PointRow => ({
  visit,
  event: null,
  mark: null,
  status: upperFirst(VERDICT_WORDS['not-recorded']),
  nprs: '',
  pressure: '',
  treatments: [],
  place: '',
  note: '',
})

function rowOf(
  sighting: PointHistory['sightings'][number],
  before: Sighting | null,
  unit: PressureUnit,
): PointRow {
  const { visit, event, mark } = sighting
  const { observation } = mark
  const status = statusOf(event, mark)
  // What was only carried over is nobody's observation: its numbers are those of the visit before.
  if (event === 'unconfirmed') return { ...silentRow(visit), event, mark, status }
  const pressure = formatChange(
    pressureOf(observation.pressureThresholdBefore, unit),
    pressureOf(observation.pressureThresholdAfter, unit),
  )
  const place = before && wasThere(sighting) ? pointChanges(before.mark, mark).place : null
  return {
    visit,
    event,
    mark,
    status,
    nprs: formatChange(observation.nprsBefore, observation.nprsAfter),
    pressure: pressure === '' ? '' : `${pressure} ${unit}`,
    treatments: observation.treatments.map(treatmentDetails),
    place: place ? upperFirst(placeInWords(place, VIEW_WORDS[mark.at.view])) : '',
    note: observation.note.trim(),
  }
}

const pressureOf = (kpa: number | null, unit: PressureUnit) =>
  kpa === null ? null : pressureNumber(kpa, unit)

/** "Found, active", "Resolved: not found", "Still there, active; latent afterwards". */
function statusOf(event: LifeEvent, { observation: { status, statusAfter } }: TriggerPointMark): string {
  if (event === 'unconfirmed') return upperFirst(LIFE_WORDS.unconfirmed)
  const said =
    event === 'resolved'
      ? `${LIFE_WORDS.resolved}: ${STATUS_WORDS[status]}`
      : `${LIFE_WORDS[event]}, ${STATUS_WORDS[status]}`
  const after =
    statusAfter === null || statusAfter === status ? '' : `; ${STATUS_WORDS[statusAfter]} afterwards`
  return upperFirst(`${said}${after}`)
}

/** What a point is now, in words: "Returned, active", "Resolved: not found"; and whether it was only carried over since. */
export function lifeInWords({ history, confirmed }: PointLife): string {
  const last = history.sightings.at(-1)
  const said = history.sightings.findLast(({ event }) => event !== 'unconfirmed') ?? last
  if (!said) return ''
  const words = statusOf(said.event, {
    ...said.mark,
    observation: { ...said.mark.observation, statusAfter: null },
  })
  return confirmed.length > 0 && last !== said ? `${words}; carried over since, not confirmed` : words
}
