import { Select } from '@mantine/core'
import { formatDay } from '../../../domain/dates.ts'
import type { SessionId } from '../../../domain/ids.ts'
import type { Session } from '../../../domain/session.ts'
import type { VisitRange } from './report-request.ts'

/** Between which two visits a progress report compares; the later one is never before the earlier one. */
export function VisitRangeFields({
  visits,
  range,
  onRange,
}: {
  /** Oldest first. */
  visits: readonly Session[]
  range: VisitRange
  onRange: (range: VisitRange) => void
}) {
  const last = visits.length - 1
  const at = (id: SessionId | null, otherwise: number) => {
    const index = visits.findIndex((visit) => visit.id === id)
    return index === -1 ? otherwise : index
  }
  const [from, to] = [at(range.from, 0), at(range.to, last)]
  const options = visits.map(({ dateOfService, timeOfService }, index) => ({
    value: String(index),
    label: `${formatDay(dateOfService)}${timeOfService ? ` · ${timeOfService}` : ''}`,
  }))
  const choose = (next: { from: number; to: number }) =>
    onRange({ from: visits[next.from]?.id ?? null, to: visits[next.to]?.id ?? null })
  return (
    <>
      <Select
        label="From the visit of"
        data={options.slice(0, -1)}
        value={String(from)}
        allowDeselect={false}
        disabled={visits.length < 2}
        onChange={(value) => choose({ from: Number(value), to: Math.max(to, Number(value) + 1) })}
      />
      <Select
        label="To the visit of"
        data={options.slice(from + 1)}
        value={String(to)}
        allowDeselect={false}
        disabled={visits.length < 2}
        onChange={(value) => choose({ from, to: Number(value) })}
      />
    </>
  )
}
