import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ReportPlan, SessionSummaryInput } from '../../../src/domain/report-input.ts'
import { SummarySection, USUAL_CHOICES } from '../../../src/domain/report-sections.ts'
import { composeSessionSummary } from '../../../src/report/compose.ts'
import { bundledFonts } from '../bundled-fonts.ts'
import { pagesOfText, textOf } from '../read-pdf.ts'
import { summaryInput, triggerPoint } from '../summary-input.ts'

/** Words that stand in one section only. */
const WORDS: Readonly<Record<SummarySection, readonly string[]>> = {
  complaints: ['zcomplaint', 'zcharacter', 'zreason'],
  chart: ['Body chart'],
  'trigger-points': ['zpointnote', 'Tenderness', 'zchecked'],
  referral: ['right temple', 'Textbook'],
  'symptom-areas': ['zareanote', 'Symptom areas'],
  findings: ['zscarnote', 'zpinned'],
  treatment: ['zchintoarmpit', '7 → 3'],
  examination: ['zrom', 'zposture', 'zspurling'],
  measures: ['HIT-6', 'zactivity'],
  soap: ['zsubjective', 'zplan'],
  'home-care': ['zheat'],
  addenda: ['zaddendum'],
}

const input = summaryInput({
  session: {
    state: 'signed',
    complaints: [{ id: 'c', words: 'zcomplaint', site: '', onset: '', nprs: 4, character: 'zcharacter' }].map(
      (given) => ({ nprsBest: null, nprsWorst: null, aggravating: '', relieving: '', ...given }),
    ),
    reason: 'zreason',
    marks: [
      {
        ...triggerPoint('p', {
          muscleId: 'trapezius-upper',
          at: { view: 'posterior', x: 52, y: 152 },
          observation: {
            nprsBefore: 7,
            nprsAfter: 3,
            note: 'zpointnote',
            observedReferral: [{ zoneId: 'temple', side: 'right', extent: 'primary', quality: null }],
            treatments: [
              {
                ...{ id: 't', technique: 'stretch', seconds: null, repetitions: null },
                ...{ discomfort: null, response: null, note: 'zchintoarmpit' },
              },
            ],
          },
        }),
        unconfirmed: false,
      },
      {
        ...{ kind: 'symptom-area', id: 'a', quality: 'ache', nprs: 6, complaintId: null, unconfirmed: false },
        note: 'zareanote',
        strokes: [{ kind: 'brush', view: 'posterior', width: 30, points: [[-30, 300]] }],
      },
      {
        ...{ kind: 'finding', id: 'f', finding: 'scar', note: 'zscarnote', unconfirmed: false },
        at: { view: 'posterior', x: 30, y: 500 },
      },
      {
        ...{ kind: 'note', id: 'n', text: 'zpinned', textAt: { x: -200, y: 400 }, unconfirmed: false },
        at: { view: 'posterior', x: -60, y: 420 },
      },
    ],
    checkedMuscles: [{ id: 'k', muscleId: 'infraspinatus', side: 'left', areaId: null, note: 'zchecked' }],
    rom: [
      {
        ...{ id: 'r', motion: 'cervical-rotation', side: 'right', mode: 'active', degrees: 50 },
        ...{ pain: null, endFeel: null, note: 'zrom' },
      },
    ],
    postureFindings: [{ id: 'pf', kind: 'posture', words: 'zposture', side: null, note: '' }],
    specialTests: [{ id: 's', name: 'zspurling', side: null, result: 'negative', note: '' }],
    measures: [
      { id: 'm1', kind: 'hit6', total: 61 },
      { id: 'm2', kind: 'psfs', activities: [{ words: 'zactivity', score: 4 }] },
    ],
    notes: { subjective: 'zsubjective', objective: '', assessment: '', plan: 'zplan' },
    homeCare: [{ id: 'h', words: 'zheat', muscleId: null, dose: '' }],
    carriedFrom: null,
    acceptedSides: [],
    privateNotes: 'never',
    signature: null,
    addenda: [
      { id: 'x', at: '2026-03-14T08:00:00.000Z', author: 'M', reason: 'Forgotten', text: 'zaddendum' },
    ],
  },
})

const textWith = async (sections: readonly SummarySection[]) =>
  textOf(
    await composeSessionSummary(input, bundledFonts, {
      choice: { sections, otherViews: 'left-out' },
      previous: null,
    }),
  )

test('what is chosen is printed, and of what is left out no word', async () => {
  const some = fc.subarray([...SummarySection.options])
  await fc.assert(
    fc.asyncProperty(some, async (sections) => {
      const text = await textWith(sections)
      for (const section of SummarySection.options)
        for (const word of WORDS[section]) {
          if (sections.includes(section)) expect(text, `${section} is chosen`).toContain(word)
          else expect(text, `${section} is left out`).not.toContain(word)
        }
    }),
    {
      numRuns: 25,
      examples: [
        [[]],
        [[...SummarySection.options]],
        ...SummarySection.options.map((one) => [[one]] as [SummarySection[]]),
      ],
    },
  )
})

