import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePath, pathBounds } from '../../src/chart/path.ts'
import { laneDrawing, laneGeometry, laneWords } from '../../src/chart/status-lane.ts'
import { placesOnAxis, timelineAxis } from '../../src/chart/timeline-axis.ts'
import { TriggerPointId } from '../../src/domain/ids.ts'
import { pointHistory } from '../../src/domain/review/point-history.ts'
import { TriggerPointStatus } from '../../src/domain/trigger-point.ts'
import { visit } from '../domain/review/some-visits.ts'

type Visits = readonly ReturnType<typeof visit>[]
const WIDTH = 400

/** The lane of point p over an axis of 400 pixels, as long as its visits. */
function laneOf(visits: Visits) {
  const axis = timelineAxis(
    visits.map(({ dateOfService }) => dateOfService),
    WIDTH,
    { left: 0, right: 0 },
  )
  const places = placesOnAxis(axis, visits)
  const history = pointHistory(visits, TriggerPointId.parse('p'))
  if (!history) throw new Error('no visit records the point')
  return { history, places, geometry: laneGeometry(history, places) }
}

describe('the lane of a point', () => {
  const year = [
    visit('01-01', { p: ['active'] }),
    visit('01-11', { p: ['latent'] }),
    visit('01-21', { p: ['treated'] }),
    visit('01-31', { p: ['active', { unconfirmed: true }] }),
    visit('02-10', { p: ['active'] }),
    visit('02-20', { q: ['active'] }),
    visit('03-01', { p: ['latent'] }),
    visit('04-11', { p: ['latent'] }),
  ]

  test('is what each visit found until the next, and silent where one says nothing or long nobody came', () => {
    // 41 days are the usual rhythm still; the visit of 31 Jan only carried it over, that of 20 Feb is silent.
    expect(laneOf(year).geometry.stretches.map(({ kind, from, to }) => [kind, Math.round(from), Math.round(to)])).toEqual([
      ['active', 0, 40],
      ['latent', 40, 80],
      ['silent', 80, 160],
      ['silent', 160, 236],
      ['latent', 236, 400],
    ]) // biome-ignore format: a stretch a line
    expect(
      laneOf([...year.slice(0, -1), visit('04-12', { p: ['latent'] })]).geometry.stretches.at(-1)?.kind,
    ).toBe('silent')
  })

  test('stays a thin line while resolved', () => {
    const { geometry } = laneOf([visit('01-01', { p: ['not-found'] }), visit('01-08', { p: ['treated'] })])
    expect(geometry.stretches.map(({ kind }) => kind)).toEqual(['resolved'])
  })

  test('has a sign at each record, its own for what was only carried over', () => {
    expect(laneOf(year).geometry.signs.map(({ status }) => status)).toEqual([
      'active',
      'latent',
      'treated',
      'unconfirmed',
      'active',
      'latent',
      'latent',
    ])
  })

  test('one visit, and two of one day', () => {
    const once = laneOf([visit('01-01', { p: ['active'] })]).geometry
    expect(once).toEqual({ stretches: [], signs: [{ x: 200, status: 'active' }] })
    const day = [
      visit('01-01', { p: ['active'] }, { id: 'pm', timeOfService: '17:00' }),
      visit('01-01', { p: ['latent'] }, { id: 'am', timeOfService: '09:00' }),
    ]
    const { stretches, signs } = laneOf([...day, visit('01-02', { p: ['latent'] })]).geometry
    expect(signs.map(({ status }) => status)).toEqual(['latent', 'active', 'latent'])
    expect(stretches.map(({ from, to }) => [from, to])).toEqual([
      [0, 12],
      [12, 400],
    ])
  })

  test('of hundreds of visits draws the signs that change and the last, so that none hides another', () => {
    const many = Array.from({ length: 90 }, (_, n) => {
      const day = new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(5, 10)
      return visit(day, { p: [n < 40 ? 'active' : 'latent'] })
    })
    const { geometry } = laneOf(many)
    const shapes = laneDrawing(geometry, 10)
    expect(geometry.signs).toHaveLength(90)
    // Two bars, and of each kind of sign the halo and the X, of which 400 pixels have room for 37.
    expect(shapes).toHaveLength(2 + 2 + 2)
    const signs = shapes.flatMap((shape) => (shape.kind === 'shape' ? shape.d.split('Z').length - 1 : 0))
    expect(Math.max(...signs)).toBeLessThanOrEqual(37)
    expect(Math.min(...signs)).toBe(1)
  })

  test('words: found and returned before what is only latent; none on another, none beyond the end', () => {
    const { history, places } = laneOf([
      visit('01-01', { p: ['active'] }),
      visit('01-04', { p: ['latent'] }),
      visit('02-01', { p: ['not-found'] }),
      visit('03-01', { p: ['active'] }),
      visit('03-02', { p: ['active'] }),
    ])
    const said = laneWords(history, places, { y: 40, right: WIDTH, size: 12 })
    expect(said.map(({ text }) => text)).toEqual(['found, active', 'returned, active', 'not found'])
    for (const { at, text } of said) expect(at.x + text.length * 6.4).toBeLessThanOrEqual(WIDTH + 0.01)
  })
})

test('whatever a life is, its lane lies between its first and last record, in the order of time', () => {
  const record = fc.record({
    status: fc.constantFrom(...TriggerPointStatus.options),
    unconfirmed: fc.boolean(),
    days: fc.integer({ min: 1, max: 60 }),
  })
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 6 }), (records) => {
      let day = 0
      const visits = records.map(({ status, unconfirmed, days }) => {
        day += days
        const date = new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10)
        return visit(date.slice(5), { p: [status, { unconfirmed }] }, { id: date, dateOfService: date })
      })
      const { geometry } = laneOf(visits)
      const [first = 0, last = 0] = [geometry.signs[0]?.x, geometry.signs.at(-1)?.x]
      for (const [index, { from, to }] of geometry.stretches.entries()) {
        expect(from).toBeLessThan(to)
        expect(from).toBeGreaterThanOrEqual((geometry.stretches[index - 1]?.to ?? first) - 1e-9)
        expect(to).toBeLessThanOrEqual(last)
      }
      for (const drawing of laneDrawing(geometry, 20)) {
        if (drawing.kind !== 'shape') continue
        const { minX, maxX, minY, maxY } = pathBounds(parsePath(drawing.d))
        expect([minX > first - 12, maxX < last + 12, minY > 8, maxY < 32]).toEqual([true, true, true, true])
      }
    }),
  )
})
