import { textbookReferral } from '../domain/textbook-referral.ts'
import type { Observation, TriggerPointMark } from '../domain/trigger-point.ts'
import { View } from '../domain/view-point.ts'
import { outlineLoops } from './area-parts.ts'
import { figureDrawing } from './figure/figure.ts'
import { placesOfZone } from './figure/zones/zones.ts'
import { type FlatShape, flatShape, shapeOf } from './flat-shape.ts'
import type { FeltZone } from './referral-scene.ts'
import { type Span, spansOf } from './scanline.ts'

/** How far what is felt and the textbook agree; shares 0 to 1. */
export interface ReferralOverlap {
  /** How much of what is felt lies in the textbook's zones. */
  readonly ofFelt: number
  /** How much of the textbook's zones is felt. */
  readonly ofTextbook: number
}

/** Figure units between the lines that are looked at. */
const LINE = 1

/**
 * Compares areas: all that the client feels (zones and paint) with all that the textbook has for this point, primary and
 * spillover alike, each place of the drawn body once a view, summed over all views. What was painted beside the body
 * does not count. Null where nothing is felt or the textbook says nothing.
 */
export function referralOverlap(
  mark: Pick<TriggerPointMark, 'muscleId' | 'side' | 'at'> & {
    readonly observation: Pick<Observation, 'observedReferral' | 'paintedReferral'>
  },
): ReferralOverlap | null {
  const { observedReferral, paintedReferral } = mark.observation
  const expected = textbookReferral(mark)
  let [felt, textbook, both] = [0, 0, 0]
  for (const view of View.options) {
    const body = flatShape(figureDrawing(view).outline)
    const painted = paintedReferral.flatMap(({ strokes }) => outlineLoops(strokes, view))
    const feltHere = [
      ...zoneShapes(observedReferral, view),
      ...(painted.length > 0 ? [shapeOf(painted)] : []),
    ]
    const expectedHere = zoneShapes(expected, view)
    for (let y = body.box.minY + LINE / 2; y < body.box.maxY; y += LINE) {
      const [one, other] = [acrossAll(feltHere, y), acrossAll(expectedHere, y)]
      if (one.length === 0 && other.length === 0) continue
      const onBody = spansOf(body.polygons, y)
      const [oneOnBody, otherOnBody] = [shared(onBody, one), shared(onBody, other)]
      felt += lengthOf(oneOnBody)
      textbook += lengthOf(otherOnBody)
      both += lengthOf(shared(oneOnBody, otherOnBody))
    }
  }
  return felt > 0 && textbook > 0 ? { ofFelt: both / felt, ofTextbook: both / textbook } : null
}

/** The shapes of the zones in a view, each by itself. */
function zoneShapes(zones: readonly FeltZone[], view: View): readonly FlatShape[] {
  return zones.flatMap(({ zoneId, side }) =>
    placesOfZone(zoneId, side)
      .filter((place) => place.view === view)
      .map(({ d }) => flatShape(d)),
  )
}

/** The stretches of a line that lie in any of the shapes. */
function acrossAll(shapes: readonly FlatShape[], y: number): readonly Span[] {
  const crossed = shapes.filter(({ box }) => box.minY <= y && y <= box.maxY)
  return united(crossed.flatMap(({ polygons }) => spansOf(polygons, y)))
}

/** Stretches that may overlap, as stretches that do not. */
function united(spans: readonly Span[]): readonly Span[] {
  const joined: { from: number; to: number }[] = []
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else joined.push({ from, to })
  }
  return joined
}

/** What two lists of stretches share; each list is in order and without overlaps. */
function shared(some: readonly Span[], others: readonly Span[]): readonly Span[] {
  return some.flatMap((one) =>
    others.flatMap((other) => {
      const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)]
      return from < to ? [{ from, to }] : []
    }),
  )
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { from, to }) => sum + to - from, 0)
