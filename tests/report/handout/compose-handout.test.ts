import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MUSCLES } from '../../../src/domain/atlas/muscles.ts'
import { handoutMuscles } from '../../../src/domain/handout/draft-handout.ts'
import { HANDOUT_LIMITS, type Handout, PASSAGE_LIMIT } from '../../../src/domain/handout/handout.ts'
import { forReport } from '../../../src/domain/session.ts'
import { composeReport } from '../../../src/report/compose.ts'
import { composeHandout, HANDOUT_MARGIN, layOutHandout } from '../../../src/report/handout/compose-handout.ts'
import { PAPER_SIZES } from '../../../src/report/page-style.ts'
import { textSetter } from '../../../src/report/text/set-text.ts'
import { session as anySession } from '../../domain/arbitrary-session.ts'
import { bundledFonts } from '../bundled-fonts.ts'
import { fullSession } from '../full-session.ts'
import { anyText } from '../layout/arbitrary-text.ts'
import { copiedText, infoOf, pagesOfText, pixelsOf, textOf, wordsOf } from '../read-pdf.ts'
import { somePicture } from '../some-picture.ts'
import { triggerPoint } from '../summary-input.ts'
import { handoutPlan } from './handout-plan.ts'

const compose = ({ plan, session }: ReturnType<typeof handoutPlan>) =>
  composeHandout(plan, session, bundledFonts)
const measure = textSetter(bundledFonts)
const SMALL = 0.01

