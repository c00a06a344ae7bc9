import { qualityEntry } from '../../chart/legend.ts'
import type { SymptomQuality } from '../../domain/symptom-area.ts'
import { DrawingSvg } from './DrawingSvg.tsx'

/** How a quality looks when it is painted: its colour and its hatch. */
export function LegendSwatch({ quality }: { quality: SymptomQuality }) {
  return <DrawingSvg size={24} drawings={qualityEntry(quality).drawings} />
}
