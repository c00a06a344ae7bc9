import { describe, expect, test } from 'vitest'
import { TriggerPointId } from '../../../src/domain/ids.ts'
import { pointHistories, pointHistory } from '../../../src/domain/review/point-history.ts'
import { movedSinceFound, pointLives } from '../../../src/domain/review/point-life.ts'
import { lifeInWords, pointRows } from '../../../src/domain/review/point-rows.ts'
import { Treatment } from '../../../src/domain/trigger-point.ts'
import { visit } from './some-visits.ts'

const p = TriggerPointId.parse('p')
const year = [
  visit('01-05', { p: ['active', { nprs: 7, nprsAfter: 3, kpa: 180, after: 'latent', x: 80, y: 230, more: { note: ' “That is it.” ', treatments: [Treatment.parse({ id: 't', technique: 'compression', seconds: 60, repetitions: 2, discomfort: 7, response: 'softened', note: 'thumbs' })] } }] }),
  visit('01-12', { q: ['latent'] }),
  visit('01-19', { p: ['latent', { nprs: 4, x: 80, y: 246 }] }),
  visit('01-26', { p: ['active', { nprs: 9, kpa: 100, unconfirmed: true }] }),
  visit('02-02', { p: ['not-found', { x: 80, y: 300 }] }),
  visit('02-09', { p: ['treated', { nprsAfter: 1, x: 80, y: 262 }] }),
  visit('02-16', { p: ['active', { nprs: 5, x: 80, y: 232, more: { pressureThresholdAfter: 245.2 } }] }),
] // biome-ignore format: a visit a line

const rows = (unit: 'kPa' | 'kg/cm²' = 'kg/cm²') => {
  const history = pointHistory(year, p)
  return history ? pointRows(history, unit) : []
}

describe('the lines of a point', () => {
  test('say what every visit is, and which say nothing', () => {
    expect(rows().map(({ visit: { dateOfService }, status }) => [dateOfService.slice(5), status])).toEqual([
      ['01-05', 'Found, active; latent afterwards'],
      ['01-12', 'Not recorded'],
      ['01-19', 'Still there, latent'],
      ['01-26', 'Carried over, not confirmed'],
      ['02-02', 'Resolved: not found'],
      ['02-09', 'Resolved: treated'],
      ['02-16', 'Returned, active'],
    ])
  })

  test('numbers before and after; of what is only carried over none', () => {
    expect(rows().map(({ nprs, pressure }) => `${nprs} | ${pressure}`)).toEqual([
      '7 → 3 | 1.8 kg/cm²',
      ' | ',
      '4 | ',
      ' | ',
      ' | ',
      '→ 1 | ',
      '5 | → 2.5 kg/cm²',
    ])
    expect(rows('kPa')[0]?.pressure).toBe('180 kPa')
    expect(rows('kPa')[6]?.pressure).toBe('→ 245 kPa')
  })

  test('where it lay against where it was there last, beyond error only', () => {
    // 16 units are 27 mm; where it was not found it lies nowhere; back again from 246 to 232 are 14, within error.
    expect(rows().flatMap(({ visit: { dateOfService }, place }) => (place ? [[dateOfService, place]] : []))).toEqual([
      ['2026-01-19', 'Moved by about 25 mm'],
    ]) // biome-ignore format: one line a place
  })

  test('what was done, and the note', () => {
    const [first] = rows()
    expect(first?.treatments).toEqual(['compression 60 s × 2 at discomfort 7/10 → softened (thumbs)'])
    expect(first?.note).toBe('“That is it.”')
  })
})

describe('what a point is now', () => {
  const lifeOf = (visits: readonly ReturnType<typeof visit>[]) => {
    const life = pointLives(pointHistories(visits)).find(({ history }) => history.pointId === p)
    if (!life) throw new Error('no visit records the point')
    return life
  }

  test.each([
    [1, 'Found, active'],
    [3, 'Still there, latent'],
    [4, 'Still there, latent; carried over since, not confirmed'],
    [5, 'Resolved: not found'],
    [7, 'Returned, active'],
  ])('after %i visits: %s', (count, words) => {
    expect(lifeInWords(lifeOf(year.slice(0, count)))).toBe(words)
  })

  test('only carried over is said once', () => {
    expect(lifeInWords(lifeOf(year.slice(3, 4)))).toBe('Carried over, not confirmed')
  })

  test('where it was there last against where it was first, whatever was looked at between', () => {
    expect(movedSinceFound(lifeOf(year.slice(0, 1)))).toBeNull()
    expect(movedSinceFound(lifeOf(year.slice(0, 5)))).toMatchObject({
      millimetres: 16 * 1.7,
      withinError: false,
    })
    expect(movedSinceFound(lifeOf(year))).toMatchObject({ withinError: true })
  })
})
