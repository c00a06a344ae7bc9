import type { LinkState } from '../domain/review/point-links.ts'
import type { SymptomQuality } from '../domain/symptom-area.ts'

/** Where a scene is drawn: on a light or dark screen, or on paper in colour or in grey. */
export type Medium = 'light' | 'dark' | 'paper' | 'grey'

/** Every colour of the chart by what it means; `#rrggbb` per medium. Symptom colours are Okabe–Ito. */
export const COLOURS = {
  paper: { light: '#FBF8F3', dark: '#1D2126', paper: '#FFFFFF', grey: '#FFFFFF' },
  ink: { light: '#22282E', dark: '#E9E4DB', paper: '#22282E', grey: '#222222' },
  'ink-soft': { light: '#5E6770', dark: '#A5ACB3', paper: '#5E6770', grey: '#666666' },
  skin: { light: '#F3E9DD', dark: '#3A3733', paper: '#F6EEE4', grey: '#F4F4F4' },
  'skin-shade': { light: '#E8DCCC', dark: '#2F2C29', paper: '#ECE2D5', grey: '#E6E6E6' },
  accent: { light: '#1F6F78', dark: '#5FB3BC', paper: '#1F6F78', grey: '#444444' },
  halo: { light: '#FFFFFF', dark: '#14171B', paper: '#FFFFFF', grey: '#FFFFFF' },
  'trigger-active': { light: '#C4342B', dark: '#F0625A', paper: '#C4342B', grey: '#111111' },
  'trigger-latent': { light: '#C4342B', dark: '#F0625A', paper: '#C4342B', grey: '#111111' },
  'trigger-resolved': { light: '#8A9096', dark: '#8A9096', paper: '#8A9096', grey: '#8A8A8A' },
  referral: { light: '#C4342B', dark: '#F0625A', paper: '#C4342B', grey: '#444444' },
  finding: { light: '#6B4E9B', dark: '#B79CE0', paper: '#6B4E9B', grey: '#333333' },
  note: { light: '#1F6F78', dark: '#5FB3BC', paper: '#1F6F78', grey: '#333333' },
  'symptom-pain': { light: '#C4342B', dark: '#F0857F', paper: '#C4342B', grey: '#333333' },
  'symptom-ache': { light: '#0072B2', dark: '#5AB4E8', paper: '#0072B2', grey: '#333333' },
  'symptom-burning': { light: '#D55E00', dark: '#FF9A52', paper: '#D55E00', grey: '#333333' },
  'symptom-tingling': { light: '#CC79A7', dark: '#E5A6C8', paper: '#B9588D', grey: '#333333' },
  'symptom-numbness': { light: '#56B4E9', dark: '#8CCDF2', paper: '#2E94CF', grey: '#333333' },
  'symptom-pulling': { light: '#E69F00', dark: '#FFC64D', paper: '#B87F00', grey: '#333333' },
  'symptom-stiffness': { light: '#009E73', dark: '#4CCBA6', paper: '#009E73', grey: '#333333' },
  'heat-1': { light: '#F3C987', dark: '#6A3E63', paper: '#F3C987', grey: '#D0D0D0' },
  'heat-2': { light: '#E29A55', dark: '#A34A55', paper: '#E29A55', grey: '#A9A9A9' },
  'heat-3': { light: '#C4683F', dark: '#CF6E43', paper: '#C4683F', grey: '#828282' },
  'heat-4': { light: '#8F3B45', dark: '#EBA35E', paper: '#8F3B45', grey: '#595959' },
  'heat-5': { light: '#4F1F4A', dark: '#FBE3B0', paper: '#4F1F4A', grey: '#2C2C2C' },
  'change-better': { light: '#2E7D5B', dark: '#6CC49B', paper: '#2E7D5B', grey: '#333333' },
  'change-worse': { light: '#B3531F', dark: '#E8935F', paper: '#B3531F', grey: '#222222' },
  // Six earth tones within 12 % of lightness: what tells neighbours apart is hue and edge, not weight.
  'tint-1': { light: '#D9A78C', dark: '#6F5144', paper: '#D9A78C', grey: '#BEBEBE' },
  'tint-2': { light: '#DFBF99', dark: '#6B5D41', paper: '#DFBF99', grey: '#D2D2D2' },
  'tint-3': { light: '#CDA393', dark: '#65504C', paper: '#CDA393', grey: '#B6B6B6' },
  'tint-4': { light: '#D0B697', dark: '#615A48', paper: '#D0B697', grey: '#C8C8C8' },
  'tint-5': { light: '#D39B7E', dark: '#74503C', paper: '#D39B7E', grey: '#B2B2B2' },
  'tint-6': { light: '#E0BEA8', dark: '#6E5B51', paper: '#E0BEA8', grey: '#D6D6D6' },
  tendon: { light: '#F9F5EC', dark: '#766F63', paper: '#FBF8F1', grey: '#F6F6F6' },
  bone: { light: '#E9DEC8', dark: '#57524A', paper: '#ECE2CF', grey: '#E2E2E2' },
} as const satisfies Record<string, Record<Medium, string>>
export type ColourToken = keyof typeof COLOURS

