import { changeEntry } from '../../chart/change-symbols.ts'
import { muscleById } from '../../domain/atlas/muscles.ts'
import type { PressureUnit } from '../../domain/practice.ts'
import type { NumberedPoint } from '../../domain/review/numbered-points.ts'
import { COUNTING_KEY, type ComparedValue, pointDetails, pointValues } from '../../domain/review/row-words.ts'
import { visitName } from '../../domain/review/visit-name.ts'
import { WITHIN_ERROR_SHORT } from '../../domain/review/words.ts'
import type { Block, SimpleBlock } from '../layout/block.ts'
import { TYPE, text } from '../page-style.ts'
import { measured, sideCell, type TableRow, tableSection } from '../session-summary/table-section.ts'
import type { Progress } from './progress.ts'

/** Every point with what became of it, its first and its last values. */
export function pointsTable(progress: Progress, unit: PressureUnit, width: number): readonly Block[] {
  const { points } = progress
  if (points.length === 0) return []
  const columns = [
    { label: 'Side', share: 12 },
    // Wide enough for the longest word of a muscle's name.
    { label: 'Muscle', share: 37 },
    { label: '', share: 3 },
    { label: 'Change', share: 20 },
    { label: 'Status', share: 17 },
    { label: 'NPRS', share: 14 },
    { label: `Threshold, ${unit}`, share: 23 },
  ]
  const rows = points.map((point) => pointRow(point, progress, unit))
  return tableSection({ title: 'Trigger points', columns, rows, key: COUNTING_KEY }, width)
}

function pointRow(point: NumberedPoint, progress: Progress, unit: PressureUnit): TableRow {
  const { from, to, number, verdict } = point
  const mark = (to ?? from)?.mark
  if (!mark) throw new Error(`point ${point.pointId} was never recorded`)
  const { status, nprs, pressureThreshold } = pointValues(point, unit)
  const { drawings: _, ...sign } = changeEntry(verdict)
  const said = pointDetails(point, progress, (visit) => visitName(visit, progress.visits))
  return {
    cells: [
      [text(`${number}${verdict === 'unconfirmed' ? '?' : ''}`, TYPE.strong)],
      sideCell(mark.side),
      [text(muscleById(mark.muscleId)?.name ?? mark.muscleId, TYPE.strong)],
      [{ kind: 'sign', name: sign.key, width: 12, height: 14 }],
      [text(sign.words, TYPE.strong)],
      measured(status.words),
      valueCell(nprs),
      valueCell(pressureThreshold),
    ],
    details: said === '' ? [] : [{ label: '', words: said }],
  }
}

function valueCell({ words, withinError }: ComparedValue): readonly SimpleBlock[] {
  if (!withinError) return measured(words)
  return [text(words, TYPE.quiet), text(WITHIN_ERROR_SHORT, TYPE.label)]
}
