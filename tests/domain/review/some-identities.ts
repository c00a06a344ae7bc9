import { IdentityEdit } from '../../../src/domain/point-identity.ts'

const at = '2026-05-12T19:00:00.000Z'

/** Said: what is recorded as `from` is the point `into`. */
export const join = (from: string, into: string): IdentityEdit =>
  IdentityEdit.parse({ id: `join-${from}-${into}`, at, kind: 'join', from, into })

/** Said: what the visits of these days of 2026 (`MM-DD`) recorded as `from` is the point `into`. */
export const split = (from: string, into: string, ...days: readonly string[]): IdentityEdit =>
  IdentityEdit.parse({
    id: `split-${from}-${into}`,
    at,
    kind: 'split',
    from,
    into,
    visits: days.map((day) => `visit-${day}`),
  })
