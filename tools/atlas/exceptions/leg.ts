import type { AtlasException } from './atlas-exception.ts'

/** What may break a rule in this area, and why. */
export const legExceptions: readonly AtlasException[] = [
  {
    id: 'gastrocnemius-lateral',
    view: 'posterior',
    rule: 'centre',
    reason: 'The belly ends where the calf of the figure shows it, 10 below the reference.',
  },
  {
    id: 'gastrocnemius-lateral',
    view: 'right-lateral',
    rule: 'centre',
    reason: 'The belly ends where the calf of the figure shows it, 20 below the reference.',
  },
]
