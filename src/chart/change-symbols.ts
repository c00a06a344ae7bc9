import type { PointVerdict } from '../domain/review/compare-visits.ts'
import { VERDICT_WORDS } from '../domain/review/words.ts'
import { upperFirst } from '../domain/words.ts'
import type { LegendEntry } from './legend.ts'
import type { Shape } from './scene-item.ts'
import type { ColourToken } from './style.ts'
import { circlePath, type MarkSymbol } from './symbols.ts'

/** How a change mark is drawn: a form of its own and a sign in it, so that neither colour nor size is needed to tell it. */
interface ChangeStyle {
  readonly form: 'disc' | 'square' | 'ring' | 'dashed-ring' | 'up' | 'down'
  readonly colour: ColourToken
  /** Lines in the form, white in a filled one. */
  readonly sign?: string
}

/** The change marks, for screen and paper. */
const CHANGE_STYLE: Readonly<Record<PointVerdict, ChangeStyle>> = {
  new: { form: 'disc', colour: 'accent', sign: 'M-2.8 0L2.8 0M0 -2.8L0 2.8' },
  worse: { form: 'down', colour: 'change-worse' },
  returned: {
    form: 'square',
    colour: 'change-worse',
    sign: 'M2.2 2.6L2.2 -0.2C2.2 -3 -1.8 -3 -1.8 -0.2L-1.8 1.6M-3.4 0.4L-1.8 2.4L-0.2 0.4',
  },
  persisting: { form: 'ring', colour: 'ink-soft', sign: 'M-2.2 -1.3L2.2 -1.3M-2.2 1.3L2.2 1.3' },
  improved: { form: 'up', colour: 'change-better' },
  gone: { form: 'ring', colour: 'change-better', sign: 'M-2.5 0.2L-0.7 2.1L2.6 -2' },
  'not-recorded': { form: 'dashed-ring', colour: 'ink-soft' },
  unconfirmed: { form: 'dashed-ring', colour: 'ink-soft', sign: 'M-2 0L2 0' },
}

const RADIUS = 5
const SIGN_WIDTH = 1.1
const FORMS: Readonly<Record<ChangeStyle['form'], string>> = {
  disc: circlePath(0, 0, RADIUS),
  square: 'M-5 -5L5 -5L5 5L-5 5Z',
  ring: circlePath(0, 0, RADIUS - 0.5),
  'dashed-ring': circlePath(0, 0, RADIUS - 0.5),
  up: 'M0 -5L5.2 3.9L-5.2 3.9Z',
  down: 'M0 5L5.2 -3.9L-5.2 -3.9Z',
}

/** What became of a point, as a mark around (0, 0) that is 10 pixels or points across. */
export function changeSymbol(verdict: PointVerdict): MarkSymbol {
  const { form, colour, sign } = CHANGE_STYLE[verdict]
  const hollow = form === 'ring' || form === 'dashed-ring'
  const d = FORMS[form]
  const line = (width: number, of: ColourToken) => ({ colour: of, width, opacity: 1 })
  const ground: Shape = {
    kind: 'shape',
    d,
    fill: { colour: 'halo', opacity: 1 },
    line: line(2.4, 'halo'),
  }
  const body: Shape = hollow
    ? {
        kind: 'shape',
        d,
        line: { ...line(1.2, colour), ...(form === 'dashed-ring' ? { dash: [1.6, 2.1] } : {}) },
      }
    : { kind: 'shape', d, fill: { colour, opacity: 1 } }
  const inside: readonly Shape[] = sign
    ? [{ kind: 'shape', d: sign, line: line(SIGN_WIDTH, hollow ? colour : 'halo') }]
    : []
  return [ground, body, ...inside]
}

/** A line of the legend for a change mark. */
export function changeEntry(verdict: PointVerdict): LegendEntry {
  return {
    key: `change ${verdict}`,
    drawings: changeSymbol(verdict),
    words: upperFirst(VERDICT_WORDS[verdict]),
  }
}
