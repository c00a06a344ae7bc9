import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MUSCLES } from '../../../src/domain/atlas/muscles.ts'
import { PATTERNS } from '../../../src/domain/atlas/patterns.ts'
import { searchMuscles, searchPatterns } from '../../../src/domain/atlas/search.ts'

const muscles = (typed: string) => searchMuscles(typed).map(({ muscle }) => muscle.id)
const patterns = (typed: string) => searchPatterns(typed).map(({ pattern }) => pattern.id)

describe('searching muscles', () => {
  it.each([
    ['UT', ['trapezius-upper']],
    ['ta', ['tibialis-anterior']],
    ['SCM', ['sternocleidomastoid-clavicular', 'sternocleidomastoid-sternal']],
    ['QL', ['quadratus-lumborum-deep', 'quadratus-lumborum-superficial']],
    ['gmed', ['gluteus-medius']],
    ['upper trap', ['trapezius-upper']],
    ['levator', ['levator-scapulae', 'levator-ani-coccygeus']],
    ['musculus soleus', ['soleus']],
    ['rotator cuff', ['infraspinatus', 'subscapularis', 'supraspinatus', 'teres-minor']],
    ['PSOAS', ['psoas-major']],
    ['temple headache', ['temporalis', 'semispinalis-capitis', 'trapezius-upper']],
    ['pain behind the eye', ['suboccipitals-oblique']],
    ['traps', ['trapezius-lower', 'trapezius-middle', 'trapezius-upper']],
    ['lats', ['latissimus-dorsi']],
  ])('%s begins with %j', (typed, first) => {
    expect(muscles(typed).slice(0, first.length)).toEqual(first)
  })

  it.each([
    ['trapezuis', 'trapezius-lower'],
    ['soelus', 'soleus'],
    ['infarspinatus', 'infraspinatus'],
    ['sternocleidomastiod', 'sternocleidomastoid-clavicular'],
    ['pirifomis', 'piriformis'],
    ['upper trapezus', 'trapezius-upper'],
    ['gluteus minmus', 'gluteus-minimus-anterior'],
    ['temple headahce', 'temporalis'],
  ])('%s means %s', (typed, id) => {
    expect(muscles(typed)[0]).toBe(id)
  })

  it.each(['', '   ', '·', 'qwxyz', '__proto__', 'constructor'])('%j finds nothing', (typed) => {
    expect(searchMuscles(typed)).toEqual([])
  })

  it('has names before symptoms, and says the symptom', () => {
    const hits = searchMuscles('hamstring')
    expect(hits.map(({ by }) => by)).toEqual(['group', 'group', 'group', 'group', 'symptom'])
    expect(hits[4]).toMatchObject({
      muscle: { id: 'obturator-internus-gemelli' },
      symptom: 'upper hamstring-like ache',
    })
    expect(hits[0]?.symptom).toBeNull()
  })

  it('does not guess where something is found without guessing', () => {
    // "calf" is one letter from "half".
    for (const { muscle, by } of searchMuscles('calf')) {
      const text = [muscle.group, ...muscle.symptoms].join(' ')
      expect([by, text]).toEqual([by, expect.stringMatching(/calf/i)])
    }
  })

  it.each(MUSCLES)('$id is first by its whole abbreviation and by its whole name', ({ id, abbr, name }) => {
    expect(muscles(abbr)[0]).toBe(id)
    expect(muscles(abbr.toLowerCase())[0]).toBe(id)
    expect(muscles(name.toUpperCase())[0]).toBe(id)
  })

  it.each(MUSCLES)('$id is found by its Latin name and by each symptom', ({ id, latin, symptoms }) => {
    expect(muscles(latin)).toContain(id)
    for (const symptom of symptoms) {
      const hit = searchMuscles(symptom).find(({ muscle }) => muscle.id === id)
      expect(hit).toBeDefined()
    }
  })

  it('is found with any one letter left out of a long word of its name', () => {
    const missed = MUSCLES.flatMap(({ id, name }) =>
      name
        .split(/[^A-Za-z]+/)
        .filter((word) => word.length >= 7)
        .flatMap((word) => [...word].map((_, cut) => word.slice(0, cut) + word.slice(cut + 1)))
        .filter((typed) => !muscles(typed).includes(id)),
    )
    // Only where it makes another word of the atlas.
    expect(missed).toEqual(['Rotators'])
  })

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const ids = muscles(typed)
        expect(new Set(ids).size).toBe(ids.length)
        searchPatterns(typed)
      }),
      { numRuns: 300 },
    )
  })
})

describe('searching patterns', () => {
  it.each([
    ['headache', ['tension-type-headache']],
    ['heel', ['plantar-heel-pain', 'achilles-like', 'lateral-ankle-pain']],
    ['tenis elbow', ['tennis-elbow-like']],
    ['temple', ['tension-type-headache']],
    ['stiff', ['stiff-neck', 'frozen-shoulder-like']],
  ])('%s begins with %j', (typed, first) => {
    expect(patterns(typed).slice(0, first.length).sort()).toEqual(first.toSorted())
    expect(patterns(typed)[0]).toBe(first[0])
  })

  it.each(PATTERNS)('$id is first by its whole name', ({ id, name }) => {
    expect(patterns(name)[0]).toBe(id)
  })

  it('says whether the name or a zone was found', () => {
    expect(searchPatterns('heel').map(({ by }) => by)).toEqual(['name', 'zone', 'zone'])
  })
})
