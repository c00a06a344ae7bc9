import { Toolbar, Tooltip, UnstyledButton } from '@mantine/core'
import { IconBook2 } from '@tabler/icons-react'
import { extentEntry } from '../../../chart/legend.ts'
import { SymptomQuality } from '../../../domain/symptom-area.ts'
import { ReferralExtent } from '../../../domain/trigger-point.ts'
import { EXTENT_NAMES, QUALITY_WORDS } from '../../../domain/words.ts'
import { DrawingSvg } from '../../chart/DrawingSvg.tsx'
import { LegendSwatch } from '../../chart/LegendSwatch.tsx'
import type { Brush } from './BrushOptions.tsx'
import classes from './PaintTools.module.css'

/**
 * What is said of the referral that is painted or tapped: how strongly it belongs there and what it feels like. Choosing
 * the chosen quality again leaves it unsaid.
 */
export function ReferralOptions({
  brush,
  onBrush,
  onTextbook,
}: {
  brush: Brush
  onBrush: (brush: Brush) => void
  /** The client feels all of the textbook's zones; null where there are none to accept. */
  onTextbook: (() => void) | null
}) {
  return (
    <Toolbar withBorder={false} aria-label="Referral" className={classes.options}>
      <Tooltip label="The client feels the textbook zones">
        <UnstyledButton
          className={classes.quality}
          disabled={onTextbook === null}
          onClick={() => onTextbook?.()}
          aria-label="The client feels the textbook zones"
        >
          <IconBook2 size={20} stroke={1.7} aria-hidden />
          <span className={classes.qualityName}>textbook</span>
        </UnstyledButton>
      </Tooltip>
      <Toolbar.ToggleGroup
        type="single"
        className={classes.qualities}
        value={brush.extent}
        onChange={(value) => value && onBrush({ ...brush, extent: ReferralExtent.parse(value) })}
      >
        {ReferralExtent.options.map((extent) => (
          <Toolbar.ToggleItem key={extent} value={extent} className={classes.quality}>
            <DrawingSvg size={24} drawings={extentEntry(extent).drawings} />
            <span className={classes.qualityName}>{EXTENT_NAMES[extent]}</span>
          </Toolbar.ToggleItem>
        ))}
      </Toolbar.ToggleGroup>
      <Toolbar.ToggleGroup
        type="single"
        className={classes.qualities}
        value={brush.felt}
        onChange={(value) => onBrush({ ...brush, felt: value ? SymptomQuality.parse(value) : null })}
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
