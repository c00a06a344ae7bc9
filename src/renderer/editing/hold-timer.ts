import { createStore, type StoreApi } from 'zustand/vanilla'
import type { MarkId, TreatmentId } from '../../domain/ids.ts'
import { SECONDS_LIMIT, type Technique, TREATMENTS_LIMIT } from '../../domain/trigger-point.ts'
import { markLabel } from '../../domain/words.ts'
import { type NextTreatment, newTreatment, nextTreatmentOf } from './next-treatment.ts'
import type { OpenSession } from './open-session.ts'

/** A hold in progress, at the point that was selected when it began. `since` on the timer's clock. */
export interface Hold {
  readonly markId: MarkId
  /** The point with its side, as it is listed: "R infraspinatus". */
  readonly point: string
  readonly technique: Technique
  readonly since: number
}

/** What came of a start or a stop, for the therapist to be told. */
export type HoldOutcome =
  | {
      readonly kind: 'logged'
      readonly markId: MarkId
      readonly point: string
      readonly treatmentId: TreatmentId
      readonly technique: Technique
      readonly seconds: number
      /** It had reached the longest time that is recorded and stopped by itself. */
      readonly atLimit: boolean
    }
  /** Under a second: a slip, nothing is recorded. */
  | { readonly kind: 'slip'; readonly point: string }
  /** The point was deleted, is full or was signed meanwhile: the seconds are told, not recorded. */
  | { readonly kind: 'gone' | 'full' | 'signed'; readonly point: string; readonly seconds: number }
  /** There is no trigger point to hold. */
  | { readonly kind: 'no-point' }

export interface HoldState {
  readonly hold: Hold | null
  readonly next: NextTreatment
  /** What was told last. */
  readonly said: HoldOutcome | null
  /** True while a screen shows `said` itself. */
  readonly watched: boolean
}

/** The hold timer of an open session. Outside React: no click, dialog or tab stops it, nor another selection. */
export interface HoldTimer {
  readonly store: StoreApi<HoldState>
  /** Stops the hold in progress and logs it; or, if there is none, begins one at the selected point. */
  toggle(selected: MarkId | null): void
  /** Stops and logs, where something runs. */
  stop(): void
  /** What the next treatments are, and the hold in progress. */
  choose(technique: Technique): void
  /** A treatment was recorded or corrected: the next one begins like it. */
  remember(treatment: NextTreatment): void
  /** Milliseconds on the timer's clock. */
  now(): number
}

/** A timer that logs into `open`. `now` never runs backwards; `after` calls once, later, and returns how to call it off. */
export function createHoldTimer(given: {
  open: OpenSession
  now: () => number
  after: (ms: number, then: () => void) => () => void
}): HoldTimer {
  const { open, now, after } = given
  const store = createStore<HoldState>(() => ({
    hold: null,
    next: nextTreatmentOf(open.store.getState().session),
    said: null,
    watched: false,
  }))
  let callOff = () => {}

  const isSigned = () => open.store.getState().session.state === 'signed'
  const pointOf = (markId: MarkId | null) => {
    const mark = open.store.getState().session.marks.find(({ id }) => id === markId)
    return mark?.kind === 'trigger-point' ? mark : null
  }
  const say = (said: HoldOutcome) => store.setState({ said })

  const start = (markId: MarkId | null) => {
    const mark = pointOf(markId)
    if (!mark) return say({ kind: 'no-point' })
    const point = markLabel(mark)
    if (mark.observation.treatments.length >= TREATMENTS_LIMIT)
      return say({ kind: 'full', point, seconds: 0 })
    const { technique } = store.getState().next
    store.setState({ hold: { markId: mark.id, point, technique, since: now() }, said: null })
    callOff = after(SECONDS_LIMIT * 1000, stop)
  }
  const stop = () => {
    const { hold } = store.getState()
    if (!hold) return
    callOff()
    store.setState({ hold: null })
    say(log(hold, secondsOf(hold, now())))
  }
  const log = (hold: Hold, seconds: number): HoldOutcome => {
    const { markId, technique } = hold
    const mark = pointOf(markId)
    const point = mark ? markLabel(mark) : hold.point
    if (seconds < 1) return { kind: 'slip', point }
    if (!mark) return { kind: 'gone', point, seconds }
    if (isSigned()) return { kind: 'signed', point, seconds }
    if (mark.observation.treatments.length >= TREATMENTS_LIMIT) return { kind: 'full', point, seconds }
    const treatment = newTreatment({ technique, seconds })
    open.apply({ type: 'add-treatment', markId, treatment })
    store.setState({ next: { technique, seconds } })
    const atLimit = seconds >= SECONDS_LIMIT
    return { kind: 'logged', markId, point, treatmentId: treatment.id, technique, seconds, atLimit }
  }

  return {
    store,
    now,
    stop,
    toggle(selected) {
      if (isSigned() && !store.getState().hold) return
      if (store.getState().hold) stop()
      else start(selected)
    },
    choose: (technique) =>
      store.setState(({ hold, next }) => ({
        next: { ...next, technique },
        hold: hold && { ...hold, technique },
      })),
    remember: ({ technique, seconds }) => store.setState({ next: { technique, seconds } }),
  }
}

/** The whole seconds of a hold, as they are shown and logged. */
export function secondsOf({ since }: Hold, now: number): number {
  return Math.min(Math.max(Math.floor((now - since) / 1000), 0), SECONDS_LIMIT)
}
