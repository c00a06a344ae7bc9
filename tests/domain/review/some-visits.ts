import type { PointComparison, VisitComparison } from '../../../src/domain/review/compare-visits.ts'
import { verdictOf } from '../../../src/domain/review/compare-visits.ts'
import type { ValueChange } from '../../../src/domain/review/value-change.ts'
import { ReportSession } from '../../../src/domain/session.ts'
import { EMPTY_LISTS } from '../../../src/domain/session-records.ts'
import {
  BLANK_OBSERVATION,
  type Observation,
  type TriggerPointStatus,
} from '../../../src/domain/trigger-point.ts'

interface Seen {
  readonly nprs?: number
  readonly nprsAfter?: number
  readonly kpa?: number
  readonly after?: TriggerPointStatus
  readonly x?: number
  readonly y?: number
  readonly view?: string
  readonly side?: string
  readonly muscleId?: string
  readonly unconfirmed?: boolean
  /** Anything else of the observation. */
  readonly more?: Partial<Observation>
}
type Point = readonly [status: TriggerPointStatus, seen?: Seen]

/** A visit on a day of 2026 (`MM-DD`) with these points by their identity. */
export function visit(
  day: string,
  points: Readonly<Record<string, Point>> = {},
  more: Readonly<Record<string, unknown>> = {},
): ReportSession {
  return ReportSession.parse({
    ...EMPTY_LISTS,
    id: `visit-${day}`,
    clientId: 'client-1',
    dateOfService: `2026-${day}`,
    timeOfService: null,
    dateOfEntry: `2026-${day}T18:00:00.000Z`,
    therapist: 'Miriam Okafor',
    state: 'signed',
    complaints: [],
    marks: Object.entries(points).map(([id, [status, seen = {}]]) => ({
      kind: 'trigger-point',
      id: `mark-${id}`,
      triggerPointId: id,
      muscleId: seen.muscleId ?? 'infraspinatus',
      side: seen.side ?? 'right',
      at: { view: seen.view ?? 'posterior', x: seen.x ?? 80, y: seen.y ?? 230 },
      observation: {
        ...BLANK_OBSERVATION,
        status,
        statusAfter: seen.after ?? null,
        nprsBefore: seen.nprs ?? null,
        nprsAfter: seen.nprsAfter ?? null,
        pressureThresholdBefore: seen.kpa ?? null,
        ...seen.more,
      },
      unconfirmed: seen.unconfirmed ?? false,
    })),
    notes: { subjective: '', objective: '', assessment: '', plan: '' },
    reason: '',
    carriedFrom: null,
    signature: null,
    addenda: [],
    ...more,
  })
}

/** A comparison as a test writes it: each point's verdict and its changes in a line. */
export function told({ points }: Pick<VisitComparison, 'points'>): Readonly<Record<string, string>> {
  return Object.fromEntries(points.map((point) => [point.pointId, lineOf(point)]))
}

function lineOf(point: PointComparison): string {
  const { changes } = point
  const number = (name: string, change: ValueChange | null) =>
    change && `${name} ${change.from}→${change.to} ${change.withinError ? 'error' : change.trend}`
  const place = changes?.place
  const parts = [
    changes?.status && `${changes.status.from}→${changes.status.to}`,
    number('nprs', changes?.nprs ?? null),
    number('kpa', changes?.pressureThreshold ?? null),
    place &&
      (place.millimetres === null
        ? 'other view'
        : `moved ${Math.round(place.millimetres)} mm${place.withinError ? ' error' : ''}`),
    changes?.side && `side ${changes.side.from}→${changes.side.to}`,
    changes?.muscleId && `muscle ${changes.muscleId.from}→${changes.muscleId.to}`,
  ].filter(Boolean)
  return [verdictOf(point), ...parts].join(', ')
}
