import { musclesUnder } from '../../../chart/muscle-under.ts'
import type { MuscleFacts, MuscleLayer } from '../../../domain/atlas/muscles.ts'
import { usualPointNear } from '../../../domain/atlas/referral.ts'
import { searchMuscles } from '../../../domain/atlas/search.ts'
import { type Side, sideOf, UNIT_MM, type ViewPoint } from '../../../domain/view-point.ts'
import { LAYER_WORDS, upperFirst } from '../../../domain/words.ts'

/** A muscle that a tap may mean, as it is offered. */
export interface MuscleChoice {
  readonly key: string
  readonly muscle: MuscleFacts
  /** The side that the point will be on. */
  readonly side: Side
  /** Under what heading it stands. */
  readonly group: string
  /** Its nearest usual point on that side, "TrP1 · 8 mm"; "" if it has none in this view. */
  readonly nearest: string
}

/** How many are offered by name: more than that is found sooner by another letter. */
const MOST_NAMED = 12
/** How many that only lie near are offered. */
const MOST_NEAR = 6

/** What lies under a place by layer, the shown one first, then what lies near. */
export function choicesAt(at: ViewPoint, shown: MuscleLayer): readonly MuscleChoice[] {
  const candidates = musclesUnder(at, shown)
  const under = candidates.filter(({ region }) => region !== null)
  const near = candidates.filter(({ region }) => region === null).slice(0, MOST_NEAR)
  const placed = sideOf(at)
  const choice = (group: string, muscle: MuscleFacts, side: Side) =>
    choiceOf(at, muscle, placed === 'midline' ? side : placed, group)
  return [
    ...under.map(({ muscle, side, layer }) => choice(upperFirst(LAYER_WORDS[layer]), muscle, side)),
    ...near.map(({ muscle, side }) => choice('Near this place', muscle, side)),
  ]
}

/** Muscles of any place by name, Latin name, abbreviation or symptom; on the midline of either side. */
export function choicesNamed(typed: string, at: ViewPoint): readonly MuscleChoice[] {
  const placed = sideOf(at)
  const sides: readonly Side[] = placed === 'midline' ? ['right', 'left'] : [placed]
  return searchMuscles(typed)
    .slice(0, MOST_NAMED)
    .flatMap(({ muscle }) => sides.map((side) => choiceOf(at, muscle, side, 'By name')))
}

function choiceOf(at: ViewPoint, muscle: MuscleFacts, side: Side, group: string): MuscleChoice {
  const near = side === 'midline' ? null : usualPointNear(muscle.id, side, at)
  const here = near?.at.view === at.view ? near : null
  const away = here ? Math.round(Math.hypot(here.at.x - at.x, here.at.y - at.y) * UNIT_MM) : 0
  const nearest = here ? `${here.point.id} · ${away} mm` : ''
  return { key: `${side} ${muscle.id}`, muscle, side, group, nearest }
}
