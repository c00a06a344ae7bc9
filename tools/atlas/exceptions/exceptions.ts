import type { Breach } from '../rule.ts'
import type { AtlasException } from './atlas-exception.ts'
import { backExceptions } from './back.ts'
import { chestAbdomenExceptions } from './chest-abdomen.ts'
import { footExceptions } from './foot.ts'
import { forearmHandExceptions } from './forearm-hand.ts'
import { headExceptions } from './head.ts'
import { hipPelvisExceptions } from './hip-pelvis.ts'
import { legExceptions } from './leg.ts'
import { neckExceptions } from './neck.ts'
import { shoulderArmExceptions } from './shoulder-arm.ts'
import { thighExceptions } from './thigh.ts'

/** Everything that may break a rule. */
export const EXCEPTIONS: readonly AtlasException[] = [
  ...headExceptions,
  ...neckExceptions,
  ...backExceptions,
  ...chestAbdomenExceptions,
  ...shoulderArmExceptions,
  ...forearmHandExceptions,
  ...hipPelvisExceptions,
  ...thighExceptions,
  ...legExceptions,
  ...footExceptions,
]

/** The exception that covers a breach; undefined if it counts. */
export function exceptionFor(breach: Breach): AtlasException | undefined {
  return EXCEPTIONS.find(
    (it) =>
      it.rule === breach.rule &&
      (it.view === undefined || it.view === breach.view) &&
      ((it.id === breach.id && (it.with === undefined || it.with === breach.with)) ||
        (it.id === breach.with && it.with === breach.id)),
  )
}
