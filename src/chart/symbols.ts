import { assertNever } from '../domain/assert-never.ts'
import type { FindingType } from '../domain/mark.ts'
import type { TriggerPointStatus } from '../domain/trigger-point.ts'
import type { Label, Shape } from './scene-item.ts'
import { type ColourToken, MARK_SIZES } from './style.ts'

/** A symbol's parts in draw order, in pixels around (0, 0), y down. */
export type MarkSymbol = readonly (Shape | Label)[]

/** A closed circle as a path. */
export function circlePath(x: number, y: number, radius: number): string {
  const k = 0.5523 * radius
  const [left, right, top, bottom] = [x - radius, x + radius, y - radius, y + radius].map(round)
  const [kLeft, kRight, kTop, kBottom] = [x - k, x + k, y - k, y + k].map(round)
  return [
    `M${right} ${round(y)}C${right} ${kBottom} ${kRight} ${bottom} ${round(x)} ${bottom}`,
    `C${kLeft} ${bottom} ${left} ${kBottom} ${left} ${round(y)}`,
    `C${left} ${kTop} ${kLeft} ${top} ${round(x)} ${top}`,
    `C${kRight} ${top} ${right} ${kTop} ${right} ${round(y)}Z`,
  ].join('')
}

/** The outline of an X in a square of `size`, with arms of `thickness`. */
export function crossPath(size: number, thickness: number): string {
  const half = size / 2
  // Measured along the axes: half the width of an arm's end, and how far the notches lie from the middle.
  const end = thickness / Math.SQRT2
  const notch = thickness / Math.SQRT2
  const tip = half - end
  const corners = [
    [-tip, -half], [0, -notch], [tip, -half], [half, -tip], [notch, 0], [half, tip],
    [tip, half], [0, notch], [-tip, half], [-half, tip], [-notch, 0], [-half, -tip],
  ] // biome-ignore format: one corner a pair
  return `${corners.map(([x = 0, y = 0], i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')}Z`
}

const round = (value: number): number => Math.round(value * 100) / 100 + 0

const solid = (d: string, colour: ColourToken): Shape => ({ kind: 'shape', d, fill: { colour, opacity: 1 } })
const stroked = (d: string, colour: ColourToken, width: number): Shape => ({
  kind: 'shape',
  d,
  line: { colour, width, opacity: 1 },
})

/** The X of a trigger point: active filled red, latent hollow red, treated small and grey, not found grey in a ring. */
export function triggerPointSymbol(status: TriggerPointStatus): MarkSymbol {
  const { cross } = MARK_SIZES
  switch (status) {
    case 'active': {
      const d = crossPath(cross, 3)
      return [
        { ...stroked(d, 'halo', 4.4), fill: { colour: 'halo', opacity: 1 } },
        { ...solid(d, 'trigger-active'), line: { colour: 'trigger-active', width: 0.7, opacity: 1 } },
      ]
    }
    case 'latent': {
      const d = crossPath(cross, 3.4)
      return [
        { ...stroked(d, 'halo', 4.4), fill: { colour: 'halo', opacity: 1 } },
        { ...solid(d, 'halo'), line: { colour: 'trigger-latent', width: 1.2, opacity: 1 } },
      ]
    }
    case 'treated': {
      const d = crossPath(cross - 2, 2)
      return [
        { ...stroked(d, 'halo', 3.6), fill: { colour: 'halo', opacity: 1 } },
        solid(d, 'trigger-resolved'),
      ]
    }
    case 'not-found': {
      const ring = circlePath(0, 0, 5.4)
      return [
        { ...stroked(ring, 'halo', 4), fill: { colour: 'halo', opacity: 1 } },
        stroked(ring, 'trigger-resolved', 1.1),
        solid(crossPath(cross - 3.4, 1.5), 'trigger-resolved'),
      ]
    }
    default:
      return assertNever(status)
  }
}

/** Each finding's own sign, drawn on a small disc. Told apart by form, so that grey and colour blindness lose nothing. */
export function findingSymbol(finding: FindingType): MarkSymbol {
  const disc = circlePath(0, 0, MARK_SIZES.finding * 0.75)
  return [
    { ...solid(disc, 'halo'), line: { colour: 'halo', width: 3, opacity: 1 } },
    { ...solid(disc, 'halo'), line: { colour: 'finding', width: 1.1, opacity: 1 } },
    ...FINDING_SIGNS[finding],
  ]
}

