import { describe, expect, test } from 'vitest'
import { composeSessionSummary } from '../../src/report/compose.ts'
import { bundledFonts } from './bundled-fonts.ts'
import { pagesOfText, textOf } from './read-pdf.ts'
import { summaryInput, triggerPoint } from './summary-input.ts'

const wordsOn = async (session: Record<string, unknown>) =>
  textOf(await composeSessionSummary(summaryInput({ session }), bundledFonts))
const DIGEST = '0123456789abcdef'.repeat(4)
const signature = { at: '2026-03-12T16:20:00.000Z', by: 'Miriam Okafor, LMT', digest: DIGEST }

describe('the end of the session summary', () => {
  test('is a line to sign on while it is a draft', async () => {
    const words = await wordsOn({})
    expect(words).toMatch(/Signature Signature Date/)
    expect(words).not.toContain('Signed by')
  })

  test('says who signed when, and what that stands for', async () => {
    const words = await wordsOn({ state: 'signed', signature })
    expect(words).toContain('Signed by Miriam Okafor, LMT on 12 Mar 2026, 16:20 UTC')
    expect(words).toContain(`Digest (SHA-256): ${DIGEST}`)
    expect(words).not.toContain('Addenda')
    expect(words).not.toContain('Draft')
  })

  test('says that older records have no digest', async () => {
    expect(await wordsOn({ state: 'signed' })).toContain('Signed (before digests were kept)')
  })

  test('never stands on a page alone: what is signed begins above it', async () => {
    for (let lines = 1; lines <= 60; lines += 3) {
      const notes = { subjective: '', objective: '', assessment: '', plan: 'One more line\n'.repeat(lines) }
      const input = summaryInput({ session: { notes, homeCare: [], state: 'signed', signature } })
      const pages = pagesOfText(await composeSessionSummary(input, bundledFonts))
      const signed = pages.find((page) => page.includes('Signed by'))
      expect(signed).toMatch(/One more line|Plan/)
    }
  })

  test('has every addendum with its date, author and reason', async () => {
    const addendum = {
      ...{ id: 'a1', at: '2026-03-14T08:05:00.000Z', author: 'Miriam Okafor' },
      ...{ reason: 'Forgotten on the day', text: 'Advised to drink more.' },
    }
    const words = await wordsOn({ state: 'signed', signature, addenda: [addendum] })
    for (const fact of [
      'Addenda',
      '14 Mar 2026, 08:05 UTC',
      'Forgotten on the day',
      'Advised to drink more.',
    ])
      expect(words).toContain(fact)
  })
})

test('a mark that is carried over says that it is not confirmed, in the table, on the chart and in the legend', async () => {
  const carried = { ...triggerPoint('m1'), unconfirmed: true }
  const words = await wordsOn({
    marks: [carried, triggerPoint('m2', { at: { view: 'posterior', x: 30, y: 400 } })],
  })
  expect(words).toMatch(/1\? Right Infraspinatus Latent/)
  expect(words).toContain('carried over, not confirmed')
  expect(words).toContain('Carried over, not yet confirmed')
  expect(words).toMatch(/ 2 Right/)
  expect(words).not.toContain('2?')
})