test('a copy that leaves something out says what', async () => {
  const text = await textWith(USUAL_CHOICES.insurer.sections)
  expect(text).toContain('Left out of this copy by choice: referral, home care.')
  expect(await textWith(SummarySection.options)).not.toContain('Left out of this copy')
})

test('marks that are not told are not drawn, and the others keep their numbers', async () => {
  const text = await textWith(['chart', 'findings'])
  expect(text).toContain('Only the marks of what is in this copy.')
  expect(text).toMatch(/Posterior zpinned 4 3 3 Scar Note/)
  expect(text).not.toContain('Trigger point')
  expect(text).not.toContain('Ache')
})

describe('the views without marks', () => {
  const withOthers = async (otherViews: 'small' | 'left-out') =>
    textOf(
      await composeSessionSummary(input, bundledFonts, {
        choice: { sections: SummarySection.options, otherViews },
        previous: null,
      }),
    )
  test('are left out, or small under their own heading', async () => {
    const without = await withOthers('left-out')
    expect(without).toContain('Views without marks are left out.')
    expect(without).not.toContain('Soles')
    const small = await withOthers('small')
    expect(small).toMatch(/Views without marks R L Anterior .*Right lateral .*Left lateral .*Soles/)
    expect(small).not.toContain('are left out')
  })
})

describe('long complaints', () => {
  test('go beneath the chart, so that it stays on the first page', async () => {
    const complaint = (n: number) => ({
      ...{ id: `c${n}`, words: 'It hurts in the evening. '.repeat(12), site: 'Neck', onset: 'May', nprs: 5 },
      ...{ nprsBest: 1, nprsWorst: 8, character: 'dull', aggravating: 'running', relieving: 'rest' },
    })
    const pageOfChart = async (complaints: readonly unknown[]) => {
      const session = { ...input.session, complaints, privateNotes: '' }
      const pages = pagesOfText(await composeSessionSummary(summaryInput({ session }), bundledFonts))
      return { pages, chart: pages.findIndex((page) => page.includes('Body chart')) }
    }
    const long = await pageOfChart([1, 2, 3, 4, 5, 6].map(complaint))
    expect(long.chart).toBe(0)
    expect(long.pages[0]).toContain('zreason')
    expect(long.pages.join('')).toContain('Better with: rest')
    const [first = ''] = (await pageOfChart([])).pages
    expect(first.indexOf('Complaints')).toBeLessThan(first.indexOf('Body chart'))
  })
})

describe('outcome measures', () => {
  const wordsSince = async (before: readonly unknown[]) => {
    const earlier = summaryInput({
      session: { ...input.session, dateOfService: '2026-02-26', measures: before, privateNotes: '' },
    }).session
    return textOf(
      await composeSessionSummary(input, bundledFonts, { choice: USUAL_CHOICES.own, previous: earlier }),
    )
  }
  test('say what changed since the visit before, and what is within measurement error', async () => {
    const text = await wordsSince([
      { id: 'm1', kind: 'hit6', total: 72 },
      { id: 'm2', kind: 'psfs', activities: [{ words: 'zactivity', score: 3 }] },
    ])
    expect(text).toContain('Since 26 Feb 2026')
    expect(text).toMatch(/HIT-6 Headache Impact Test 61 was 72 ▲ better/)
    expect(text).toMatch(/4 was 3 ● within measurement error/)
    expect(text).toContain('A change counts from: HIT-6 8, PSFS 2.')
    expect(await wordsSince([{ id: 'm1', kind: 'hit6', total: 50 }])).toContain('▼ worse')
  })
  test('of other activities are not compared', async () => {
    const text = await wordsSince([{ id: 'm', kind: 'psfs', activities: [{ words: 'swim', score: 1 }] }])
    expect(text).toContain('other activities: not compared')
  })
  test('that were not taken before have nothing to be compared with', async () => {
    expect(await wordsSince([])).not.toContain('Since 26 Feb')
  })
})

test('private notes are not taken, whatever is printed', () => {
  const session = { ...input.session, privateNotes: 'zprivate' }
  expect(SessionSummaryInput.safeParse(input).success).toBe(true)
  expect(SessionSummaryInput.safeParse({ ...input, session }).success).toBe(false)
  const { session: _, ...base } = input
  const plan = { kind: 'session-summary', ...base, choice: USUAL_CHOICES.own }
  expect(ReportPlan.safeParse({ ...plan, previous: input.session }).success).toBe(true)
  expect(ReportPlan.safeParse({ ...plan, previous: session }).success).toBe(false)
})
