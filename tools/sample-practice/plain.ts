import type { z } from 'zod'

/** A record as the change log keeps it: plain JSON. */
export const plain = (record: object): z.core.util.JSONType =>
  JSON.parse(JSON.stringify(record)) as z.core.util.JSONType
