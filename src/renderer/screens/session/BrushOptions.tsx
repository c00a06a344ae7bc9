import { Toolbar } from '@mantine/core'
import type { ChartBrush, PaintKind } from '../../../chart/painting.ts'
import { QUALITY_STYLE } from '../../../chart/style.ts'
import { SymptomQuality } from '../../../domain/symptom-area.ts'
import type { ReferralExtent } from '../../../domain/trigger-point.ts'
import { QUALITY_WORDS } from '../../../domain/words.ts'
import type { ChartTool } from '../../chart/BodyChart.tsx'
import { LegendSwatch } from '../../chart/LegendSwatch.tsx'
import classes from './PaintTools.module.css'
import { FIRST_WIDTH } from './PaintTools.tsx'

/** What is taken up for painting: how, how wide in figure units, and what an area or a referral is said to be. */
export interface Brush {
  readonly kind: PaintKind
  readonly width: number
  /** What the client says of a symptom area. */
  readonly quality: SymptomQuality
  /** What the client says of a referral; null where nobody asked. */
  readonly felt: SymptomQuality | null
  readonly extent: ReferralExtent
}
/** The brush of a session just opened. */
export const FIRST_BRUSH: Brush = {
  kind: 'brush',
  width: FIRST_WIDTH,
  quality: 'pain',
  felt: null,
  extent: 'primary',
}

/** How the chart paints with this brush. */
export function chartBrush({ kind, width, quality }: Brush, tool: ChartTool): ChartBrush {
  return { kind, width, colour: tool === 'referral' ? 'referral' : QUALITY_STYLE[quality].colour }
}

/**
 * What the brush paints, below the figures while it is taken up. Choosing a quality, the same one too, begins a
 * new area.
 */
export function BrushOptions({
  quality: chosen,
  onQuality,
}: {
  quality: SymptomQuality
  onQuality: (quality: SymptomQuality) => void
}) {
  return (
    <Toolbar withBorder={false} aria-label="Brush" className={classes.options}>
      <Toolbar.ToggleGroup
        type="single"
        className={classes.qualities}
        value={chosen}
        onChange={(value) => onQuality(SymptomQuality.parse(value ?? chosen))}
      >
        {SymptomQuality.options.map((quality) => (
          <Toolbar.ToggleItem key={quality} value={quality} className={classes.quality}>
            <LegendSwatch quality={quality} />
            <span className={classes.qualityName}>{QUALITY_WORDS[quality]}</span>
          </Toolbar.ToggleItem>
        ))}
      </Toolbar.ToggleGroup>
    </Toolbar>
  )
}
