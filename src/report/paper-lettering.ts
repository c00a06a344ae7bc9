import type { Box } from '../chart/path.ts'
import type { FigureItem, Label, SceneItem } from '../chart/scene-item.ts'
import type { ScenePlace, ViewPlace } from './draw-scene.ts'

/** The scale at which lettering is as large as the scene says; points a unit. */
const LETTERING = 0.41
/** Larger than this in its view, a name would not stand clear of its neighbours. */
const LARGEST = { lateral: 1.2, other: 1.8 } as const
/** Points from the part of a figure up to the line with its name and letters, and from its sides to the letters. */
const ABOVE_PART = 8
/** In a lateral view, whose long name stands in the middle, nearer to the side. */
const FROM_SIDE = { lateral: 7, other: 14 } as const

/** Names and side letters in one size on all of the paper; where only a part of a view is drawn, on a line above it. */
export function paperLettering(items: readonly SceneItem[], place: ScenePlace): readonly SceneItem[] {
  return items.map((item) => {
    const at = place.get(item.view)
    if (item.space !== 'figure' || item.drawing.kind !== 'label' || !at) return item
    return { ...item, drawing: lettered(item, item.drawing, at) }
  })
}

function lettered({ view }: FigureItem, label: Label, { scale, part }: ViewPlace): Label {
  const kind = view.endsWith('lateral') ? 'lateral' : 'other'
  const largest = LARGEST[kind]
  const size = label.size * Math.min(largest, LETTERING / scale)
  return part
    ? { ...label, size, at: abovePart(label.at.x, part, { scale, fromSide: FROM_SIDE[kind] }) }
    : { ...label, size }
}

/** A letter stays on its side of the midline, a name in the middle. */
function abovePart(
  x: number,
  { minX, maxX, minY }: Box,
  { scale, fromSide }: { readonly scale: number; readonly fromSide: number },
): Label['at'] {
  const y = minY - ABOVE_PART / scale
  if (x === 0) return { x: (minX + maxX) / 2, y }
  return { x: x < 0 ? minX + fromSide / scale : maxX - fromSide / scale, y }
}
