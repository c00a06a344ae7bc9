import type { HeatShown } from '../../../domain/review/heat-map.ts'
import type { SportGroup } from '../../../domain/sports.ts'
import type { PracticeFacts, PracticeMap } from './practice-count.ts'

/** What the worker that counts a practice does. */
export interface PracticeCounter {
  /** Counts it, once; `onRead` hears how far it is. Throws with a sentence. */
  readonly count: (onRead: (done: number, of: number) => void) => Promise<PracticeFacts>
  /** One map of what was counted. */
  readonly map: (sport: SportGroup | null, shown: HeatShown) => Promise<PracticeMap>
}
