import { DRAWN_ZONES } from '../../src/chart/figure/zones/drawn-zones.ts'
import { MUSCLES } from '../../src/domain/atlas/muscles.ts'
import { AREAS, type Area, areaOf, drawnRegions, musclesIn, viewsOf } from './areas.ts'
import { EXCEPTIONS, exceptionFor } from './exceptions/exceptions.ts'
import { measureMuscle, measurePairs } from './measure-regions.ts'
import { measureZones } from './measure-zones.ts'
import { type Breach, RULES } from './rule.ts'

export interface CheckOptions {
  readonly area?: string
  /** Name every zone that is not drawn, too. */
  readonly zones?: boolean
}

/** Measures everything drawn, prints it, and says whether every rule holds. */
export function check({ area: name, zones = false }: CheckOptions): boolean {
  const area = AREAS.find((it) => it === name)
  if (name !== undefined && area === undefined) throw new Error(`no area ${name}: one of ${AREAS.join(', ')}`)
  const muscles = musclesIn(area)
  const breaches: Breach[] = []
  for (const muscle of muscles) {
    console.log(`\n${muscle.id}  (${muscle.layer}; ${areaOf(muscle)}.ts)`)
    for (const { view, numbers, breaches: own } of measureMuscle(muscle)) {
      breaches.push(...own)
      if (view !== 'none') console.log(`  ${view.padEnd(14)}${numbers}`)
      for (const breach of own) console.log(`  ${mark(breach)} ${breach.rule}: ${breach.measured}`)
    }
  }
  const pairs = measurePairs(new Set(muscles.map(({ id }) => id)))
  if (pairs.length > 0) console.log('\nPairs')
  for (const breach of pairs) console.log(`  ${mark(breach)} ${sentence(breach)}`)
  breaches.push(...pairs)

  if (area === undefined || zones) breaches.push(...checkZones(zones))
  return summary(breaches, area)
}

const mark = (breach: Breach): string => (exceptionFor(breach) ? '~' : '✗')

const sentence = ({ id, view, with: other, rule, measured }: Breach): string =>
  `${id}${other ? ` and ${other}` : ''} ${view ?? ''} ${rule}: ${measured}`

function checkZones(inFull: boolean): readonly Breach[] {
  const { wanted, drawn, breaches } = measureZones()
  console.log(`\nZones: ${drawn} of ${wanted} shapes drawn`)
  for (const breach of breaches)
    if (inFull || breach.rule !== 'zone-drawn') console.log(`  ${mark(breach)} ${sentence(breach)}`)
  return breaches
}

function summary(breaches: readonly Breach[], area: Area | undefined): boolean {
  const counted = breaches.filter((breach) => !exceptionFor(breach))
  const drawn = drawnRegions()
  console.log('\nCoverage: muscles drawn, (muscle, palpable view) pairs drawn')
  for (const each of AREAS) {
    if (area !== undefined && each !== area) continue
    const own = musclesIn(each)
    const views = own.flatMap((muscle) => viewsOf(muscle).map((view) => ({ id: muscle.id, view })))
    const have = views.filter(({ id, view }) => drawn.some((it) => it.muscleId === id && it.view === view))
    const some = own.filter(({ id }) => drawn.some((it) => it.muscleId === id))
    console.log(`  ${each.padEnd(14)}${some.length}/${own.length}  ${have.length}/${views.length}`)
  }
  const all = new Set(drawn.map(({ muscleId }) => muscleId))
  const size = [...drawn, ...Object.values(DRAWN_ZONES).flat()].flatMap(({ d }) => d).join('').length
  console.log(`  in all ${all.size}/${MUSCLES.length} muscles; outlines ${Math.round(size / 1024)} KB`)

  const used = new Set(breaches.map(exceptionFor))
  const exceptions = EXCEPTIONS.filter((it) => used.has(it))
  if (exceptions.length > 0) console.log('\nExceptions')
  for (const { id, view, rule, with: other, reason } of exceptions)
    console.log(`  ~ ${id} ${view ?? ''} ${rule}${other ? ` with ${other}` : ''}: ${reason}`)
  const idle = area === undefined ? EXCEPTIONS.filter((it) => !used.has(it)) : []
  for (const { id, rule } of idle) console.log(`  an exception that nothing needs: ${id} ${rule}`)

  if (counted.length > 0) console.log('\nBroken rules')
  for (const [rule, meaning] of Object.entries(RULES)) {
    const count = counted.filter((breach) => breach.rule === rule).length
    if (count > 0) console.log(`  ${String(count).padStart(4)}  ${rule}: ${meaning}`)
  }
  console.log(counted.length === 0 ? '\nEvery rule holds.' : `\n${counted.length} broken.`)
  return counted.length === 0 && idle.length === 0
}
