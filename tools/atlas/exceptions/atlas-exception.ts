import type { DrawnView } from '../../../src/chart/figure/regions/muscle-region.ts'
import type { RuleName } from '../rule.ts'

/** One broken rule that is known and right as it is. */
export interface AtlasException {
  /** A muscle, or for the rules of zones a zone. */
  readonly id: string
  /** Absent: in every view. */
  readonly view?: DrawnView
  readonly rule: RuleName
  /** For `overlap` and `order`: the other muscle. */
  readonly with?: string
  /** In one sentence, for whoever reads the list. */
  readonly reason: string
}
