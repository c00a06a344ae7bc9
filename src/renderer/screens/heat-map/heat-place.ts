import { regionsOfSide } from '../../../chart/figure/regions/regions.ts'
import { placesOfZone } from '../../../chart/figure/zones/zones.ts'
import { muscleFrames, type ViewFrame, zoneFrames } from '../../../chart/muscle-frames.ts'
import { muscleUnder } from '../../../chart/muscle-under.ts'
import type { FigureItem } from '../../../chart/scene-item.ts'
import { pointsOf } from '../../../domain/atlas/referral.ts'
import { cellAt } from '../../../domain/review/heat-grid.ts'
import type { HeatCount, HeatMap } from '../../../domain/review/heat-map.ts'
import { type Side, sideOf, type ViewPoint } from '../../../domain/view-point.ts'
import { muscleLabel, SIDE_WORDS, VIEW_WORDS } from '../../../domain/words.ts'

/** The line round what was chosen, figure units. */
const OUTLINE = 2.2

/** A line of the list that was chosen: it is shown on the chart. */
export interface ChosenCount {
  readonly kind: 'muscle' | 'zone'
  readonly count: HeatCount
}

/** The sides on which it was seen, the more frequent first; of the same, the right first. */
export function sidesSeen({ right, left, midline }: HeatCount): readonly Side[] {
  const seen = [
    { side: 'right', visits: right },
    { side: 'left', visits: left },
    { side: 'midline', visits: midline },
  ] as const
  return seen
    .filter(({ visits }) => visits > 0)
    .toSorted((a, b) => b.visits - a.visits)
    .map(({ side }) => side)
}

/** Where on the sheet it is looked at: the view that tells most of its more frequent side; null if none shows it. */
export function frameOfCount({ kind, count }: ChosenCount): ViewFrame | null {
  const [side = 'right'] = sidesSeen(count)
  if (kind === 'zone') return zoneFrames([{ zoneId: count.id, side }])[0] ?? null
  const body = side === 'midline' ? 'right' : side
  return muscleFrames(count.id, body, pointsOf(count.id, body), [])[0] ?? null
}

/** The muscle or zone on every side on which it was seen, as a line only: the map under it stays in sight. */
export function outlinesOfCount({ kind, count }: ChosenCount): readonly FigureItem[] {
  const drawn = kind === 'zone' ? placesOfZone : regionsOfSide
  return sidesSeen(count).flatMap((side) =>
    drawn(count.id, side).map(({ view, d }): FigureItem => {
      const line = { colour: 'accent', width: OUTLINE, opacity: 1 } as const
      return { space: 'figure', view, drawing: { kind: 'shape', d, line } }
    }),
  )
}

/** What a place of the chart says: whose muscle it is and how often. */
export interface HeatHover {
  readonly at: ViewPoint
  /** "R infraspinatus", or where one is: "right · posterior". */
  readonly name: string
  /** "point in 3 of 8 visits · 2 visits here". */
  readonly words: string
}

/** The place under the pointer in words; null where neither a muscle nor a count is. */
export function heatHoverAt(at: ViewPoint, { cells, muscles, visits, shown }: HeatMap): HeatHover | null {
  const here = cells[cellAt(at) ?? -1] ?? 0
  const muscle = muscleUnder(at)
  if (!muscle && here === 0) return null
  const placed = sideOf(at)
  const side = placed === 'midline' && muscle ? muscle.side : placed
  const count = muscle && muscles.find(({ id }) => id === muscle.muscle.id)
  const number = (value: number) => value.toLocaleString('en')
  return {
    at,
    name: muscle ? muscleLabel(side, muscle.muscle.name) : `${SIDE_WORDS[placed]} · ${VIEW_WORDS[at.view]}`,
    words: [
      ...(muscle && shown !== 'symptoms'
        ? [`point in ${number(count?.[side] ?? 0)} of ${number(visits)} ${visits === 1 ? 'visit' : 'visits'}`]
        : []),
      `${number(here)} ${here === 1 ? 'visit' : 'visits'} here`,
    ].join(' · '),
  }
}
