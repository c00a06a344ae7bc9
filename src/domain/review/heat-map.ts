import type { CalendarDay } from '../dates.ts'
import type { ClientId } from '../ids.ts'
import type { Side } from '../view-point.ts'
import { CELLS, tellSpot } from './heat-grid.ts'
import type { HeatVisit } from './heat-visit.ts'

/** What a heat map counts: visits with a trigger point at a place, with a symptom area over it, or with either. */
export type HeatShown = 'points' | 'symptoms' | 'both'

/** How often a muscle had a trigger point, or a zone hurt. Numbers of visits, however many marks each had. */
export interface HeatCount {
  /** Of the muscle or the zone. */
  readonly id: string
  /** Visits with it on any side, and on each; a visit with both counts once in `visits`. */
  readonly visits: number
  readonly right: number
  readonly left: number
  readonly midline: number
  /** How many clients. */
  readonly clients: number
  readonly lastSeen: CalendarDay
}

/** How often what was where, in words of the atlas. */
export interface HeatCounts {
  /** All visits that were looked at, and of how many clients; how many had a trigger point or a symptom area at all. */
  readonly visits: number
  readonly clients: number
  readonly withPoints: number
  readonly withSymptoms: number
  /** The most frequent first. */
  readonly muscles: readonly HeatCount[]
  readonly zones: readonly HeatCount[]
}

/** Where something was in these visits, and how often. */
export interface HeatMap extends HeatCounts {
  readonly shown: HeatShown
  /** Per cell of the grid, the number of visits that had something of what is shown there; and the largest of them. */
  readonly cells: Uint32Array
  readonly most: number
}

/** Counts visits, in any order: the map of a period that is split is the sum of the maps of its parts. */
export function heatMap(visits: readonly HeatVisit[], shown: HeatShown): HeatMap {
  const cells = new Uint32Array(CELLS)
  // The number of the visit that counted a cell last: each counts it once.
  const countedBy = new Uint32Array(CELLS)
  let most = 0
  visits.forEach((visit, index) => {
    const count = (cell: number) => {
      if (countedBy[cell] === index + 1) return
      countedBy[cell] = index + 1
      const now = (cells[cell] ?? 0) + 1
      cells[cell] = now
      if (now > most) most = now
    }
    if (shown !== 'symptoms') for (const { at } of visit.points) tellSpot(at, count)
    if (shown !== 'points') tellPainted(visit.painted, count)
  })
  return { ...heatCounts(visits), shown, cells, most }
}

function tellPainted(runs: HeatVisit['painted'], tell: (cell: number) => void): void {
  for (let run = 0; run < runs.length; run += 2) {
    const first = runs[run] ?? 0
    for (let cell = first; cell < first + (runs[run + 1] ?? 0); cell += 1) tell(cell)
  }
}

/** The counts alone, without the cells. */
export function heatCounts(visits: readonly HeatVisit[]): HeatCounts {
  const [muscles, zones] = [counter(), counter()]
  const clients = new Set<ClientId>()
  let [withPoints, withSymptoms] = [0, 0]
  visits.forEach((visit, index) => {
    clients.add(visit.clientId)
    if (visit.points.length > 0) withPoints += 1
    if (visit.painted.length > 0) withSymptoms += 1
    for (const { muscleId, side } of visit.points) muscles.see(muscleId, side, visit, index)
    for (const { zoneId, side } of visit.zones) zones.see(zoneId, side, visit, index)
  })
  return {
    visits: visits.length,
    clients: clients.size,
    withPoints,
    withSymptoms,
    muscles: muscles.counts(),
    zones: zones.counts(),
  }
}

interface Counting {
  readonly visits: Record<Side | 'any', number>
  /** The visit that was counted last, of each side. */
  readonly last: Record<Side | 'any', number>
  readonly clients: Set<ClientId>
  lastSeen: CalendarDay
}

function counter() {
  const known = new Map<string, Counting>()
  return {
    see(id: string, side: Side, { clientId, day }: HeatVisit, visit: number): void {
      let counting = known.get(id)
      if (!counting) {
        counting = {
          visits: { any: 0, right: 0, left: 0, midline: 0 },
          last: { any: -1, right: -1, left: -1, midline: -1 },
          clients: new Set(),
          lastSeen: day,
        }
        known.set(id, counting)
      }
      for (const key of ['any', side] as const) {
        if (counting.last[key] === visit) continue
        counting.last[key] = visit
        counting.visits[key] += 1
      }
      counting.clients.add(clientId)
      if (day > counting.lastSeen) counting.lastSeen = day
    },
    counts: (): readonly HeatCount[] =>
      [...known]
        .map(
          ([
            id,
            {
              visits: { any, ...sides },
              clients,
              lastSeen,
            },
          ]) => ({
            id,
            visits: any,
            ...sides,
            clients: clients.size,
            lastSeen,
          }),
        )
        .sort((a, b) => b.visits - a.visits || (a.id < b.id ? -1 : 1)),
  }
}
