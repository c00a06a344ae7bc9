import type { PointerKind } from './gesture.ts'

/** How long after the pen was last near, in milliseconds, a touch is taken for the hand that holds it. */
export const PALM_MS = 700

/**
 * Whether a touch is the palm: the pen is on the glass, above it, or was a moment ago. `penSeen` is when it was seen last,
 * `time` is now; both in milliseconds of one clock.
 */
export function isPalm(pointer: PointerKind, time: number, penSeen: number | null): boolean {
  return pointer === 'touch' && penSeen !== null && time - penSeen <= PALM_MS
}
