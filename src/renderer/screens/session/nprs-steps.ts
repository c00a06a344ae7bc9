/** The numeric pain rating scale as a row of targets. */
export const NPRS_STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
