import { UnstyledButton } from '@mantine/core'
import classes from './Muscles.module.css'
import type { MuscleGroup } from './MusclesPage.tsx'

/** The regions from head to foot, each with its number of muscles; leads to its first one, counted over all. */
export function RegionNav({
  groups,
  onRegion,
}: {
  groups: readonly MuscleGroup[]
  onRegion: (first: number) => void
}) {
  const before = (at: number) => groups.slice(0, at).reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <nav aria-label="Regions" className={classes.regions}>
      {groups.map(({ name, rows }, at) => (
        <UnstyledButton key={name} className={classes.region} onClick={() => onRegion(before(at))}>
          <span>{name}</span>
          <span className={classes.count}>{rows.length}</span>
        </UnstyledButton>
      ))}
    </nav>
  )
}
