import { stickyLetters } from '../../chart/sticky-letters.ts'
import type { Medium } from '../../chart/style.ts'
import type { Camera, Size } from '../../chart/transform.ts'
import { paintDrawing } from './paint-drawing.ts'

/** Writes the sides and names of what is seen close up along the upper edge. */
export function paintStickyLetters(
  context: CanvasRenderingContext2D,
  camera: Camera,
  viewport: Size,
  medium: Medium,
): void {
  for (const { kind, text, at } of stickyLetters(camera, viewport)) {
    const size = kind === 'side' ? 24 : 15
    paintDrawing(
      context,
      { kind: 'label', at, text, size, anchor: 'middle', weight: 'bold', colour: 'ink-soft', halo: 5 },
      medium,
    )
  }
}
