import { curve, loop, ring } from '../curve.ts'

const place = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`

/** A rod of bone from one place to another (`x y` each), `width` across its waist and a third more at its ends. */
export function rod(from: string, to: string, width: number): string {
  const [x1 = 0, y1 = 0] = from.split(' ').map(Number)
  const [x2 = 0, y2 = 0] = to.split(' ').map(Number)
  const length = Math.hypot(x2 - x1, y2 - y1)
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length]
  const [waist, end, cap] = [width / 2, width * 0.66, (width * 0.5) / length]
  const at = (along: number, across: number) =>
    place(x1 + along * (x2 - x1) - across * uy, y1 + along * (y2 - y1) + across * ux)
  const side = (s: 1 | -1) => [
    at(-cap, s * end * 0.55),
    at(cap * 0.4, s * end),
    at(0.3, s * waist),
    at(0.7, s * waist),
    at(1 - cap * 0.4, s * end),
    at(1 + cap, s * end * 0.55),
  ]
  return loop([...side(1), ...side(-1).toReversed()].join(', '))
}

/** A rib: a band along a curve of places `x y, …`, 5 units high and narrower at its end. */
export function rib(places: string): string {
  const points = places.split(',').map((it) => it.trim().split(' ').map(Number))
  const edge = (offset: number) =>
    points.map(([x = 0, y = 0], i) => place(x, y + offset * (i === points.length - 1 ? 0.6 : 1))).join(', ')
  const [upper, lower] = [edge(-2.5), edge(2.5)]
  const first = (line: string) => line.split(', ')[0] ?? ''
  const last = (line: string) => line.split(', ').at(-1) ?? ''
  return ring(
    curve(upper),
    curve(`${last(upper)}, ${last(lower)}`),
    curve(lower.split(', ').toReversed().join(', ')),
    curve(`${first(lower)}, ${first(upper)}`),
  )
}

/**
 * The right half of a vertebra seen from the front or behind, an open path from x = 0 to x = 0: `y` its middle, half
 * widths of the body and to the tip of its transverse process.
 */
export function vertebra(y: number, height: number, body: number, process: number): string {
  const [t, b] = [y - height * 0.4, y + height * 0.4]
  return [
    `M0 ${t.toFixed(2)}L${body} ${t.toFixed(2)}`,
    `C${(body + 1).toFixed(1)} ${(y - height * 0.25).toFixed(2)} ${(process - 2).toFixed(1)} ${(y - height * 0.28).toFixed(2)} ${process} ${(y - height * 0.2).toFixed(2)}`,
    `C${process + 0.8} ${(y - height * 0.1).toFixed(2)} ${process + 0.5} ${(y + height * 0.02).toFixed(2)} ${process - 0.6} ${(y + height * 0.04).toFixed(2)}`,
    `C${(process - 2.5).toFixed(1)} ${(y + height * 0.08).toFixed(2)} ${body} ${(y + height * 0.1).toFixed(2)} ${body - 0.6} ${(y + height * 0.2).toFixed(2)}`,
    `L${body} ${b.toFixed(2)}L0 ${b.toFixed(2)}`,
  ].join('')
}

/** A vertebra from the side: its spinous process ends at `x y`; the body lies `reach` in front of that. Closed. */
export function vertebraFromSide(x: number, y: number, height: number, reach: number, depth: number): string {
  const [t, b] = [y - height * 0.75, y + height * 0.15]
  const [back, front] = [x + reach, x + reach + depth]
  return ring(
    curve(`${place(back, t)}, ${place(back + depth * 0.5, t + 0.5)}, ${place(front, t - 0.3)}`),
    curve(`${place(front, t - 0.3)}, ${place(front - 0.7, (t + b) / 2)}, ${place(front, b)}`),
    curve(`${place(front, b)}, ${place(back + depth * 0.5, b - 0.6)}, ${place(back, b)}`),
    curve(`${place(back, b)}, ${place(back - reach * 0.4, y - height * 0.1)}, ${place(x, y + height * 0.2)}`),
    curve(
      `${place(x, y + height * 0.2)}, ${place(x - 0.4, y - height * 0.1)}, ${place(back - reach * 0.45, y - height * 0.55)}, ${place(back, t)}`,
    ),
  )
}
