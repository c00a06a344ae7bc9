import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MUSCLES } from '../../src/domain/atlas/muscles.ts'
import { ZONES } from '../../src/domain/atlas/zones.ts'
import { otherSide } from '../../src/domain/mirror-mark.ts'
import { pointSentence } from '../../src/domain/narrative.ts'
import {
  BLANK_OBSERVATION,
  type Observation,
  type ObservedReferral,
  type Treatment,
  type TriggerPointMark,
} from '../../src/domain/trigger-point.ts'
import type { Side } from '../../src/domain/view-point.ts'
import { triggerPoint } from './arbitrary-session.ts'
import { pointMark } from './some-marks.ts'

const RIGHT = { view: 'posterior', x: 52, y: 152 } as const
const LEFT = { view: 'posterior', x: -52, y: 152 } as const
const MIDLINE = { view: 'anterior', x: 0, y: 380 } as const

function point(muscleId: string, at: TriggerPointMark['at'], seen: Partial<Observation>): TriggerPointMark {
  return { ...pointMark({ muscleId, at }), observation: { ...BLANK_OBSERVATION, ...seen } }
}
const did = (technique: Treatment['technique'], given: Partial<Treatment> = {}): Treatment => ({
  id: `t-${technique}` as Treatment['id'],
  technique,
  seconds: null,
  repetitions: null,
  discomfort: null,
  response: null,
  note: '',
  ...given,
})
const felt = (
  zoneId: string,
  side: Side,
  extent: ObservedReferral['extent'] = 'primary',
): ObservedReferral => ({
  zoneId,
  side,
  extent,
  quality: null,
})

describe('the sentence of a trigger point, by hand', () => {
  test('side, status, course and referral', () => {
    const mark = point('trapezius-upper', RIGHT, {
      status: 'active',
      nprsBefore: 7,
      nprsAfter: 3,
      treatments: [did('compression', { seconds: 60 })],
      observedReferral: [felt('temple', 'right')],
    })
    expect(pointSentence(mark)).toBe(
      'Right upper trapezius, active trigger point, NPRS 7 → 3 after 60 s compression, refers to the temple.',
    )
  })

  test('several treatments, repetitions, response and the status afterwards', () => {
    const mark = point('levator-scapulae', LEFT, {
      status: 'active',
      nprsBefore: 6,
      nprsAfter: 2,
      statusAfter: 'latent',
      treatments: [
        did('compression', { seconds: 45, repetitions: 3, response: 'softened' }),
        did('contract-relax', { repetitions: 4 }),
        did('tool'),
      ],
      observedReferral: [felt('base-of-neck', 'left'), felt('medial-scapular-border', 'left', 'spillover')],
    })
    expect(pointSentence(mark)).toBe(
      'Left levator scapulae, active trigger point, NPRS 6 → 2 after 3 × 45 s compression (softened), 4 × contract-relax and tool work, latent afterwards, refers to the angle of neck and shoulder, spills over to the inner border of the shoulder blade.',
    )
  })

  test('treated, but not asked again', () => {
    const seen = { nprsBefore: 5, treatments: [did('stretch', { seconds: 30 })] }
    expect(pointSentence(point('infraspinatus', RIGHT, seen))).toBe(
      'Right infraspinatus, latent trigger point, NPRS 5, treated with 30 s stretch.',
    )
    expect(pointSentence(point('infraspinatus', RIGHT, { ...seen, nprsBefore: null }))).toBe(
      'Right infraspinatus, latent trigger point, treated with 30 s stretch.',
    )
  })

  test('asked only afterwards, or asked and not treated', () => {
    const treatments = [did('heat')]
    expect(pointSentence(point('infraspinatus', RIGHT, { nprsAfter: 2, treatments }))).toBe(
      'Right infraspinatus, latent trigger point, NPRS 2 after heat.',
    )
    expect(pointSentence(point('infraspinatus', RIGHT, { nprsBefore: 4, nprsAfter: 4 }))).toBe(
      'Right infraspinatus, latent trigger point, NPRS 4 → 4.',
    )
  })

  test('looked for and not found', () => {
    expect(pointSentence(point('piriformis', LEFT, { status: 'not-found' }))).toBe(
      'Left piriformis, no trigger point found.',
    )
  })

  test('found, and nothing more was asked', () => {
    expect(pointSentence(point('soleus', RIGHT, {}))).toBe('Right soleus, latent trigger point.')
  })

  test('on the midline the zones say their sides', () => {
    const mark = point('rectus-abdominis', MIDLINE, {
      observedReferral: [felt('temple', 'right'), felt('epigastrium', 'midline')],
    })
    expect(pointSentence(mark)).toBe(
      'Midline rectus abdominis, latent trigger point, refers to the temple on the right and the upper middle abdomen.',
    )
  })

  test('felt on the other side: then every zone says its side', () => {
    const mark = point('sternocleidomastoid-clavicular', RIGHT, {
      observedReferral: [felt('forehead', 'right'), felt('forehead', 'left', 'spillover')],
    })
    expect(pointSentence(mark)).toBe(
      'Right sternocleidomastoid, clavicular division, latent trigger point, refers to the forehead on the right, spills over to the forehead on the left.',
    )
  })

  test('names of zones read on in a sentence', () => {
    const of = (zoneId: string) =>
      pointSentence(point('soleus', RIGHT, { observedReferral: [felt(zoneId, 'right')] })).split(
        'refers to ',
      )[1]
    expect(of('achilles')).toBe('the Achilles tendon.')
    expect(of('anterior-thigh-distal')).toBe('the front of the thigh (lower third).')
    expect(of('costal-margin')).toBe('the area along the lower rib edge in front.')
  })

  test('painted referral is spoken of', () => {
    const strokes = [{ kind: 'brush', view: 'posterior', width: 12, points: [[60, 200]] }] as const
    const paintedReferral = [
      { id: 'r' as Observation['paintedReferral'][number]['id'], strokes, extent: 'primary', quality: null },
    ] as const
    expect(pointSentence(point('soleus', RIGHT, { paintedReferral }))).toContain(
      'felt where it is painted on the chart',
    )
  })
})

const names = (sentence: string, side: string) => new RegExp(`\\b${side}\\b`, 'i').test(sentence)

describe('the side in every sentence', () => {
  test('leads, and the other side is named only if the client feels the point there', () => {
    const seen = { right: 0, left: 0, midline: 0, elsewhere: 0 }
    fc.assert(
      fc.property(triggerPoint, (mark) => {
        seen[mark.side] += 1
        const sentence = pointSentence(mark)
        expect(sentence.toLowerCase().startsWith(`${mark.side} `)).toBe(true)
        for (const other of (['right', 'left'] as const).filter((side) => side !== mark.side))
          expect(names(sentence, other)).toBe(
            mark.observation.observedReferral.some(({ side }) => side === other),
          )
        if (mark.side !== 'midline' && names(sentence, otherSide(mark.side))) seen.elsewhere += 1
      }),
      { numRuns: 500 },
    )
    for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(10)
  })

  test('no muscle and no zone has a side in its name', () => {
    for (const { name } of [...MUSCLES, ...ZONES])
      for (const side of ['right', 'left']) expect(names(name, side), name).toBe(false)
  })

  test('is one line that a text can keep', () => {
    fc.assert(
      fc.property(triggerPoint, (mark) => {
        expect(pointSentence(mark)).toMatch(/^[^\n]+\.$/)
      }),
    )
  })
})
