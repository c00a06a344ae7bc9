import { Title, UnstyledButton } from '@mantine/core'
import { useDeferredValue } from 'react'
import { muscleById } from '../../../domain/atlas/muscles.ts'
import { zoneName } from '../../../domain/atlas/reading.ts'
import { balanceOf, sidesOfAll } from '../../../domain/review/heat-balance.ts'
import type { HeatCount, HeatMap } from '../../../domain/review/heat-map.ts'
import { BALANCE_KEY, BALANCE_WORDS, balanceWords } from '../../../domain/review/heat-words.ts'
import { upperFirst } from '../../../domain/words.ts'
import { amount } from '../../text/amount.ts'
import classes from './HeatMap.module.css'
import type { ChosenCount } from './heat-place.ts'

/** What a muscle or zone is called at the head of a line. */
export const countName = (kind: ChosenCount['kind'], id: string): string =>
  kind === 'muscle' ? (muscleById(id)?.name ?? id) : upperFirst(zoneName(id))

const MOST_LINES = 20

/** How often, muscle by muscle and zone by zone, with right and left as bars; pressing one shows it on the chart. */
export function CountList({
  map,
  chosen,
  onChoose,
}: {
  map: HeatMap
  chosen: ChosenCount | null
  onChoose: (chosen: ChosenCount | null) => void
}) {
  const all = [
    ...(map.shown === 'symptoms' ? [] : [{ kind: 'muscle', title: 'Muscles', counts: map.muscles } as const]),
    ...(map.shown === 'points' ? [] : [{ kind: 'zone', title: 'Where it hurt', counts: map.zones } as const]),
  ]
    .filter(({ counts }) => counts.length > 0)
    .map((list) => ({
      ...list,
      most: Math.max(...list.counts.map(({ right, left }) => Math.max(right, left))),
    }))
  // The map is painted first: the lines take as long as itself.
  const lists = useDeferredValue(all, [])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled with the keyboard
    <section className={classes.side} aria-label="How often" tabIndex={0}>
      {lists.map(({ kind, title, counts, most }) => (
        <div key={kind}>
          <Title order={2} className={classes.sub}>
            {title}
          </Title>
          <p className={classes.total}>{upperFirst(balanceWords(sidesOfAll(counts)))}</p>
          <div className={classes.heads} aria-hidden>
            <span>Left</span>
            <span>Right</span>
          </div>
          <ul className={classes.list} aria-label={title}>
            {counts.slice(0, MOST_LINES).map((count) => (
              <li key={count.id}>
                <CountLine
                  kind={kind}
                  count={count}
                  most={most}
                  pressed={chosen?.kind === kind && chosen.count.id === count.id}
                  onChoose={onChoose}
                />
              </li>
            ))}
          </ul>
          {counts.length > MOST_LINES && (
            <p className={classes.note}>{amount(counts.length - MOST_LINES, 'more', 'more')} in the table.</p>
          )}
        </div>
      ))}
      <p className={classes.note}>{BALANCE_KEY}</p>
    </section>
  )
}

function CountLine({
  kind,
  count,
  most,
  pressed,
  onChoose,
}: {
  kind: ChosenCount['kind']
  count: HeatCount
  /** The longest bar of the list. */
  most: number
  pressed: boolean
  onChoose: (chosen: ChosenCount | null) => void
}) {
  const { id, visits, right, left, midline } = count
  const verdict = balanceOf(count)
  const sided = right + left > 0
  const said = [
    ...(sided && verdict !== 'few' ? [BALANCE_WORDS[verdict]] : []),
    ...(midline > 0 ? [sided ? `${amount(midline, 'visit')} on the midline` : 'on the midline'] : []),
  ].join(', ')
  return (
    <UnstyledButton
      className={classes.line}
      aria-pressed={pressed}
      onClick={() => onChoose(pressed ? null : { kind, count })}
    >
      <span className={classes.name}>{countName(kind, id)}</span>
      <span className={classes.visits}>{amount(visits, 'visit')}</span>
      {sided && (
        <span className={classes.bars}>
          <span className={classes.number}>
            {left.toLocaleString('en')}
            <span className={classes.unseen}> left, </span>
          </span>
          <Bar side="left" value={left} most={most} />
          <Bar side="right" value={right} most={most} />
          <span className={classes.number}>
            {right.toLocaleString('en')}
            <span className={classes.unseen}> right, </span>
          </span>
        </span>
      )}
      {said !== '' && (
        <span className={verdict === 'even' ? classes.soft : classes.verdict}>{upperFirst(said)}</span>
      )}
    </UnstyledButton>
  )
}

function Bar({ side, value, most }: { side: 'left' | 'right'; value: number; most: number }) {
  return (
    <span className={classes.track} data-side={side} aria-hidden>
      <span className={classes.bar} style={{ width: `${(100 * value) / Math.max(most, 1)}%` }} />
    </span>
  )
}
