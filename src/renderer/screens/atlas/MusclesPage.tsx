import { VisuallyHidden } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import type { MuscleFacts } from '../../../domain/atlas/muscles.ts'
import { foundByWords } from '../../../domain/atlas/reading.ts'
import { MUSCLE_REGIONS, musclesOfRegion } from '../../../domain/atlas/referral.ts'
import { searchMuscles } from '../../../domain/atlas/search.ts'
import { regionName } from '../../../domain/words.ts'
import { amount } from '../../text/amount.ts'
import { optionId, useActiveRow } from '../../ui/use-active-row.ts'
import type { AtlasPage } from './atlas-page.ts'
import { MuscleList } from './MuscleList.tsx'
import { MusclePlate } from './MusclePlate.tsx'
import classes from './Muscles.module.css'
import { RegionNav } from './RegionNav.tsx'
import { SearchField } from './SearchField.tsx'

/** Muscles under one heading; `foundBy` is empty where the name says it. */
export interface MuscleGroup {
  readonly name: string
  readonly rows: readonly { readonly muscle: MuscleFacts; readonly foundBy: string }[]
}

const BY_REGION: readonly MuscleGroup[] = MUSCLE_REGIONS.map((region) => ({
  name: regionName(region),
  rows: musclesOfRegion(region).map((muscle) => ({ muscle, foundBy: '' })),
}))

function groupsFor(typed: string): readonly MuscleGroup[] {
  if (typed.trim() === '') return BY_REGION
  const rows = searchMuscles(typed).map((hit) => ({ muscle: hit.muscle, foundBy: foundByWords(hit) }))
  return rows.length === 0 ? [] : [{ name: `${amount(rows.length, 'muscle')} found`, rows }]
}

/** All muscles from head to foot, searched as one types; where the one that is pointed at lies. */
export function MusclesPage({
  typed,
  onTyped,
  go,
}: {
  typed: string
  onTyped: (text: string) => void
  go: (page: AtlasPage) => void
}) {
  const groups = useMemo(() => groupsFor(typed), [typed])
  const muscles = useMemo(() => groups.flatMap(({ rows }) => rows.map(({ muscle }) => muscle)), [groups])
  const open = (at: number) => {
    const muscle = muscles[at]
    if (muscle) go({ kind: 'muscle', id: muscle.id, side: 'right' })
  }
  const { active, setActive, onKeyDown } = useActiveRow(muscles.length, open, typed)
  const [jump, setJump] = useState<{ readonly to: number } | null>(null)
  const [hovered, setHovered] = useState<MuscleFacts | null>(null)
  const shown = useDeferredValue(active === null ? hovered : (muscles[active] ?? null))
  return (
    <div className={classes.muscles}>
      <VisuallyHidden component="h1">Muscles</VisuallyHidden>
      <RegionNav
        groups={BY_REGION}
        onRegion={(first) => {
          onTyped('')
          setActive(first, '')
          setJump({ to: first })
        }}
      />
      <div className={classes.column}>
        <SearchField
          label="Search muscles"
          placeholder="Name, Latin, abbreviation or symptom"
          typed={typed}
          onTyped={onTyped}
          listId="muscle-list"
          activeOption={active === null ? undefined : optionId(active)}
          onKeyDown={onKeyDown}
        />
        <MuscleList
          groups={groups}
          typed={typed}
          active={active}
          jump={jump}
          onOpen={open}
          onHover={(muscle) => {
            setHovered(muscle)
            if (muscle) setActive(null)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <MusclePlate muscle={shown} />
    </div>
  )
}
