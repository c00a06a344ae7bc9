import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdit, applyPatches, SessionEdit } from '../../src/domain/edit.ts'
import type { ComplaintId, MarkId, TreatmentId } from '../../src/domain/ids.ts'
import { COMPLAINTS_LIMIT, Session } from '../../src/domain/session.ts'
import { signedContent } from '../../src/domain/signing.ts'
import type { TriggerPointMark } from '../../src/domain/trigger-point.ts'
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
        const edit = g(editOf, { ...any, state: 'draft' as const })
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

const twin = pointMark({ id: 'm8', triggerPointId: 'p8' })

describe('which point a mark is', () => {
  it('is said of this mark alone, and undone', () => {
    const edit = { type: 'set-identity', markId: twin.id, triggerPointId: 'p0', asOn: '2026-03-03' } as const
    const before = draftWith([point, twin])
    const { session: after, inverse } = applyEdit(before, SessionEdit.parse(edit))
    expect(after.marks).toEqual([point, { ...twin, triggerPointId: 'p0' }])
    expect(applyPatches(after, inverse)).toEqual(before)
  })

  it('said again changes nothing', () => {
    const edit = {
      type: 'set-identity',
      markId: twin.id,
      triggerPointId: twin.triggerPointId,
      asOn: null,
    } as const
    expect(applyEdit(draftWith([point, twin]), edit).patches).toEqual([])
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
    [
      'the identity of a point that this session records',
      { type: 'set-identity', markId: twin.id, triggerPointId: point.triggerPointId, asOn: null },
      'recorded in this',
    ],
    ['a note text for a point', { type: 'set-note-mark-text', markId: point.id, text: '' }, 'not a note'],
    ['moving a painted area', { type: 'move-mark', markId: area.id, to: point.at }, 'painted area'],
  ]
  it.each(refusals)('%s', (_, edit, why) => {
    expect(() => applyEdit(draftWith([point, area, twin]), edit)).toThrow(why)
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

describe('edits made together', () => {
  const move = { type: 'move-mark', markId: point.id, to: { view: 'posterior', x: 70, y: 210 } } as const

  it('are one step: all of them, in order, undone at once', () => {
    const other = { ...area, id: mark('m3') }
    const paint = { kind: 'brush', view: 'anterior', width: 10, points: [[0, 0]] } as const
    const { session: after, inverse } = applyEdit(draft, {
      type: 'together',
      edits: [
        { type: 'add-mark', mark: other },
        { type: 'add-stroke', markId: other.id, stroke: { ...paint, points: [[1, 2]] } },
        move,
      ],
    })
    expect(after.marks.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3'])
    expect(pointIn(after).at).toEqual(move.to)
    expect(after.marks[2]).toMatchObject({ strokes: [...area.strokes, { points: [[1, 2]] }] })
    expect(other.strokes).toEqual(area.strokes)
    expect(applyPatches(after, inverse)).toEqual(draft)
  })

  it('are none where one cannot be made, or where each takes back the one before', () => {
    const gone: SessionEdit = { type: 'together', edits: [move, { type: 'remove-mark', markId: mark('m9') }] }
    expect(() => applyEdit(draft, gone)).toThrow('no record m9')
    const there = { type: 'move-mark', markId: point.id, to: point.at } as const
    expect(applyEdit(draft, { type: 'together', edits: [move, there] })).toEqual({
      session: draft,
      patches: [],
      inverse: [],
    })
  })
})
