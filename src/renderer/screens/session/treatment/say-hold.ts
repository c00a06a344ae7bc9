import { assertNever } from '../../../../domain/assert-never.ts'
import { TECHNIQUE_WORDS } from '../../../../domain/words.ts'
import type { HoldOutcome } from '../../../editing/hold-timer.ts'
import type { OpenSession } from '../../../editing/open-session.ts'
import { notifyDone, notifyFailed, notifyUndoable } from '../../../ui/notify.ts'

/** What came of the hold timer, in a sentence. */
export function holdWords(said: HoldOutcome): string {
  switch (said.kind) {
    case 'logged': {
      const done = `${said.seconds} s ${TECHNIQUE_WORDS[said.technique]} recorded at ${said.point}.`
      return said.atLimit ? `The hold stopped by itself after an hour. ${done}` : done
    }
    case 'slip':
      return `Under a second: nothing was recorded at ${said.point}.`
    case 'gone':
      return `${said.point} is no longer on the chart: its ${said.seconds} s were not recorded.`
    case 'full':
      return `${said.point} holds no more treatments: ${said.seconds === 0 ? 'nothing was begun' : `${said.seconds} s were not recorded`}.`
    case 'signed':
      return `The session was signed meanwhile: ${said.seconds} s at ${said.point} were not recorded.`
    case 'no-point':
      return 'Select a trigger point first: a hold is recorded at its point.'
    default:
      return assertNever(said)
  }
}

/** Tells in notices what came of a session's holds. */
export interface HoldNotices {
  show(said: HoldOutcome): void
  /** The session is left: from now on its record may be open elsewhere, so nothing is taken back here any more. */
  leave(): void
}

/** Notices with the way back, where something was recorded and as long as the session is open. */
export function createHoldNotices(open: OpenSession): HoldNotices {
  let left = false
  let hide = () => {}
  return {
    show(said) {
      hide()
      const words = holdWords(said)
      if ('seconds' in said && said.kind !== 'logged') notifyFailed('The hold was not recorded', words)
      else if (said.kind === 'logged' && !left) hide = notifyUndoable(words, () => takeBack(open, said))
      else notifyDone(words)
    },
    leave() {
      left = true
      hide()
    },
  }
}

function takeBack(
  open: OpenSession,
  { markId, treatmentId }: Extract<HoldOutcome, { kind: 'logged' }>,
): void {
  const mark = open.store.getState().session.marks.find(({ id }) => id === markId)
  if (mark?.kind !== 'trigger-point') return
  if (mark.observation.treatments.some(({ id }) => id === treatmentId))
    open.apply({ type: 'remove-treatment', markId, treatmentId })
}
