import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdit } from '../../../src/domain/edit.ts'
import type { AcceptedSideId, ComplaintId, RomId, SpecialTestId } from '../../../src/domain/ids.ts'
import { otherSideSaid, sideConflicts } from '../../../src/domain/laterality/side-conflicts.ts'
import { mirroredMark } from '../../../src/domain/mirror-mark.ts'
import type { MotionId } from '../../../src/domain/rom.ts'
import type { Session } from '../../../src/domain/session.ts'
import { textsOf } from '../../../src/domain/session-texts.ts'
import { BLANK_OBSERVATION } from '../../../src/domain/trigger-point.ts'
import { session as anySession } from '../arbitrary-session.ts'
import { areaMark, draftWith, findingMark, noteMark, pointMark } from '../some-marks.ts'

/** Right and left in the posterior view. */
const place = (side: 'right' | 'left', y = 206) =>
  ({ view: 'posterior', x: side === 'right' ? 64 : -64, y }) as const
let made = 0
const point = (side: 'right' | 'left', muscleId: string, y = 206) =>
  pointMark({ id: `m${++made}`, triggerPointId: `p${made}`, muscleId, at: place(side, y) })
const rom = (side: 'right' | 'left', motion: MotionId) => ({
  ...{ id: `r${++made}` as RomId, motion, side, mode: 'active' as const },
  ...{ degrees: 40, pain: null, endFeel: null, note: '' },
})
const says = (session: Session, text: string): Session => ({
  ...session,
  notes: { ...session.notes, objective: text },
})
const flagged = (session: Session, text: string) =>
  sideConflicts(says(session, text)).map(({ words }) => words)

/** R infraspinatus, R upper trapezius (felt in the right temple), L levator scapulae, R soleus; L neck rotation. */
const SESSION: Session = {
  ...draftWith([
    point('right', 'infraspinatus'),
    {
      ...point('right', 'trapezius-upper', 170),
      observation: {
        ...BLANK_OBSERVATION,
        observedReferral: [{ zoneId: 'temple', side: 'right', extent: 'primary', quality: null }],
      },
    },
    { ...point('left', 'levator-scapulae'), at: { view: 'posterior', x: -30, y: 148 } },
    point('right', 'soleus', 850),
  ]),
  rom: [rom('left', 'cervical-rotation'), rom('right', 'shoulder-abduction')],
  specialTests: [
    { id: 't1' as SpecialTestId, name: "Spurling's test", side: 'right', result: 'positive', note: '' },
  ],
}

