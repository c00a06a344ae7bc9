import fc from 'fast-check'
import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { expect, test } from 'vitest'
import { sideOf, View, type ViewPoint } from '../../src/domain/view-point.ts'
import { composeSessionSummary } from '../../src/report/compose.ts'
import { contentWidth } from '../../src/report/page-style.ts'
import { summaryCharts } from '../../src/report/session-summary/charts.ts'
import { someViewPoint } from '../chart/arbitrary-chart.ts'
import { bundledFonts } from './bundled-fonts.ts'
import { summaryInput, triggerPoint } from './summary-input.ts'

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/** Where signs (not numbers) are painted: points from the page's lower left corner, in draw order. */
async function signsOn(pdf: Uint8Array): Promise<readonly { x: number; y: number }[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const decoded = (stream: unknown) =>
    stream instanceof PDFRawStream ? latin1(decodePDFRawStream(stream).decode()) : ''
  return document.getPages().flatMap((page) => {
    const refs = page.node.normalizedEntries().Contents?.asArray() ?? []
    const content = refs.map((ref) => decoded(document.context.lookup(ref))).join('\n')
    const forms = page.node.Resources()?.lookup(PDFName.of('XObject'), PDFDict)
    return [...content.matchAll(/q 1 0 0 1 (\S+) (\S+) cm \/(D\d+) Do Q/g)].flatMap(
      ([, left, top, name = '']) =>
        decoded(forms?.lookup(PDFName.of(name)))
          .split(/^(?=q 1 0 0 1 \S+ \S+ cm$)/m)
          .flatMap((item) => {
            const [, x, y] = /^q 1 0 0 1 (\S+) (\S+) cm$/m.exec(item) ?? []
            if (x === undefined || /^BT/m.test(item)) return []
            // Inside a drawing y grows downwards.
            return [{ x: Number(left) + Number(x), y: Number(top) - Number(y) }]
          }),
    )
  })
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length

interface Pair {
  readonly at: ViewPoint
  readonly sign: { readonly x: number; readonly y: number }
}

/** The scale, and where the view's origin lies, that fit the signs best; y on the page grows upwards. */
function fitted(pairs: readonly Pair[]): { readonly scale: number; readonly x: number; readonly y: number } {
  const middle = { x: mean(pairs.map(({ at }) => at.x)), y: mean(pairs.map(({ at }) => at.y)) }
  const on = { x: mean(pairs.map(({ sign }) => sign.x)), y: mean(pairs.map(({ sign }) => sign.y)) }
  const scale =
    mean(
      pairs.map(({ at, sign }) => (at.x - middle.x) * (sign.x - on.x) - (at.y - middle.y) * (sign.y - on.y)),
    ) / mean(pairs.map(({ at }) => (at.x - middle.x) ** 2 + (at.y - middle.y) ** 2))
  return { scale, x: on.x - scale * middle.x, y: on.y + scale * middle.y }
}

test('of 200 random marks each is where its stored point is, within a tenth of a point, and left stays left', async () => {
  const places = fc.sample(someViewPoint, { numRuns: 200, seed: 7 })
  const marks = places.map((at, index) => triggerPoint(`p${index}`, { side: sideOf(at), at }))
  const input = summaryInput({ session: { marks } })
  const choice = { sections: ['chart', 'trigger-points'], otherViews: 'left-out' } as const
  const signs = await signsOn(await composeSessionSummary(input, bundledFonts, { choice, previous: null }))
  const [chart] = summaryCharts(input.session.marks, contentWidth('a4'))
  // A row is drawn in the order of the marks that lie in its views.
  const inOrder = (chart?.rows ?? []).flatMap(({ views }) => places.filter(({ view }) => views.has(view)))
  expect(inOrder).toHaveLength(200)
  expect(signs).toHaveLength(200)
  const pairs = inOrder.flatMap((at, index): Pair[] => {
    const sign = signs[index]
    return sign ? [{ at, sign }] : []
  })
  for (const view of View.options) {
    const here = pairs.filter(({ at }) => at.view === view)
    expect(here.length).toBeGreaterThan(20)
    const { scale, x, y } = fitted(here)
    expect(scale).toBeGreaterThan(0.1)
    for (const { at, sign } of here) {
      expect(Math.abs(sign.x - (x + scale * at.x))).toBeLessThan(0.1)
      expect(Math.abs(sign.y - (y - scale * at.y))).toBeLessThan(0.1)
    }
  }
})
