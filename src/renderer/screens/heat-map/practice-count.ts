import type { HeatDrawing } from '../../../chart/heat-scene.ts'
import { heatDrawing } from '../../../chart/heat-scene.ts'
import { heatZoneOf } from '../../../chart/heat-zones.ts'
import {
  type HeatCount,
  type HeatMap,
  type HeatShown,
  heatCounts,
  heatMap,
} from '../../../domain/review/heat-map.ts'
import { readHeatSource } from '../../../domain/review/heat-source.ts'
import { type HeatVisit, heatVisit } from '../../../domain/review/heat-visit.ts'
import { SPORT_GROUPS, type SportGroup, sportsIn } from '../../../domain/sports.ts'
import { countStored, eachPage, openStored } from '../../storage/stored-pages.ts'

/** One group of clients by what their body is used for. */
export interface SportCount {
  readonly sport: SportGroup
  readonly clients: number
  readonly visits: number
  /** The most frequent muscles, the first first. */
  readonly muscles: readonly HeatCount[]
}

/** What is known of a practice when it has been counted. No name, no text, no id of anybody is in it. */
export interface PracticeFacts {
  readonly visits: number
  readonly clients: number
  /** Sessions and clients that cannot be read and are missing from the count. */
  readonly unreadable: number
  /** The groups that there are, the one with the most visits first; a client may be in several. */
  readonly sports: readonly SportCount[]
}

/** A practice read and ready to be asked for maps. */
export interface CountedPractice {
  readonly facts: PracticeFacts
  mapOf(sport: SportGroup | null, shown: HeatShown): PracticeMap
}
export interface PracticeMap {
  readonly map: HeatMap
  readonly drawing: HeatDrawing
}

/** The first muscles that a sport is told with. */
const MUSCLES_TOLD = 3

/** Reads every session of the stored practice and keeps of each only its share of a heat map; tells how far it is. */
export async function countPractice(onRead: (done: number, of: number) => void): Promise<CountedPractice> {
  const database = await openStored()
  try {
    const total = await countStored(database, 'sessions')
    onRead(0, total)
    let unreadable = 0
    const sportsOf = new Map<string, readonly SportGroup[]>()
    await eachPage(database, 'clients', (rows) => {
      for (const { id, payload } of rows) {
        const activities = activitiesIn(payload)
        if (activities === null) unreadable += 1
        else sportsOf.set(id, sportsIn(activities))
      }
    })
    const visits: HeatVisit[] = []
    let done = 0
    await eachPage(database, 'sessions', (rows) => {
      for (const { payload } of rows) {
        const source = readHeatSource(payload)
        if (source) visits.push(heatVisit(source, heatZoneOf))
        else unreadable += 1
      }
      done += rows.length
      onRead(done, Math.max(total, done))
    })
    return counted(visits, sportsOf, unreadable)
  } finally {
    database.close()
  }
}

function activitiesIn(payload: unknown): string | null {
  const { activities } =
    typeof payload === 'object' && payload !== null ? (payload as { activities?: unknown }) : {}
  return typeof activities === 'string' ? activities : null
}

function counted(
  visits: readonly HeatVisit[],
  sportsOf: ReadonlyMap<string, readonly SportGroup[]>,
  unreadable: number,
): CountedPractice {
  const bySport = new Map<SportGroup, HeatVisit[]>()
  for (const visit of visits)
    for (const sport of sportsOf.get(visit.clientId) ?? []) {
      const known = bySport.get(sport)
      if (known) known.push(visit)
      else bySport.set(sport, [visit])
    }
  const sports = SPORT_GROUPS.flatMap((sport) => {
    const of = bySport.get(sport)
    if (!of) return []
    const { clients, muscles } = heatCounts(of)
    return [{ sport, clients, visits: of.length, muscles: muscles.slice(0, MUSCLES_TOLD) }]
  }).sort((a, b) => b.visits - a.visits)
  const clients = new Set(visits.map(({ clientId }) => clientId)).size
  return {
    facts: { visits: visits.length, clients, unreadable, sports },
    mapOf(sport, shown) {
      const map = heatMap(sport === null ? visits : (bySport.get(sport) ?? []), shown)
      return { map, drawing: heatDrawing(map) }
    },
  }
}