describe('a text that says the other side', () => {
  it.each([
    ['Left infraspinatus very tender.', 'Left infraspinatus'],
    ['Taut band in the left infraspinatus.', 'left infraspinatus'],
    ['L infraspinatus, 7/10', 'L infraspinatus'],
    ['Lt. infraspinatus released', 'Lt. infraspinatus'],
    ['lt infra tender', 'lt infra'],
    ['Infraspinatus on the left.', 'Infraspinatus on the left'],
    ['Infraspinatus (L) tender', 'Infraspinatus (L)'],
    ['Infraspinatus, left: 60 s compression', 'Infraspinatus, left'],
    ['Compression of the left upper trapezius for 60 s', 'left upper trapezius'],
    ['left UT active', 'left UT'],
    ['Left traps tight', 'Left traps'],
    ['Right levator scapulae is the key.', 'Right levator scapulae'],
    ['R levator, infraspinatus', 'R levator'],
    ['rt lev scap and rt levator', 'rt levator'],
    ['Left calf cramps at night', 'Left calf'],
    ['left soleus', 'left soleus'],
    ['Headache at the left temple', 'left temple'],
    ['Refers to the left temple.', 'left temple'],
    ['Right rotation of the neck 40°', 'Right rotation'],
    ['Neck rotation right 40', 'Neck rotation right'],
    ['Turning the head to the right is limited', 'Turning the head to the right'],
    ['Left shoulder abduction 150°', 'Left shoulder abduction'],
    ['Left Spurling positive', 'Left Spurling'],
    ['She left work early because of the left calf', 'left calf'],
    ['has left calf pain', 'left calf'],
    ['left-sided calf pain', 'left-sided calf'],
    ['right levator tight; left levator tight', 'right levator'],
    ['The left soleus is tender without referral.', 'left soleus'],
    ['The left soleus no longer cramps', 'left soleus'],
  ])('"%s" is flagged as "%s"', (text, words) => {
    expect(flagged(SESSION, text)).toEqual([words])
  })

  it.each([
    // The side that is recorded.
    ['Right infraspinatus very tender.'],
    ['Levator scapulae, left.'],
    ['Rotation to the left 40°'],
    ['R upper trap into the R temple'],
    ['Right calf'],
    // The past of "leave", and what remains.
    ['She left the clinic with less shoulder pain.'],
    ['Left after 40 minutes, calf relaxed.'],
    ['Client left feeling better in the shoulder'],
    ['What is left of the calf pain is bearable'],
    ['There is nothing left in the infraspinatus'],
    ['We left the soleus untreated.'],
    ['left over soreness in the calf'],
    // "Right" as a judgement.
    ['The levator is all right.'],
    ['Stretch the levator right after the run'],
    ['This is the right pressure for the levator'],
    ['The levator feels right'],
    ['Pain right at the levator'],
    ['right now the levator is quiet'],
    // Hands, spine levels, initials.
    ['She is left-handed, shoulder tired'],
    ['right hand dominant, levator tight'],
    ['L5 and calf'],
    ['L-spine and calf'],
    ['R.I.C.E. for the levator'],
    // Both, compared, denied.
    ['Both calves cramp.'],
    ['Bilateral upper trapezius'],
    ['Left and right infraspinatus'],
    ['L/R levator'],
    ['R > L levator'],
    ['right more than left levator'],
    ['Infraspinatus firmer than on the left'],
    ['left infraspinatus free'],
    ['No point in the left infraspinatus'],
    ['Left calf normal'],
    ['Left calf not tender'],
    ['left soleus without pain'],
    ['nothing in the left infraspinatus'],
    // Nothing of it is recorded.
    ['left masseter'],
    ['left knee swollen'],
    ['coming back to the right'],
    ['on the other hand, levator'],
    ['turned right over the levator'],
    // Each side its own part.
    ['Right infraspinatus and left levator'],
    ['infraspinatus R, levator L'],
    ['R infraspinatus, L levator, R UT'],
    [''],
    ['Weekly sessions.'],
  ])('"%s" is left alone', (text) => {
    expect(flagged(SESSION, text)).toEqual([])
  })

  it.each([
    ['Pain in the left shoulder when reaching', 'left shoulder'],
    ['Shoulder pain left', 'Shoulder pain left'],
    ['Left side of the shoulder hurts', 'Left side of the shoulder'],
    ['On the left the shoulder clicks', 'left the shoulder'],
  ])('"%s" is flagged as "%s" where only the right shoulder is marked', (text, words) => {
    expect(flagged(draftWith([point('right', 'infraspinatus')]), text)).toEqual([words])
    // The levator belongs to what is called a shoulder as well.
    expect(flagged(SESSION, text)).toEqual([])
  })

  it('is measured by the very part of the muscle', () => {
    const session = draftWith([point('right', 'trapezius-upper', 170), point('left', 'trapezius-lower', 260)])
    expect(flagged(session, 'left trapezius')).toEqual([])
    expect(flagged(session, 'left upper trapezius')).toEqual(['left upper trapezius'])
    expect(flagged(session, 'right lower trap')).toEqual(['right lower trap'])
    const glutes = draftWith([point('right', 'gluteus-medius', 480), point('left', 'gluteus-maximus', 500)])
    expect(flagged(glutes, 'left glute med')).toEqual(['left glute med'])
    expect(flagged(glutes, 'left glutes')).toEqual([])
  })

  it('without a part of the body is measured by all marks', () => {
    const right = draftWith([point('right', 'infraspinatus'), findingMark(place('right', 300))])
    expect(flagged(right, 'Worse on the left today.')).toEqual(['left'])
    expect(flagged({ ...right, rom: [rom('left', 'cervical-rotation')] }, 'Left side tight')).toEqual([
      'Left',
    ])
    expect(flagged(SESSION, 'Worse on the left today.')).toEqual([])
    expect(flagged(draftWith([]), 'Worse on the left today.')).toEqual([])
    expect(flagged(right, 'Seen by Dr L. Meyer')).toEqual([])
  })

  it('is found in areas, findings and notes by their place', () => {
    const painted = areaMark({
      strokes: [
        {
          kind: 'brush',
          view: 'anterior',
          width: 12,
          points: [
            [-60, 680],
            [-62, 700],
          ],
        },
      ],
    })
    expect(flagged(draftWith([painted]), 'left knee aches')).toEqual(['left knee'])
    expect(flagged(draftWith([findingMark(place('right', 480))]), 'scar on the left buttock')).toEqual([
      'left buttock',
    ])
  })

  it('is found in every text, and a note of a mark is measured by its mark', () => {
    const inComplaint: Session = {
      ...draftWith([point('right', 'infraspinatus')], ['c1']),
      complaints: [
        {
          ...draftWith([], ['c1']).complaints[0],
          id: 'c1' as ComplaintId,
          words: 'My left shoulder hurts',
          site: 'L shoulder',
        } as Session['complaints'][number],
      ],
    }
    expect(sideConflicts(inComplaint).map(({ field }) => field)).toEqual([
      'complaint c1 words',
      'complaint c1 site',
    ])
    const note = { ...noteMark(place('right')), text: 'lies on the left side' }
    expect(sideConflicts(draftWith([note, point('left', 'infraspinatus')]))).toMatchObject([
      { field: 'mark m4', says: 'left', marks: 'right', markIds: ['m4'] },
    ])
  })

  it('names the marks that it means, and none for a movement', () => {
    const [passage] = sideConflicts(says(SESSION, 'Left infraspinatus'))
    expect(passage?.markIds).toEqual([SESSION.marks[0]?.id])
    expect(sideConflicts(says(SESSION, 'Rotation right 40'))[0]?.markIds).toEqual([])
  })

  it('is silent once accepted, and speaks again in another sentence', () => {
    const text = 'Left infraspinatus tender. Home soon.'
    const session = says(SESSION, text)
    const [passage] = sideConflicts(session)
    if (!passage) throw new Error('it is flagged')
    const record = {
      id: 'a1' as AcceptedSideId,
      field: passage.field,
      words: passage.sentence,
    }
    const accepted = applyEdit(session, {
      type: 'put-record',
      put: { list: 'acceptedSides', record },
    }).session
    expect(sideConflicts(accepted)).toEqual([])
    expect(flagged(accepted, `${text} Left infraspinatus again.`)).toEqual(['Left infraspinatus'])
    expect(flagged(accepted, 'Left infraspinatus treated.')).toEqual(['Left infraspinatus'])
  })

  it.each([
    ['Left infraspinatus', 'Right infraspinatus'],
    ['LEFT infraspinatus', 'RIGHT infraspinatus'],
    ['Infraspinatus (L), firm', 'Infraspinatus (R), firm'],
    ['the lt. infraspinatus', 'the rt. infraspinatus'],
    ['Pain left the day after; left infraspinatus', 'Pain left the day after; right infraspinatus'],
  ])('"%s" is put right as "%s"', (text, put) => {
    const session = says(SESSION, text)
    const [passage] = sideConflicts(session)
    if (!passage) throw new Error('it is flagged')
    expect(otherSideSaid(text, passage)).toBe(put)
    expect(flagged(session, put)).toEqual([])
  })

  it('is flagged the other way round when everything is mirrored', () => {
    const mirroredSession = { ...SESSION, rom: [], specialTests: [], marks: SESSION.marks.map(mirroredMark) }
    expect(flagged(mirroredSession, 'Right infraspinatus, left soleus')).toEqual(['Right infraspinatus'])
  })

  it('never fails, points into its text, and is in none that names no side', () => {
    const words = fc.constantFrom(
      ...'left right L R lt. both infraspinatus calf neck rotation ( ) , . on the to and 5 back 𝒳 upper trap'.split(
        ' ',
      ),
    )
    const text = fc.array(words, { maxLength: 14 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(anySession, text, (any, objective) => {
        const session = says(any, objective)
        const texts = new Map(textsOf(session).map((each) => [each.field, each.text]))
        for (const { field, start, end, words: said, side, says: one, marks } of sideConflicts(session)) {
          expect(texts.get(field)?.slice(start, end)).toBe(said)
          expect(side.start).toBeGreaterThanOrEqual(start)
          expect(texts.get(field)?.slice(side.start, side.end)).toMatch(one === 'left' ? /^l/i : /^r/i)
          expect(one).not.toBe(marks)
        }
        expect(flagged(any, objective.replace(/left|right|\b[LR]\b|lt\./g, 'x')).filter(Boolean)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('the texts of a session', () => {
  it('are each rewritten by their own edit', () => {
    fc.assert(
      fc.property(anySession, (any) => {
        const session: Session = { ...any, state: 'draft' }
        for (const { field, rewrite } of textsOf(session)) {
          const edited = applyEdit(session, rewrite('said anew')).session
          expect(textsOf(edited).find((each) => each.field === field)?.text).toBe('said anew')
        }
      }),
      { numRuns: 30 },
    )
  })
})
