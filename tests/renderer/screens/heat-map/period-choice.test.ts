import { expect, it } from 'vitest'
import type { Session } from '../../../../src/domain/session.ts'
import { visitsOf } from '../../../../src/renderer/screens/heat-map/period-choice.ts'
import { draftWith } from '../../../domain/some-marks.ts'

const visits = ['2025-11-20', '2025-12-01', '2026-06-10', '2026-08-26', '2026-11-01'].map(
  (dateOfService): Session => ({ ...draftWith([]), id: dateOfService as Session['id'], dateOfService }),
)
const chosen = (
  choice: Parameters<typeof visitsOf>[1],
  from: string | null = null,
  to: string | null = null,
) =>
  visitsOf(
    visits,
    choice,
    { from: from as Session['id'] | null, to: to as Session['id'] | null },
    '2026-11-26',
  ).map(({ dateOfService }) => dateOfService)

it('months are counted back from today, the first day included', () => {
  expect(chosen('all')).toHaveLength(5)
  expect(chosen('3')).toEqual(['2026-08-26', '2026-11-01'])
  expect(chosen('6')).toEqual(['2026-06-10', '2026-08-26', '2026-11-01'])
  expect(chosen('12')).toEqual(['2025-12-01', '2026-06-10', '2026-08-26', '2026-11-01'])
})

it('from visit to visit holds both, and is open where none is chosen', () => {
  expect(chosen('visits')).toHaveLength(5)
  expect(chosen('visits', '2025-12-01', '2026-06-10')).toEqual(['2025-12-01', '2026-06-10'])
  expect(chosen('visits', '2026-08-26')).toEqual(['2026-08-26', '2026-11-01'])
  expect(chosen('visits', 'gone', '2025-11-20')).toEqual(['2025-11-20'])
})
