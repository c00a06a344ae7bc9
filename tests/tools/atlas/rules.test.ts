import { expect, test } from 'vitest'
import { MUSCLES } from '../../../src/domain/atlas/muscles.ts'
import { exceptionFor } from '../../../tools/atlas/exceptions/exceptions.ts'
import { measureMuscle, measurePairs } from '../../../tools/atlas/measure-regions.ts'
import { measureZones } from '../../../tools/atlas/measure-zones.ts'
import type { Breach } from '../../../tools/atlas/rule.ts'

const broken = (breaches: readonly Breach[]) => breaches.filter((breach) => !exceptionFor(breach))

test('every muscle of the atlas is drawn by the rules, or has a reason why not', () => {
  expect(MUSCLES).toHaveLength(150)
  for (const muscle of MUSCLES)
    expect({
      muscle: muscle.id,
      broken: broken(measureMuscle(muscle).flatMap(({ breaches }) => breaches)),
    }).toEqual({
      muscle: muscle.id,
      broken: [],
    })
})

test('muscles of one layer and side do not lie over each other', () => {
  expect(broken(measurePairs(new Set(MUSCLES.map(({ id }) => id))))).toEqual([])
})

test('every zone is drawn in every view in which the atlas has it', () => {
  const { wanted, drawn, breaches } = measureZones()
  expect(drawn).toBe(wanted)
  expect(broken(breaches)).toEqual([])
})
