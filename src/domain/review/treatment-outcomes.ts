import type { Technique, TreatmentResponse } from '../trigger-point.ts'
import type { PointHistory } from './point-history.ts'
import { type Sighting, wasThere } from './sightings.ts'
import { NPRS_SCALE, valueChange } from './value-change.ts'

/** In how many visits pain was different by what counts, or not; `unknown`: it was not asked both times. */
export interface PainOutcomes {
  readonly fell: number
  readonly withinError: number
  readonly rose: number
  readonly unknown: number
}

/** What was recorded around one technique at one point. A visit with several techniques is counted for each of them. */
export interface TechniqueOutcomes {
  readonly technique: Technique
  /** Confirmed visits in which it was used. */
  readonly visits: number
  /** NPRS before against after in the same visit. */
  readonly atOnce: PainOutcomes
  /** NPRS before against NPRS before in the next confirmed record, where the point was still there. */
  readonly next: PainOutcomes
  /** In how many visits the next confirmed record said treated or not found, and after how many there is none yet. */
  readonly nextResolved: number
  readonly nextNone: number
  /** What the therapist felt the point do about it, where it was written: treatments, not visits. */
  readonly responses: Readonly<Partial<Record<TreatmentResponse, number>>>
}

/** Of each technique used at a point, the one used in most visits first, then the one used earliest. */
export function treatmentOutcomes({ sightings }: PointHistory): readonly TechniqueOutcomes[] {
  const confirmed = sightings.filter(({ event }) => event !== 'unconfirmed')
  const techniques = new Set(
    confirmed.flatMap(({ mark }) => mark.observation.treatments.map(({ technique }) => technique)),
  )
  return [...techniques]
    .map((technique) => outcomesOf(technique, confirmed))
    .toSorted((a, b) => b.visits - a.visits)
}

function outcomesOf(technique: Technique, confirmed: readonly Sighting[]): TechniqueOutcomes {
  const used = confirmed.flatMap((sighting, index) =>
    sighting.mark.observation.treatments.some((each) => each.technique === technique)
      ? [{ sighting, next: confirmed[index + 1] }]
      : [],
  )
  const responses: Partial<Record<TreatmentResponse, number>> = {}
  for (const { sighting } of used)
    for (const { technique: done, response } of sighting.mark.observation.treatments)
      if (done === technique && response) responses[response] = (responses[response] ?? 0) + 1
  const followed = used.flatMap(({ sighting, next }) => (next ? [{ sighting, next }] : []))
  const stillThere = followed.filter(({ next }) => wasThere(next))
  return {
    technique,
    visits: used.length,
    atOnce: painOutcomes(
      used.map(({ sighting: { mark } }) => [mark.observation.nprsBefore, mark.observation.nprsAfter]),
    ),
    next: painOutcomes(
      stillThere.map(({ sighting, next }) => [
        sighting.mark.observation.nprsBefore,
        next.mark.observation.nprsBefore,
      ]),
    ),
    nextResolved: followed.length - stillThere.length,
    nextNone: used.length - followed.length,
    responses,
  }
}

function painOutcomes(pairs: readonly (readonly [number | null, number | null])[]): PainOutcomes {
  const kinds = pairs.map(([from, to]): keyof PainOutcomes => {
    if (from === null || to === null) return 'unknown'
    const change = valueChange(from, to, NPRS_SCALE)
    if (!change || change.withinError) return 'withinError'
    return change.trend === 'better' ? 'fell' : 'rose'
  })
  const count = (kind: keyof PainOutcomes) => kinds.filter((each) => each === kind).length
  return {
    fell: count('fell'),
    withinError: count('withinError'),
    rose: count('rose'),
    unknown: count('unknown'),
  }
}
