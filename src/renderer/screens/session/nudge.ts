import { keepInView } from '../../../chart/sheet.ts'
import type { Mark } from '../../../domain/mark.ts'
import type { ViewPoint } from '../../../domain/view-point.ts'

/** One step of a selected mark by a key, in figure units: about 5 mm on the body, finely about 1 mm. */
const STEP = { coarse: 3, fine: 0.6 } as const

/** Alt and an arrow, and which way it goes; with Shift as well it is a fine step. */
export const NUDGES = (['coarse', 'fine'] as const).flatMap((step) =>
  (
    [
      ['ArrowLeft', -1, 0],
      ['ArrowRight', 1, 0],
      ['ArrowUp', 0, -1],
      ['ArrowDown', 0, 1],
    ] as const
  ).map(([key, dx, dy]) => ({
    key: `alt+${step === 'fine' ? 'shift+' : ''}${key}`,
    dx: dx * STEP[step],
    dy: dy * STEP[step],
  })),
)

/** Where a mark comes to lie a step further, in its own view; null for a painted area, which is not moved. */
export function nudged(mark: Mark, { dx, dy }: { dx: number; dy: number }): ViewPoint | null {
  if (mark.kind === 'symptom-area') return null
  return keepInView({ view: mark.at.view, x: mark.at.x + dx, y: mark.at.y + dy })
}
