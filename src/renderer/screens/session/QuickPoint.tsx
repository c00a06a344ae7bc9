import { Combobox, ScrollArea, Text, useCombobox } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import { type BodySide, pointsOf } from '../../../domain/atlas/referral.ts'
import { searchMuscles } from '../../../domain/atlas/search.ts'
import type { ViewPoint } from '../../../domain/view-point.ts'
import { muscleLabel } from '../../../domain/words.ts'
import classes from './QuickPoint.module.css'

/** A usual point as it is offered by name. */
interface NamedPoint {
  readonly key: string
  readonly muscleId: string
  readonly side: BodySide
  readonly at: ViewPoint
  readonly label: string
  readonly site: string
}

const MOST_MUSCLES = 8

/**
 * Trigger points by name, one after another: type a muscle (name, Latin, abbreviation, symptom), Enter places it at its
 * usual point and asks for the next. The side that was taken last comes first.
 */
export function QuickPoint({
  onPlace,
  onClose,
}: {
  onPlace: (muscleId: string, side: BodySide, at: ViewPoint) => void
  onClose: () => void
}) {
  const [typed, setTyped] = useState('')
  const [side, setSide] = useState<BodySide>('right')
  const [said, setSaid] = useState('')
  const named = useMemo(() => namedPoints(typed, side), [typed, side])
  const store = useCombobox({ opened: true, onOpenedChange: (opened) => !opened && onClose() })
  const search = useCallback((field: HTMLInputElement | null) => field?.focus({ preventScroll: true }), [])
  const place = (key: string) => {
    const chosen = named.find((each) => each.key === key)
    if (!chosen) return
    onPlace(chosen.muscleId, chosen.side, chosen.at)
    setSide(chosen.side)
    setSaid(`${chosen.label} is on the chart.`)
    setTyped('')
  }
  return (
    <Combobox store={store} onOptionSubmit={place} width={420} position="bottom" size="md" offset={4}>
      <Combobox.DropdownTarget>
        <div className={classes.pin} />
      </Combobox.DropdownTarget>
      <Combobox.Dropdown>
        <Combobox.Search
          ref={search}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setSaid('')
          }}
          onKeyDown={(event) => {
            // The first is taken without being stepped to.
            if (event.key === 'Enter' && store.getSelectedOptionIndex() < 0 && named[0]) {
              event.preventDefault()
              place(named[0].key)
            }
          }}
          aria-label="Trigger points by name"
          placeholder="Muscle by name, abbreviation, symptom – Enter places it"
          size="md"
        />
        <Text size="sm" c="dimmed" px="sm" role="status">
          {said || (typed === '' ? 'Escape ends. Several may follow one another.' : '')}
        </Text>
        <Combobox.Options aria-label="Usual trigger points">
          <ScrollArea.Autosize mah={308} type="auto">
            {named.map(({ key, label, site }, index) => (
              <Combobox.Option key={key} value={key} active={index === 0} className={classes.option}>
                <span>{label}</span>
                <span className={classes.site}>{site}</span>
              </Combobox.Option>
            ))}
            {typed !== '' && named.length === 0 && <Combobox.Empty>No muscle of this name.</Combobox.Empty>}
          </ScrollArea.Autosize>
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

function namedPoints(typed: string, first: BodySide): readonly NamedPoint[] {
  if (typed.trim() === '') return []
  const second: BodySide = first === 'right' ? 'left' : 'right'
  return searchMuscles(typed)
    .slice(0, MOST_MUSCLES)
    .flatMap(({ muscle }) => {
      const [right, left] = [pointsOf(muscle.id, first), pointsOf(muscle.id, second)]
      // Each usual point of the one side beside the same of the other.
      return [...right, ...left].map(({ point, side, at }) => ({
        key: `${side} ${muscle.id} ${point.id}`,
        muscleId: muscle.id,
        side,
        at,
        label: `${muscleLabel(side, muscle.name)} ${point.id}`,
        site: point.site,
      }))
    })
}
