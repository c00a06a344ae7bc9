import { Group, Select, Text } from '@mantine/core'
import { useMemo } from 'react'
import type { Candidate } from '../../../chart/candidates.ts'
import { musclesUnder } from '../../../chart/muscle-under.ts'
import { MUSCLES, type MuscleFacts } from '../../../domain/atlas/muscles.ts'
import type { ViewPoint } from '../../../domain/view-point.ts'
import { useLongList } from '../../ui/use-long-list.ts'

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
  const list = useLongList(data, [muscleId])
  return (
    <Select
      label="Muscle"
      description="Proposed by the place on the chart. Change it if you feel another."
      {...list}
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
  // On the midline a muscle comes once for each side.
  const offered = new Set<MuscleFacts>()
  const offerOnce = ({ muscle }: Candidate) => !offered.has(muscle) && offered.add(muscle)
  const under = candidates.filter(({ region }) => region !== null).filter(offerOnce)
  const near = candidates
    .filter(({ region }) => region === null)
    .slice(0, NEAR)
    .filter(offerOnce)
  const option = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })
  return {
    data: [
      { group: 'Under this place', items: under.map(({ muscle }) => option(muscle)) },
      { group: 'Near this place', items: near.map(({ muscle }) => option(muscle)) },
      { group: 'All muscles', items: MUSCLES.filter((muscle) => !offered.has(muscle)).map(option) },
    ].filter(({ items }) => items.length > 0),
    layers: new Map<string, string>(candidates.map(({ muscle, layer }) => [muscle.id, layer])),
  }
}
