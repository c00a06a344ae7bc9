import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLANK_COMPLAINT } from '../../src/domain/complaint.ts'
import { describeEdit } from '../../src/domain/describe-edit.ts'
import { applyEdit, applyPatches, SessionEdit } from '../../src/domain/edit.ts'
import type { Handout } from '../../src/domain/handout/handout.ts'
import {
  type ComplaintId,
  type HomeCareId,
  type MarkId,
  OutcomeMeasureId,
  RomId,
  type TreatmentId,
} from '../../src/domain/ids.ts'
import type { RomMeasure } from '../../src/domain/rom.ts'
import { COMPLAINTS_LIMIT, Session } from '../../src/domain/session.ts'
import { signedContent } from '../../src/domain/signing.ts'
import { BLANK_OBSERVATION, type TriggerPointMark } from '../../src/domain/trigger-point.ts'
import { EDIT_TYPES, editOf, editOfNothing, editOfType } from './arbitrary-edit.ts'
import { handout } from './arbitrary-handout.ts'
import { complaint, fullDraft, session } from './arbitrary-session.ts'
import { areaMark, draftWith, pointMark } from './some-marks.ts'

const json = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown

describe('every edit', () => {
  it('is in the list that the tests draw from', () => {
    expect([...EDIT_TYPES].sort()).toEqual(SessionEdit.options.map((it) => it.shape.type.value).sort())
  })

  it.each(EDIT_TYPES)('%s: undoing it gives the session before, doing it again the session after', (type) => {
    fc.assert(
      fc.property(fullDraft, fc.gen(), (before, g) => {
        const edit = g(() => editOfType(type, before))
        const { session: after, patches, inverse } = applyEdit(before, edit)
        expect(applyPatches(after, inverse)).toEqual(before)
        expect(applyPatches(before, patches)).toEqual(after)
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })

  it.each(EDIT_TYPES)('%s: the result can be kept and read again', (type) => {
    fc.assert(
      fc.property(fullDraft, fc.gen(), (before, g) => {
        const edit = g(() => editOfType(type, before))
        expect(SessionEdit.parse(json(edit))).toEqual(edit)
        const { session: after } = applyEdit(before, edit)
        expect(Session.safeParse(after).error?.issues ?? []).toEqual([])
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })

  it('can be replayed and undone from the change log, where its patches are JSON', () => {
    fc.assert(
      fc.property(fullDraft, fc.gen(), (before, g) => {
        const { session: after, patches, inverse } = applyEdit(before, g(editOf, before))
        expect(applyPatches(before, json(patches) as typeof patches)).toEqual(after)
        expect(applyPatches(after, json(inverse) as typeof inverse)).toEqual(before)
      }),
      { endOnFailure: true },
    )
  })

  it('leaves the session it is given untouched, and has no patches when it changes nothing', () => {
    fc.assert(
      fc.property(fullDraft, fc.gen(), (before, g) => {
        const asItWas = json(before)
        const { session: after, patches } = applyEdit(before, g(editOf, before))
        expect(json(before)).toEqual(asItWas)
        if (JSON.stringify(after) === JSON.stringify(before)) expect(patches).toEqual([])
        else expect(patches).not.toEqual([])
      }),
      { endOnFailure: true },
    )
  })

  it('changes no signed session', () => {
    fc.assert(
      fc.property(session, fc.gen(), (any, g) => {
        const signed: Session = { ...any, state: 'signed' }
        const edit = g(editOf, signed)
        fc.pre(edit.type !== 'set-handout')
        expect(() => applyEdit(signed, edit)).toThrow('is signed')
      }),
      { numRuns: 30, endOnFailure: true },
    )
  })

  it('may still write the handout of a signed session, and nothing else of it', () => {
    fc.assert(
      fc.property(session, handout, (any, written) => {
        const signed: Session = { ...any, state: 'signed' }
        const { session: after } = applyEdit(signed, { type: 'set-handout', handout: written })
        expect(after).toEqual({ ...signed, handout: written })
        expect(signedContent(after)).toBe(signedContent(signed))
      }),
      { numRuns: 30 },
    )
  })

  it('is refused when it names what is not there', () => {
    fc.assert(
      fc.property(fullDraft, editOfNothing, (before, edit) => {
        expect(() => applyEdit(before, edit)).toThrow('no record')
      }),
    )
  })
})

const point = pointMark({ id: 'm1', triggerPointId: 'p1', at: { view: 'posterior', x: 64, y: 206 } })
const area = areaMark({ id: 'm2' })
const draft = draftWith([point, area])
const pointIn = (it: Session) => it.marks[0] as TriggerPointMark
const mark = (id: string) => id as MarkId

describe('side and place', () => {
  it('a point dragged across the midline becomes the other side', () => {
    const { session: after } = applyEdit(draft, {
      type: 'move-mark',
      markId: point.id,
      to: { view: 'posterior', x: -64, y: 206 },
    })
    expect(pointIn(after).side).toBe('left')
  })

  it('a point dragged from the back to the front at the same x becomes the other side', () => {
    const { session: after } = applyEdit(draft, {
      type: 'move-mark',
      markId: point.id,
      to: { view: 'anterior', x: 64, y: 206 },
    })
    expect(pointIn(after).side).toBe('left')
  })

  it('a point dragged onto the midline keeps the side the therapist said', () => {
    const { session: after } = applyEdit(draft, {
      type: 'move-mark',
      markId: point.id,
      to: { view: 'posterior', x: 0, y: 206 },
    })
    expect(pointIn(after).side).toBe('right')
  })

  it('a point that gets the other side goes to the mirrored place', () => {
    const { session: after } = applyEdit(draft, { type: 'set-side', markId: point.id, side: 'left' })
    expect(pointIn(after)).toMatchObject({ side: 'left', at: { view: 'posterior', x: -64, y: 206 } })
  })

  it('a point that gets "midline" goes onto it', () => {
    const { session: after } = applyEdit(draft, { type: 'set-side', markId: point.id, side: 'midline' })
    expect(pointIn(after)).toMatchObject({ side: 'midline', at: { view: 'posterior', x: 0, y: 206 } })
  })

  it('there is no midline in a lateral view', () => {
    const lateral = pointMark({ id: 'm3', triggerPointId: 'p3', at: { view: 'right-lateral', x: 0, y: 460 } })
    const edit: SessionEdit = { type: 'set-side', markId: lateral.id, side: 'midline' }
    expect(() => applyEdit(draftWith([lateral]), edit)).toThrow('cannot be on the midline')
  })
})

describe('an edit whose result could not be kept is a fault of the caller', () => {
  const refusals: readonly (readonly [string, SessionEdit, string])[] = [
    ['a mark that is there', { type: 'add-mark', mark: { ...area } }, 'there already'],
    ['a point recorded twice', { type: 'add-mark', mark: { ...point, id: mark('m9') } }, 'recorded in this'],
    [
      'an unknown complaint',
      { type: 'add-mark', mark: areaMark({ id: 'm9', complaintId: 'c9' }) },
      'no record c9',
    ],
    [
      'a link to an unknown complaint',
      { type: 'change-symptom-area', markId: area.id, change: { complaintId: 'c9' as ComplaintId } },
      'no record c9',
    ],
    [
      'an unknown treatment',
      { type: 'remove-treatment', markId: point.id, treatmentId: 't9' as TreatmentId },
      'no record t9',
    ],
    ['a note text for a point', { type: 'set-note-mark-text', markId: point.id, text: '' }, 'not a note'],
    ['moving a painted area', { type: 'move-mark', markId: area.id, to: point.at }, 'painted area'],
  ]
  it.each(refusals)('%s', (_, edit, why) => {
    expect(() => applyEdit(draft, edit)).toThrow(why)
  })

  it('a list that is full', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(complaint, {
          minLength: COMPLAINTS_LIMIT + 1,
          maxLength: COMPLAINTS_LIMIT + 1,
          selector: (it) => it.id,
        }),
        ([first, ...rest]) => {
          if (!first) throw new Error('the list is never empty')
          const full: Session = { ...draft, complaints: rest }
          expect(() => applyEdit(full, { type: 'add-complaint', complaint: first })).toThrow('no room')
        },
      ),
      { numRuns: 3 },
    )
  })
})

describe('removing a complaint', () => {
  it('leaves the areas that were linked to it, unlinked; undo links them again', () => {
    const linked = draftWith([areaMark({ id: 'm2', complaintId: 'c1' })], ['c1'])
    const edit: SessionEdit = { type: 'remove-complaint', complaintId: 'c1' as ComplaintId }
    const { session: after, inverse } = applyEdit(linked, edit)
    expect(after.marks).toMatchObject([{ complaintId: null }])
    expect(applyPatches(after, inverse)).toEqual(linked)
  })
})

const HANDOUT: Handout = {
  greeting: 'Hello',
  muscles: [],
  care: [],
  training: [],
  takeCare: '',
  callUs: '',
  seeDoctor: '',
  nextVisit: '',
}
const HOME_CARE = { id: 'h1' as HomeCareId, words: 'Heat', muscleId: null, dose: '' }

describe('an edit in words', () => {
  const id = { markId: point.id }
  const treatmentId = 't1' as TreatmentId
  const complaintId = 'c1' as ComplaintId
  const treatment = {
    id: treatmentId,
    technique: 'compression',
    seconds: 60,
    repetitions: null,
    discomfort: 7,
    response: null,
    note: '',
  } as const
  const words: Readonly<Record<SessionEdit['type'], readonly [SessionEdit, string]>> = {
    'add-mark': [{ type: 'add-mark', mark: area }, 'Add R+L ache'],
    'add-marks': [{ type: 'add-marks', marks: [point, area] }, 'Add 2 marks'],
    'remove-marks': [{ type: 'remove-marks', markIds: [point.id, area.id] }, 'Delete 2 marks'],
    'swap-sides': [{ type: 'swap-sides', markIds: [point.id] }, 'Swap sides of R infraspinatus'],
    'confirm-mark': [{ type: 'confirm-mark', ...id }, 'Confirm R infraspinatus'],
    'remove-mark': [{ type: 'remove-mark', ...id }, 'Delete R infraspinatus'],
    'move-mark': [{ type: 'move-mark', ...id, to: point.at }, 'Move R infraspinatus'],
    'set-muscle': [
      { type: 'set-muscle', ...id, muscleId: 'teres-minor' },
      'Change muscle of R infraspinatus',
    ],
    'set-side': [{ type: 'set-side', ...id, side: 'left' }, 'Change side of R infraspinatus'],
    'change-observation': [{ type: 'change-observation', ...id, change: {} }, 'Change R infraspinatus'],
    'change-observations': [
      { type: 'change-observations', changes: [{ markId: point.id, change: {} }] },
      'Change R infraspinatus',
    ],
    'add-treatments': [
      { type: 'add-treatments', treatments: [{ markId: point.id, treatment }] },
      'Add treatment of R infraspinatus',
    ],
    'add-treatment': [{ type: 'add-treatment', ...id, treatment }, 'Add treatment of R infraspinatus'],
    'change-treatment': [
      { type: 'change-treatment', ...id, treatmentId, change: {} },
      'Change treatment of R infraspinatus',
    ],
    'remove-treatment': [
      { type: 'remove-treatment', ...id, treatmentId },
      'Delete treatment of R infraspinatus',
    ],
    'change-symptom-area': [{ type: 'change-symptom-area', markId: area.id, change: {} }, 'Change R+L ache'],
    'add-stroke': [
      {
        type: 'add-stroke',
        markId: area.id,
        stroke: { kind: 'brush', view: 'anterior', width: 10, points: [[0, 0]] },
      },
      'Paint R+L ache',
    ],
    'set-strokes': [{ type: 'set-strokes', markId: area.id, strokes: area.strokes }, 'Change R+L ache'],
    'split-area': [
      { type: 'split-area', markId: area.id, strokes: area.strokes, others: [{ ...area, id: mark('b') }] },
      'Split R+L ache',
    ],
    'set-note-text-place': [
      { type: 'set-note-text-place', markId: mark('gone'), textAt: null },
      'Change mark',
    ],
    'set-reason': [{ type: 'set-reason', reason: '' }, 'Write reason for the visit'],
    'set-private-notes': [{ type: 'set-private-notes', text: '' }, 'Write private notes'],
    'set-handout': [{ type: 'set-handout', handout: HANDOUT }, 'Write handout'],
    'put-record': [{ type: 'put-record', put: { list: 'homeCare', record: HOME_CARE } }, 'Add home care'],
    'remove-record': [{ type: 'remove-record', list: 'rom', id: 'r1' }, 'Delete range of motion'],
    'change-finding': [{ type: 'change-finding', markId: mark('gone'), change: {} }, 'Change mark'],
    'set-note-mark-text': [{ type: 'set-note-mark-text', markId: mark('gone'), text: '' }, 'Change mark'],
    'set-soap-text': [{ type: 'set-soap-text', section: 'plan', text: '' }, 'Write Plan'],
    'add-complaint': [
      { type: 'add-complaint', complaint: { id: complaintId, ...BLANK_COMPLAINT } },
      'Add complaint',
    ],
    'change-complaint': [{ type: 'change-complaint', complaintId, change: {} }, 'Change complaint'],
    'remove-complaint': [{ type: 'remove-complaint', complaintId }, 'Delete complaint'],
    'set-date-of-service': [
      { type: 'set-date-of-service', dateOfService: '2026-03-12', timeOfService: null },
      'Change date of service',
    ],
  }
  it.each(Object.entries(words))('%s', (_, [edit, said]) => {
    expect(describeEdit(edit, draft)).toBe(said)
  })

  it('says what was erased, and that a referral was changed', () => {
    const stroke = { kind: 'eraser', view: 'anterior', width: 10, points: [[0, 0]] } as const
    expect(describeEdit({ type: 'add-stroke', markId: area.id, stroke }, draft)).toBe(
      'Erase part of R+L ache',
    )
    expect(describeEdit({ type: 'change-observation', ...id, change: { observedReferral: [] } }, draft)).toBe(
      'Change referral of R infraspinatus',
    )
  })

  it('names a measured movement with its side, and a measure by its short name', () => {
    const rotation: RomMeasure = {
      id: RomId.parse('r1'),
      motion: 'cervical-rotation',
      side: 'left',
      mode: 'active',
      degrees: null,
      pain: null,
      endFeel: null,
      note: '',
    }
    const put: SessionEdit = { type: 'put-record', put: { list: 'rom', record: rotation } }
    expect(describeEdit(put, draft)).toBe('Add left neck rotation')
    const measured: Session = { ...draft, rom: [rotation] }
    expect(describeEdit(put, measured)).toBe('Change left neck rotation')
    const gone: SessionEdit = { type: 'remove-record', list: 'rom', id: rotation.id }
    expect(describeEdit(gone, measured)).toBe('Delete left neck rotation')
    const hit6 = { id: OutcomeMeasureId.parse('o1'), kind: 'hit6', total: null } as const
    expect(describeEdit({ type: 'put-record', put: { list: 'measures', record: hit6 } }, draft)).toBe(
      'Add HIT-6',
    )
  })

  it('says the side before the edit', () => {
    const blank = { ...point, observation: BLANK_OBSERVATION }
    expect(describeEdit({ type: 'set-side', markId: blank.id, side: 'left' }, draftWith([blank]))).toBe(
      'Change side of R infraspinatus',
    )
  })
})
