import { partsOf } from '../../chart/area-parts.ts'
import { erased } from '../../chart/erase.ts'
import { MarkId, PaintedReferralId } from '../../domain/ids.ts'
import { reachesPaint } from '../../domain/painted.ts'
import { STROKES_LIMIT, type Stroke, type SymptomAreaMark } from '../../domain/symptom-area.ts'
import {
  type ObservedReferral,
  PAINTED_LIMIT,
  type PaintedReferral,
  type TriggerPointMark,
} from '../../domain/trigger-point.ts'
import type { OpenSession } from './open-session.ts'

type Area = SymptomAreaMark

/** The area that an eraser means: the first of these that it comes over; undefined if there is none. */
export function areaUnder(areas: readonly Area[], eraser: Stroke): Area | undefined {
  return areas.find(({ strokes }) => reachesPaint(eraser, strokes))
}

/** Takes away what an eraser has gone over; the whole area, in one edit, when nothing is left of it. */
export function eraseFrom(open: OpenSession, { id: markId, strokes }: Area, eraser: Stroke): void {
  const left = erased(strokes, eraser)
  if (left === null) open.apply({ type: 'remove-mark', markId })
  else if (left.length === strokes.length + 1) open.apply({ type: 'add-stroke', markId, stroke: eraser })
  else if (left !== strokes) open.apply({ type: 'set-strokes', markId, strokes: left })
}

/** Makes each connected part of an area an area of its own, which says the same. Does nothing for one part. */
export function splitArea(open: OpenSession, area: Area): void {
  const [first, ...others] = partsOf(area.strokes)
  if (!first || others.length === 0) return
  open.apply({
    type: 'split-area',
    markId: area.id,
    strokes: [first],
    others: others.map((part) => ({ ...area, id: MarkId.parse(crypto.randomUUID()), strokes: [part] })),
  })
}

/** Strokes of where a point is felt, kept in the one painted area that is said to be the same, as long as there is room. */
export function withPaint(
  painted: readonly PaintedReferral[],
  stroke: Stroke,
  said: Pick<PaintedReferral, 'extent' | 'quality'>,
): readonly PaintedReferral[] | null {
  const same = painted.findLast(
    ({ extent, quality, strokes }) =>
      extent === said.extent && quality === said.quality && strokes.length < STROKES_LIMIT,
  )
  if (same)
    return painted.map((each) => (each === same ? { ...each, strokes: [...each.strokes, stroke] } : each))
  if (painted.length >= PAINTED_LIMIT) return null
  return [...painted, { id: newPaintedId(), strokes: [stroke], ...said }]
}

/** What is left of painted areas when an eraser has gone over them. */
export function withoutPaint(
  painted: readonly PaintedReferral[],
  eraser: Stroke,
): readonly PaintedReferral[] {
  return painted.flatMap((area) => {
    const strokes = erased(area.strokes, eraser)
    if (strokes === area.strokes) return [area]
    return strokes ? [{ ...area, strokes }] : []
  })
}

/** Each connected part of the painted areas as one of its own; null if none has several or they are too many. */
export function splitPaint(painted: readonly PaintedReferral[]): readonly PaintedReferral[] | null {
  const split = painted.flatMap((area) => {
    const parts = partsOf(area.strokes)
    if (parts.length < 2) return [area]
    return parts.map((part, i) => ({ ...area, id: i === 0 ? area.id : newPaintedId(), strokes: [part] }))
  })
  return split.length > painted.length && split.length <= PAINTED_LIMIT ? split : null
}

/** The zones in which the point is felt, with this one accepted, or taken back if it was there. */
export function withZone(
  observed: readonly ObservedReferral[],
  zone: ObservedReferral,
): readonly ObservedReferral[] {
  const same = ({ zoneId, side }: ObservedReferral) => zoneId === zone.zoneId && side === zone.side
  return observed.some(same) ? observed.filter((each) => !same(each)) : [...observed, zone]
}

/** Says where a point is felt. What is felt elsewhere is a referred sensation, unless the therapist has said no. */
export function setFelt(
  open: OpenSession,
  { id: markId, observation }: TriggerPointMark,
  felt: Partial<Pick<TriggerPointMark['observation'], 'observedReferral' | 'paintedReferral'>>,
): void {
  const isFelt = Object.values(felt).some((list) => list.length > 0)
  const unsaid = observation.signs.referredSensation === 'not-tested'
  open.apply({
    type: 'change-observation',
    markId,
    change: {
      ...felt,
      ...(isFelt && unsaid ? { signs: { ...observation.signs, referredSensation: 'yes' } } : {}),
    },
  })
}

const newPaintedId = () => PaintedReferralId.parse(crypto.randomUUID())
