import { describe, expect, it } from 'vitest'
import type { MarkerItem } from '../../../src/chart/scene-item.ts'
import { composeSessionSummary } from '../../../src/report/compose.ts'
import { looseInside } from '../../../src/report/loose-inside.ts'
import { summaryCharts } from '../../../src/report/session-summary/charts.ts'
import { bundledFonts } from '../bundled-fonts.ts'
import { textOf } from '../read-pdf.ts'
import { summaryInput, triggerPoint } from '../summary-input.ts'

const stroke = (kind: string, view: string, width: number, ...points: number[][]) => ({
  kind,
  view,
  width,
  points,
})
const painted = {
  id: 'a',
  strokes: [
    stroke('brush', 'right-lateral', 20, [10, 120], [0, 170]),
    stroke('lasso', 'anterior', 1, [-20, 60], [-50, 60], [-40, 110]),
  ],
  extent: 'spillover',
  quality: 'burning',
}
const AREA = {
  kind: 'symptom-area',
  id: 'area',
  quality: 'pain',
  nprs: 6,
  complaintId: null,
  note: '',
  strokes: [
    stroke('lasso', 'posterior', 1, [20, 170], [90, 170], [100, 250], [20, 280]),
    stroke('eraser', 'posterior', 16, [55, 190], [60, 240]),
  ],
}
const input = summaryInput({
  practice: {
    snippets: [],
    signingChecks: [],
    pedalKey: '',
    findingNames: { scar: 'Old cut' },
    reportChoices: {},
  },
  session: {
    reason: '',
    carriedFrom: null,
    rom: [],
    postureFindings: [],
    specialTests: [],
    measures: [],
    homeCare: [],
    acceptedSides: [],
    signature: null,
    addenda: [],
    checkedMuscles: [
      { id: 'k', muscleId: 'scalenus-anterior', side: 'left', areaId: 'area', note: 'felt on both ends' },
    ],
    marks: [
      {
        ...triggerPoint('tp', {
          muscleId: 'trapezius-upper',
          at: { view: 'posterior', x: 52, y: 152 },
          observation: { paintedReferral: [painted] },
        }),
        unconfirmed: false,
      },
      { ...AREA, unconfirmed: false },
      {
        kind: 'finding',
        id: 'f',
        finding: 'scar',
        at: { view: 'posterior', x: 60, y: 620 },
        note: '',
        unconfirmed: false,
      },
      {
        kind: 'note',
        id: 'n',
        at: { view: 'posterior', x: -60, y: 300 },
        text: 'Fell off the bicycle in May',
        textAt: { x: -240, y: 290 },
        unconfirmed: false,
      },
    ],
  },
})

describe('the session summary', () => {
  it('says what was felt as painted, checked and not found, and finds by the names of the practice', async () => {
    const bytes = await composeSessionSummary(input, bundledFonts)
    const text = textOf(bytes)
    expect(text).toContain('Painted: right, right lateral and anterior view (spillover, burning)')
    expect(text).toMatch(/Checked, no trigger point found .*Left .*scalene .*area 2 felt on both ends/)
    expect(text).toContain('Old cut')
    expect(text).not.toContain('Scar')
    // On the slip beside its pin, and in the list.
    expect(text.split('bicycle')).toHaveLength(3)
  })

  it('shows the views that are painted, and no view that was erased', () => {
    const erased = {
      ...AREA,
      strokes: [
        ...AREA.strokes,
        stroke('brush', 'anterior', 10, [0, 300]),
        stroke('eraser', 'anterior', 30, [0, 300]),
      ],
    }
    const { marks } = summaryInput({
      session: { ...input.session, marks: [{ ...erased, unconfirmed: false }] },
    }).session
    const [body] = summaryCharts(marks, 500)
    expect(body?.rows.flatMap(({ views }) => [...views.keys()])).toEqual(['posterior'])
    const felt = summaryCharts(input.session.marks, 500).find(({ name }) => name === 'felt')
    expect(felt?.rows.flatMap(({ views }) => [...views.keys()]).toSorted()).toEqual([
      'anterior',
      'posterior',
      'right-lateral',
    ])
    expect(felt?.legend.map(({ key }) => key)).toContain('referral spillover')
  })
})

it('a text that would be cut off is moved onto the drawing, a mark never', () => {
  const d = 'M-40 -10L0 -10L0 10L-40 10Z'
  const slip: MarkerItem = {
    space: 'marker',
    view: 'posterior',
    at: { x: 0, y: 0 },
    loose: true,
    drawings: [{ kind: 'shape', d, fill: { colour: 'halo', opacity: 1 } }],
  }
  const place = new Map([['posterior', { x: 25, y: 50, scale: 0.5 }]] as const)
  const [moved, mark] = looseInside([slip, { ...slip, loose: false }], place, { width: 100, height: 100 })
  expect(moved?.space === 'marker' && moved.drawings).toMatchObject([{ d: 'M-25 -10L15 -10L15 10L-25 10Z' }])
  expect(mark).toEqual({ ...slip, loose: false })
})
