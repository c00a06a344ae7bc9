import { Combobox, ScrollArea, Text, useCombobox } from '@mantine/core'
import { useCallback, useEffect, useId, useMemo, useState } from 'react'
import type { PointerKind } from '../../../chart/gesture.ts'
import type { MuscleLayer } from '../../../domain/atlas/muscles.ts'
import { sideOf, type ViewPoint } from '../../../domain/view-point.ts'
import { muscleLabel, SIDE_WORDS } from '../../../domain/words.ts'
import { PinnedTo } from '../../chart/PinnedTo.tsx'
import type { SeenStore } from '../../chart/seen.ts'
import classes from './CandidateList.module.css'
import { choicesAt, choicesNamed, type MuscleChoice } from './muscle-choices.ts'

/**
 * Which muscle is meant by a tap: those under it by layer, the likeliest chosen already, so that Enter or a second
 * tap is enough; any other by name. `onLookedAt` tells the one that Enter would take.
 */
export function CandidateList({
  at,
  pointer,
  layer,
  seen,
  onChoose,
  onLookedAt,
  onClose,
}: {
  at: ViewPoint
  pointer: PointerKind | 'keyboard'
  layer: MuscleLayer
  seen: SeenStore
  onChoose: (choice: MuscleChoice) => void
  onLookedAt: (choice: MuscleChoice | null) => void
  onClose: () => void
}) {
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const id = useId()
  const choices = useMemo(
    () => (typed.trim() === '' ? choicesAt(at, layer) : choicesNamed(typed, at)),
    [typed, at, layer],
  )
  const store = useCombobox({ opened: true, onOpenedChange: (opened) => !opened && onClose() })
  const looked = choices[active] ?? null
  useEffect(() => onLookedAt(looked), [looked, onLookedAt])
  useEffect(() => store.updateSelectedOptionIndex(active), [store.updateSelectedOptionIndex, active])
  const search = useCallback(
    (field: HTMLInputElement | null) => {
      // A finger has nothing to type with: focusing the field would cover the chart with a keyboard.
      if (pointer !== 'touch') field?.focus({ preventScroll: true })
    },
    [pointer],
  )

  const moving = (move: () => string | null) => () => {
    const moved = move()
    setActive(store.getSelectedOptionIndex())
    return moved
  }
  const watched = {
    ...store,
    selectNextOption: moving(store.selectNextOption),
    selectPreviousOption: moving(store.selectPreviousOption),
  }
  const optionId = (index: number) => `${id}-${index}`
  const groups = [...new Set(choices.map(({ group }) => group))]
  const placed = sideOf(at)

  return (
    <Combobox
      store={watched}
      width={336}
      position="right"
      offset={18}
      size="md"
      middlewares={{ flip: { fallbackPlacements: ['left', 'bottom', 'top'] }, shift: { padding: 8 } }}
      onOptionSubmit={(key) => {
        const chosen = choices.find((choice) => choice.key === key)
        if (chosen) onChoose(chosen)
      }}
    >
      <Combobox.DropdownTarget>
        <PinnedTo at={at} seen={seen} />
      </Combobox.DropdownTarget>
      <Combobox.Dropdown>
        <Combobox.Header className={classes.header}>
          <Text span fw={600}>
            Which muscle?
          </Text>
          <Text span c="dimmed">
            {placed === 'midline' ? 'On the midline' : `Client's ${SIDE_WORDS[placed]}`}
          </Text>
        </Combobox.Header>
        <Combobox.Search
          ref={search}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setActive(0)
          }}
          aria-label="Another muscle by name"
          placeholder="Another by name, Latin, symptom"
          aria-activedescendant={looked ? optionId(active) : undefined}
          size="md"
        />
        <Combobox.Options aria-label="Which muscle?">
          <ScrollArea.Autosize mah={328} type="auto">
            {groups.map((group) => (
              <Combobox.Group key={group} label={group}>
                {choices.map((choice, index) =>
                  choice.group === group ? (
                    <Combobox.Option
                      key={choice.key}
                      id={optionId(index)}
                      value={choice.key}
                      selected={index === active}
                      aria-selected={index === active}
                      onMouseOver={() => setActive(index)}
                      className={classes.option}
                    >
                      <span>{muscleLabel(choice.side, choice.muscle.name)}</span>
                      <span className={classes.nearest}>{choice.nearest}</span>
                    </Combobox.Option>
                  ) : null,
                )}
              </Combobox.Group>
            ))}
            {choices.length === 0 && (
              <Combobox.Empty>No muscle of this name. Try its Latin name or a symptom.</Combobox.Empty>
            )}
          </ScrollArea.Autosize>
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
