import { z } from 'zod'
import { OutcomeMeasureId } from './ids.ts'
import { Nprs } from './scales.ts'
import { Line } from './text.ts'

/** How many activities a PSFS asks for at most. */
export const PSFS_LIMIT = 5
/** Lower Extremity Functional Scale: how many items, and what each is worth at most (Binkley et al. 1999). */
export const LEFS = { items: 20, each: 4 } as const

const id = { id: OutcomeMeasureId }

/** One activity of the Patient-Specific Functional Scale: 0 cannot do it, 10 as before (Stratford et al. 1995). */
export const PsfsActivity = z.strictObject({ words: Line, score: Nprs.nullable() }).readonly()
export type PsfsActivity = z.infer<typeof PsfsActivity>

/**
 * An outcome measure taken at one visit. Scored here: NPRS, PSFS (mean of its activities), LEFS (0–80, more is better).
 * Totals of questionnaires that are filled in elsewhere: NDI, ODI, DASH in per cent (less is better), HIT-6 36–78
 * (less is better).
 */
export const OutcomeMeasure = z.discriminatedUnion('kind', [
  z.strictObject({ ...id, kind: z.literal('nprs'), score: Nprs.nullable() }).readonly(),
  z
    .strictObject({
      ...id,
      kind: z.literal('psfs'),
      activities: z.array(PsfsActivity).max(PSFS_LIMIT).readonly(),
    })
    .readonly(),
  z
    .strictObject({
      ...id,
      kind: z.literal('lefs'),
      items: z.array(z.int().min(0).max(LEFS.each).nullable()).length(LEFS.items).readonly(),
    })
    .readonly(),
  z
    .strictObject({
      ...id,
      kind: z.enum(['ndi', 'odi', 'dash']),
      total: z.number().min(0).max(100).nullable(),
    })
    .readonly(),
  z.strictObject({ ...id, kind: z.literal('hit6'), total: z.int().min(36).max(78).nullable() }).readonly(),
])
export type OutcomeMeasure = z.infer<typeof OutcomeMeasure>
