import { KPA_PER_KG_CM2, type SignAnswer, type TendernessGrade } from '../../src/domain/scales.ts'
import {
  BLANK_OBSERVATION,
  type Observation,
  type Sign,
  type Technique,
  type Treatment,
  type TreatmentResponse,
} from '../../src/domain/trigger-point.ts'
import type { Shift } from './story.ts'

/** One visit's record of a trigger point, before it has ids and a place. */
export interface Sighting {
  readonly observation: Omit<Observation, 'observedReferral' | 'paintedReferral' | 'treatments'>
  readonly felt: readonly string[]
  readonly spill: readonly string[]
  readonly done: readonly Omit<Treatment, 'id'>[]
  /** How far it lay this time from where it lay first. */
  readonly moved: Shift
  readonly unconfirmed: boolean
}

interface Told {
  readonly tender?: TendernessGrade
  /** Pain on pressing it, before and after the treatment. */
  readonly nprs?: readonly [before: number, after: number | null]
  /** Pressure pain threshold in kg/cm², before and after. */
  readonly kg?: readonly [before: number, after: number | null]
  /** Zones in which the client felt it, strongly and faintly. */
  readonly felt?: readonly string[]
  readonly spill?: readonly string[]
  readonly signs?: Partial<Record<Sign, SignAnswer>>
  readonly done?: readonly Omit<Treatment, 'id'>[]
  readonly moved?: Shift
  readonly note?: string
}

const kpa = (kg: number | null | undefined) =>
  kg === null || kg === undefined ? null : Math.round(kg * KPA_PER_KG_CM2 * 10) / 10

function sighting(status: Observation['status'], essential: readonly SignAnswer[], told: Told): Sighting {
  const [tautBand = 'not-tested', hypersensitiveSpot = 'not-tested', recognisedPain = 'not-tested'] =
    essential
  const refers = (told.felt?.length ?? 0) + (told.spill?.length ?? 0) > 0
  return {
    observation: {
      status,
      signs: {
        tautBand,
        hypersensitiveSpot,
        referredSensation: refers ? 'yes' : 'no',
        recognisedPain,
        localTwitch: 'not-tested',
        jumpSign: told.tender === undefined ? 'not-tested' : told.tender >= 3 ? 'yes' : 'no',
        nodule: 'not-tested',
        ...told.signs,
      },
      tenderness: told.tender ?? null,
      nprsBefore: told.nprs?.[0] ?? null,
      nprsAfter: told.nprs?.[1] ?? null,
      pressureThresholdBefore: kpa(told.kg?.[0]),
      pressureThresholdAfter: kpa(told.kg?.[1]),
      statusAfter: null,
      note: told.note ?? '',
    },
    felt: told.felt ?? [],
    spill: told.spill ?? [],
    done: told.done ?? [],
    moved: told.moved ?? [0, 0],
    unconfirmed: false,
  }
}

/** Pressing it brings the complaint that the client knows. */
export const active = (told: Told): Sighting => sighting('active', ['yes', 'yes', 'yes'], told)
/** Tender, but it does not bring a complaint the client knows. */
export const latent = (told: Told): Sighting => sighting('latent', ['yes', 'yes', 'no'], told)
/** Only worked on for the sake of earlier visits: soft, hardly tender. */
export const treated = (told: Told): Sighting => sighting('treated', ['no', 'yes', 'no'], told)
/** Looked for where it was, and not there. */
export const notFound = (told: Told = {}): Sighting =>
  sighting('not-found', ['no', 'no', 'no'], { tender: 0, ...told })

/** Brought over from the visit before with this status, and not looked at yet. */
export const carriedOver = (status: 'active' | 'latent'): Sighting => ({
  observation: { ...BLANK_OBSERVATION, status },
  felt: [],
  spill: [],
  done: [],
  moved: [0, 0],
  unconfirmed: true,
})

const treatment = (
  technique: Technique,
  rest: Partial<Omit<Treatment, 'id' | 'technique'>>,
): Omit<Treatment, 'id'> => ({
  technique,
  seconds: null,
  repetitions: null,
  discomfort: null,
  response: null,
  note: '',
  ...rest,
})

/** Compression held for so many seconds at a discomfort of 0–10. */
export const hold = (seconds: number, discomfort: number, repetitions = 1) =>
  treatment('compression', { seconds, discomfort, repetitions })
export const strip = (repetitions: number, note = '') => treatment('stripping', { repetitions, note })
export const release = (seconds: number, note = '') => treatment('myofascial-release', { seconds, note })
export const contractRelax = (repetitions: number, note = '') =>
  treatment('contract-relax', { repetitions, note })
export const stretch = (seconds: number, repetitions: number, note = '') =>
  treatment('stretch', { seconds, repetitions, note })
export const heat = (seconds: number) => treatment('heat', { seconds })
export const cold = (seconds: number) => treatment('cold', { seconds })
export const tool = (seconds: number, note: string) => treatment('tool', { seconds, note })
/** The same, with what the point did about it. */
export const answered = (done: Omit<Treatment, 'id'>, response: TreatmentResponse) => ({ ...done, response })
