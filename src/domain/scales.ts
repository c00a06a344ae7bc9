import { z } from 'zod'

/** Numeric pain rating scale: 0 no pain – 10 worst imaginable, whole numbers. */
export const Nprs = z.int().min(0).max(10)
export type Nprs = z.infer<typeof Nprs>
export const NPRS_STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const satisfies readonly Nprs[]

/**
 * Tenderness grade 0–IV: 0 none, I tender, II grimace or flinch, III withdrawal (jump sign),
 * IV withdrawal to non-noxious touch (Hubbard & Berkoff's palpation grading as commonly charted).
 */
export const TendernessGrade = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
export type TendernessGrade = z.infer<typeof TendernessGrade>

/** As it is written in a chart. */
export const TENDERNESS_NAMES = ['0', 'I', 'II', 'III', 'IV'] as const satisfies readonly string[]
export const TENDERNESS_MEANINGS = [
  'none',
  'tender',
  'grimace or flinch',
  'withdrawal (jump sign)',
  'withdrawal to light touch',
] as const satisfies readonly string[]

/** The most that is taken for a threshold, in kPa: more than any algometer reads. */
export const PRESSURE_LIMIT_KPA = 2000
/** Pressure pain threshold, kPa. Algometers read up to about 20 kg/cm² (1961 kPa). */
export const PressureKpa = z.number().min(0).max(PRESSURE_LIMIT_KPA)
export type PressureKpa = z.infer<typeof PressureKpa>

/** 1 kg/cm² in kPa (standard gravity). */
export const KPA_PER_KG_CM2 = 98.0665

/** Every sign is one of these three; "not tested" is not "no". */
export const SignAnswer = z.enum(['yes', 'no', 'not-tested'])
export type SignAnswer = z.infer<typeof SignAnswer>
