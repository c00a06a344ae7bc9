import { fitCamera } from '../../chart/camera.ts'
import { figureBody } from '../../chart/scene.ts'
import { SHEET_VIEWS, sheetBounds } from '../../chart/sheet.ts'
import type { Medium } from '../../chart/style.ts'
import type { Camera, Size } from '../../chart/transform.ts'
import type { MuscleLayer } from '../../domain/atlas/muscles.ts'
import { paintScene } from './paint-scene.ts'

/**
 * Paints a small picture of the whole sheet, without its lettering, into a context whose unit is the CSS pixel.
 * Returns its camera: where on the picture a place lies. Takes a few milliseconds: to be painted once and kept.
 */
export function paintSheet(
  context: CanvasRenderingContext2D,
  size: Size,
  layer: MuscleLayer | null,
  medium: Medium,
): Camera {
  const camera = fitCamera(sheetBounds(), size, 0)
  for (const view of SHEET_VIEWS) paintScene(context, figureBody(view, layer), camera, size, medium)
  return camera
}
