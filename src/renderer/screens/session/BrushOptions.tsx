import { Toolbar, Tooltip } from '@mantine/core'
import { SymptomQuality } from '../../../domain/symptom-area.ts'
import { QUALITY_WORDS } from '../../../domain/words.ts'
import { LegendSwatch } from '../../chart/LegendSwatch.tsx'
import classes from './session.module.css'

/** Widths of the brush in figure units: a line of pain, two fingers, a hand's breadth of ache. */
const WIDTHS = [
  { width: 8, name: 'Narrow', dot: 8 },
  { width: 16, name: 'Medium', dot: 14 },
  { width: 32, name: 'Wide', dot: 22 },
] as const
/** The brush as it is taken up; width in figure units. */
export interface Brush {
  readonly width: number
  readonly quality: SymptomQuality
}
/** The brush of a session just opened. */
export const FIRST_BRUSH: Brush = { width: WIDTHS[1].width, quality: 'pain' }

/**
 * What the brush paints and how wide, at the edge of the chart while the brush is taken up. Choosing a quality,
 * the same one too, begins a new area; another width goes on with the area that is being painted.
 */
export function BrushOptions({
  brush,
  onQuality,
  onWidth,
}: {
  brush: Brush
  onQuality: (quality: SymptomQuality) => void
  onWidth: (width: number) => void
}) {
  return (
    <Toolbar orientation="vertical" withBorder={false} aria-label="Brush" className={classes.brush}>
      <Toolbar.ToggleGroup
        type="single"
        className={classes.brushGroup}
        value={brush.quality}
        onChange={(value) => onQuality(SymptomQuality.parse(value ?? brush.quality))}
      >
        {SymptomQuality.options.map((quality) => (
          <Toolbar.ToggleItem key={quality} value={quality} className={classes.quality}>
            <LegendSwatch quality={quality} />
            <span className={classes.qualityName}>{QUALITY_WORDS[quality]}</span>
          </Toolbar.ToggleItem>
        ))}
      </Toolbar.ToggleGroup>
      <Toolbar.ToggleGroup
        type="single"
        className={classes.brushGroup}
        value={String(brush.width)}
        onChange={(value) => value && onWidth(Number(value))}
      >
        {WIDTHS.map(({ width, name, dot }) => (
          <Tooltip key={width} label={name} position="left" openDelay={400}>
            <Toolbar.ToggleItem
              value={String(width)}
              aria-label={`${name} brush`}
              className={classes.brushWidth}
            >
              <svg width={24} height={24} viewBox="-12 -12 24 24" aria-hidden="true">
                <circle r={dot / 2} fill="currentColor" />
              </svg>
            </Toolbar.ToggleItem>
          </Tooltip>
        ))}
      </Toolbar.ToggleGroup>
    </Toolbar>
  )
}
