import { z } from 'zod'

/** The most letters of base64 that a logo takes: about 700 KB of picture. */
export const LOGO_LIMIT = 960_000
/** The longer side that a logo is reduced to, in pixels. */
export const LOGO_SIDE = 1200

const side = z.int().min(1).max(LOGO_SIDE)

/** The practice's sign as a picture of its own pixels: a PNG (with transparency) or a JPEG, in base64. */
export const Logo = z
  .strictObject({
    kind: z.enum(['png', 'jpeg']),
    width: side,
    height: side,
    data: z.base64().min(1).max(LOGO_LIMIT),
  })
  .readonly()
export type Logo = z.infer<typeof Logo>