const FINDING_SIGNS: Readonly<Record<FindingType, readonly Shape[]>> = {
  // A rope pulled tight between two ends.
  'taut-band': [stroked('M-4.4 -3L-4.4 3M4.4 -3L4.4 3M-4.4 -1.2L4.4 -1.2M-4.4 1.2L4.4 1.2', 'finding', 1.2)],
  hypertonicity: [solid('M0 -4.2L4.2 3.2L-4.2 3.2Z', 'finding')],
  adhesion: [
    stroked('M-1.5 -4.2L-1.5 4.2M1.5 -4.2L1.5 4.2M-4.2 -1.5L4.2 -1.5M-4.2 1.5L4.2 1.5', 'finding', 1.1),
  ],
  spasm: [stroked('M-4.8 1.6L-2.8 -2.6L-0.6 2.8L1.6 -2.8L3.2 1.8L4.8 -0.8', 'finding', 1.4)],
  swelling: [solid('M-4.6 2.6C-4.6 -4.6 4.6 -4.6 4.6 2.6Z', 'finding')],
  heat: [
    stroked(
      'M-3 -3.8C-4.6 -1.6 -1.4 1.4 -3 3.8M0 -3.8C-1.6 -1.6 1.6 1.4 0 3.8M3 -3.8C1.4 -1.6 4.6 1.4 3 3.8',
      'finding',
      1.3,
    ),
  ],
  scar: [stroked('M-4.8 0L4.8 0M-2.8 -2.2L-2.8 2.2M0 -2.2L0 2.2M2.8 -2.2L2.8 2.2', 'finding', 1.2)],
  bruise: [
    solid(
      'M-3.6 -2.4C-2 -5 0 -2.6 2.2 -3.4C5 -3.6 4.6 0 3.4 1.4C2.4 4.6 -0.6 2.6 -2.2 3.4C-5.2 3 -4.8 -0.4 -3.6 -2.4Z',
      'finding',
    ),
  ],
  'numb-area': [
    {
      ...stroked(circlePath(0, 0, 3.6), 'finding', 1.2),
      line: { colour: 'finding', width: 1.3, opacity: 1, dash: [1.4, 2.37] },
    },
  ],
  'joint-restriction': [stroked('M-4.6 0L-1.8 0M4.6 0L1.8 0M-1.8 -3L-1.8 3M1.8 -3L1.8 3', 'finding', 1.4)],
}

/** A pin whose tip is the place, with the note's number in its head. */
export function notePin(text: string): MarkSymbol {
  return [
    ...pin(0),
    {
      kind: 'label',
      at: { x: 0, y: PIN_HEAD + 3.3 },
      text,
      size: text.length > 2 ? 7.5 : 9.5,
      anchor: 'middle',
      weight: 'bold',
      colour: 'halo',
    },
  ]
}

/** The pin alone, centred on (0, 0): for the legend. */
export function bareNotePin(): MarkSymbol {
  return [...pin(9.7), solid(circlePath(0, 9.7 + PIN_HEAD, 2.4), 'halo')]
}

/** Where the head of a note's pin has its middle, in pixels below its tip. */
export const PIN_HEAD = -12

function pin(tip: number): MarkSymbol {
  const d = [
    `M0 ${tip}C-1.6 ${tip - 3.4} -7.4 ${tip - 6.4} -7.4 ${tip - 12}`,
    `C-7.4 ${tip - 16.2} -4.2 ${tip - 19.4} 0 ${tip - 19.4}`,
    `C4.2 ${tip - 19.4} 7.4 ${tip - 16.2} 7.4 ${tip - 12}`,
    `C7.4 ${tip - 6.4} 1.6 ${tip - 3.4} 0 ${tip}Z`,
  ].join('')
  return [{ ...stroked(d, 'halo', 3), fill: { colour: 'halo', opacity: 1 } }, solid(d, 'note')]
}

/** The ring that says "selected" around a place. */
export function selectionRing(): MarkSymbol {
  const d = circlePath(0, 0, MARK_SIZES.ring / 2)
  return [{ ...stroked(d, 'halo', 4.5), fill: { colour: 'halo', opacity: 0.7 } }, stroked(d, 'accent', 2)]
}

/** The dashed ring under a mark that is carried over and not yet confirmed. */
export function unconfirmedHalo(y = 0): MarkSymbol {
  const d = circlePath(0, y, MARK_SIZES.unconfirmed / 2)
  return [
    { ...stroked(d, 'halo', 3.5), fill: { colour: 'halo', opacity: 0.75 } },
    { kind: 'shape', d, line: { colour: 'ink-soft', width: 1.4, opacity: 1, dash: [2.4, 3] } },
  ]
}

/** No entry: here no massage, for as long as the contraindication holds. */
export function noEntrySign(): MarkSymbol {
  const ring = circlePath(0, 0, 7.5)
  return [
    { ...stroked(ring, 'halo', 4.5), fill: { colour: 'halo', opacity: 0.85 } },
    stroked(ring, 'ink', 1.8),
    stroked('M-4 0L4 0', 'ink', 2.6),
  ]
}
