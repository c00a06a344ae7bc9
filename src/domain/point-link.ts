import { z } from 'zod'
import { ClientEventId, PointLinkId, TriggerPointId } from './ids.ts'
import { Line } from './text.ts'

/**
 * What the therapist takes two trigger points of a client for: `key` keeps `satellite` alive, so that the satellite is
 * worth checking again when the key resolves. `since`: the client's event it began with, or null.
 */
export const PointLink = z
  .strictObject({
    id: PointLinkId,
    key: TriggerPointId,
    satellite: TriggerPointId,
    since: ClientEventId.nullable(),
    note: Line,
  })
  .refine(({ key, satellite }) => key !== satellite, 'a point cannot be its own satellite')
  .readonly()
export type PointLink = z.infer<typeof PointLink>

/** How many of them a client has at most. */
export const POINT_LINKS_LIMIT = 500
