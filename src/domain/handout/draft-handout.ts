import type { Client } from '../client.ts'
import type { HomeCareItem } from '../home-care.ts'
import type { Practice } from '../practice.ts'
import { forReport, type ReportSession, type Session } from '../session.ts'
import type { TriggerPointMark } from '../trigger-point.ts'
import { PLAIN_MUSCLES } from './data/plain-muscles.ts'
import {
  HANDOUT_LIMITS,
  type Handout,
  type HandoutCare,
  type HandoutMuscle,
  muscleKey,
  PASSAGE_LIMIT,
} from './handout.ts'
import { HANDOUT_WORDS } from './handout-words.ts'
import { offeredCare, pressingRule } from './pressing-care.ts'
import { tellFelt, tellHelped } from './tell-muscle.ts'
import { tellCautions, tellRedFlags } from './tell-warnings.ts'
import { byImportance, isTold } from './told-points.ts'

type Cautioned = Pick<Client, 'contraindications'>

/** With more at a time nothing gets done at home. */
const MUSCLES_AT_FIRST = 3
/** The atlas fills up to so many; the therapist's own come all. */
const CARE_AT_FIRST = 2

/**
 * A handout from what was found in this visit: confirmed points only, the muscles by importance. The therapist's home
 * care comes before that of the atlas. Training advice is picked by the therapist, so there is none yet.
 */
export function draftHandout(
  session: ReportSession,
  client: Pick<Client, 'name' | 'contraindications'>,
  practice: Pick<Practice, 'phone'>,
): Handout {
  const muscles = handoutMuscles(session, client).slice(0, MUSCLES_AT_FIRST)
  const told = new Set(muscles.map(({ muscleId }) => muscleId))
  const points = session.marks.filter(isTold).filter(({ muscleId }) => told.has(muscleId))
  const general = session.homeCare.filter(({ muscleId }) => muscleId === null || !told.has(muscleId))
  return {
    greeting: short(`Hello ${client.name.trim()},\n${HANDOUT_WORDS.thanks}`),
    muscles,
    care: general.slice(0, HANDOUT_LIMITS.care).map(fromHomeCare),
    training: [],
    takeCare: lines(tellCautions(client)),
    callUs: lines([
      ...HANDOUT_WORDS.callUsLines,
      ...(practice.phone.trim() === '' ? [] : [`Our phone: ${practice.phone.trim()}`]),
    ]),
    seeDoctor: lines(tellRedFlags(points)),
    nextVisit: '',
  }
}

/** The handout as it is kept with the visit; as long as nobody has changed a word, as it is drafted now. */
export function handoutOf(
  session: Session,
  client: Pick<Client, 'name' | 'contraindications'>,
  practice: Pick<Practice, 'phone'>,
): Handout {
  return session.handout ?? draftHandout(forReport(session), client, practice)
}

/** Every muscle that a handout of this visit can tell of, by importance, with its texts as they are drafted. */
export function handoutMuscles(
  { marks, homeCare }: ReportSession,
  client: Cautioned,
): readonly HandoutMuscle[] {
  const groups = new Map<string, TriggerPointMark[]>()
  for (const mark of byImportance(marks.filter(isTold)))
    groups.set(muscleKey(mark), [...(groups.get(muscleKey(mark)) ?? []), mark])
  const earlier = new Map<string, HandoutMuscle>()
  return [...groups.values()].flatMap((points): readonly HandoutMuscle[] => {
    const [first] = points
    if (!first) return []
    const { muscleId, side } = first
    const plain = PLAIN_MUSCLES[muscleId]
    const twin = earlier.get(muscleId)
    const muscle = {
      muscleId,
      side,
      does: plain?.does ?? '',
      felt: short(tellFelt(points)),
      helped: short(tellHelped(points)),
      care: twin ? sameAs(twin) : careOf(muscleId, homeCare, client),
      avoid: plain?.easy ?? '',
    }
    if (!twin) earlier.set(muscleId, muscle)
    return [muscle]
  })
}

/** The other side of a muscle is cared for as the first one: told once. */
function sameAs({ side }: HandoutMuscle): readonly HandoutCare[] {
  const words = HANDOUT_WORDS.bothSides[side]
  return words === '' ? [] : [{ words, dose: '' }]
}

function careOf(
  muscleId: string,
  homeCare: readonly HomeCareItem[],
  client: Cautioned,
): readonly HandoutCare[] {
  const own = homeCare.filter((item) => item.muscleId === muscleId).slice(0, HANDOUT_LIMITS.careOfMuscle)
  return [
    ...own.map(fromHomeCare),
    ...plainCareOf(muscleId, client).slice(0, Math.max(0, CARE_AT_FIRST - own.length)),
  ]
}

/** What the atlas knows for a muscle to do at home, in plain words, as far as this client's contraindications let it. */
export function plainCareOf(muscleId: string, client: Cautioned): readonly HandoutCare[] {
  return offeredCare(PLAIN_MUSCLES[muscleId]?.care ?? [], pressingRule(client))
}

const fromHomeCare = ({ words, dose }: HomeCareItem): HandoutCare => ({ words: short(words.trim()), dose })

const lines = (said: readonly string[]) => short(said.join('\n'))

/** A text that a handout has no room for ends where a word ends, and says so. */
function short(text: string): string {
  if (text.length <= PASSAGE_LIMIT) return text
  const cut = text.slice(0, PASSAGE_LIMIT - 1).replace(/\p{Surrogate}$/u, '')
  const end = cut.search(/\s\S*$/)
  return `${(end > PASSAGE_LIMIT / 2 ? cut.slice(0, end) : cut).trimEnd()}…`
}
