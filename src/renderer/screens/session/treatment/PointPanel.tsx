import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { MarkId } from '../../../../domain/ids.ts'
import type { Nprs } from '../../../../domain/scales.ts'
import type { Observation, TriggerPointMark } from '../../../../domain/trigger-point.ts'
import {
  formatChange,
  formatStatus,
  markName,
  RESPONSE_WORDS,
  SIDE_WORDS,
  STATUS_WORDS,
  TECHNIQUE_WORDS,
  upperFirst,
} from '../../../../domain/words.ts'
import type { OpenSession } from '../../../editing/open-session.ts'
import type { PointOfMark } from '../identity/use-same-point.ts'
import { askedNprs, type NprsWhen, type TypedDigit, typedNprs } from '../nprs-now.ts'
import { BigChoice } from './BigChoice.tsx'
import { useHoldTimer } from './hold-context.ts'
import { ModeHold } from './ModeHold.tsx'
import { NprsNow } from './NprsNow.tsx'
import { holdWords } from './say-hold.ts'
import classes from './treatment-mode.module.css'
import { useModeKeys } from './use-mode-keys.ts'

/** The point that is treated: what is known of it, its hold, and what is asked when it was let go. */
export function PointPanel({
  open,
  point,
  number,
  place,
  identity,
  onStep,
}: {
  open: OpenSession
  point: TriggerPointMark
  number: number
  place: string
  /** Which point it is, once that is known: what may be asked of it is answered by keys here too. */
  identity: PointOfMark | null
  onStep: (by: -1 | 1) => void
}) {
  const timer = useHoldTimer()
  const said = useStore(timer.store, (state) => state.said)
  const { observation } = point
  // Both are of one point: at the next one nothing was wanted or typed yet.
  const [wanted, setWanted] = useState<{ readonly at: MarkId; readonly asked: NprsWhen } | null>(null)
  const typed = useRef<(TypedDigit & { readonly point: MarkId }) | null>(null)
  const asked = wanted?.at === point.id ? wanted.asked : askedNprs(observation)
  const last = observation.treatments.at(-1)

  const change = (what: Partial<Omit<Observation, 'treatments'>>) =>
    open.apply({ type: 'change-observation', markId: point.id, change: what })
  const rate = (into: NprsWhen, nprs: Nprs) => {
    change({ [into]: nprs })
    setWanted(null)
  }
  const nearest = identity?.asks ? identity.candidates[0] : undefined
  useModeKeys({
    onStep,
    letters: identity && nearest ? { y: () => identity.same(nearest.former), n: identity.isNew } : {},
    onDigit(digit, at) {
      const before = typed.current?.point === point.id ? typed.current : null
      const { nprs, into } = typedNprs(before, { digit, at, into: asked })
      typed.current = { digit, at, into, point: point.id }
      rate(into, nprs)
    },
  })
  const nprs = formatChange(observation.nprsBefore, observation.nprsAfter)
  const facts = [
    formatStatus(observation.status, observation.statusAfter),
    nprs && `NPRS ${nprs}`,
    ...observation.treatments
      .slice(-2)
      .map(
        ({ technique, seconds }) => `${seconds === null ? '' : `${seconds} s `}${TECHNIQUE_WORDS[technique]}`,
      ),
  ]
  return (
    <section className={classes.panel} aria-label={`Mark ${number}`}>
      <div className={classes.head}>
        <span className={classes.hint}>{place}</span>
        <h2 className={classes.title}>
          {number} · {upperFirst(`${SIDE_WORDS[point.side]} ${markName(point)}`)}
        </h2>
        <span className={classes.facts}>{facts.filter(Boolean).join(' · ')}</span>
        <span role="status" className={classes.said}>
          {said && holdWords(said)}
        </span>
      </div>
      <ModeHold markId={point.id} />
      <NprsNow
        observation={observation}
        asked={asked}
        onAsked={(each) => setWanted({ at: point.id, asked: each })}
        onAnswer={(nprs) => rate(asked, nprs)}
      />
      <BigChoice
        label="Response"
        hint={last ? '' : 'once something was done'}
        words={RESPONSE_WORDS}
        value={last?.response ?? null}
        disabled={!last}
        onChoose={(response) =>
          last &&
          open.apply({
            type: 'change-treatment',
            markId: point.id,
            treatmentId: last.id,
            change: { response },
          })
        }
      />
      <BigChoice
        label="Status after"
        words={STATUS_WORDS}
        value={observation.statusAfter}
        onChoose={(statusAfter) => change({ statusAfter })}
      />
    </section>
  )
}
