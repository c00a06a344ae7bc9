import type { LifeEvent, PointHistory } from '../domain/review/point-history.ts'
import { LIFE_WORDS } from '../domain/review/point-rows.ts'
import { isThere } from '../domain/review/sightings.ts'
import { daysBetween, GAP_DAYS } from '../domain/timeline.ts'
import type { TriggerPointStatus } from '../domain/trigger-point.ts'
import type { VisitRef } from '../domain/visit-order.ts'
import { STATUS_WORDS } from '../domain/words.ts'
import { changeSymbol } from './change-symbols.ts'
import { formatPath, type PathCommand, parsePath, transformPath } from './path.ts'
import type { Label, Shape } from './scene-item.ts'
import { type MarkSymbol, triggerPointSymbol } from './symbols.ts'

/** What is drawn from one confirmed record to the next. `silent`: a visit between says nothing, or nobody came for long. */
export type StretchKind = 'active' | 'latent' | 'resolved' | 'silent'

/** A point's life along an axis: pixels across. */
export interface LaneGeometry {
  readonly stretches: readonly { readonly kind: StretchKind; readonly from: number; readonly to: number }[]
  readonly signs: readonly { readonly x: number; readonly status: TriggerPointStatus | 'unconfirmed' }[]
}

/** Where the client's visits stand, in pixels and in their order. */
export type VisitPlaces = ReadonlyMap<VisitRef['id'], number>

/** Lays a life out: nothing stands before its first record or after its last. */
export function laneGeometry({ sightings }: PointHistory, places: VisitPlaces): LaneGeometry {
  const order = new Map([...places.keys()].map((id, index) => [id, index]))
  const placeOf = ({ id }: VisitRef) => places.get(id) ?? 0
  const at = ({ visit }: { readonly visit: VisitRef }) => order.get(visit.id) ?? 0
  const confirmed = sightings.filter(({ event }) => event !== 'unconfirmed')
  return {
    stretches: confirmed.slice(1).flatMap((next, index) => {
      const before = confirmed[index]
      if (!before) return []
      const long = daysBetween(before.visit.dateOfService, next.visit.dateOfService) >= GAP_DAYS
      const { status } = before.mark.observation
      const kind = long || at(next) - at(before) > 1 ? 'silent' : kindOf(status)
      return [{ kind, from: placeOf(before.visit), to: placeOf(next.visit) }]
    }),
    signs: sightings.map(({ visit, event, mark }) => ({
      x: placeOf(visit),
      status: event === 'unconfirmed' ? event : mark.observation.status,
    })),
  }
}

const kindOf = (status: TriggerPointStatus): StretchKind =>
  isThere(status) ? (status === 'active' ? 'active' : 'latent') : 'resolved'

/** Two signs nearer than this would lie on each other: only what changes is drawn then, and nothing nearer still. */
const APART = { same: 11, changed: 5 } as const
const HALF_BAR = 3.5

/** The lane around a height: solid while active, hollow while latent, a thin line while resolved, dots where nobody looked. */
export function laneDrawing({ stretches, signs }: LaneGeometry, y: number): MarkSymbol {
  const of = (kind: StretchKind, pathOf: (from: number, to: number) => string) => {
    const paths = runsOf(stretches, kind).map(({ from, to }) => pathOf(round(from), round(to)))
    return paths.length === 0 ? [] : [paths.join('')]
  }
  const bar = (from: number, to: number) =>
    `M${from} ${y - HALF_BAR}L${to} ${y - HALF_BAR}L${to} ${y + HALF_BAR}L${from} ${y + HALF_BAR}Z`
  const middle = (from: number, to: number) => `M${from} ${y}L${to} ${y}`
  const shapes: readonly Shape[] = [
    ...of('silent', middle).map(
      (d): Shape => ({
        kind: 'shape',
        d,
        line: { colour: 'ink-soft', width: 1, opacity: 0.9, dash: [0.1, 3.6] },
      }),
    ),
    ...of('resolved', middle).map(
      (d): Shape => ({ kind: 'shape', d, line: { colour: 'trigger-resolved', width: 1.6, opacity: 1 } }),
    ),
    ...of('latent', bar).map(
      (d): Shape => ({
        kind: 'shape',
        d,
        fill: { colour: 'halo', opacity: 1 },
        line: { colour: 'trigger-latent', width: 1.1, opacity: 1 },
      }),
    ),
    ...of('active', bar).map(
      (d): Shape => ({ kind: 'shape', d, fill: { colour: 'trigger-active', opacity: 0.85 } }),
    ),
  ]
  return [...shapes, ...signShapes(thinned(signs), y)]
}

