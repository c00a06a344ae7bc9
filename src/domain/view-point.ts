import { z } from 'zod'

/** The five views of the figure. */
export const View = z.enum(['posterior', 'anterior', 'right-lateral', 'left-lateral', 'soles'])
export type View = z.infer<typeof View>

/** The client's side, never the viewer's. */
export const Side = z.enum(['right', 'left', 'midline'])
export type Side = z.infer<typeof Side>

/** Far enough for any mark beside the figure, near enough to refuse nonsense. Figure units. */
const coordinate = z.number().min(-2000).max(2000)

/**
 * A position in one view's own units: the only coordinate ever stored. 1000 units from vertex (y = 0) to
 * sole (y = 1000), y down; x = 0 is the midline (lateral views: the vertical through the ankle joint) and
 * x grows towards the viewer's right. So the client's right side has x < 0 in the anterior view and x > 0
 * in the posterior view. 1 unit is about 1.7 mm on an average adult.
 */
export const ViewPoint = z.strictObject({ view: View, x: coordinate, y: coordinate }).readonly()
export type ViewPoint = z.infer<typeof ViewPoint>

/** The same place on the client's other side; a lateral view becomes the other lateral view. */
export function mirrored({ view, x, y }: ViewPoint): ViewPoint {
  const other = x === 0 ? 0 : -x
  if (view === 'right-lateral') return { view: 'left-lateral', x: other, y }
  if (view === 'left-lateral') return { view: 'right-lateral', x: other, y }
  return { view, x: other, y }
}

/** Millimetres that a figure unit is on an average adult (about 1.70 m). */
export const UNIT_MM = 1.7

/** Closer to the midline than this counts as midline. Figure units. */
export const MIDLINE_HALF_WIDTH = 3

/**
 * The client's side that a view point lies on. Right is the client's right: the viewer's left in the anterior
 * view, the viewer's right in the posterior view. The soles are drawn as the client stands seen from below,
 * toes up, so the right sole is at x < 0 as in the anterior view.
 */
export function sideOf({ view, x }: ViewPoint): Side {
  switch (view) {
    case 'right-lateral':
      return 'right'
    case 'left-lateral':
      return 'left'
    case 'anterior':
    case 'soles':
      if (Math.abs(x) < MIDLINE_HALF_WIDTH) return 'midline'
      return x < 0 ? 'right' : 'left'
    case 'posterior':
      if (Math.abs(x) < MIDLINE_HALF_WIDTH) return 'midline'
      return x > 0 ? 'right' : 'left'
  }
}
