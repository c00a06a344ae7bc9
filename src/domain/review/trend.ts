import { MEASURE_KINDS, MEASURES, type MeasuredChange, type MeasureKind, scoreOf } from '../measure-score.ts'
import type { ReportSession } from '../session.ts'
import { inVisitOrder, type VisitRef, visitRef } from '../visit-order.ts'
import { complaintKeys } from './compare-complaints.ts'
import type { PointHistory } from './point-history.ts'
import { NPRS_SCALE, PRESSURE_SCALE, type ValueScale, valueChange } from './value-change.ts'

/** A number at a visit, in the unit of its trend. */
export interface TrendValue {
  readonly visit: VisitRef
  readonly value: number
}

/** One number through the visits that took it, oldest first. */
export interface Trend {
  readonly scale: ValueScale
  readonly values: readonly TrendValue[]
  /** The last value against the first, "same" within measurement error; null with fewer than two values. */
  readonly verdict: MeasuredChange | null
}

function trendOf(values: readonly TrendValue[], scale: ValueScale): Trend {
  const [first, last] = [values[0], values.at(-1)]
  if (!first || !last || values.length < 2) return { scale, values, verdict: null }
  const change = valueChange(first.value, last.value, scale)
  return { scale, values, verdict: change && !change.withinError ? change.trend : 'same' }
}

function pointTrend(
  { sightings }: PointHistory,
  field: 'nprsBefore' | 'pressureThresholdBefore',
  scale: ValueScale,
): Trend {
  const values = sightings.flatMap(({ visit, event, mark }) => {
    const value = mark.observation[field]
    return event === 'unconfirmed' || value === null ? [] : [{ visit, value }]
  })
  return trendOf(values, scale)
}

/** Pain at a trigger point as the client came in, NPRS 0–10. */
export const pointNprsTrend = (history: PointHistory): Trend => pointTrend(history, 'nprsBefore', NPRS_SCALE)

/** A trigger point's pressure pain threshold as the client came in, kPa. */
export const pointPressureTrend = (history: PointHistory): Trend =>
  pointTrend(history, 'pressureThresholdBefore', PRESSURE_SCALE)

/** What was taken at a trigger point again before the client left, in the same units, oldest first. */
export function valuesAfter(
  { sightings }: PointHistory,
  field: 'nprsAfter' | 'pressureThresholdAfter',
): readonly TrendValue[] {
  return sightings.flatMap(({ visit, event, mark }) => {
    const value = mark.observation[field]
    return event === 'unconfirmed' || value === null ? [] : [{ visit, value }]
  })
}

/** The outcome measures that were taken, in their own points. One with answers missing cannot be compared and is left out. */
export function measureTrends(
  visits: readonly ReportSession[],
): readonly { readonly kind: MeasureKind; readonly trend: Trend }[] {
  const ordered = inVisitOrder(visits)
  return MEASURE_KINDS.flatMap((kind) => {
    const values = ordered.flatMap((visit) => {
      // Taken twice in one visit, the later one is how the client left.
      const scores = visit.measures.filter((measure) => measure.kind === kind).map(scoreOf)
      const whole = scores.filter(({ missing }) => missing === 0).at(-1)?.value ?? null
      return whole === null ? [] : [{ visit: visitRef(visit), value: whole }]
    })
    return values.length === 0 ? [] : [{ kind, trend: trendOf(values, MEASURES[kind]) }]
  })
}

/** The pain of each complaint, NPRS 0–10, in the client's latest words. */
export function complaintTrends(
  visits: readonly ReportSession[],
): readonly { readonly words: string; readonly site: string; readonly trend: Trend }[] {
  const keyOf = complaintKeys(visits.map(({ complaints }) => complaints))
  const found = new Map<string, { words: string; site: string; values: TrendValue[] }>()
  for (const visit of inVisitOrder(visits))
    for (const { words, site, nprs } of visit.complaints) {
      const key = keyOf({ words, site })
      const values = found.get(key)?.values ?? []
      // Two of one visit that say the same: the first speaks for both.
      if (nprs !== null && values.at(-1)?.visit.id !== visit.id)
        values.push({ visit: visitRef(visit), value: nprs })
      found.set(key, { words, site, values })
    }
  return [...found.values()].flatMap(({ words, site, values }) =>
    values.length === 0 ? [] : [{ words, site, trend: trendOf(values, NPRS_SCALE) }],
  )
}
