import { EmptyState } from '@mantine/core'
import { IconSearchOff } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import type { MuscleFacts } from '../../../domain/atlas/muscles.ts'
import { LAYER_WORDS } from '../../../domain/words.ts'
import { optionId } from '../../ui/use-active-row.ts'
import classes from './Muscles.module.css'
import type { MuscleGroup } from './MusclesPage.tsx'

/** The muscles in their groups, one of which may be reached by the arrow keys. */
export function MuscleList({
  groups,
  typed,
  active,
  jump,
  onOpen,
  onHover,
  onKeyDown,
}: {
  groups: readonly MuscleGroup[]
  typed: string
  active: number | null
  /** A row that was asked for by its region, to be shown at the top; another object at each asking. */
  jump: { readonly to: number } | null
  onOpen: (at: number) => void
  onHover: (muscle: MuscleFacts | null) => void
  onKeyDown: (event: KeyboardEvent) => void
}) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const row = active === null ? null : list.current?.querySelector(`#${optionId(active)}`)
    row?.scrollIntoView({ block: 'nearest' })
  }, [active])
  useEffect(() => {
    const row = jump && list.current?.querySelector(`#${optionId(jump.to)}`)
    if (row) row.scrollIntoView({ block: 'start' })
  }, [jump])
  if (groups.length === 0)
    return (
      <EmptyState
        id="muscle-list"
        className={classes.empty}
        icon={<IconSearchOff size={40} stroke={1.25} aria-hidden />}
        title={`Nothing is known as “${typed.trim()}”`}
        description="Try part of a name, an abbreviation such as SCM, or what the client says: “headache at the temple”. Where it hurts finds muscles by zones."
      />
    )
  let at = -1
  return (
    <div
      ref={list}
      id="muscle-list"
      role="listbox"
      aria-label="Muscles"
      tabIndex={0}
      aria-activedescendant={active === null ? undefined : optionId(active)}
      className={classes.list}
      onKeyDown={onKeyDown}
      onMouseLeave={() => onHover(null)}
    >
      {groups.map(({ name, rows }) => (
        <Group key={name} name={name}>
          {rows.map(({ muscle, foundBy }) => {
            at += 1
            const here = at
            return (
              <MuscleRow
                key={muscle.id}
                muscle={muscle}
                foundBy={foundBy}
                at={here}
                active={here === active}
                onOpen={() => onOpen(here)}
                onHover={() => onHover(muscle)}
              />
            )
          })}
        </Group>
      ))}
    </div>
  )
}

function Group({ name, children }: { name: string; children: React.ReactNode }) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options, which a fieldset cannot be
    <div role="group" aria-labelledby={id}>
      <div id={id} className={classes.group}>
        {name}
      </div>
      {children}
    </div>
  )
}

function MuscleRow({
  muscle: { name, latin, abbr, layer },
  foundBy,
  at,
  active,
  onOpen,
  onHover,
}: {
  muscle: MuscleFacts
  foundBy: string
  at: number
  active: boolean
  onOpen: () => void
  onHover: () => void
}) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox around it hears the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox is focused, its options are pointed at
    <div
      id={optionId(at)}
      role="option"
      aria-selected={active}
      className={classes.row}
      onClick={onOpen}
      // A list that moves under a still mouse is not pointed at.
      onMouseMove={({ movementX, movementY }) => (movementX !== 0 || movementY !== 0) && onHover()}
    >
      <span className={classes.names}>
        <span className={classes.name}>{name}</span>
        <span className={classes.latin} lang="la">
          {latin}
        </span>
        {foundBy !== '' && <span className={classes.foundBy}>{foundBy}</span>}
      </span>
      <span className={classes.abbr}>{abbr}</span>
      <span className={classes.layer}>{LAYER_WORDS[layer]}</span>
    </div>
  )
}
