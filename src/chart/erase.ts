import { reachesPaint } from '../domain/painted.ts'
import { STROKES_LIMIT, type Stroke } from '../domain/symptom-area.ts'
import { partsOf } from './area-parts.ts'
import { hasPaint } from './stroke-outline.ts'

/**
 * What is left of an area when an eraser has gone over it: null if nothing is, the very same array if it was nowhere near.
 * An area that holds no more strokes is first kept by its outlines.
 */
export function erased(strokes: readonly Stroke[], eraser: Stroke): readonly Stroke[] | null {
  if (!reachesPaint(eraser, strokes)) return strokes
  const before = strokes.length < STROKES_LIMIT ? strokes : partsOf(strokes)
  const left = [...before, eraser]
  return hasPaint(left) ? left : null
}
