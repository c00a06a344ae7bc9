import type { ColourToken } from '../../style.ts'

/** The six tints in which muscles are drawn. */
export const TINTS = [
  'tint-1',
  'tint-2',
  'tint-3',
  'tint-4',
  'tint-5',
  'tint-6',
] as const satisfies readonly ColourToken[]
export type Tint = (typeof TINTS)[number]

/** Which tint each muscle has in every view, so that neighbours differ. Written by `npm run atlas:tints`. */
const TINT_OF: Readonly<Record<string, 1 | 2 | 3 | 4 | 5 | 6>> = {}

/** The muscle's tint, the same in every view. */
export function tintOf(muscleId: string): Tint {
  return TINTS[(TINT_OF[muscleId] ?? 1) - 1] ?? 'tint-1'
}
