import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core'
import { PALETTE, paletteVariables, type Scheme } from './palette.ts'

/** Nothing takes longer than this to appear or to go. Milliseconds. */
const MOTION_MS = 120

// Mantine wants ten shades of a colour. What the screens use of them is set from the palette below.
const accent: MantineColorsTuple = [
  '#EEF6F6',
  '#E3F0F0',
  '#BFDDE0',
  '#8FC6CC',
  PALETTE.accent.dark,
  '#3A909A',
  PALETTE.accent.light,
  '#195C64',
  '#134850',
  '#0D363C',
]
const red: MantineColorsTuple = [
  '#FDF3F2',
  '#FBECEA',
  '#F5CFCB',
  '#F1A9A3',
  PALETTE.danger.dark,
  '#DD554C',
  PALETTE.danger.light,
  '#A82B23',
  '#8B231D',
  '#6B1A15',
]
const gray: MantineColorsTuple = [
  PALETTE.hover.light,
  PALETTE.sunken.light,
  PALETTE.hairline.light,
  '#D6CEC1',
  '#BDB5A8',
  PALETTE.edge.light,
  PALETTE['ink-soft'].light,
  '#4A525A',
  '#343B42',
  PALETTE.ink.light,
]
const dark: MantineColorsTuple = [
  PALETTE.ink.dark,
  '#C9C8C3',
  PALETTE['ink-soft'].dark,
  PALETTE.edge.dark,
  PALETTE.hairline.dark,
  PALETTE.hover.dark,
  PALETTE.surface.dark,
  PALETTE.paper.dark,
  PALETTE.sunken.dark,
  '#101316',
]

// Mantine puts white text on every filled control; on the dark scheme's light accent that could not be read.
const variantColorResolver: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input)
  const colour = input.color ?? 'accent'
  if (input.variant === 'filled' && colour === 'accent') return { ...resolved, color: v('on-accent') }
  if (input.variant === 'filled' && colour === 'red') return { ...resolved, color: v('on-danger') }
  return resolved
}

const v = (token: keyof typeof PALETTE) => `var(--palpate-${token})`

function colourVariables(name: 'accent' | 'red', palette: 'accent' | 'danger'): Record<string, string> {
  const tint = palette === 'accent' ? 'accent-tint' : 'danger-tint'
  return {
    [`--mantine-color-${name}-filled`]: v(palette),
    [`--mantine-color-${name}-filled-hover`]: v(`${palette}-hover`),
    [`--mantine-color-${name}-light`]: v(tint),
    [`--mantine-color-${name}-light-hover`]: palette === 'accent' ? v('accent-tint-hover') : v(tint),
    [`--mantine-color-${name}-light-color`]: v(palette),
    [`--mantine-color-${name}-outline`]: v(palette),
    [`--mantine-color-${name}-outline-hover`]: v(tint),
    [`--mantine-color-${name}-text`]: v(palette),
  }
}

function schemeVariables(scheme: Scheme): Record<string, string> {
  return {
    ...paletteVariables(scheme),
    ...colourVariables('accent', 'accent'),
    ...colourVariables('red', 'danger'),
    '--mantine-primary-color-contrast': v('on-accent'),
    '--mantine-color-body': v('paper'),
    '--mantine-color-text': v('ink'),
    '--mantine-color-bright': v('ink'),
    '--mantine-color-dimmed': v('ink-soft'),
    '--mantine-color-placeholder': v('ink-soft'),
    '--mantine-color-error': v('danger'),
    '--mantine-color-success': v('good'),
    '--mantine-color-anchor': v('accent'),
    '--mantine-color-default': v('surface'),
    '--mantine-color-default-hover': v('hover'),
    '--mantine-color-default-color': v('ink'),
    '--mantine-color-default-border': v('edge'),
    '--mantine-color-yellow-filled': v('caution'),
    '--mantine-color-yellow-light': v('caution-tint'),
    '--mantine-color-yellow-light-color': v('caution'),
    '--mantine-color-teal-filled': v('good'),
    '--mantine-color-gray-light': v('sunken'),
    '--mantine-color-gray-light-hover': v('hover'),
    '--mantine-color-gray-light-color': v('ink-soft'),
    '--mantine-color-gray-text': v('ink-soft'),
    '--mantine-color-disabled': v('sunken'),
    '--mantine-color-disabled-color': v('ink-soft'),
    '--mantine-color-disabled-border': v('hairline'),
  }
}

