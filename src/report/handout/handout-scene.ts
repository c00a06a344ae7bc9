import { regionsOfSide } from '../../chart/figure/regions/regions.ts'
import type { Box } from '../../chart/path.ts'
import { type FeltZone, referralScene } from '../../chart/referral-scene.ts'
import { figureBody, markItems } from '../../chart/scene.ts'
import type { FigureItem, Label, MarkerItem, SceneItem, Shape } from '../../chart/scene-item.ts'
import { triggerPointSymbol } from '../../chart/symbols.ts'
import { sideLetters, viewTitle } from '../../chart/view-lettering.ts'
import type { HandoutMuscle } from '../../domain/handout/handout.ts'
import { toldPoints } from '../../domain/handout/told-points.ts'
import type { Mark } from '../../domain/mark.ts'
import { textbookReferral } from '../../domain/textbook-referral.ts'
import type { TriggerPointMark } from '../../domain/trigger-point.ts'
import type { View } from '../../domain/view-point.ts'
import { frameLetters } from './frame-letters.ts'
import type { ToldReferral, ZoomedView } from './zoomed-views.ts'

/** One muscle of a handout with its points in this session, the most important first: at least one. */
export interface ToldMuscle {
  readonly muscle: HandoutMuscle
  readonly points: readonly TriggerPointMark[]
}

/** Points. */
const LETTER = 14
const TITLE = 11
const NUMBER = 11

const WHOLE_TITLES: Readonly<Record<View, string>> = {
  posterior: 'Back',
  anterior: 'Front',
  'right-lateral': 'Right',
  'left-lateral': 'Left',
  soles: 'Soles',
}

/** The muscles of which points were found in this session; what was only written about and is gone is not drawn nor told. */
export function toldMuscles(
  muscles: readonly HandoutMuscle[],
  session: { readonly marks: readonly Mark[] },
): readonly ToldMuscle[] {
  return muscles
    .map((muscle) => ({ muscle, points: toldPoints(session, muscle) }))
    .filter(({ points }) => points.length > 0)
}

/** Where these points are felt: as the client said, and only if nobody asked, as the textbook has it. */
export function toldReferral(
  points: readonly TriggerPointMark[],
): ToldReferral & { readonly textbook: boolean } {
  const zones = points.flatMap(({ observation }) => observation.observedReferral)
  const painted = points.flatMap(({ observation }) => observation.paintedReferral)
  const textbook = zones.length + painted.length === 0
  return { zones: once(textbook ? points.flatMap(textbookReferral) : zones), painted, textbook }
}

/** Two points felt in one zone are one drawing of it: tints would add up. Primary wins. */
function once(zones: readonly FeltZone[]): readonly FeltZone[] {
  const kept = new Map<string, FeltZone>()
  for (const zone of zones) {
    const key = `${zone.zoneId} ${zone.side}`
    if (kept.get(key)?.extent !== 'primary') kept.set(key, zone)
  }
  return [...kept.values()]
}

/** The whole figure with the client's own pain drawing and a numbered sign for each muscle. `scale`: points a unit. */
export function wholeScene(
  views: readonly View[],
  muscles: readonly ToldMuscle[],
  { marks, scale }: { readonly marks: readonly Mark[]; readonly scale: number },
): readonly SceneItem[] {
  const first = muscles.flatMap(({ points }) => points.slice(0, 1))
  const others = muscles.flatMap(({ points }) => points.slice(1))
  const areas = markItems({ views, marks: hurtingAreas(marks) }).filter(({ space }) => space === 'figure')
  return [
    ...views.flatMap((view) => [
      ...figureBody(view, null),
      ...sideLetters(view).map(({ at, text }) => lettered(view, text, at, LETTER / scale)),
      lettered(view, WHOLE_TITLES[view], viewTitle(view).at, TITLE / scale),
    ]),
    ...areas,
    ...others.filter(({ at }) => views.includes(at.view)).map(bareSign),
    ...markItems({ views, marks: first }).map(asSpot),
  ]
}

/** What the client said hurts, as far as it was looked at in this visit. */
export function hurtingAreas(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ kind, unconfirmed }) => kind === 'symptom-area' && !unconfirmed)
}

/** A muscle in a part of a view: itself, where its points are felt, and the points. `scale`: points a unit. */
export function zoomedScene(
  { view, box }: ZoomedView,
  { muscle, points }: ToldMuscle,
  scale: number,
): readonly SceneItem[] {
  const { zones, painted, textbook } = toldReferral(points)
  const referral = referralScene({
    textbook: textbook ? zones : [],
    observed: textbook ? [] : zones,
    painted,
  })
  return [
    ...figureBody(view, null),
    ...regionsOfSide(muscle.muscleId, muscle.side)
      .filter((region) => region.view === view)
      .map(({ d }): FigureItem => ({ space: 'figure', view, drawing: muscleShape(d, scale) })),
    ...referral.filter((item) => item.view === view),
    { space: 'figure', view, drawing: frameLine(box, scale) },
    ...points.filter(({ at }) => at.view === view).map(bareSign),
    ...frameLetters(view, box, LETTER / scale).flatMap(({ text, at }): readonly FigureItem[] => [
      { space: 'figure', view, drawing: letterGround(at, LETTER / scale) },
      lettered(view, text, at, LETTER / scale),
    ]),
  ]
}

/** How a muscle is shown: also for the legend. Never quite opaque: it is no part of the figure. */
export function muscleShape(d: string, scale: number): Shape {
  return {
    kind: 'shape',
    d,
    fill: { colour: 'tint-2', opacity: 0.6 },
    // Fibres, so that a copier in grey keeps it apart from where it is felt.
    hatch: {
      colour: 'ink-soft',
      opacity: 0.5,
      hatch: { angles: [60], spacing: 2.8 / scale, width: 0.45 / scale },
    },
    line: { colour: 'ink-soft', width: 0.6 / scale, opacity: 0.8 },
  }
}

const frameLine = ({ minX, minY, maxX, maxY }: Box, scale: number): Shape => ({
  kind: 'shape',
  d: `M${minX} ${minY}L${maxX} ${minY}L${maxX} ${maxY}L${minX} ${maxY}Z`,
  line: { colour: 'ink-soft', width: 1 / scale, opacity: 0.5 },
})

/** One sign for every spot, whatever its status: what a client needs, and what a copier keeps. */
export const SPOT = triggerPointSymbol('active')

const bareSign = ({ at, id }: TriggerPointMark): MarkerItem => ({
  space: 'marker',
  view: at.view,
  markId: id,
  at,
  drawings: SPOT,
})

/** A numbered mark of the chart as the handout shows it. */
function asSpot(item: SceneItem): SceneItem {
  if (item.space !== 'marker') return item
  const numbers = item.drawings.flatMap((drawing) =>
    drawing.kind === 'label' ? [{ ...drawing, size: NUMBER }] : [],
  )
  return { ...item, drawings: [...SPOT, ...numbers] }
}

/** White behind a letter, so that it reads on any part of the body. */
function letterGround({ x, y }: Label['at'], size: number): Shape {
  const [left, right, top, bottom] = [x - size * 0.55, x + size * 0.55, y - size * 0.95, y + size * 0.25]
  return {
    kind: 'shape',
    d: `M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z`,
    fill: { colour: 'halo', opacity: 0.85 },
  }
}

const lettered = (view: View, text: string, at: Label['at'], size: number): FigureItem => ({
  space: 'figure',
  view,
  drawing: { kind: 'label', at, text, size, anchor: 'middle', weight: 'bold', colour: 'ink', halo: size / 5 },
})
