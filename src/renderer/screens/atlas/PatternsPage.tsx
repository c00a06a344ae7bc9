import { EmptyState, Title } from '@mantine/core'
import { IconSearchOff } from '@tabler/icons-react'
import { useEffect, useMemo } from 'react'
import { type ClinicalPattern, PATTERNS } from '../../../domain/atlas/patterns.ts'
import { zoneNames } from '../../../domain/atlas/reading.ts'
import { searchPatterns } from '../../../domain/atlas/search.ts'
import { optionId, useActiveRow } from '../../ui/use-active-row.ts'
import type { AtlasPage } from './atlas-page.ts'
import classes from './Patterns.module.css'
import { SearchField } from './SearchField.tsx'

/** Ways in which people complain, searched by name and by where it hurts. */
export function PatternsPage({
  typed,
  onTyped,
  go,
}: {
  typed: string
  onTyped: (text: string) => void
  go: (page: AtlasPage) => void
}) {
  const patterns = useMemo(
    () => (typed.trim() === '' ? PATTERNS : searchPatterns(typed).map(({ pattern }) => pattern)),
    [typed],
  )
  const open = (at: number) => {
    const pattern = patterns[at]
    if (pattern) go({ kind: 'pattern', id: pattern.id })
  }
  const { active, onKeyDown } = useActiveRow(patterns.length, open, typed)
  useEffect(() => {
    if (active !== null) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <Title order={1}>Patterns</Title>
        <p className={classes.lead}>
          Ways in which people complain, and the muscles that are felt first. A pattern is not a diagnosis:
          its red flags come before everything else.
        </p>
        <SearchField
          label="Search patterns"
          placeholder="Name, or where it hurts"
          typed={typed}
          onTyped={onTyped}
          listId="pattern-list"
          activeOption={active === null ? undefined : optionId(active)}
          onKeyDown={onKeyDown}
        />
      </div>
      {patterns.length === 0 ? (
        <EmptyState
          id="pattern-list"
          className={classes.empty}
          icon={<IconSearchOff size={40} stroke={1.25} aria-hidden />}
          title={`No pattern is known as “${typed.trim()}”`}
          description="Try the part of the body, such as “heel” or “outer knee”. Where it hurts finds muscles by zones."
        />
      ) : (
        <div
          id="pattern-list"
          role="listbox"
          aria-label="Patterns"
          tabIndex={0}
          aria-activedescendant={active === null ? undefined : optionId(active)}
          className={classes.list}
          onKeyDown={onKeyDown}
        >
          {patterns.map((pattern, at) => (
            <PatternRow
              key={pattern.id}
              {...{ pattern, at }}
              active={at === active}
              onOpen={() => open(at)}
            />
          ))}
        </div>
      )}
    </div>
  )
}

function PatternRow({
  pattern: { name, zones },
  at,
  active,
  onOpen,
}: {
  pattern: ClinicalPattern
  at: number
  active: boolean
  onOpen: () => void
}) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox around it hears the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox is focused, its options are pointed at
    <div id={optionId(at)} role="option" aria-selected={active} className={classes.row} onClick={onOpen}>
      <span className={classes.name}>{name}</span>
      <span className={classes.zones}>{zoneNames(zones)}</span>
    </div>
  )
}