/** What the palette becomes in CSS: `--palpate-…` for our stylesheets, and Mantine's own names for its controls. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: schemeVariables('light'),
  dark: schemeVariables('dark'),
})

const SHADOW = '0 1px 2px rgb(20 24 28 / 8%), 0 6px 20px rgb(20 24 28 / 12%)'
const appear = { transitionProps: { duration: MOTION_MS, transition: 'fade' as const } }

/** Calm, warm, exact: Inter at 14 px, an eight-pixel grid, one radius, one shadow, next to no motion. */
export const theme = createTheme({
  colors: { accent, red, gray, dark },
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 4 },
  black: PALETTE.ink.light,
  variantColorResolver,
  fontFamily: "'Inter Variable', 'Segoe UI', 'Noto Sans', 'DejaVu Sans', system-ui, sans-serif",
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '0.25rem', sm: '0.5rem', md: '0.5rem', lg: '0.5rem', xl: '0.5rem' },
  defaultRadius: 'md',
  shadows: { xs: SHADOW, sm: SHADOW, md: SHADOW, lg: SHADOW, xl: SHADOW },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '2rem' },
      h2: { fontSize: '1rem', lineHeight: '1.5rem' },
      h3: { fontSize: '0.875rem', lineHeight: '1.25rem' },
      h4: { fontSize: '0.875rem', lineHeight: '1.25rem' },
      h5: { fontSize: '0.875rem', lineHeight: '1.25rem' },
      h6: { fontSize: '0.875rem', lineHeight: '1.25rem' },
    },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  activeClassName: '',
  components: {
    Text: { defaultProps: { size: 'sm' } },
    Anchor: { defaultProps: { size: 'sm' } },
    ActionIcon: { defaultProps: { size: 44, variant: 'subtle', color: 'gray' } },
    Tooltip: { defaultProps: { openDelay: 400, ...appear } },
    Modal: {
      defaultProps: {
        lockScroll: false,
        centered: true,
        padding: 'lg',
        overlayProps: { backgroundOpacity: 0.35 },
        closeButtonProps: { 'aria-label': 'Close', size: 44, iconSize: 18 },
        ...appear,
      },
    },
    Drawer: {
      defaultProps: {
        lockScroll: false,
        position: 'right',
        padding: 'lg',
        overlayProps: { backgroundOpacity: 0.25 },
        closeButtonProps: { 'aria-label': 'Close', size: 44, iconSize: 18 },
        ...appear,
      },
    },
    Checkbox: { defaultProps: { radius: 'xs' } },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, shadow: 'md', ...appear } },
    Popover: { defaultProps: { shadow: 'md', ...appear } },
    Select: { defaultProps: { withScrollArea: false, comboboxProps: { shadow: 'md', ...appear } } },
    MultiSelect: { defaultProps: { withScrollArea: false } },
    Autocomplete: { defaultProps: { withScrollArea: false } },
    // Its ground must not hide the frame of the field.
    InputClearButton: {
      defaultProps: {
        size: 44,
        iconSize: 16,
        style: { borderBlock: '2px solid transparent', backgroundClip: 'padding-box' },
      },
    },
    DatePicker: {
      defaultProps: {
        size: 'lg',
        ariaLabels: {
          previousMonth: 'Month before',
          nextMonth: 'Next month',
          previousYear: 'Year before',
          nextYear: 'Next year',
          previousDecade: 'Ten years before',
          nextDecade: 'Next ten years',
        },
      },
    },
    SegmentedControl: { defaultProps: { transitionDuration: MOTION_MS } },
    Notification: { defaultProps: { withBorder: true } },
    EmptyState: { defaultProps: { size: 'sm' } },
    Loader: { defaultProps: { type: 'oval', size: 'sm' } },
  },
})
