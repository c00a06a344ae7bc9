import { useMemo } from 'react'
import { partsOf } from '../../../chart/area-parts.ts'
import { feltZoneAt } from '../../../chart/felt-zone.ts'
import { paints } from '../../../chart/gesture.ts'
import type { Painting } from '../../../chart/reshape.ts'
import { hasPaint } from '../../../chart/stroke-outline.ts'
import { MarkId } from '../../../domain/ids.ts'
import type { Mark } from '../../../domain/mark.ts'
import { STROKES_LIMIT, type Stroke, type SymptomAreaMark } from '../../../domain/symptom-area.ts'
import { textbookReferral } from '../../../domain/textbook-referral.ts'
import { PAINTED_LIMIT, type TriggerPointMark } from '../../../domain/trigger-point.ts'
import type { ViewPoint } from '../../../domain/view-point.ts'
import type { ChartTool } from '../../chart/BodyChart.tsx'
import type { OpenSession } from '../../editing/open-session.ts'
import {
  areaUnder,
  eraseFrom,
  setFelt,
  splitArea,
  splitPaint,
  withoutPaint,
  withPaint,
  withZone,
} from '../../editing/paint-commands.ts'
import { notifyFailed } from '../../ui/notify.ts'
import type { Brush } from './BrushOptions.tsx'
import { otherWidth, PAINT_KINDS } from './PaintTools.tsx'
import { newSymptomArea } from './place-mark.ts'
import type { SessionCommand } from './session-command.ts'

export interface PaintingOptions {
  readonly open: OpenSession
  readonly marks: readonly Mark[]
  readonly selected: Mark | undefined
  readonly tool: ChartTool
  readonly brush: Brush
  readonly onBrush: (brush: Brush) => void
  readonly onSelect: (id: MarkId | null) => void
  readonly onAdd: (mark: Mark) => void
}

/** What the painting tools do to the session: on symptom areas, or on where the selected point is felt. */
export function usePainting(options: PaintingOptions) {
  const { open, selected, tool, brush, onBrush } = options
  const point = tool === 'referral' && selected?.kind === 'trigger-point' ? selected : null
  const felt = point ? ofReferral(open, point, brush) : null
  const { paintings, area } = usePaintings(options, point)
  const doing = felt ?? ofAreas(options, area)
  const split = usePartCount(area, point) ? doing.split : null
  const widen = (by: 1 | -1) => onBrush({ ...brush, width: otherWidth(brush.width, by) })
  const command = (name: string, key: string, run: () => void): SessionCommand => ({
    group: 'Tools',
    name,
    keys: [key],
    run,
  })
  const commands = [
    ...PAINT_KINDS.flatMap(({ kind, name, key }) =>
      key ? [command(name, key, () => onBrush({ ...brush, kind }))] : [],
    ),
    command('Narrower brush', '[', () => widen(-1)),
    command('Wider brush', ']', () => widen(1)),
    command('Split into its parts', 'S', () => split?.()),
  ]

  return {
    paintings,
    paint: doing.paint,
    reshape: (id: string, strokes: readonly Stroke[]) => hasPaint(strokes) && doing.reshape(id, strokes),
    /** A tap with a painting tool; `hit` is the topmost mark under it. On a referral it means a zone, and paints no dot. */
    tap({ view, x, y }: ViewPoint, hit: MarkId | undefined) {
      const { kind, width } = brush
      if (kind === 'eraser' || (kind === 'brush' && !felt))
        doing.paint({ kind, view, width, points: [[x, y]] })
      else if (felt) felt.tapZone({ view, x, y })
      else options.onSelect(hit ?? null)
    },
    split,
    /** The client feels all of the textbook's zones; null where there are none. */
    acceptTextbook: felt?.acceptTextbook ?? null,
    /** What the keys do while a painting tool is taken up. */
    commands: paints(tool) ? commands : [],
  }
}

function usePaintings({ marks, selected, tool }: PaintingOptions, point: TriggerPointMark | null) {
  const area = tool === 'symptom-area' && selected?.kind === 'symptom-area' ? selected : null
  const paintings = useMemo((): readonly Painting[] => {
    if (point) return point.observation.paintedReferral.toReversed()
    return tool === 'symptom-area' ? areasInReach(marks, area) : []
  }, [marks, area, point, tool])
  return { paintings, area }
}

/** The selected area, then the others as they lie on one another. */
function areasInReach(marks: readonly Mark[], selected: SymptomAreaMark | null): readonly SymptomAreaMark[] {
  const others = marks.filter((mark) => mark.kind === 'symptom-area' && mark !== selected).toReversed()
  return [...(selected ? [selected] : []), ...(others as readonly SymptomAreaMark[])]
}

/** Whether there is something to split. */
function usePartCount(area: SymptomAreaMark | null, point: TriggerPointMark | null): boolean {
  const strokes = area?.strokes
  const painted = point?.observation.paintedReferral
  return useMemo(() => {
    if (painted) return splitPaint(painted) !== null
    return strokes !== undefined && partsOf(strokes).length > 1
  }, [strokes, painted])
}

function ofAreas({ open, marks, brush, onAdd, onSelect }: PaintingOptions, area: SymptomAreaMark | null) {
  return {
    paint(stroke: Stroke) {
      if (stroke.kind === 'eraser') {
        const under = areaUnder(areasInReach(marks, area), stroke)
        if (!under) return
        onSelect(under.id)
        eraseFrom(open, under, stroke)
      }
      // An area that is full goes on in a new one: no stroke is ever lost.
      else if (area && area.strokes.length < STROKES_LIMIT)
        open.apply({ type: 'add-stroke', markId: area.id, stroke })
      else onAdd(newSymptomArea(stroke, brush.quality))
    },
    reshape(id: string, strokes: readonly Stroke[]) {
      const markId = MarkId.parse(id)
      onSelect(markId)
      open.apply({ type: 'set-strokes', markId, strokes })
    },
    split: () => area && splitArea(open, area),
  }
}

function ofReferral(open: OpenSession, point: TriggerPointMark, { extent, felt: quality }: Brush) {
  const { observedReferral, paintedReferral } = point.observation
  const textbook = textbookReferral(point)
  return {
    paint(stroke: Stroke) {
      if (stroke.kind === 'eraser')
        return setFelt(open, point, { paintedReferral: withoutPaint(paintedReferral, stroke) })
      const painted = withPaint(paintedReferral, stroke, { extent, quality })
      if (painted) setFelt(open, point, { paintedReferral: painted })
      else
        notifyFailed(
          'The stroke was not kept',
          `A point holds at most ${PAINTED_LIMIT} painted areas. Erase one that you no longer need.`,
        )
    },
    reshape(id: string, strokes: readonly Stroke[]) {
      const painted = paintedReferral.map((each) => (each.id === id ? { ...each, strokes } : each))
      setFelt(open, point, { paintedReferral: painted })
    },
    split() {
      const painted = splitPaint(paintedReferral)
      if (painted) setFelt(open, point, { paintedReferral: painted })
    },
    /** Accepts or takes back the zone under a tap. */
    tapZone(at: ViewPoint) {
      const zone = feltZoneAt([...observedReferral, ...textbook], at)
      if (zone) setFelt(open, point, { observedReferral: withZone(observedReferral, { ...zone, quality }) })
    },
    acceptTextbook:
      textbook.length === 0
        ? null
        : () => setFelt(open, point, { observedReferral: textbook.map((zone) => ({ ...zone, quality })) }),
  }
}
