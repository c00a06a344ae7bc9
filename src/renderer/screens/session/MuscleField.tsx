import { Group, Select, Text } from '@mantine/core'
import { useMemo } from 'react'
import { MUSCLES } from '../../../domain/atlas/muscles.ts'
import type { ViewPoint } from '../../../domain/view-point.ts'
import { musclesUnder } from './muscle-under.ts'

const NEAR = 8

/** The muscle of a point: those that its place may mean first, with their layer, then all, searchable by name. */
export function MuscleField({
  at,
  muscleId,
  onChange,
}: {
  at: ViewPoint
  muscleId: string
  onChange: (muscleId: string) => void
}) {
  const { data, layers } = useMemo(() => choicesAt(at), [at])
  return (
    <Select
      label="Muscle"
      description="Proposed by the place on the chart. Change it if you feel another."
      data={data}
      value={muscleId}
      onChange={(value) => value && onChange(value)}
      renderOption={({ option }) => (
        <Group justify="space-between" wrap="nowrap" flex={1}>
          {option.label}
          <Text span size="sm" c="dimmed">
            {layers.get(option.value)}
          </Text>
        </Group>
      )}
      searchable
      allowDeselect={false}
      maxDropdownHeight={320}
      nothingFoundMessage="No muscle of this name"
      size="md"
    />
  )
}

function choicesAt(at: ViewPoint) {
  const candidates = musclesUnder(at)
  const under = candidates.filter(({ region }) => region !== null)
  const near = candidates.filter(({ region }) => region === null).slice(0, NEAR)
  const offered = new Set([...under, ...near].map(({ muscle }) => muscle.id))
  const option = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })
  return {
    data: [
      { group: 'Under this place', items: under.map(({ muscle }) => option(muscle)) },
      { group: 'Near this place', items: near.map(({ muscle }) => option(muscle)) },
      { group: 'All muscles', items: MUSCLES.filter(({ id }) => !offered.has(id)).map(option) },
    ].filter(({ items }) => items.length > 0),
    layers: new Map<string, string>(candidates.map(({ muscle, layer }) => [muscle.id, layer])),
  }
}
