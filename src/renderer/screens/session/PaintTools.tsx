import { Toolbar, Tooltip, UnstyledButton } from '@mantine/core'
import { IconBrush, IconEraser, IconLasso, IconScissors, IconVectorBezier2 } from '@tabler/icons-react'
import type { PaintKind } from '../../../chart/painting.ts'
import classes from './PaintTools.module.css'

/** How one paints, with the key that takes each up while a painting tool is. */
export const PAINT_KINDS: readonly {
  readonly kind: PaintKind
  readonly name: string
  readonly key: string | null
  readonly icon: typeof IconBrush
}[] = [
  { kind: 'brush', name: 'Paint', key: null, icon: IconBrush },
  { kind: 'lasso', name: 'Lasso', key: 'O', icon: IconLasso },
  { kind: 'eraser', name: 'Erase', key: 'E', icon: IconEraser },
  { kind: 'reshape', name: 'Reshape', key: 'D', icon: IconVectorBezier2 },
]

/** Widths of the brush in figure units: a line of pain, two fingers, a hand's breadth of ache. */
const WIDTHS = [
  { width: 8, name: 'Narrow', dot: 8 },
  { width: 16, name: 'Medium', dot: 14 },
  { width: 32, name: 'Wide', dot: 22 },
] as const
export const FIRST_WIDTH = WIDTHS[1].width

/** The next wider (1) or narrower (−1) width; the last stays. */
export function otherWidth(width: number, by: 1 | -1): number {
  const at = WIDTHS.findIndex((each) => each.width === width)
  return WIDTHS[at + by]?.width ?? width
}

/** How one paints and how wide, above the chart while a painting tool is taken up, and what can be done with an area as a whole. */
export function PaintTools({
  kind: takenUp,
  width: chosen,
  onKind,
  onWidth,
  onSplit,
}: {
  kind: PaintKind
  width: number
  onKind: (kind: PaintKind) => void
  onWidth: (width: number) => void
  /** Null where there is nothing to split. */
  onSplit: (() => void) | null
}) {
  return (
    <Toolbar withBorder={false} aria-label="Painting" className={classes.bar}>
      <Toolbar.ToggleGroup
        type="single"
        className={classes.group}
        value={takenUp}
        onChange={(value) => onKind((value ?? takenUp) as PaintKind)}
      >
        {PAINT_KINDS.map(({ kind, name, key, icon: Icon }) => (
          <Tooltip key={kind} label={key ? `${name} (${key})` : name}>
            <Toolbar.ToggleItem
              value={kind}
              aria-label={name}
              aria-keyshortcuts={key ?? undefined}
              className={classes.item}
            >
              <Icon size={22} stroke={1.7} aria-hidden />
            </Toolbar.ToggleItem>
          </Tooltip>
        ))}
      </Toolbar.ToggleGroup>
      <span className={classes.line} />
      <Toolbar.ToggleGroup
        type="single"
        className={classes.group}
        value={String(chosen)}
        onChange={(value) => value && onWidth(Number(value))}
      >
        {WIDTHS.map(({ width, name, dot }) => (
          <Tooltip key={width} label={`${name} ([ narrower, ] wider)`}>
            <Toolbar.ToggleItem value={String(width)} aria-label={`${name} brush`} className={classes.item}>
              <svg width={24} height={24} viewBox="-12 -12 24 24" aria-hidden="true">
                <circle r={dot / 2} fill="currentColor" />
              </svg>
            </Toolbar.ToggleItem>
          </Tooltip>
        ))}
      </Toolbar.ToggleGroup>
      <span className={classes.line} />
      <Tooltip label="Split into its parts (S)">
        <UnstyledButton
          aria-label="Split into its parts"
          aria-keyshortcuts="S"
          className={classes.item}
          disabled={onSplit === null}
          onClick={() => onSplit?.()}
        >
          <IconScissors size={22} stroke={1.7} aria-hidden />
        </UnstyledButton>
      </Tooltip>
    </Toolbar>
  )
}
