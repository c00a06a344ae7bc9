import type { CalendarDay } from '../dates.ts'
import type { ClientId } from '../ids.ts'
import type { Stroke } from '../symptom-area.ts'
import type { TriggerPointStatus } from '../trigger-point.ts'
import type { Side, ViewPoint } from '../view-point.ts'
import { paintedCells } from './heat-grid.ts'
import { isThere } from './sightings.ts'

/** What of a visit a heat map looks at: every session has it. */
export interface HeatSource {
  readonly clientId: ClientId
  readonly dateOfService: CalendarDay
  readonly marks: readonly HeatSourceMark[]
}
export type HeatSourceMark =
  | {
      readonly kind: 'trigger-point'
      readonly muscleId: string
      readonly side: Side
      readonly at: ViewPoint
      readonly observation: { readonly status: TriggerPointStatus }
      readonly unconfirmed: boolean
    }
  | { readonly kind: 'symptom-area'; readonly strokes: readonly Stroke[]; readonly unconfirmed: boolean }
  | { readonly kind: 'finding' | 'note' }

/** A zone of one side. */
export interface SidedZone {
  readonly zoneId: string
  readonly side: Side
}

/** Which zone a cell of the grid means, the finest one where several overlap, always the same object; null where there is none. */
export type ZoneOfCell = (cell: number) => SidedZone | null

/** One visit's share of a heat map. */
export interface HeatVisit {
  readonly clientId: ClientId
  readonly day: CalendarDay
  /** Every trigger point that was there. */
  readonly points: readonly { readonly muscleId: string; readonly side: Side; readonly at: ViewPoint }[]
  /** The cells under its symptom areas as runs: first cell, how many, and so on. */
  readonly painted: readonly number[]
  /** The zones that hurt. */
  readonly zones: readonly SidedZone[]
}

/**
 * What a visit says of where something was. Only confirmed marks count: what was merely carried over says nothing. A
 * point counts when it was there as the client came in (`isThere`): not when it was not found or came in treated.
 */
export function heatVisit({ clientId, dateOfService, marks }: HeatSource, zoneOf: ZoneOfCell): HeatVisit {
  const points: HeatVisit['points'][number][] = []
  const strokes: Stroke[][] = []
  for (const mark of marks) {
    if (mark.kind === 'trigger-point' && !mark.unconfirmed && isThere(mark.observation.status))
      points.push({ muscleId: mark.muscleId, side: mark.side, at: mark.at })
    else if (mark.kind === 'symptom-area' && !mark.unconfirmed) strokes.push([...mark.strokes])
  }
  // Each area by itself: an eraser takes away only from its own.
  const cells = strokes.length === 1 ? paintedCells(strokes[0] ?? []) : joined(strokes.map(paintedCells))
  return { clientId, day: dateOfService, points, painted: asRuns(cells), zones: zonesOf(cells, zoneOf) }
}

const joined = (areas: readonly (readonly number[])[]): readonly number[] =>
  [...new Set(areas.flat())].sort((a, b) => a - b)

function asRuns(cells: readonly number[]): readonly number[] {
  const runs: number[] = []
  let next = -1
  for (const cell of cells) {
    if (cell === next) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1
    else runs.push(cell, 1)
    next = cell + 1
  }
  return runs
}

/**
 * A zone hurts when at least so many of its cells are painted (about 3 cm²), or when it has so large a share of all the
 * paint in zones: less is a brush that slipped over the border.
 */
const LEAST_CELLS = 6
const LEAST_SHARE = 0.2

function zonesOf(cells: readonly number[], zoneOf: ZoneOfCell): readonly SidedZone[] {
  const found = new Map<SidedZone, number>()
  let inZones = 0
  for (const cell of cells) {
    const zone = zoneOf(cell)
    if (!zone) continue
    inZones += 1
    found.set(zone, (found.get(zone) ?? 0) + 1)
  }
  return [...found]
    .filter(([, count]) => count >= LEAST_CELLS || count >= LEAST_SHARE * inZones)
    .map(([zone]) => zone)
}
