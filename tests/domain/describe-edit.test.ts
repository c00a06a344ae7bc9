import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLANK_COMPLAINT } from '../../src/domain/complaint.ts'
import { describeEdit } from '../../src/domain/describe-edit.ts'
import type { SessionEdit } from '../../src/domain/edit.ts'
import type { Handout } from '../../src/domain/handout/handout.ts'
import {
  type ComplaintId,
  type HomeCareId,
  type MarkId,
  OutcomeMeasureId,
  RomId,
  type TreatmentId,
  type TriggerPointId,
} from '../../src/domain/ids.ts'
import type { RomMeasure } from '../../src/domain/rom.ts'
import type { Session } from '../../src/domain/session.ts'
import { BLANK_OBSERVATION } from '../../src/domain/trigger-point.ts'
import { markLabel } from '../../src/domain/words.ts'
import { EDIT_TYPES, editOfType } from './arbitrary-edit.ts'
import { complaint, fullDraft, observationFields, symptomArea } from './arbitrary-session.ts'
import { areaMark, draftWith, findingMark, noteMark, pointMark } from './some-marks.ts'

const RIGHT = { view: 'posterior', x: 64, y: 206 } as const
const treatmentId = 't1' as TreatmentId
const treatment = {
  id: treatmentId,
  technique: 'compression',
  seconds: 60,
  repetitions: null,
  discomfort: 7,
  response: null,
  note: '',
} as const
const observation = { ...BLANK_OBSERVATION, treatments: [treatment] }
const point = { ...pointMark({ id: 'm1', triggerPointId: 'p1', at: RIGHT }), observation }
const other = pointMark({ id: 'm5', triggerPointId: 'p5', at: { ...RIGHT, x: -64 } })
const area = areaMark({ id: 'm2' })
const note = { ...noteMark(RIGHT), id: 'm3' as MarkId }
const finding = { ...findingMark(RIGHT), finding: 'scar', id: 'm4' as MarkId } as const
const draft = draftWith([point, area, note, finding, other], ['c1'])
const mark = (id: string) => id as MarkId
const changes = (before: unknown, after: unknown) => JSON.stringify(before) !== JSON.stringify(after)

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
  const complaintId = 'c1' as ComplaintId
  const words: Readonly<Record<SessionEdit['type'], readonly [SessionEdit, string]>> = {
    'add-mark': [{ type: 'add-mark', mark: area }, 'Add R+L ache'],
    'add-marks': [{ type: 'add-marks', marks: [point, area] }, 'Add R infraspinatus and R+L ache'],
    'remove-marks': [
      { type: 'remove-marks', markIds: [point.id, area.id] },
      'Delete R infraspinatus and R+L ache',
    ],
    'swap-sides': [{ type: 'swap-sides', markIds: [point.id] }, 'Swap sides of R infraspinatus'],
    'confirm-mark': [{ type: 'confirm-mark', ...id }, 'Confirm R infraspinatus'],
    'remove-mark': [{ type: 'remove-mark', ...id }, 'Delete R infraspinatus'],
    'move-mark': [{ type: 'move-mark', ...id, to: point.at }, 'Move R infraspinatus'],
    'set-muscle': [
      { type: 'set-muscle', ...id, muscleId: 'teres-minor' },
      'Change muscle of R infraspinatus',
    ],
    'set-side': [{ type: 'set-side', ...id, side: 'left' }, 'Change side of R infraspinatus to left'],
    'set-identity': [
      { type: 'set-identity', ...id, triggerPointId: 'p9' as TriggerPointId, asOn: '2026-03-03' },
      'Same point as on 3 Mar 2026: R infraspinatus',
    ],
    'change-observation': [
      { type: 'change-observation', ...id, change: { status: 'active' } },
      'Change status of R infraspinatus',
    ],
    'change-observations': [
      {
        type: 'change-observations',
        changes: [point, other].map((each) => ({ markId: each.id, change: { nprsBefore: 7 } })),
      },
      'Change NPRS of R infraspinatus and L infraspinatus',
    ],
    'add-treatments': [
      { type: 'add-treatments', treatments: [{ markId: point.id, treatment }] },
      'Add treatment of R infraspinatus',
    ],
    'add-treatment': [{ type: 'add-treatment', ...id, treatment }, 'Add treatment of R infraspinatus'],
    'change-treatment': [
      { type: 'change-treatment', ...id, treatmentId, change: { seconds: 90 } },
      'Change seconds of compression of R infraspinatus',
    ],
    'remove-treatment': [
      { type: 'remove-treatment', ...id, treatmentId },
      'Delete treatment of R infraspinatus',
    ],
    'change-symptom-area': [
      { type: 'change-symptom-area', markId: area.id, change: { quality: 'burning' } },
      'Change quality of R+L ache',
    ],
    'add-stroke': [
      {
        type: 'add-stroke',
        markId: area.id,
        stroke: { kind: 'brush', view: 'anterior', width: 10, points: [[0, 0]] },
      },
      'Paint R+L ache',
    ],
    'set-strokes': [
      { type: 'set-strokes', markId: area.id, strokes: area.strokes },
      'Change outline of R+L ache',
    ],
    'split-area': [
      { type: 'split-area', markId: area.id, strokes: area.strokes, others: [{ ...area, id: mark('b') }] },
      'Split R+L ache',
    ],
    'set-note-text-place': [
      { type: 'set-note-text-place', markId: note.id, textAt: null },
      'Move text of R note',
    ],
    'set-reason': [{ type: 'set-reason', reason: '' }, 'Write reason for the visit'],
    'set-private-notes': [{ type: 'set-private-notes', text: '' }, 'Write private notes'],
    'set-handout': [{ type: 'set-handout', handout: HANDOUT }, 'Write handout'],
    'put-record': [{ type: 'put-record', put: { list: 'homeCare', record: HOME_CARE } }, 'Add home care'],
    'remove-record': [{ type: 'remove-record', list: 'rom', id: 'r1' }, 'Delete range of motion'],
    'change-finding': [
      { type: 'change-finding', markId: finding.id, change: { note: 'old' } },
      'Change note of R scar',
    ],
    'set-note-mark-text': [
      { type: 'set-note-mark-text', markId: note.id, text: '' },
      'Change text of R note',
    ],
    'set-soap-text': [{ type: 'set-soap-text', section: 'plan', text: '' }, 'Write Plan'],
    'add-complaint': [
      { type: 'add-complaint', complaint: { id: complaintId, ...BLANK_COMPLAINT } },
      'Add complaint',
    ],
    'change-complaint': [
      { type: 'change-complaint', complaintId, change: { nprsBest: 2 } },
      'Change NPRS at best of complaint 1',
    ],
    'remove-complaint': [{ type: 'remove-complaint', complaintId }, 'Delete complaint 1'],
    together: [
      {
        type: 'together',
        edits: [
          { type: 'add-mark', mark: area },
          { type: 'remove-mark', ...id },
        ],
      },
      'Add R+L ache and delete R infraspinatus',
    ],
    'set-date-of-service': [
      { type: 'set-date-of-service', dateOfService: '2026-03-11', timeOfService: null },
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
    const felt = { zoneId: 'temple', side: 'right', extent: 'primary', quality: null } as const
    const signs = { ...BLANK_OBSERVATION.signs, referredSensation: 'yes' } as const
    const change = { observedReferral: [felt], signs }
    expect(describeEdit({ type: 'change-observation', ...id, change }, draft)).toBe(
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
    const bent: SessionEdit = {
      type: 'put-record',
      put: { list: 'rom', record: { ...rotation, degrees: 45 } },
    }
    expect(describeEdit(bent, measured)).toBe('Change degrees of left neck rotation')
    const both: SessionEdit = {
      type: 'together',
      edits: (['right', 'left'] as const).map((side) => ({
        type: 'put-record',
        put: { list: 'rom', record: { ...rotation, id: RomId.parse(side), side } },
      })),
    }
    expect(describeEdit(both, draft)).toBe('Add right neck rotation and left neck rotation')
    const gone: SessionEdit = { type: 'remove-record', list: 'rom', id: rotation.id }
    expect(describeEdit(gone, measured)).toBe('Delete left neck rotation')
    const hit6 = { id: OutcomeMeasureId.parse('o1'), kind: 'hit6', total: null } as const
    expect(describeEdit({ type: 'put-record', put: { list: 'measures', record: hit6 } }, draft)).toBe(
      'Add HIT-6',
    )
  })

  it('says which sign it was, and no more than two fields', () => {
    const signs = { ...BLANK_OBSERVATION.signs, jumpSign: 'yes' } as const
    const said = (change: Extract<SessionEdit, { type: 'change-observation' }>['change']) =>
      describeEdit({ type: 'change-observation', ...id, change }, draft)
    expect(said({ signs })).toBe('Change jump sign of R infraspinatus')
    expect(said({ signs, nprsAfter: 2 })).toBe('Change NPRS after and jump sign of R infraspinatus')
    expect(said({ signs, nprsAfter: 2, tenderness: 2 })).toBe('Change R infraspinatus')
    expect(said({ status: 'not-found' })).toBe('Not found: R infraspinatus')
  })

  it('says where a point that crosses the midline comes from and goes to', () => {
    const to = { view: 'posterior', x: -64, y: 206 } as const
    expect(describeEdit({ type: 'move-mark', ...id, to }, draft)).toBe('Move R infraspinatus to the left')
  })

  it('says the sides of many', () => {
    const markIds = [point, area, other, note].map((each) => each.id)
    expect(describeEdit({ type: 'remove-marks', markIds }, draft)).toBe('Delete 4 marks (R, R+L, L)')
  })

  it('has words of its own for each kind, said of the same marks', () => {
    const names = Object.values(words).map(([, said]) => said)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([
      // The same, said of one point or of several.
      'Add treatment of R infraspinatus',
    ])
  })

  it.each(EDIT_TYPES)(
    '%s: fits the menu, on one line, and names the side of the one mark it is about',
    (type) => {
      fc.assert(
        fc.property(fullDraft, fc.gen(), (before, g) => {
          const edit = g(() => editOfType(type, before))
          const said = describeEdit(edit, before)
          expect(said).toMatch(/^[A-Z][^\n]{2,299}$/)
          if (!('markId' in edit)) return
          const about = before.marks.find((each) => each.id === edit.markId)
          expect(about).toBeDefined()
          if (about) expect(said).toContain(markLabel(about))
        }),
        { numRuns: 40, endOnFailure: true },
      )
    },
  )

  it('names the field for every field of an observation, an area or a complaint that is changed alone', () => {
    const fields = fc.tuple(observationFields, complaint, symptomArea([]))
    fc.assert(
      fc.property(fields, ([seen, told, painted]) => {
        const { id: _, ...ofComplaint } = told
        const { quality, nprs, note: noted } = painted
        const alone = (
          type: SessionEdit['type'],
          what: object,
          { before, after }: { before: object; after: object },
        ) =>
          Object.entries(after)
            .filter(([key, value]) => changes(new Map(Object.entries(before)).get(key), value))
            .map(([key, value]) => ({ type, ...what, change: { [key]: value } }) as SessionEdit)
        const edits = [
          ...alone('change-observation', id, { before: observation, after: seen }),
          ...alone(
            'change-complaint',
            { complaintId },
            { before: draft.complaints[0] ?? {}, after: ofComplaint },
          ),
          ...alone(
            'change-symptom-area',
            { markId: area.id },
            { before: area, after: { quality, nprs, note: noted } },
          ),
        ]
        for (const edit of edits)
          expect(describeEdit(edit, draft)).toMatch(
            /^(Change .+ of (R infraspinatus|R\+L ache|complaint 1)|Not found: R infraspinatus)$/,
          )
      }),
    )
  })
})
