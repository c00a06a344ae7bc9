import { changeEntry } from '../../chart/change-symbols.ts'
import { muscleById } from '../../domain/atlas/muscles.ts'
import type { PressureUnit } from '../../domain/practice.ts'
import type { PlaceChange } from '../../domain/review/point-changes.ts'
import type { Sighting } from '../../domain/review/sightings.ts'
import type { ValueChange } from '../../domain/review/value-change.ts'
import { WITHIN_ERROR_SHORT, WITHIN_ERROR_WORDS } from '../../domain/review/words.ts'
import type { Observation } from '../../domain/trigger-point.ts'
import {
  formatChange,
  formatPressure,
  SIDE_WORDS,
  STATUS_WORDS,
  upperFirst,
  VIEW_WORDS,
} from '../../domain/words.ts'
import type { Block, SimpleBlock } from '../layout/block.ts'
import { TYPE, text } from '../page-style.ts'
import { filled } from '../session-summary/filled.ts'
import {
  type Detail,
  measured,
  sideCell,
  type TableRow,
  tableSection,
} from '../session-summary/table-section.ts'
import type { NumberedPoint, Progress } from './progress.ts'
import { visitName } from './visit-name.ts'

/** Every point with what became of it, its first and its last values. */
export function pointsTable(progress: Progress, unit: PressureUnit, width: number): readonly Block[] {
  const { points } = progress
  if (points.length === 0) return []
  const columns = [
    { label: 'Side', share: 12 },
    { label: 'Muscle', share: 30 },
    { label: '', share: 3 },
    { label: 'Change', share: 20 },
    { label: 'Status', share: 20 },
    { label: 'NPRS', share: 18 },
    { label: `Threshold, ${unit}`, share: 24 },
  ]
  const rows = points.map((point) => pointRow(point, progress, unit))
  return tableSection({ title: 'Trigger points', columns, rows, key: KEY }, width)
}

const KEY =
  'First → last value, both as the client came in. Differences that count: NPRS 2 or more, threshold 0.5 kg/cm² (49 kPa) or ' +
  `more, place more than 25 mm. Smaller ones are grey: ${WITHIN_ERROR_WORDS}.`

function pointRow(point: NumberedPoint, progress: Progress, unit: PressureUnit): TableRow {
  const { from, to, changes, number, verdict } = point
  const mark = (to ?? from)?.mark
  if (!mark) throw new Error(`point ${point.pointId} was never recorded`)
  const value = (read: (seen: Observation) => string | number | null) =>
    firstToLast(ofConfirmed(from, read), ofConfirmed(to, read))
  const pressure = (kpa: number | null) =>
    kpa === null ? null : formatPressure(kpa, unit).replace(` ${unit}`, '')
  const { drawings: _, ...sign } = changeEntry(verdict)
  return {
    cells: [
      [text(`${number}${verdict === 'unconfirmed' ? '?' : ''}`, TYPE.strong)],
      sideCell(mark.side),
      [text(muscleById(mark.muscleId)?.name ?? mark.muscleId, TYPE.strong)],
      [{ kind: 'sign', name: sign.key, width: 12, height: 14 }],
      [text(sign.words, TYPE.strong)],
      measured(upperFirst(value(({ status }) => STATUS_WORDS[status]))),
      valueCell(
        value(({ nprsBefore }) => nprsBefore),
        changes?.nprs,
      ),
      valueCell(
        value(({ pressureThresholdBefore }) => pressure(pressureThresholdBefore)),
        changes?.pressureThreshold,
      ),
    ],
    details: detailsOf(point, progress),
  }
}

/** What was only carried over is nobody's observation. */
function ofConfirmed<T>(seen: Sighting | null, read: (observation: Observation) => T): T | null {
  return seen && !seen.mark.unconfirmed ? read(seen.mark.observation) : null
}

/** "7 → 4", one number where both are the same, and a dash for a visit without one: "7 → –". */
function firstToLast(from: string | number | null, to: string | number | null): string {
  if (from === to) return from === null ? '' : `${from}`
  return formatChange(from ?? '–', to ?? '–')
}

function valueCell(value: string, change: ValueChange | null | undefined): readonly SimpleBlock[] {
  // Rounded for the table, two thresholds may be the same.
  if (!change?.withinError || !value.includes('→')) return measured(value)
  return [text(value, TYPE.quiet), text(WITHIN_ERROR_SHORT, TYPE.label)]
}

function detailsOf(
  { from, to, changes, verdict }: NumberedPoint,
  { visits, first, last }: Progress,
): readonly Detail[] {
  const dated = (which: string, seen: Sighting | null, usual: string) =>
    seen && seen.visit.id !== usual ? `${which} of ${visitName(seen.visit, visits)}` : ''
  const lastSeen = to ?? from
  const silent = verdict === 'not-recorded' && lastSeen
  const said = [
    silent ? `last recorded on ${visitName(lastSeen.visit, visits)}` : '',
    silent && !to ? '' : dated('first values', from, first.id),
    silent ? '' : dated('last values', to, last.id),
    changes?.place && to ? placeInWords(changes.place, VIEW_WORDS[to.mark.at.view]) : '',
    changes?.side ? `recorded on the ${SIDE_WORDS[changes.side.from]} first` : '',
    changes?.muscleId
      ? `recorded in ${muscleById(changes.muscleId.from)?.name ?? changes.muscleId.from} first`
      : '',
  ].filter(filled)
  return said.length === 0 ? [] : [{ label: '', words: `${upperFirst(said.join('; '))}.` }]
}

function placeInWords({ millimetres, withinError }: PlaceChange, view: string): string {
  if (millimetres === null) return `now marked in the ${view} view`
  if (withinError) return ''
  return `moved by about ${Math.round(millimetres / 5) * 5} mm`
}
