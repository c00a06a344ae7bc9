import type { Label, SceneItem, Shape } from './scene-item.ts'

/** Below this a number would only be in the way of the other one's. */
const SHOWS_NUMBERS = 0.5

/** A scene drawn so strongly, 0 to 1: its shapes more faintly, its words whole or not at all. Nothing at 0. */
export function faded(items: readonly SceneItem[], strength: number): readonly SceneItem[] {
  if (strength >= 1) return items
  if (strength <= 0) return []
  return items.flatMap((item): readonly SceneItem[] => {
    if (item.space === 'marker')
      return [{ ...item, drawings: item.drawings.flatMap((each) => fadedDrawing(each, strength)) }]
    return fadedDrawing(item.drawing, strength).map((drawing) => ({ ...item, drawing }))
  })
}

function fadedDrawing(drawing: Shape | Label, strength: number): readonly (Shape | Label)[] {
  if (drawing.kind === 'label') return strength < SHOWS_NUMBERS ? [] : [drawing]
  const { fill, hatch, line } = drawing
  return [
    {
      ...drawing,
      ...(fill && { fill: { ...fill, opacity: fill.opacity * strength } }),
      ...(hatch && { hatch: { ...hatch, opacity: hatch.opacity * strength } }),
      ...(line && { line: { ...line, opacity: line.opacity * strength } }),
    },
  ]
}
