import { describe, expect, test } from 'vitest'
import type { Client } from '../../../src/domain/client.ts'
import { Goal } from '../../../src/domain/goal.ts'
import { PointLink } from '../../../src/domain/point-link.ts'
import { forReport, type ReportSession } from '../../../src/domain/session.ts'
import type { TriggerPointStatus } from '../../../src/domain/trigger-point.ts'
import { composeReport } from '../../../src/report/compose.ts'
import { join, split } from '../../domain/review/some-identities.ts'
import { visit } from '../../domain/review/some-visits.ts'
import { bundledFonts } from '../bundled-fonts.ts'
import { infoOf, pagesOfText, pixelsOf, tagsOf, textOf, type Word, wordsOf } from '../read-pdf.ts'
import { progressPlan, threeVisits } from './progress-input.ts'

const compose = (sessions: readonly ReportSession[], given?: Parameters<typeof progressPlan>[0]) =>
  composeReport(progressPlan(given), sessions, bundledFonts)
const withoutSpaces = (text: string) => text.replace(/\s+/g, '')

describe('the progress report', async () => {
  const pdf = await compose(threeVisits)
  const text = textOf(pdf)

  test('is the same for the same input, byte for byte, in whatever order the visits come', async () => {
    expect(Buffer.compare(pdf, await compose(structuredClone(threeVisits).toReversed()))).toBe(0)
    expect(Buffer.compare(pdf, await compose(threeVisits, { client: { name: 'Someone Else' } }))).not.toBe(0)
    expect(Buffer.compare(pdf, await compose(threeVisits, { colour: 'grey' }))).not.toBe(0)
  })

  test('says whose it is, the period, its visits and what came of them', () => {
    for (const fact of [
      'Riverside Neuromuscular Therapy',
      'Miriam Okafor, LMT, CNMT',
      'Linh Nguyen',
      'Period',
      '5 Jan 2026 – 2 Mar 2026',
      '3 visits, 1 not signed',
      '5 Jan 2026 · 2 Feb 2026 · 2 Mar 2026 (draft)',
    ])
      expect(text.replaceAll('\u00a0', ' ')).toContain(fact)
    expect(text).toContain(
      '1 of 6 points resolved, left gluteus medius now active, NPRS 3 → 6; right upper trapezius still active, NPRS 7 → 4; right levator scapulae still active, NPRS 5 → 4 (within measurement error);',
    )
    expect(text).toContain('one new latent point, right tibialis anterior')
    expect(text).toContain('left soleus (active) returned')
    expect(text).toContain('one not recorded again; one carried over, not confirmed.')
  })

  test('tells every point with its side, what became of it, and first and last values', () => {
    for (const line of [
      '1 Right Tibialis anterior New – → latent – → 3 –',
      '2 Left Gluteus medius Worse Latent → active 3 → 6 3.1 → 3.0 within error',
      '3 Left Soleus Returned Active 5 → 4 within error –',
      '4 Right Levator scapulae Persisting Active 5 → 4 within error 2.0 → 2.2 within error',
      '5 Right Upper trapezius Improved Active 7 → 4 1.5 → 1.7 within error',
      '6 Right Infraspinatus Resolved Latent → not found 4 → – –',
      'Last values of 2 Feb 2026.',
      '7 Left Infraspinatus Not recorded Latent → – – –',
      'Last recorded on 5 Jan 2026.',
    ])
      expect(text).toContain(line)
    expect(text).toContain('Moved by about 35 mm.')
    // What was only carried over says nothing.
    expect(text).toMatch(/8\? Right Gluteus medius Carried over, not confirmed Active → – 6 → – –/)
  })

  test('names differences within measurement error', () => {
    expect(text).toContain('Smaller ones are grey: within measurement error.')
    expect(text).toContain('2.0 → 2.2 kg/cm²: within measurement error')
  })

  test('plots measures, complaints and points, with what they say', () => {
    expect(text).toContain('HIT-6: Headache Impact Test')
    expect(text).toContain('66 → 54: better')
    expect(text).toContain('Right temple NPRS 0 to 10, less is better')
    expect(text).toContain('5 R upper trapezius')
    expect(text).toContain('7 → 4: better')
    // One value is no trend.
    expect(text).not.toContain('1 R tibialis anterior')
  })

  test('explains every sign and change mark that occurs', () => {
    for (const words of ['New', 'Worse', 'Returned', 'Persisting', 'Improved', 'Resolved', 'Not recorded'])
      expect(text).toContain(words)
    expect(text).toContain('Carried over, not yet confirmed')
  })

  test('has name, period, page number and state at the foot of every page', () => {
    const pages = pagesOfText(pdf)
    expect(pages.length).toBeGreaterThan(1)
    pages.forEach((page, index) => {
      const foot = page.replaceAll('\u00a0', ' ').slice(page.lastIndexOf('Linh Nguyen'))
      expect(foot).toMatch(/^Linh Nguyen\s+progress report 5 Jan 2026 – 2 Mar 2026, includes drafts\n/)
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`)
      expect(page).toContain('includes drafts')
    })
  })

  test('has words for every chart and plot, for who hears it read', () => {
    const figures = tagsOf(pdf).match(/^ *Figure/gm) ?? []
    // Two views twice, and nine plots.
    expect(figures).toHaveLength(13)
  })

  test('names itself', () => {
    expect(infoOf(pdf)).toContain('Progress report – Linh Nguyen – 5 Jan 2026 – 2 Mar 2026')
  })

  test('in grey has no colour', async () => {
    const grey = await compose(threeVisits, { colour: 'grey' })
    for (const [index] of pagesOfText(grey).entries()) {
      const { rgb } = pixelsOf(grey, index + 1)
      let coloured = 0
      for (let at = 0; at < rgb.length; at += 3)
        if (Math.abs((rgb[at] ?? 0) - (rgb[at + 2] ?? 0)) > 3) coloured += 1
      expect(coloured).toBe(0)
    }
  })
})

test('in kPa if the practice measures in it', async () => {
  const text = textOf(await compose(threeVisits, { practice: { pressureUnit: 'kPa' } }))
  expect(text).toContain('150 → 170')
  expect(text).toContain('Threshold, kPa')
})

test('of one visit says that there is nothing to compare; without one there is none', async () => {
  const text = textOf(await compose(threeVisits.slice(0, 1)))
  expect(text).toContain('1 visit: nothing to compare it with')
  await expect(compose([])).rejects.toThrow('needs a visit')
})

test('with empty visits is still a page', async () => {
  expect(textOf(await compose([visit('01-05'), visit('01-12')]))).toContain(
    'No trigger point in either visit.',
  )
})

test('two visits of one day are told apart by their time', async () => {
  const at = (id: string, timeOfService: string, status: TriggerPointStatus) =>
    visit('01-05', { p: [status] }, { id, timeOfService })
  const text = textOf(await compose([at('b', '15:00', 'treated'), at('a', '09:00', 'active')]))
  expect(text).toContain('First: 5 Jan 2026, 09:00')
  expect(text).toContain('Last: 5 Jan 2026, 15:00')
  expect(text).toContain('1 Right Infraspinatus Resolved Active → treated')
})

// Right is the client's right: the viewer's left from the front and from below, the viewer's right from behind.
test.each([
  { view: 'anterior', side: 'right', x: -60, letter: 'R' },
  { view: 'anterior', side: 'left', x: 60, letter: 'L' },
  { view: 'posterior', side: 'right', x: 60, letter: 'R' },
  { view: 'posterior', side: 'left', x: -60, letter: 'L' },
  { view: 'soles', side: 'right', x: -70, letter: 'R' },
  { view: 'soles', side: 'left', x: 70, letter: 'L' },
])(
  'a point on the $side in the $view view stands on the side of $letter in both charts',
  async ({ view, side, x, letter }) => {
    const seen = { view, side, x, y: 140 }
    const pdf = await compose([
      visit('01-05', { p: ['active', seen] }),
      visit('01-12', { p: ['latent', seen] }),
    ])
    const word = `${side[0]?.toUpperCase()}${side.slice(1)}`
    expect(textOf(pdf)).toContain(`1 ${word} Infraspinatus Improved`)
    const words = wordsOf(pdf).filter(({ page }) => page === 1)
    const middle = ({ xMin, xMax }: Word) => (xMin + xMax) / 2
    const letters = words.filter(({ text }) => text === 'R' || text === 'L')
    const top = Math.max(...letters.map(({ yMin }) => yMin))
    const below = Math.min(
      ...words.filter(({ text, yMin }) => text === 'Trigger' && yMin > top).map(({ yMin }) => yMin),
    )
    const numbers = words.filter(({ text, yMin }) => text === '1' && yMin > top - 30 && yMin < below)
    expect(letters).toHaveLength(4)
    expect(numbers).toHaveLength(2)
    for (const number of numbers) {
      const nearest = letters.toSorted(
        (a, b) => Math.abs(middle(a) - middle(number)) - Math.abs(middle(b) - middle(number)),
      )
      expect(nearest[0]?.text).toBe(letter)
    }
    // Both charts are the same drawing, half a page apart.
    const [first, last] = numbers.toSorted((a, b) => a.xMin - b.xMin)
    const shift = letters
      .filter(({ text }) => text === letter)
      .map(middle)
      .toSorted((a, b) => a - b)
    expect((last?.xMin ?? 0) - (first?.xMin ?? 0)).toBeCloseTo((shift[1] ?? 0) - (shift[0] ?? 0), 0)
  },
)

describe('a hundred visits with sixty points and names of 300 characters', async () => {
  const name = 'Maximiliana Wolfeschlegelsteinhausenbergerdorff '.repeat(7).slice(0, 300).trim()
  const visits = Array.from({ length: 100 }, (_, index) => {
    const day = new Date(Date.UTC(2026, 0, 1 + index * 2)).toISOString().slice(5, 10)
    const points = Array.from({ length: 60 }, (_, at) => [
      `p${at}`,
      [
        (['active', 'latent', 'treated', 'not-found'] as const)[(index * 7 + at) % (index === 0 ? 2 : 4)] ?? 'active',
        { side: at % 2 ? 'left' : 'right', x: (at % 2 ? -1 : 1) * (20 + (at % 5) * 14), y: 120 + at * 12, nprs: (index + at) % 11, kpa: 100 + ((index * at) % 300) },
      ] as const,
    ] as const)
    const complaints = [{ id: 'c', words: 'رأسي يؤلمني كل مساء', site: '頭痛'.repeat(20), onset: '', nprs: index % 11, nprsBest: null, nprsWorst: null, character: '', aggravating: '', relieving: '' }]
    return visit(day, Object.fromEntries(points), { complaints })
  }) // biome-ignore format: mostly numbers
  const pdf = await compose(visits, { client: { name }, practice: { name: 'W'.repeat(300) } })

  test('stays inside the margins, with the name on every page', () => {
    for (const page of pagesOfText(pdf)) expect(withoutSpaces(page)).toContain(withoutSpaces(name))
    for (const { xMin, xMax, yMin, yMax, text } of wordsOf(pdf)) {
      expect(xMin, text).toBeGreaterThanOrEqual(54)
      expect(xMax, text).toBeLessThanOrEqual(541)
      expect(yMin, text).toBeGreaterThanOrEqual(44)
      expect(yMax, text).toBeLessThanOrEqual(815)
    }
  })

  test('tells every point', () => {
    const text = textOf(pdf)
    for (let number = 1; number <= 60; number += 1)
      expect(text).toMatch(new RegExp(`${number} (Right|Left) Infraspinatus`))
  })
})

test('private notes are not in it', () => {
  const session = { ...threeVisits[0], privateNotes: 'for me alone' }
  expect(JSON.stringify(forReport(session as Parameters<typeof forReport>[0]))).not.toContain('for me alone')
})

describe('points that were joined or split later', () => {
  const upper = { muscleId: 'trapezius-upper', x: 50, y: 150 }
  const visits = [
    visit('01-05', { p: ['active', { ...upper, nprs: 7 }], s: ['latent', { x: 80, y: 230 }] }),
    visit('02-02', { q: ['latent', { ...upper, x: 54, nprs: 3 }], s: ['active', { x: 80, y: 260 }] }),
  ]

  test('are told as they are known now, and the visits stay as they were recorded', async () => {
    const recorded = structuredClone(visits)
    const apart = textOf(await compose(visits))
    expect(apart).toContain('one new latent point, right upper trapezius; one not recorded again')
    const plan = progressPlan()
    const client = { ...plan.client, identityEdits: [join('q', 'p'), split('s', 'r', '02-02')] }
    const text = textOf(await composeReport({ ...plan, client }, visits, bundledFonts))
    expect(text).toContain(
      'ight upper trapezius now latent, NPRS 7 → 3; one new active point, right infraspinatus',
    )
    expect(visits).toEqual(recorded)
  })
})

describe('what is known across the visits', () => {
  const soleus = { muscleId: 'soleus', side: 'left', x: -80 } as const
  const visits = [
    visit('01-05', { k: ['active', soleus], s: ['latent', { x: 80, y: 230 }] }),
    visit('02-02', { k: ['treated', soleus] }),
  ]
  const link = (id: string, satellite: string) =>
    PointLink.parse({ id, key: 'k', satellite, since: null, note: '' })
  const textWith = async (more: Partial<Client>) => {
    const plan = progressPlan()
    const client = { ...plan.client, ...more }
    return textOf(await composeReport({ ...plan, client }, visits, bundledFonts)).replaceAll(/\s+/g, ' ')
  }

  test('links between its points, and none whose points no visit of it records', async () => {
    const text = await textWith({ pointLinks: [link('1', 's'), link('2', 'elsewhere')] })
    expect(text).toContain('Key points and satellites')
    expect(text).toContain('the satellite was last latent on 5 Jan 2026 and nobody has looked since')
    expect(text).not.toContain('No longer holds')
    expect(await textWith({ pointLinks: [link('2', 'elsewhere')] })).not.toContain('Key points')
  })

  test('goals with how far they are on the day of printing', async () => {
    const goal = { id: 'g', kind: 'measure', measure: 'ndi', target: 10, by: null }
    expect(await textWith({ goals: [Goal.parse(goal)] })).toContain('NDI 10 % or less No value yet')
    expect(await textWith({})).not.toContain('Goals')
  })
})