describe('the handout', async () => {
  const pdf = await compose(handoutPlan({ session: fullSession }))
  const text = textOf(pdf)

  test('is the same for the same input, byte for byte, also in grey', async () => {
    expect(Buffer.compare(pdf, await compose(handoutPlan({ session: structuredClone(fullSession) })))).toBe(0)
    const grey = await compose(handoutPlan({ session: fullSession, colour: 'grey' }))
    expect(textOf(grey)).toBe(text)
    const { rgb } = pixelsOf(grey, 1)
    for (let at = 0; at < rgb.length; at += 3)
      if (rgb[at] !== rgb[at + 1] || rgb[at] !== rgb[at + 2])
        throw new Error('there is colour in a grey handout')
  })

  test('says what was found in plain words, with the client’s side', () => {
    expect(text).toContain('1 Right quadratus lumborum, deep (medial) fibres')
    expect(text).toContain('2 Right upper trapezius')
    expect(text).toContain('You feel it on the right: temple. It can spread on the right: forehead.')
    expect(text).toContain('A trigger point is a sore, tight spot in a muscle')
    expect(text).toContain('When to see a doctor')
    expect(text).toContain('Call us if')
    for (const jargon of ['NPRS', 'referral', 'posterior', 'piriformis']) expect(text).not.toContain(jargon)
  })

  test('is one of the documents, with the practice’s logo', async () => {
    const { plan, session } = handoutPlan({ session: fullSession, practice: { logo: somePicture('png') } })
    const done: number[] = []
    const bytes = await composeReport(plan, [session], bundledFonts, (count) => done.push(count))
    expect(done).toEqual([1])
    expect(textOf(bytes)).toBe(text)
    expect(bytes.length).toBeGreaterThan(pdf.length)
  })

  test('is on two pages at most, says whose it is on each, and opens at its first', () => {
    const pages = pagesOfText(pdf)
    expect(pages.length).toBeLessThanOrEqual(2)
    pages.forEach((page, index) => {
      expect(page).toContain('Linh Nguyen · 12 Mar 2026')
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`)
    })
    expect(infoOf(pdf)).toMatch(/Title:\s+Handout – Linh Nguyen – 12 Mar 2026/)
  })

  test('with an Arabic name and very long words stays whole', async () => {
    const name = 'محمد بن عبد الله'
    const long = await compose(
      handoutPlan({ session: fullSession, client: { name } }, () => ({ nextVisit: 'W'.repeat(300) })),
    )
    expect(copiedText(long)).toContain(name)
    expect(textOf(long).replaceAll(/\s/g, '')).toContain('W'.repeat(300))
    for (const { xMin, xMax } of wordsOf(long)) {
      expect(xMin).toBeGreaterThanOrEqual(HANDOUT_MARGIN.side - 1)
      expect(xMax).toBeLessThanOrEqual(PAPER_SIZES.a4.width - HANDOUT_MARGIN.side + 1)
    }
  })

  test('never tells of a mark that nobody confirmed or that is gone, whatever was written before', async () => {
    const marks = [triggerPoint('m1'), triggerPoint('m2', { muscleId: 'soleus' })]
    const { plan } = handoutPlan({ session: { marks } })
    const [confirmed, carried] = marks
    const { session } = handoutPlan({ session: { marks: [confirmed, { ...carried, unconfirmed: true }] } })
    const left = textOf(await composeHandout(plan, session, bundledFonts))
    expect(left).toContain('Right infraspinatus')
    expect(left).not.toMatch(/soleus/i)
  })

  test('leaves out by importance what two pages cannot hold, and names it', async () => {
    const marks = MUSCLES.slice(0, 60).map(({ id }, index) =>
      triggerPoint(`m${index}`, {
        muscleId: id,
        at: { view: 'posterior', x: 10 + index, y: 100 + index * 12 },
        observation: { status: index === 59 ? 'active' : 'latent' },
      }),
    )
    const given = handoutPlan({ session: { marks } })
    const muscles = handoutMuscles(given.session, given.plan.client).slice(0, HANDOUT_LIMITS.muscles)
    const many = await compose({
      ...given,
      plan: { ...given.plan, handout: { ...given.plan.handout, muscles } },
    })
    expect(pagesOfText(many)).toHaveLength(2)
    expect(textOf(many)).toContain(`1 Right ${MUSCLES[59]?.name.toLowerCase()}`)
    expect(textOf(many)).toMatch(/Not on these pages: Right /)
    expect(infoOf(many)).toMatch(/Subject:\s+Client handout\. Not on these pages: Right /)
    expect(textOf(many)).toContain('When to see a doctor')
  })
})

const passage = fc.oneof(
  anyText.map((text) => text.slice(0, PASSAGE_LIMIT).replace(/\p{Surrogate}/gu, '')),
  fc.constant('字'.repeat(PASSAGE_LIMIT)),
  fc.constant('a\n'.repeat(PASSAGE_LIMIT / 2)),
  fc.constant(''),
)
const texts: fc.Arbitrary<Partial<Handout>> = fc.record({
  greeting: passage,
  takeCare: passage,
  callUs: passage,
  seeDoctor: passage,
  training: fc.array(passage, { maxLength: HANDOUT_LIMITS.training }),
  care: fc.array(fc.record({ words: passage, dose: fc.constant('daily') }), {
    maxLength: HANDOUT_LIMITS.care,
  }),
})

test('any handout of any session has two pages, type of 11 points, and nothing outside its margins or on other text', () => {
  fc.assert(
    fc.property(anySession, texts, fc.constantFrom('a4', 'letter'), (any, written, paper) => {
      const { plan } = handoutPlan({ paper })
      const session = forReport(any)
      const muscles = handoutMuscles(session, plan.client)
      const { pages } = layOutHandout(
        { ...plan, handout: { ...plan.handout, muscles, ...written } },
        session,
        measure,
      )
      expect(pages.length).toBeLessThanOrEqual(2)
      const { width, height } = PAPER_SIZES[plan.paper]
      const { top, side, bottom } = HANDOUT_MARGIN
      for (const { boxes } of pages) {
        for (const box of boxes) {
          expect(box.x).toBeGreaterThanOrEqual(side - SMALL)
          expect(box.x + box.width).toBeLessThanOrEqual(width - side + SMALL)
          expect(box.y).toBeGreaterThanOrEqual(top - SMALL)
          expect(box.y + box.height).toBeLessThanOrEqual(height - bottom + SMALL)
          if (box.kind === 'text') expect(box.style.size).toBeGreaterThanOrEqual(11)
        }
        const seen = boxes.filter(({ kind }) => kind !== 'rule')
        seen.forEach((a, index) => {
          for (const b of seen.slice(index + 1)) {
            const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
            const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
            if (across > SMALL && down > SMALL) throw new Error(`two boxes overlap by ${across} × ${down}`)
          }
        })
        const said = boxes.flatMap((box) => (box.kind === 'text' ? [box.line.text] : []))
        expect(said.some((line) => line.endsWith(`of ${pages.length}`))).toBe(true)
      }
    }),
    { numRuns: 40 },
  )
})
