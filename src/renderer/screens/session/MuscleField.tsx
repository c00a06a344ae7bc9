import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { MUSCLES, musclesNear } from '../../../domain/atlas/muscles.ts'
import type { ViewPoint } from '../../../domain/view-point.ts'

const NEAR = 8

/** The muscle under a point: the nearest by usual trigger points first, then all of them, searchable by name. */
export function MuscleField({
  at,
  muscleId,
  onChange,
}: {
  at: ViewPoint
  muscleId: string
  onChange: (muscleId: string) => void
}) {
  const data = useMemo(() => {
    const near = musclesNear(at)
      .slice(0, NEAR)
      .map(({ muscle }) => muscle)
    const option = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })
    return [
      { group: 'Nearest to this place', items: near.map(option) },
      { group: 'All muscles', items: MUSCLES.filter((muscle) => !near.includes(muscle)).map(option) },
    ]
  }, [at])
  return (
    <Select
      label="Muscle"
      description="Proposed by the nearest usual trigger point. Change it if you feel another."
      data={data}
      value={muscleId}
      onChange={(value) => value && onChange(value)}
      searchable
      allowDeselect={false}
      maxDropdownHeight={320}
      nothingFoundMessage="No muscle of this name"
      size="md"
    />
  )
}
