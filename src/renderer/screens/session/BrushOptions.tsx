import { Group, SegmentedControl, Select } from '@mantine/core'
import { SymptomQuality } from '../../../domain/symptom-area.ts'
import { QUALITY_WORDS } from '../../../domain/words.ts'
import { LegendSwatch } from '../../chart/LegendSwatch.tsx'
import classes from './session.module.css'

/** Widths of the brush in figure units: a line of pain, a hand's breadth of ache. */
export const BRUSH_WIDTHS = [8, 16, 32] as const
export interface Brush {
  readonly width: number
  readonly quality: SymptomQuality
}

/** What the brush paints and how wide, over the chart while the brush is taken up. */
export function BrushOptions({ brush, onBrush }: { brush: Brush; onBrush: (brush: Brush) => void }) {
  return (
    <Group className={classes.brush} gap="xs" role="group" aria-label="Brush">
      <Select
        aria-label="What the brush paints"
        data={SymptomQuality.options.map((value) => ({ value, label: QUALITY_WORDS[value] }))}
        value={brush.quality}
        onChange={(value) => value && onBrush({ ...brush, quality: SymptomQuality.parse(value) })}
        allowDeselect={false}
        leftSection={<LegendSwatch quality={brush.quality} />}
        renderOption={({ option }) => (
          <Group gap="xs">
            <LegendSwatch quality={SymptomQuality.parse(option.value)} />
            {option.label}
          </Group>
        )}
        w={168}
        size="md"
      />
      <SegmentedControl
        aria-label="Brush width"
        data={['narrow', 'medium', 'wide'].map((label, index) => ({
          label,
          value: String(BRUSH_WIDTHS[index]),
        }))}
        value={String(brush.width)}
        onChange={(value) => onBrush({ ...brush, width: Number(value) })}
        className={classes.choice}
        transitionDuration={120}
      />
    </Group>
  )
}
