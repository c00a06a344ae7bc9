import type { AtlasException } from './atlas-exception.ts'

/** What may break a rule in this area, and why. */
export const thighExceptions: readonly AtlasException[] = []
