import type { MuscleLayer } from '../../../domain/atlas/muscles.ts'
import type { View } from '../../../domain/view-point.ts'

/** The views that are drawn; the left lateral view and the client's left side are derived. */
export type DrawnView = Exclude<View, 'left-lateral'>

/**
 * One muscle in one view as it is drawn: the client's right side only (x < 0 in the anterior and the soles view,
 * x > 0 in the posterior view; in the right lateral view the face looks to the viewer's right), in the view's units.
 */
export interface MuscleRegion {
  /** The id of the atlas. */
  readonly muscleId: string
  readonly view: DrawnView
  /** The layer it is shown in in this view: normally the atlas's. */
  readonly layer: MuscleLayer
  /**
   * Closed shapes (absolute M L C Z), one subpath each, that do not overlap each other. With `midline`: open
   * halves that begin and end at x = 0.
   */
  readonly d: readonly string[]
  /**
   * Open guides of the hatching, origin → insertion, from edge to edge of the shape they lie in; three to five for
   * each shape, where the direction differs. The lines between them blend their directions.
   */
  readonly fibres: readonly string[]
  /** Closed shapes inside `d` that are tendon or aponeurosis: drawn lighter. */
  readonly tendon?: readonly string[]
  /** Not a true outline: what lies in the pelvic floor or is reached through the mouth. The chart says so. */
  readonly schematic?: true
  /** One unpaired shape across the midline, given by its right half. */
  readonly midline?: true
}