interface Run {
  readonly from: number
  to: number
}

/** The stretches of one kind, those that follow each other as one. */
function runsOf(stretches: LaneGeometry['stretches'], kind: StretchKind): readonly Run[] {
  const runs: Run[] = []
  for (const { from, to } of stretches.filter((each) => each.kind === kind)) {
    const last = runs.at(-1)
    if (last?.to === from) last.to = to
    else runs.push({ from, to })
  }
  return runs
}

/** All signs of one kind as one drawing: a lane may have hundreds. */
function signShapes(signs: LaneGeometry['signs'], y: number): readonly Shape[] {
  return [...new Set(signs.map(({ status }) => status))].flatMap((status) => {
    const places = signs.filter((sign) => sign.status === status)
    return partsOf(status).map(({ shape, path }) => ({
      ...shape,
      d: places
        .map(({ x }) => formatPath(transformPath(path, (at) => ({ x: at.x + x, y: at.y + y }))))
        .join(''),
    }))
  })
}

type SignKind = LaneGeometry['signs'][number]['status']
const parts = new Map<SignKind, readonly { readonly shape: Shape; readonly path: readonly PathCommand[] }[]>()

function partsOf(status: SignKind) {
  const known =
    parts.get(status) ??
    (status === 'unconfirmed' ? changeSymbol(status) : triggerPointSymbol(status)).flatMap((shape) =>
      shape.kind === 'shape' ? [{ shape, path: parsePath(shape.d) }] : [],
    )
  parts.set(status, known)
  return known
}

function thinned(signs: LaneGeometry['signs']): LaneGeometry['signs'] {
  let last = Number.NEGATIVE_INFINITY
  return signs.filter(({ x, status }, index) => {
    const least = signs[index - 1]?.status === status ? APART.same : APART.changed
    if (x - last < least && index < signs.length - 1) return false
    last = x
    return true
  })
}

const LETTER = 6.4

/** What becomes of the point, in words along the axis, each where it has room: `size` is the em. */
export function laneWords(
  { sightings }: PointHistory,
  places: VisitPlaces,
  { y, right, size }: { readonly y: number; readonly right: number; readonly size: number },
): readonly Label[] {
  let said = ''
  let status: TriggerPointStatus | null = null
  const turns = sightings.flatMap(({ visit, event, mark }) => {
    const text = turnWords(event, mark.observation.status)
    const goesOn = text === said || (event === 'there' && mark.observation.status === status)
    if (event !== 'unconfirmed') status = mark.observation.status
    said = text
    return goesOn ? [] : [{ x: places.get(visit.id) ?? 0, text, weight: WEIGHTS[event] }]
  })
  const placed: { readonly from: number; readonly to: number }[] = []
  // What is told first takes its room: that it was found or returned says more than that it is latent now.
  return turns
    .toSorted((a, b) => a.weight - b.weight)
    .flatMap(({ x, text }): readonly Label[] => {
      const width = text.length * LETTER * (size / 12)
      const from = Math.min(x - 5, right - width)
      const to = from + width + 8
      if (placed.some((other) => from < other.to && to > other.from)) return []
      placed.push({ from, to })
      return [
        { kind: 'label', text, at: { x: from, y }, size, anchor: 'start', weight: 'regular', colour: 'ink' },
      ]
    })
}

const WEIGHTS: Readonly<Record<LifeEvent, number>> = {
  found: 0,
  returned: 0,
  resolved: 1,
  there: 2,
  unconfirmed: 3,
}

function turnWords(event: LifeEvent, status: TriggerPointStatus): string {
  if (event === 'unconfirmed') return 'carried over'
  if (event === 'there') return STATUS_WORDS[status]
  if (event === 'resolved') return status === 'treated' ? LIFE_WORDS.resolved : STATUS_WORDS[status]
  return `${LIFE_WORDS[event]}, ${STATUS_WORDS[status]}`
}

const round = (value: number): number => Math.round(value * 100) / 100
