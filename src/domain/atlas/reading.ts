import { LAYER_WORDS, lowerFirst, regionName, SIDE_LETTERS } from '../words.ts'
import type { MuscleFacts } from './muscles.ts'
import type { Extent, ReferredZone } from './referral.ts'
import type { FoundMuscle } from './reverse-finder.ts'
import type { MuscleHit } from './search.ts'
import { zoneById } from './zones.ts'

/** Zones that are called after a person keep their capital. */
const PROPER_NAME = /^Achilles/

/** A zone inside a sentence: "angle of the jaw"; the id if the atlas has no such zone. */
export function zoneName(zoneId: string): string {
  const name = zoneById(zoneId)?.name ?? zoneId
  return PROPER_NAME.test(name) ? name : lowerFirst(name)
}

/** Several zones in a line; a dot never begins one. */
export function zoneNames(zoneIds: Iterable<string>): string {
  return [...new Set(zoneIds)].map(zoneName).join('\u00a0· ')
}

/** Zones of one extent as a sentence says them: "temple · angle of the jaw"; each once, empty if there are none. */
export function zoneWords(zones: readonly ReferredZone[], extent: Extent): string {
  return zoneNames(zones.filter((felt) => felt.extent === extent).map(({ zone }) => zone.id))
}

/** Why a muscle was found: "primary: temple; spillover: angle of the jaw". A zone that is both is primary. */
export function reasonWords({ because }: FoundMuscle): string {
  const felt = because.flatMap(({ zones }) => zones)
  const primary = new Set(felt.filter(({ extent }) => extent === 'primary').map(({ zone }) => zone.id))
  const told = felt.filter(({ zone, extent }) => extent === 'primary' || !primary.has(zone.id))
  return (['primary', 'spillover'] as const)
    .map((extent) => [extent, zoneWords(told, extent)] as const)
    .filter(([, words]) => words !== '')
    .map(([extent, words]) => `${extent}: ${words}`)
    .join('; ')
}

/** Which side or sides explain the zones: "R", "L" or "R+L". */
export function foundSides({ sides }: FoundMuscle): string {
  return sides.length > 1 ? SIDE_LETTERS.both : sides.map((side) => SIDE_LETTERS[side]).join('')
}

/** What a muscle was found by, where the name alone does not show it; else empty. */
export function foundByWords({ muscle, by, symptom }: MuscleHit): string {
  switch (by) {
    case 'name':
      return ''
    case 'latin':
      return 'by its Latin name'
    case 'abbreviation':
      return `by its abbreviation, ${muscle.abbr}`
    case 'group':
      return `by its group, ${muscle.group.replaceAll('-', ' ')}`
    case 'symptom':
      return symptom === null ? 'by a symptom' : `by the symptom “${symptom}”`
  }
}

/** A muscle's place in the body: "Neck · superficial layer". */
export function placeOfMuscle({ region, layer }: MuscleFacts): string {
  return `${regionName(region)} · ${LAYER_WORDS[layer]} layer`
}
