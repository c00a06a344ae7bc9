import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ZONES } from '../../../../src/domain/atlas/zones.ts'
import {
  askedZones,
  NOTHING_ASKED,
  paintedZones,
  toggleZone,
  ZONE_CHOICES,
  zoneInWords,
  zoneKey,
  zoneLabel,
  zoneOfKey,
} from '../../../../src/renderer/screens/atlas/asked.ts'

const temple = { zoneId: 'temple', side: 'right' } as const
const someZone = fc
  .constantFrom(...ZONE_CHOICES.flatMap(({ items }) => items.map(({ value }) => value)))
  .map((key) => zoneOfKey(key) ?? temple)

describe('what is asked', () => {
  it('is the same again after a zone was tapped twice', () => {
    fc.assert(
      fc.property(fc.uniqueArray(someZone, { selector: zoneKey }), someZone, (zones, zone) => {
        const asked = { zones: zones.filter((it) => zoneKey(it) !== zoneKey(zone)), strokes: [] }
        expect(toggleZone(toggleZone(asked, zone), zone)).toEqual(asked)
      }),
    )
  })

  it('keeps right and left apart', () => {
    const both = toggleZone(toggleZone(NOTHING_ASKED, temple), { zoneId: 'temple', side: 'left' })
    expect(both.zones.map(zoneLabel)).toEqual(['R temple', 'L temple'])
  })

  it('counts a tapped zone wholly, painted or not', () => {
    const strokes = [
      { kind: 'brush', view: 'posterior', width: 16, points: [[60, 160] as const, [70, 166] as const] },
    ] as const
    const painted = paintedZones({ zones: [], strokes })
    expect(painted.length).toBeGreaterThan(0)
    expect(painted.every(({ side }) => side === 'right')).toBe(true)
    const [most] = painted
    if (!most) throw new Error('nothing is under the paint')
    const asked = toggleZone({ zones: [], strokes }, most)
    expect(paintedZones(asked).map(zoneKey)).not.toContain(zoneKey(most))
    expect(askedZones(asked)[0]).toEqual({ zoneId: most.zoneId, side: most.side })
  })
})

describe('the zones to choose from', () => {
  it('are all, each side of each once, and come back from their keys', () => {
    const keys = ZONE_CHOICES.flatMap(({ items }) => items.map(({ value }) => value))
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toHaveLength(ZONES.reduce((sum, { bilateral }) => sum + (bilateral ? 2 : 1), 0))
    for (const key of keys) expect(zoneKey(zoneOfKey(key) ?? temple)).toBe(key)
    expect(zoneOfKey('right:nowhere')).toBeUndefined()
    expect(zoneOfKey('up:temple')).toBeUndefined()
  })

  it('are called by side and name', () => {
    expect(zoneInWords(temple)).toBe('right · temple')
    expect(zoneLabel({ zoneId: 'sacrum', side: 'midline' })).toBe('sacrum')
    expect(zoneLabel({ zoneId: 'achilles', side: 'left' })).toBe('L Achilles tendon')
  })
})
