import type { MuscleLayer } from '../domain/atlas/muscles.ts'
import type { MarkId } from '../domain/ids.ts'
import type { Mark, MarkKind } from '../domain/mark.ts'
import type { View } from '../domain/view-point.ts'
import type { FindingNames } from '../domain/words.ts'
import { figureDrawing } from './figure/figure.ts'
import { placeLabels } from './label-places.ts'
import { type MarkLook, markScene } from './mark-scene.ts'
import { layerShapes } from './muscle-scene.ts'
import type { Point } from './path.ts'
import type { FigureItem, Label, SceneItem, Shape } from './scene-item.ts'
import { type ColourToken, FIGURE_LINES } from './style.ts'
import { sideLetters, viewTitle } from './view-lettering.ts'

export interface SceneInput {
  readonly views: readonly View[]
  /** All marks of the session in its order: the first is number 1, whatever view it lies in. */
  readonly marks: readonly Mark[]
  readonly selectedIds?: readonly MarkId[]
  /** What the practice calls findings. */
  readonly names?: FindingNames
  /** The views' names above the figures; R and L are always drawn. */
  readonly showTitles?: boolean
}

const NONE: readonly MarkId[] = []

/** Everything on the chart in draw order. Screen and paper draw exactly this. */
export function buildScene({
  views,
  marks,
  selectedIds = NONE,
  names = {},
  showTitles = true,
}: SceneInput): readonly SceneItem[] {
  return [
    ...views.flatMap((view) => figureScene(view, showTitles)),
    ...markItems({ views, marks, selectedIds, names }),
  ]
}

/**
 * The marks that lie in these views, in draw order; the selected ones above their kind. `except` is left out (it is
 * drawn elsewhere).
 */
export function markItems({
  views,
  marks,
  selectedIds = NONE,
  names = {},
  except = null,
}: Pick<SceneInput, 'views' | 'marks' | 'selectedIds' | 'names'> & {
  readonly except?: MarkId | null
}): readonly SceneItem[] {
  const places = placeLabels(marks)
  const numbered = marks.map((mark, i) => ({ mark, number: i + 1, selected: selectedIds.includes(mark.id) }))
  const itemsOf = (kind: MarkKind) => {
    const shown = numbered.filter(({ mark }) => mark.kind === kind && mark.id !== except)
    return [...shown.filter(({ selected }) => !selected), ...shown.filter(({ selected }) => selected)].map(
      ({ mark, number, selected }) => knownScene(mark, number, { selected, places, names }),
    )
  }
  const notes = itemsOf('note')
  return [
    ...itemsOf('symptom-area').flat(),
    // The texts of notes lie under every sign: they are large, and none may be hidden.
    ...notes.flatMap((items) => items.slice(0, -1)),
    ...itemsOf('finding').flat(),
    ...notes.flatMap((items) => items.slice(-1)),
    ...itemsOf('trigger-point').flat(),
  ].filter(({ view }) => views.includes(view))
}

const scenes = new WeakMap<Mark, { readonly key: string; readonly items: readonly SceneItem[] }>()

/** A mark that looks as it did is the same items again, so that what was prepared for drawing them is still good. */
function knownScene(mark: Mark, number: number, look: MarkLook): readonly SceneItem[] {
  const spots = [...(look.places?.spots.get(mark.id)?.values() ?? [])].map(({ x, y }) => `${x} ${y}`)
  const name = mark.kind === 'finding' ? look.names?.[mark.finding] : ''
  const key = [number, look.selected, look.places?.sides.get(mark.id), name, ...spots].join()
  const known = scenes.get(mark)
  if (known?.key === key) return known.items
  const items = markScene(mark, number, look)
  scenes.set(mark, { key, items })
  return items
}

/**
 * The figure of one view with its letters R and L and, if wanted, its name and one layer of its muscles: never
 * changes, the same array every time.
 */
export function figureScene(
  view: View,
  showTitle = true,
  layer: MuscleLayer | null = null,
): readonly FigureItem[] {
  return kept(`${view} ${showTitle} ${layer}`, () => [
    ...figureBody(view, layer),
    ...figureLettering(view, showTitle),
  ])
}

/** The figure alone, without a letter; the same array every time. */
export function figureBody(view: View, layer: MuscleLayer | null): readonly FigureItem[] {
  return kept(`${view} ${layer}`, () => inView(view, bodyOf(view, layer)))
}

/** R, L and, if wanted, the view's name; the same array every time. */
export function figureLettering(view: View, showTitle = true): readonly FigureItem[] {
  return kept(`${view} ${showTitle}`, () =>
    inView(view, [...lettersOf(view), ...(showTitle ? [titleOf(view)] : [])]),
  )
}

const inView = (view: View, drawings: readonly (Shape | Label)[]): readonly FigureItem[] =>
  drawings.map((drawing) => ({ space: 'figure', view, drawing }))

const drawn = new Map<string, readonly FigureItem[]>()

function kept(key: string, make: () => readonly FigureItem[]): readonly FigureItem[] {
  const known = drawn.get(key)
  if (known) return known
  const items = make()
  drawn.set(key, items)
  return items
}

/** How strongly the body's own lines show over its muscles. */
const CONTOURS_OVER_MUSCLES = 0.4

function bodyOf(view: View, layer: MuscleLayer | null): readonly Shape[] {
  const { outline, shade, contours } = figureDrawing(view)
  return [
    filled(outline, 'skin'),
    ...shade.map((d) => filled(d, 'skin-shade')),
    ...(layer ? layerShapes(view, layer) : []),
    ...contours.map(({ d, weight }) =>
      weight === 'outline'
        ? stroked(d, 'ink', FIGURE_LINES.outline)
        : stroked(d, 'ink-soft', FIGURE_LINES[weight], layer ? CONTOURS_OVER_MUSCLES : 1),
    ),
    stroked(outline, 'ink', FIGURE_LINES.outline),
  ]
}

const lettersOf = (view: View): readonly Label[] =>
  sideLetters(view).map(({ at, text }) => lettering(at, text, 44))

const titleOf = (view: View): Label => {
  const { at, text } = viewTitle(view)
  return lettering(at, text, 28)
}

const lettering = (at: Point, text: string, size: number): Label => ({
  kind: 'label',
  at,
  text,
  size,
  anchor: 'middle',
  weight: 'bold',
  colour: 'ink-soft',
})

const filled = (d: string, colour: ColourToken): Shape => ({
  kind: 'shape',
  d,
  fill: { colour, opacity: 1 },
})
const stroked = (d: string, colour: ColourToken, width: number, opacity = 1): Shape => ({
  kind: 'shape',
  d,
  line: { colour, width, opacity },
})
