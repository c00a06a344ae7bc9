import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildScene } from '../../src/chart/scene.ts'
import type { Label, MarkerItem } from '../../src/chart/scene-item.ts'
import { composeSessionSummary } from '../../src/report/compose.ts'
import { spreadLabels } from '../../src/report/spread-labels.ts'
import { textSetter } from '../../src/report/text/set-text.ts'
import { bundledFonts } from './bundled-fonts.ts'
import { fullSession } from './full-session.ts'
import { pixelsOf, wordsOf } from './read-pdf.ts'
import { summaryInput, triggerPoint } from './summary-input.ts'

test('every mark has its number on the chart', async () => {
  const pdf = await composeSessionSummary(summaryInput({ session: fullSession }), bundledFonts)
  const all = wordsOf(pdf)
  const heading = all.find(({ text }, at) => text === 'Body' && all[at + 1]?.text === 'chart')
  const words = all.filter(({ page }) => page === heading?.page)
  const top = words.find(({ text }) => text === 'Posterior')?.yMax ?? 0
  const legend = words.find(({ text }) => text === 'Trigger')?.yMin ?? 0
  const onChart = words.filter(({ yMin }) => yMin > top && yMin < legend).map(({ text }) => text)
  fullSession.marks.forEach((_, index) => {
    expect(onChart).toContain(`${index + 1}`)
  })
})

test('grey is grey: no page has a coloured dot', async () => {
  const input = summaryInput({ session: fullSession, colour: 'grey', practice: { sample: true } })
  const pdf = await composeSessionSummary(input, bundledFonts)
  for (const page of [1, 2, 3]) {
    const { rgb } = pixelsOf(pdf, page, 50)
    let coloured = 0
    for (let at = 0; at < rgb.length; at += 3) {
      const [red = 0, green = 0, blue = 0] = rgb.subarray(at, at + 3)
      if (Math.max(red, green, blue) - Math.min(red, green, blue) > 2) coloured += 1
    }
    expect(coloured).toBe(0)
  }
})

describe('numbers of marks that lie close together', () => {
  const measure = textSetter(bundledFonts)
  const place = new Map([['posterior', { x: 120, y: 30, scale: 0.42 }]] as const)
  const size = { width: 240, height: 480 }
  const near = fc.record({ x: fc.integer({ min: 10, max: 70 }), y: fc.integer({ min: 150, max: 210 }) })
  const boxOf = ({ at }: MarkerItem, { at: shift, anchor, size, text, weight }: Label) => {
    const width = (measure(text, weight)[0]?.width(0, text.length) ?? 0) * size
    const x = 120 + at.x * 0.42 + shift.x - width * { start: 0, middle: 0.5, end: 1 }[anchor]
    const y = 30 + at.y * 0.42 + shift.y
    return { x, width, y: y - 0.72 * size, height: 0.72 * size }
  }

  test('stand on the half of the body that their mark is on, also on a small figure', () => {
    const small = new Map([['posterior', { x: 50, y: 12, scale: 0.15 }]] as const)
    const besideMidline = fc.record({
      x: fc.integer({ min: 14, max: 60 }),
      y: fc.integer({ min: 150, max: 700 }),
      right: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(besideMidline, { minLength: 1, maxLength: 3 }), (places) => {
        const raw = places.map(({ x, y, right }, index) =>
          triggerPoint(`p${index}`, {
            at: { view: 'posterior', x: right ? x : -x, y },
            side: right ? 'right' : 'left',
          }),
        )
        const { marks } = summaryInput({ session: { marks: raw } }).session
        const scene = buildScene({ views: ['posterior'], marks })
        for (const item of spreadLabels(scene, small, { width: 100, height: 170 }, measure))
          if (item.space === 'marker')
            for (const drawing of item.drawings)
              if (drawing.kind === 'label') {
                const { size: em, text, weight, at, anchor } = drawing
                const width = (measure(text, weight)[0]?.width(0, text.length) ?? 0) * em
                const from = item.at.x * 0.15 + at.x - width * { start: 0, middle: 0.5, end: 1 }[anchor]
                if (item.at.x > 0) expect(from).toBeGreaterThanOrEqual(-0.01)
                else expect(from + width).toBeLessThanOrEqual(0.01)
              }
      }),
      { numRuns: 100 },
    )
  })

  test('do not lie on one another, and stay by their marks', () => {
    fc.assert(
      fc.property(fc.array(near, { minLength: 2, maxLength: 7 }), (places) => {
        const raw = places.map(({ x, y }, index) =>
          triggerPoint(`p${index}`, { at: { view: 'posterior', x, y }, side: 'right' }),
        )
        const { marks } = summaryInput({ session: { marks: raw } }).session
        const scene = spreadLabels(buildScene({ views: ['posterior'], marks }), place, size, measure)
        const labels = scene.flatMap((item) =>
          item.space === 'marker'
            ? item.drawings.flatMap((drawing) => (drawing.kind === 'label' ? [{ item, drawing }] : []))
            : [],
        )
        expect(labels.map(({ drawing }) => drawing.text).toSorted()).toEqual(
          places.map((_, index) => `${index + 1}`).toSorted(),
        )
        const boxes = labels.map(({ item, drawing }) => boxOf(item, drawing))
        boxes.forEach((a, index) => {
          for (const b of boxes.slice(index + 1)) {
            const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
            const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
            expect(Math.max(0, across) * Math.max(0, down)).toBeLessThan(8)
          }
        })
        for (const { drawing } of labels) expect(Math.hypot(drawing.at.x, drawing.at.y)).toBeLessThan(56)
      }),
      { numRuns: 60 },
    )
  })
})
