import { muscleById } from '../atlas/muscles.ts'
import { type IdentityEdit, withIdentities } from '../point-identity.ts'
import type { ReportSession } from '../session.ts'
import { textbookReferral, usualPointsOf } from '../textbook-referral.ts'
import type { Treatment, TriggerPointMark } from '../trigger-point.ts'
import {
  RESPONSE_WORDS,
  SIDE_WORDS,
  SIGN_ANSWER_WORDS,
  STATUS_WORDS,
  TECHNIQUE_WORDS,
  VIEW_WORDS,
} from '../words.ts'
import { type CsvValue, writeCsv } from './csv.ts'
import { paintedText, zoneText } from './referral-words.ts'

/** One observation of a trigger point: the session, the mark in it, and its number on the session's chart. */
export interface CsvObservation {
  readonly session: ReportSession
  readonly mark: TriggerPointMark
  readonly number: number
}
type Column = readonly [name: string, value: (it: CsvObservation) => CsvValue]

const treatments =
  (say: (treatment: Treatment) => CsvValue) =>
  ({ mark }: CsvObservation): CsvValue =>
    mark.observation.treatments.map((done) => say(done) ?? '').join(' | ')

function totalSeconds({ mark }: CsvObservation): number | null {
  const known = mark.observation.treatments.flatMap(({ seconds }) => seconds ?? [])
  return known.length === 0 ? null : known.reduce((sum, seconds) => sum + seconds, 0)
}

/** The columns in their order, documented in docs/trigger-points-csv.md. New ones are added at the end only. */
const COLUMNS: readonly Column[] = [
  ['date_of_service', ({ session }) => session.dateOfService],
  ['time_of_service', ({ session }) => session.timeOfService],
  ['date_of_entry', ({ session }) => session.dateOfEntry],
  ['session_id', ({ session }) => session.id],
  ['session_state', ({ session }) => session.state],
  ['therapist', ({ session }) => session.therapist],
  ['point_id', ({ mark }) => mark.triggerPointId],
  ['mark_id', ({ mark }) => mark.id],
  ['number_on_chart', ({ number }) => number],
  ['muscle_id', ({ mark }) => mark.muscleId],
  ['muscle', ({ mark }) => muscleById(mark.muscleId)?.name ?? mark.muscleId],
  ['side', ({ mark }) => SIDE_WORDS[mark.side]],
  ['view', ({ mark }) => VIEW_WORDS[mark.at.view]],
  ['x', ({ mark }) => mark.at.x],
  ['y', ({ mark }) => mark.at.y],
  ['usual_point', ({ mark }) => [...new Set(usualPointsOf(mark).map(({ point }) => point.id))].join('; ')],
  ['confirmed', ({ mark }) => !mark.unconfirmed],
  ['status', ({ mark }) => STATUS_WORDS[mark.observation.status]],
  [
    'status_after',
    ({ mark: { observation } }) => observation.statusAfter && STATUS_WORDS[observation.statusAfter],
  ],
  ['nprs_before', ({ mark }) => mark.observation.nprsBefore],
  ['nprs_after', ({ mark }) => mark.observation.nprsAfter],
  ['pressure_threshold_before_kpa', ({ mark }) => mark.observation.pressureThresholdBefore],
  ['pressure_threshold_after_kpa', ({ mark }) => mark.observation.pressureThresholdAfter],
  ['tenderness_grade', ({ mark }) => mark.observation.tenderness],
  ['taut_band', ({ mark }) => SIGN_ANSWER_WORDS[mark.observation.signs.tautBand]],
  ['hypersensitive_spot', ({ mark }) => SIGN_ANSWER_WORDS[mark.observation.signs.hypersensitiveSpot]],
  ['referred_sensation', ({ mark }) => SIGN_ANSWER_WORDS[mark.observation.signs.referredSensation]],
  ['recognised_pain', ({ mark }) => SIGN_ANSWER_WORDS[mark.observation.signs.recognisedPain]],
  ['local_twitch', ({ mark }) => SIGN_ANSWER_WORDS[mark.observation.signs.localTwitch]],
  ['jump_sign', ({ mark }) => SIGN_ANSWER_WORDS[mark.observation.signs.jumpSign]],
  ['nodule', ({ mark }) => SIGN_ANSWER_WORDS[mark.observation.signs.nodule]],
  ['referral_observed', ({ mark }) => mark.observation.observedReferral.map(zoneText).join('; ')],
  ['referral_painted', ({ mark }) => mark.observation.paintedReferral.map(paintedText).join('; ')],
  ['referral_textbook', ({ mark }) => textbookReferral(mark).map(zoneText).join('; ')],
  ['treatments', ({ mark }) => mark.observation.treatments.length],
  ['seconds_total', totalSeconds],
  ['techniques', treatments(({ technique }) => TECHNIQUE_WORDS[technique])],
  ['seconds', treatments(({ seconds }) => seconds)],
  ['repetitions', treatments(({ repetitions }) => repetitions)],
  ['discomfort', treatments(({ discomfort }) => discomfort)],
  ['responses', treatments(({ response }) => response && RESPONSE_WORDS[response])],
  ['treatment_notes', treatments(({ note }) => note)],
  ['note', ({ mark }) => mark.observation.note],
]

/** The header's names in their order. */
export const TRIGGER_POINT_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name)

/** Every observation of a trigger point in these sessions, in the order given and, in each, that of the chart. */
export function observationsIn(sessions: readonly ReportSession[]): readonly CsvObservation[] {
  return sessions.flatMap((session) =>
    session.marks.flatMap((mark, index) =>
      mark.kind === 'trigger-point' ? [{ session, mark, number: index + 1 }] : [],
    ),
  )
}

/**
 * The trigger points of one client's sessions over time as CSV: one row an observation, of the point as it is known now.
 * Names no client.
 */
export function writeTriggerPointsCsv(
  sessions: readonly ReportSession[],
  identityEdits: readonly IdentityEdit[],
): string {
  const known = withIdentities(sessions, identityEdits)
  const rows = observationsIn(known).map((it) => COLUMNS.map(([, value]) => value(it)))
  return writeCsv(TRIGGER_POINT_COLUMNS, rows)
}
