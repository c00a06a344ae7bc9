import { muscleById } from '../atlas/muscles.ts'
import { ZONES, zoneById, zoneCentres } from '../atlas/zones.ts'
import type { MarkId } from '../ids.ts'
import { type Mark, sideOfMark } from '../mark.ts'
import { MOTIONS } from '../rom.ts'
import type { ReportSession } from '../session.ts'
import { mirrored, type Side, sideOf, type ViewPoint } from '../view-point.ts'

/** Something that a session records on one side of the client, and what a text could call it. */
export interface SidedRecord {
  readonly side: 'right' | 'left'
  /** The mark that says so; null for a measured movement, a test, a finding of posture. */
  readonly markId: MarkId | null
  readonly muscleId: string | null
  /** Zones it lies in, and regions of the body. */
  readonly places: ReadonlySet<string>
  readonly joint: string | null
  readonly motion: string | null
  /** The first word of a special test's name. */
  readonly test: string | null
}

const NOTHING = {
  markId: null,
  muscleId: null,
  places: new Set<string>(),
  joint: null,
  motion: null,
  test: null,
}

/** Everything in the session that has a side; what lies on both sides is there twice, on the midline not at all. */
export function sidedRecords(session: ReportSession): readonly SidedRecord[] {
  return [
    ...session.marks.flatMap(ofMark),
    ...session.checkedMuscles.flatMap(({ side, muscleId }) =>
      onSides(side, { ...NOTHING, muscleId, places: placesOfMuscle(muscleId) }),
    ),
    ...session.rom.flatMap(({ side, motion }) => {
      const { joint, motion: words } = MOTIONS[motion]
      return onSides(side, { ...NOTHING, joint, motion: words })
    }),
    ...session.specialTests.flatMap(({ side, name }) => {
      const test = /\p{L}+/u.exec(name)?.[0].toLowerCase() ?? null
      return side ? onSides(side, { ...NOTHING, test }) : []
    }),
  ]
}

type Unsided = Omit<SidedRecord, 'side'>

function onSides(side: Side | 'both', record: Unsided): readonly SidedRecord[] {
  if (side === 'midline') return []
  return (side === 'both' ? (['right', 'left'] as const) : [side]).map((each) => ({ ...record, side: each }))
}

function ofMark(mark: Mark): readonly SidedRecord[] {
  const record: Unsided = { ...NOTHING, markId: mark.id }
  switch (mark.kind) {
    case 'trigger-point': {
      const places = new Set([...placesOfMuscle(mark.muscleId), ...placesAt(mark.at)])
      const felt = mark.observation.observedReferral.flatMap(({ zoneId, side }) =>
        onSides(side, { ...record, places: placesOfZone(zoneId) }),
      )
      return [...onSides(mark.side, { ...record, muscleId: mark.muscleId, places }), ...felt]
    }
    case 'symptom-area': {
      const points = mark.strokes.flatMap(({ view, points }) => points.map(([x, y]) => ({ view, x, y })))
      return (['right', 'left'] as const).flatMap((side) => {
        const there = sampled(points.filter((at) => sideOf(at) === side))
        if (there.length === 0) return []
        return [{ ...record, side, places: new Set(there.flatMap((at) => [...placesAt(at)])) }]
      })
    }
    case 'finding':
    case 'note':
      return onSides(sideOfMark(mark), { ...record, places: placesAt(mark.at) })
  }
}

/** Enough of a painted line to know where it goes. */
const sampled = (points: readonly ViewPoint[]): readonly ViewPoint[] => {
  const step = Math.max(1, Math.floor(points.length / 12))
  return points.filter((_, index) => index % step === 0)
}

const placesOfMuscle = (muscleId: string): ReadonlySet<string> =>
  new Set([muscleById(muscleId)?.region ?? ''])

const placesOfZone = (zoneId: string): ReadonlySet<string> =>
  new Set([zoneId, zoneById(zoneId)?.region ?? ''])

const CENTRES = ZONES.flatMap((zone) => zoneCentres(zone).map((at) => ({ id: zone.id, at })))

/** The zone whose middle is nearest, with its region. A coarse answer, good for the name of a place. */
function placesAt(at: ViewPoint): ReadonlySet<string> {
  const right = sideOf(at) === 'left' ? mirrored(at) : at
  let nearest: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const { id, at: centre } of CENTRES) {
    if (centre.view !== right.view) continue
    const far = Math.hypot(centre.x - right.x, centre.y - right.y)
    if (far < least) [nearest, least] = [id, far]
  }
  return nearest === null ? new Set() : placesOfZone(nearest)
}
