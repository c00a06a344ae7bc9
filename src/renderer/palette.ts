import { COLOURS } from '../chart/style.ts'

/** The two ways the screens can look. */
export type Scheme = 'light' | 'dark'

const shared = (token: 'paper' | 'ink' | 'ink-soft' | 'accent') => ({
  light: COLOURS[token].light,
  dark: COLOURS[token].dark,
})

/**
 * Every colour of the screens by what it means; the stylesheets read them as `var(--palpate-<token>)`. What the
 * chart shares with the screens comes from the chart's own table.
 */
export const PALETTE = {
  paper: shared('paper'),
  surface: { light: '#FFFFFF', dark: '#262B31' },
  /** A field's track or a pressed place: a little below the paper. */
  sunken: { light: '#F2ECE2', dark: '#171B1F' },
  /** What lies on the track: the chosen one of a few. */
  raised: { light: '#FFFFFF', dark: '#3D454D' },
  hover: { light: '#F6F1E8', dark: '#2E343B' },
  ink: shared('ink'),
  'ink-soft': shared('ink-soft'),
  /** Lines between things. */
  hairline: { light: '#E5DED2', dark: '#383F46' },
  /** The edge of something that can be operated; at least 3:1 against paper and surface. */
  edge: { light: '#938C81', dark: '#767E87' },
  accent: shared('accent'),
  'accent-hover': { light: '#195C64', dark: '#7CC4CC' },
  'on-accent': { light: '#FFFFFF', dark: '#14191D' },
  'accent-tint': { light: '#E3F0F0', dark: '#22393E' },
  'accent-tint-hover': { light: '#D3E7E8', dark: '#294449' },
  danger: { light: '#C4342B', dark: '#F58A82' },
  'danger-hover': { light: '#A82B23', dark: '#F8A49E' },
  'on-danger': { light: '#FFFFFF', dark: '#14191D' },
  'danger-tint': { light: '#FBECEA', dark: '#3F2B2C' },
  caution: { light: '#7A4D00', dark: '#EBBD6A' },
  'caution-tint': { light: '#FBF0D9', dark: '#39311F' },
  good: { light: '#2E7D5B', dark: '#6CC49B' },
  worse: { light: '#B3531F', dark: '#E8935F' },
  same: { light: '#686F76', dark: '#A5ACB3' },
} as const satisfies Record<string, Readonly<Record<Scheme, string>>>
export type PaletteToken = keyof typeof PALETTE

/** The tokens of one scheme as CSS custom properties. */
export function paletteVariables(scheme: Scheme): Record<`--palpate-${string}`, string> {
  return Object.fromEntries(
    Object.entries(PALETTE).map(([token, colour]) => [`--palpate-${token}`, colour[scheme]]),
  )
}
