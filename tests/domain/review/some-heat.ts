import fc from 'fast-check'
import type { Mark } from '../../../src/domain/mark.ts'
import { middleOf } from '../../../src/domain/review/heat-grid.ts'
import type { HeatVisit } from '../../../src/domain/review/heat-visit.ts'
import { type HeatSource, heatVisit, type SidedZone } from '../../../src/domain/review/heat-visit.ts'
import { type Stroke, StrokeKind } from '../../../src/domain/symptom-area.ts'
import { BLANK_OBSERVATION, type TriggerPointStatus } from '../../../src/domain/trigger-point.ts'
import { type Side, sideOf, View, type ViewPoint } from '../../../src/domain/view-point.ts'
import { areaMark, pointMark } from '../some-marks.ts'

const HALVES = ['temple', 'popliteal'].flatMap((zoneId) =>
  (['right', 'left'] as const).map((side): SidedZone => ({ zoneId, side })),
)

/** A zone for each half of each view, above and below the hip: enough to tell sides apart, and nothing on the midline. */
export function halfOf(cell: number): SidedZone | null {
  const place = middleOf(cell)
  const side = sideOf({ ...place, x: 4 * place.x })
  const zoneId = place.y < 500 ? 'temple' : 'popliteal'
  return HALVES.find((half) => half.zoneId === zoneId && half.side === side) ?? null
}

/** A trigger point's mark with what a heat map asks of it. */
export function point(given: {
  muscleId?: string
  at?: ViewPoint
  side?: Side
  status?: TriggerPointStatus
  unconfirmed?: boolean
}): Mark {
  const { status = 'latent', unconfirmed = false, ...place } = given
  return { ...pointMark(place), unconfirmed, observation: { ...BLANK_OBSERVATION, status } }
}

/** A symptom area along a line, 16 wide. */
export function area(view: View, points: Stroke['points'], more: { unconfirmed?: boolean } = {}): Mark {
  return { ...areaMark({ strokes: [{ kind: 'brush', view, width: 16, points }] }), ...more }
}

/** A visit of a client on a day of 2026 (`MM-DD`). */
export const source = (day: string, marks: readonly Mark[], clientId = 'c1'): HeatSource => ({
  clientId: clientId as HeatSource['clientId'],
  dateOfService: `2026-${day}`,
  marks,
})

export const heated = (sources: readonly HeatSource[]): readonly HeatVisit[] =>
  sources.map((each) => heatVisit(each, halfOf))

// Off the grid: no middle of a cell lies exactly on an edge, where left and right would be a matter of taste.
const across = (min: number, max: number) => fc.integer({ min, max }).map((value) => value + 0.137)
const down = (min: number, max: number) => fc.integer({ min, max }).map((value) => value + 0.291)

const someView = fc.constantFrom(...View.options)

const somePoint: fc.Arbitrary<Mark> = fc
  .record({
    at: fc.record({ view: someView, x: across(-230, 230), y: down(0, 1000) }),
    muscleId: fc.constantFrom('infraspinatus', 'soleus', 'vastus-medialis'),
    status: fc.constantFrom('active', 'latent', 'treated', 'not-found'),
    unconfirmed: fc.boolean(),
  })
  .map(({ at, ...rest }) => {
    const side = sideOf(at)
    return point({ at, side, ...rest } as Parameters<typeof point>[0])
  })

const someStroke: fc.Arbitrary<Omit<Stroke, 'view'>> = fc.record({
  kind: fc.constantFrom(...StrokeKind.options),
  points: fc.array(fc.tuple(across(-40, 60), down(300, 400)), { minLength: 1, maxLength: 6 }),
  width: fc.integer({ min: 12, max: 40 }),
})

const someArea: fc.Arbitrary<Mark> = fc
  .tuple(fc.array(someStroke, { minLength: 1, maxLength: 4 }), someView, fc.boolean())
  .map(([strokes, view, unconfirmed]) => ({
    ...areaMark({ strokes: strokes.map((stroke) => ({ ...stroke, view })) }),
    unconfirmed,
  }))

/** Some visits of a few clients. */
export const someSources: fc.Arbitrary<readonly HeatSource[]> = fc.array(
  fc
    .tuple(
      fc.constantFrom('01-04', '02-10', '03-01', '07-19'),
      fc.array(fc.oneof(somePoint, someArea), { maxLength: 5 }),
      fc.constantFrom('c1', 'c2', 'c3'),
    )
    .map(([day, marks, client]) => source(day, marks, client)),
  { maxLength: 8 },
)
