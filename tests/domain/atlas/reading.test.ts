import { describe, expect, it } from 'vitest'
import {
  foundByWords,
  foundSides,
  reasonWords,
  zoneName,
  zoneWords,
} from '../../../src/domain/atlas/reading.ts'
import { referralOf } from '../../../src/domain/atlas/referral.ts'
import { findMuscles } from '../../../src/domain/atlas/reverse-finder.ts'
import { searchMuscles } from '../../../src/domain/atlas/search.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const foundBy = (typed: string, id: string) => {
  const hit = searchMuscles(typed).find(({ muscle }) => muscle.id === id)
  return hit ? foundByWords(hit) : 'not found'
}
const found = (zones: Parameters<typeof findMuscles>[0], id: string) => {
  const one = findMuscles(zones).find(({ muscle }) => muscle.id === id)
  if (!one) throw new Error(`${id} was not found`)
  return one
}

describe('what a muscle was found by', () => {
  it.each([
    ['upper trapezius', 'trapezius-upper', ''],
    ['infraspinatis', 'infraspinatus', ''],
    ['UT', 'trapezius-upper', 'by its abbreviation, UT'],
    ['pars descendens', 'trapezius-upper', 'by its Latin name'],
    ['rotator cuff', 'subscapularis', 'by its group, rotator cuff'],
    ['temple headache', 'trapezius-upper', 'by the symptom “temple or behind-ear headache”'],
  ])('%s', (typed, id, words) => {
    expect(foundBy(typed, id)).toBe(words)
  })
})

describe('why a muscle was found', () => {
  const temple = { zoneId: 'temple', side: 'right' } as const
  const occiput = { zoneId: 'occiput', side: 'right' } as const

  it('says primary before spillover', () => {
    const one = found([occiput, temple], 'trapezius-upper')
    expect(plain(reasonWords(one))).toBe('primary: temple; spillover: back of the head')
  })

  it('calls a zone that is both only primary', () => {
    // Temporalis: TrP2 is felt in the temple, TrP1 spills over to it.
    expect(reasonWords(found([temple], 'temporalis'))).toBe('primary: temple')
  })

  it('says the side, or both', () => {
    expect(foundSides(found([{ ...temple, side: 'left' }], 'temporalis'))).toBe('L')
    expect(foundSides(found([{ ...temple, side: 'midline' }], 'temporalis'))).toBe('R+L')
  })
})

describe('zones in a sentence', () => {
  it('are small, but keep the name of a person', () => {
    expect(zoneName('temple')).toBe('temple')
    expect(zoneName('achilles')).toBe('Achilles tendon')
  })

  it('are told apart by extent', () => {
    const zones = referralOf('trapezius-upper', 'TrP2', 'right')?.zones ?? []
    expect(plain(zoneWords(zones, 'primary'))).toBe('back of the neck, upper · behind the ear (mastoid)')
    expect(zoneWords(zones, 'spillover')).toBe('back of the neck, lower')
  })
})