/** The steps of a heat map, from rare to frequent: further and further from the skin's lightness, in grey as well. */
export const HEAT_COLOURS = [
  'heat-1',
  'heat-2',
  'heat-3',
  'heat-4',
  'heat-5',
] as const satisfies readonly ColourToken[]

/** How a step covers the figure, and the line round it; figure units. The number of a peak is in pixels. */
export const HEAT_STYLE = { fill: 0.88, edge: { width: 0.7, opacity: 0.8 }, number: 12 } as const

/** The colour's `#rrggbb` in a medium. */
export function colourOf(token: ColourToken, medium: Medium): string {
  return COLOURS[token][medium]
}

/** Line widths of the figure in its own units (1000 from vertex to sole). */
export const FIGURE_LINES = { outline: 1.6, inner: 0.7, fine: 0.5, muscle: 0.45, fibre: 0.3 } as const

/** Parallel lines or dots that fill an area, so that colour is never the only carrier. Figure units, degrees. */
export interface Hatch {
  readonly angles: readonly number[]
  readonly spacing: number
  readonly width: number
  /** Lines broken into dashes of these lengths; [0.01, gap] with round caps makes dots. */
  readonly dash?: readonly number[]
}

/** Each quality's own hatch and colour. */
export const QUALITY_STYLE: Readonly<
  Record<SymptomQuality, { readonly colour: ColourToken; readonly hatch: Hatch }>
> = {
  pain: { colour: 'symptom-pain', hatch: { angles: [45], spacing: 6, width: 1.3 } },
  ache: { colour: 'symptom-ache', hatch: { angles: [0], spacing: 6, width: 1.1 } },
  burning: { colour: 'symptom-burning', hatch: { angles: [45, 135], spacing: 7, width: 0.9 } },
  tingling: { colour: 'symptom-tingling', hatch: { angles: [0], spacing: 6, width: 1.9, dash: [0.01, 6] } },
  numbness: { colour: 'symptom-numbness', hatch: { angles: [90], spacing: 6, width: 1.1, dash: [6, 4] } },
  pulling: { colour: 'symptom-pulling', hatch: { angles: [90], spacing: 6, width: 1.1 } },
  stiffness: { colour: 'symptom-stiffness', hatch: { angles: [0, 90], spacing: 8, width: 0.9 } },
}

/** How strongly a painted area covers what lies under it: contours stay readable through it. */
export const AREA_OPACITY = { fill: 0.2, hatch: 0.9 } as const

/**
 * A referral zone: primary solid, spillover stippled, so that both read without colour; the textbook's edge is
 * dashed. Figure units.
 */
export const REFERRAL_STYLE = {
  fill: { primary: 0.22, spillover: 0.05 },
  hatch: {
    opacity: 0.75,
    dots: { angles: [30], spacing: 4.5, width: 1.3, dash: [0.01, 4.5] } satisfies Hatch,
  },
  edge: { primary: { width: 0.9, opacity: 0.85 }, spillover: { width: 0.7, opacity: 0.6 } },
  dash: [3, 2.4],
} as const

/** Sizes of marks. Pixels on screen whatever the zoom; points on paper. */
export const MARK_SIZES = {
  cross: 9,
  label: 10,
  ring: 20,
  unconfirmed: 18,
  hitTarget: 44,
  finding: 10,
  note: 12,
} as const

/** The arrow from a key point to its satellite, by what the link says: weight and dashes tell them apart in grey. Pixels. */
export const LINK_STYLE: Readonly<
  Record<
    LinkState,
    { readonly colour: ColourToken; readonly width: number; readonly dash?: readonly number[] }
  >
> = {
  're-check': { colour: 'change-worse', width: 2.8 },
  'key-returned': { colour: 'change-worse', width: 1.8, dash: [9, 4, 0.1, 4] },
  'still-there': { colour: 'ink', width: 1.6, dash: [5, 4.5] },
  'key-there': { colour: 'ink', width: 1.6 },
  unclear: { colour: 'ink-soft', width: 1.6, dash: [0.1, 3.8] },
  'resolved-with-it': { colour: 'ink-soft', width: 1.1 },
}
