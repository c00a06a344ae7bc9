import type { HeatCount } from './heat-map.ts'

/** How often something was on the client's right and on the left. */
export type Sides = Pick<HeatCount, 'right' | 'left'>

/** `few`: too few visits to say anything; `even`: no difference worth a word. */
export type BalanceVerdict = 'right' | 'left' | 'even' | 'few'

/**
 * More on one side is said only when it was at least three more AND at least three in five of all: one or two visits
 * more, or a few per cent of many, are chance. With fewer than three on both sides together nothing is said.
 */
const LEAST_DIFFERENCE = 3
const LEAST_SHARE = 0.6

/** Which side it was more often, by that rule. */
export function balanceOf({ right, left }: Sides): BalanceVerdict {
  const [both, more] = [right + left, Math.max(right, left)]
  if (both < LEAST_DIFFERENCE) return 'few'
  if (Math.abs(right - left) < LEAST_DIFFERENCE || more < LEAST_SHARE * both) return 'even'
  return right > left ? 'right' : 'left'
}

/** All of them together: a muscle of one side in one visit is one. What lies on the midline is on no side. */
export function sidesOfAll(counts: readonly Sides[]): Sides {
  return {
    right: counts.reduce((sum, { right }) => sum + right, 0),
    left: counts.reduce((sum, { left }) => sum + left, 0),
  }
}

/** What of both sides together is on the right, 0–1; null where there is nothing on either. */
export const rightShare = ({ right, left }: Sides): number | null =>
  right + left === 0 ? null : right / (right + left)
