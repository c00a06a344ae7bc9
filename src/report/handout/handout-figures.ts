import { type LegendEntry, qualityEntry } from '../../chart/legend.ts'
import { zoneShape } from '../../chart/referral-scene.ts'
import { FRAMES, layOut, SHEET_VIEWS, sheetBounds } from '../../chart/sheet.ts'
import { areaOutline } from '../../chart/stroke-outline.ts'
import { HANDOUT_WORDS, muscleTitle, PLAIN_VIEWS } from '../../domain/handout/handout-words.ts'
import type { Mark } from '../../domain/mark.ts'
import { SymptomQuality } from '../../domain/symptom-area.ts'
import { View } from '../../domain/view-point.ts'
import { lowerFirst } from '../../domain/words.ts'
import { type ScenePlace, sceneOperators } from '../draw-scene.ts'
import type { Ink } from '../pdf/ink.ts'
import { spreadLabels } from '../spread-labels.ts'
import {
  hurtingAreas,
  muscleShape,
  SPOT,
  type ToldMuscle,
  toldReferral,
  wholeScene,
  zoomedScene,
} from './handout-scene.ts'
import { boxOfRatio, type ZoomedView, zoomedViews } from './zoomed-views.ts'

/** A drawing of the handout, in points. `caption` is for under it. */
export interface HandoutFigure {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly caption: string
  /** What it shows, for who hears the document read. */
  readonly words: string
  /** Its operators, y down from its top left corner. */
  readonly draw: (ink: Ink) => string
}

/** Points. */
export const FIGURE_WIDTH = 140
const WHOLE = { width: 216, height: 150 } as const
/** Points above the figures, for their names. */
const HEADROOM = 8
const ZOOMED_HEIGHT = 140
const BETWEEN = 6
/** White between two views of the whole figure, in its units. */
const BETWEEN_VIEWS = 20

/** The body with all that this handout tells, in the views that show any of it. */
export function wholeFigure(muscles: readonly ToldMuscle[], marks: readonly Mark[]): HandoutFigure {
  const views = wholeViews(muscles, marks)
  const placed = layOut(views)
  const bounds = sheetBounds(placed)
  const across = bounds.maxX - bounds.minX + BETWEEN_VIEWS * (views.length - 1)
  const scale = Math.min(WHOLE.width / across, WHOLE.height / (bounds.maxY - bounds.minY))
  const size = { width: across * scale, height: (bounds.maxY - bounds.minY) * scale + HEADROOM }
  const place: ScenePlace = new Map(
    placed.map(({ view, origin }, index) => [
      view,
      {
        x: (origin.x - bounds.minX + index * BETWEEN_VIEWS) * scale,
        y: (origin.y - bounds.minY) * scale + HEADROOM,
        scale,
      },
    ]),
  )
  const draw = (ink: Ink) => {
    const items = wholeScene(views, muscles, { marks, scale })
    return sceneOperators(spreadLabels(items, place, size, ink.measure), place, ink)
  }
  const spots = muscles.map(({ muscle }, index) => `${index + 1} ${muscleTitle(muscle)}`)
  const words = ['The body', ...spots].join('; ')
  return { name: 'whole', ...size, caption: '', words, draw }
}

function wholeViews(muscles: readonly ToldMuscle[], marks: readonly Mark[]): readonly View[] {
  const needed = new Set<View>(muscles.flatMap(({ points }) => points.map(({ at }) => at.view)))
  for (const mark of hurtingAreas(marks))
    if (mark.kind === 'symptom-area')
      for (const view of View.options) if (areaOutline(mark.strokes, view)) needed.add(view)
  const views = SHEET_VIEWS.filter((view) => needed.has(view))
  return views.length === 0 ? ['posterior', 'anterior'] : views
}

/** A muscle with its points and where they are felt, large. */
export function zoomedFigure(told: ToldMuscle, index: number): HandoutFigure {
  const views = zoomedViews(told.points, toldReferral(told.points))
  const width = (FIGURE_WIDTH - BETWEEN * (views.length - 1)) / views.length
  const framed = views.map(({ view, box }): ZoomedView & { scale: number } => {
    const whole = boxOfRatio(inFrame(view, box), width / ZOOMED_HEIGHT)
    return { view, box: whole, scale: width / (whole.maxX - whole.minX) }
  })
  const draw = (ink: Ink) =>
    framed
      .map((zoomed, at) => {
        const { view, box, scale } = zoomed
        const x = at * (width + BETWEEN) - box.minX * scale
        const place: ScenePlace = new Map([[view, { x, y: -box.minY * scale, scale, part: box }]])
        return sceneOperators(zoomedScene(zoomed, told, scale), place, ink)
      })
      .join('')
  const caption = [...new Set(views.map(({ view }) => PLAIN_VIEWS[view]))].join(' · ')
  return {
    name: `muscle ${index}`,
    width: FIGURE_WIDTH,
    height: ZOOMED_HEIGHT,
    caption,
    words: `${muscleTitle(told.muscle)}, ${lowerFirst(caption)}`,
    draw,
  }
}

/** Above and below the figure there is nothing to see. */
function inFrame(view: View, box: ZoomedView['box']): ZoomedView['box'] {
  const { minY, maxY } = FRAMES[view]
  return { ...box, minY: Math.max(box.minY, minY), maxY: Math.min(box.maxY, maxY) }
}

const PATCH = 'M-9 -6L9 -6L9 6L-9 6Z'

/** What the signs on these drawings mean: those that occur and no others. */
export function handoutLegend(
  muscles: readonly ToldMuscle[],
  marks: readonly Mark[],
): readonly LegendEntry[] {
  const { signs } = HANDOUT_WORDS
  const told = muscles.map(({ points }) => toldReferral(points))
  const observed = told.filter(({ textbook }) => !textbook)
  const extents = new Set(
    observed.flatMap(({ zones, painted }) => [...zones, ...painted].map(({ extent }) => extent)),
  )
  const expected = told.some(({ zones, textbook }) => textbook && zones.length > 0)
  const qualities = new Set(hurtingAreas(marks).map((mark) => mark.kind === 'symptom-area' && mark.quality))
  const hurting = SymptomQuality.options.filter((quality) => qualities.has(quality)).map(qualityEntry)
  if (muscles.length === 0) return hurting
  return [
    { key: 'spot', drawings: SPOT, words: signs.spot },
    { key: 'muscle', drawings: [muscleShape(PATCH, 1)], words: signs.muscle },
    ...(['primary', 'spillover'] as const)
      .filter((extent) => extents.has(extent))
      .map((extent) => ({
        key: extent,
        drawings: [zoneShape(PATCH, extent, { dashed: false, filled: true })],
        words: signs[extent],
      })),
    ...(expected
      ? [
          {
            key: 'textbook',
            drawings: [zoneShape(PATCH, 'primary', { dashed: true, filled: true })],
            words: signs.textbook,
          },
        ]
      : []),
    ...hurting,
  ]
}
