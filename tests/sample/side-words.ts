import { MUSCLES } from '../../src/domain/atlas/muscles.ts'
import type { Mark } from '../../src/domain/mark.ts'
import { sideOfStrokes } from '../../src/domain/painted.ts'
import type { Session } from '../../src/domain/session.ts'
import { type Side, sideOf, type View } from '../../src/domain/view-point.ts'

/** Words of the body and where they can lie on the figure, from one y to another. */
const REGIONS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  temple: [20, 100],
  neck: [95, 185],
  'shoulder blade': [160, 270],
  shoulder: [145, 260],
  armpit: [185, 310],
  forearm: [340, 480],
  'low back': [330, 430],
  hip: [390, 540],
  buttock: [420, 540],
  'back of the thigh': [530, 700],
  thigh: [480, 700],
  knee: [600, 760],
  shin: [730, 900],
  calf: [730, 930],
  ankle: [900, 1000],
  heel: [880, 1000],
}

/** What a muscle is called in a note: its name up to a comma, and a few shorter words. */
const MUSCLE_WORDS: readonly (readonly [word: string, ids: readonly string[]])[] = [
  ...new Set([
    ...MUSCLES.map(({ name }) =>
      name
        .toLowerCase()
        .replace(/[,:(].*/, '')
        .trim(),
    ),
    ...['levator', 'psoas', 'splenius', 'longissimus', 'lateral gastrocnemius'],
  ]),
].map((word) => [
  word,
  MUSCLES.filter(({ name }) => word.split(' ').every((part) => name.toLowerCase().includes(part))).map(
    ({ id }) => id,
  ),
])

interface Placed {
  readonly side: Side
  readonly y: number
  readonly muscleId?: string
  readonly active?: boolean
}

/** How far down the body a place is: all of the soles is at the ground. */
const heightOf = (view: View, y: number): number => (view === 'soles' ? 995 : y)

/** Every place at which something is marked. */
function placesOf(mark: Mark): readonly Placed[] {
  switch (mark.kind) {
    case 'trigger-point':
      return [
        {
          side: mark.side,
          y: heightOf(mark.at.view, mark.at.y),
          muscleId: mark.muscleId,
          active: mark.observation.status === 'active',
        },
      ]
    case 'symptom-area':
      return mark.strokes.flatMap(({ view, points }) =>
        points.map(([x, y]) => ({ side: sideOf({ view, x, y }), y: heightOf(view, y) })),
      )
    default:
      return [{ side: sideOf(mark.at), y: heightOf(mark.at.view, mark.at.y) }]
  }
}

/** Everything that was written in a session. */
function textsOf({ notes, complaints, marks }: Session): readonly string[] {
  return [
    ...Object.values(notes),
    ...complaints.flatMap(({ words, site, onset }) => [words, site, onset]),
    ...marks.flatMap((mark) => {
      if (mark.kind === 'note') return [mark.text]
      if (mark.kind !== 'trigger-point') return [mark.note]
      return [mark.observation.note, ...mark.observation.treatments.map((it) => it.note)]
    }),
  ]
}

/** Complaints whose words name a side on which none of their areas is painted, or that have one beside the only side named. */
function complaintFaults({ id, complaints, marks }: Session): readonly string[] {
  return complaints.flatMap((complaint) => {
    const painted = marks.filter((it) => it.kind === 'symptom-area' && it.complaintId === complaint.id)
    const sides = new Set(painted.flatMap(placesOf).map(({ side }) => side))
    if (painted.length === 0) return []
    const words = `${complaint.words} ${complaint.site}`.toLowerCase()
    const said = words.match(/\b(right|left)\b/g) ?? []
    const only = new Set(said).size === 1 && !/\b(both|band)\b/.test(words) ? said[0] : undefined
    return [
      ...said
        .filter((side) => !sides.has(side as Side))
        .map((side) => `${id}: “${complaint.words}” says ${side}, painted is ${[...sides].join(' and ')}`),
      ...painted
        .flatMap((mark) => (mark.kind === 'symptom-area' ? mark.strokes : []))
        .filter((stroke) => only && !['midline', 'both', only].includes(sideOfStrokes([stroke])))
        .map(({ view }) => `${id}: “${complaint.words}” says only ${only}, also painted in the ${view} view`),
    ]
  })
}

/**
 * Where the words of a session and its marks name different sides: a side on which nothing is marked, a muscle
 * that is marked only on the other side or not at all or that brings a complaint without being active, a region
 * of the body in which nothing is marked there, a complaint painted on the other side.
 * Measurements ("right 6 cm, left 10 cm") compare both sides and are left alone.
 */
export function sideFaults(session: Session): readonly string[] {
  const places = session.marks.flatMap(placesOf)
  const faults = textsOf(session).flatMap((text) => {
    const words = text.toLowerCase()
    return [...words.matchAll(/\b(right|left)\b(?! \d)/g)].flatMap((match) => {
      const after = words.slice(match.index + match[0].length + 1)
      const why = faultOf(
        places.filter(({ side }) => side === match[1]),
        after,
      )
      return why
        ? [`${session.id}: “${text.slice(Math.max(0, match.index - 20), match.index + 40)}”: ${why}`]
        : []
    })
  })
  return [...faults, ...complaintFaults(session)]
}

/** What is wrong with the words after "left" or "right", given what is marked on that side. */
function faultOf(here: readonly Placed[], after: string): string | null {
  if (here.length === 0) return 'nothing is marked there'
  const [word, ids] = MUSCLE_WORDS.filter(([it]) => after.startsWith(it)).at(-1) ?? []
  if (word && ids) {
    const marked = here.filter(({ muscleId }) => muscleId && ids.includes(muscleId))
    if (marked.length === 0) return 'this muscle is not marked there'
    const brings = /^( still| now)? (brings|reproduces)\b/.test(after.slice(word.length))
    if (brings && !marked.some(({ active }) => active)) return 'this muscle is not active there'
  }
  const region = Object.entries(REGIONS).find(([it]) => after.startsWith(it))?.[1]
  if (region && !here.some(({ y }) => y >= region[0] && y <= region[1]))
    return 'nothing is marked in this region'
  return null
}
