import { colourOf, type Medium } from '../../src/chart/style.ts'

/** A name for a place. Figure units. */
export interface Named {
  readonly x: number
  readonly y: number
  readonly text: string
}

/** The column that names stand in. Figure units; `size` is the em. */
export interface Margin {
  readonly side: 'left' | 'right'
  /** Where the text begins (right) or ends (left). */
  readonly edge: number
  readonly top: number
  readonly bottom: number
  readonly size: number
  readonly medium: Medium
}

/** Names one under the other in the margin, near the height of their places, each with a line to its place. */
export function marginLabels(named: readonly Named[], margin: Margin): string {
  const { side, edge, size, medium } = margin
  const sorted = named.toSorted((a, b) => a.y - b.y || a.x - b.x)
  const ys = spread(
    sorted.map(({ y }) => y),
    size * 1.25,
    margin.top,
    margin.bottom,
  )
  const [ink, soft] = [colourOf('ink', medium), colourOf('ink-soft', medium)]
  const out = side === 'right' ? 1 : -1
  return sorted
    .map(({ x, y, text }, i) => {
      const to = ys[i] ?? y
      const [from, elbow] = [edge - out * size * 0.4, edge - out * size * 3]
      return [
        `<path d="M${x} ${y}L${elbow} ${to}L${from} ${to}" fill="none" stroke="${soft}" stroke-opacity="0.6" stroke-width="${size / 18}"/>`,
        `<circle cx="${x}" cy="${y}" r="${size / 6}" fill="${soft}"/>`,
        `<text x="${edge}" y="${to + size * 0.34}" font-size="${size}" fill="${ink}" text-anchor="${side === 'right' ? 'start' : 'end'}">${escaped(text)}</text>`,
      ].join('')
    })
    .join('\n')
}

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Heights in the same order, at least `gap` apart, as near as can be to what was wished for. */
function spread(wished: readonly number[], gap: number, top: number, bottom: number): readonly number[] {
  // Runs of touching names share the mean of their wishes.
  const runs: { sum: number; count: number }[] = []
  const startOf = ({ sum, count }: { sum: number; count: number }) => {
    const length = (count - 1) * gap
    return Math.max(top, Math.min(bottom - length, sum / count - length / 2))
  }
  for (const y of wished) {
    runs.push({ sum: y, count: 1 })
    for (;;) {
      const [a, b] = [runs.at(-2), runs.at(-1)]
      if (!a || !b || startOf(a) + a.count * gap <= startOf(b)) break
      runs.splice(-2, 2, { sum: a.sum + b.sum, count: a.count + b.count })
    }
  }
  return runs.flatMap((run) => Array.from({ length: run.count }, (_, i) => startOf(run) + i * gap))
}
