import type { Client } from '../../../domain/client.ts'
import { type ClientEventId, PointLinkId, type TriggerPointId } from '../../../domain/ids.ts'
import { PointLink } from '../../../domain/point-link.ts'
import { LINK_REFUSAL_WORDS } from '../../../domain/review/link-words.ts'
import { endsOf, type LinkedPoints, refusalOf } from '../../../domain/review/point-links.ts'

/** A link while its form is open; `asked`: the end that the next tap on the chart gives. */
export interface LinkValues {
  /** Null: a new one. */
  readonly id: PointLinkId | null
  readonly key: TriggerPointId | null
  readonly satellite: TriggerPointId | null
  readonly since: ClientEventId | null
  readonly note: string
  readonly asked: 'key' | 'satellite'
}

/** The form of a link that is there, or of a new one. */
export function linkValues(linked: LinkedPoints | null): LinkValues {
  if (!linked) return { id: null, key: null, satellite: null, since: null, note: '', asked: 'key' }
  const { id, since, note } = linked.link
  return { id, ...endsOf(linked), since, note, asked: 'key' }
}

/** The form when a point was tapped: it is the end that was asked for, and the other is asked for next. */
export function tapped(values: LinkValues, pointId: TriggerPointId): LinkValues {
  return values.asked === 'key'
    ? { ...values, key: pointId, asked: 'satellite' }
    : { ...values, satellite: pointId, asked: 'key' }
}

/** Key and satellite the other way round. */
export const swapped = (values: LinkValues): LinkValues => ({
  ...values,
  key: values.satellite,
  satellite: values.key,
})

export type ReadLink =
  | { readonly kind: 'link'; readonly link: PointLink }
  /** A sentence; '' while an end is still missing. */
  | { readonly kind: 'refused'; readonly why: string }

/** The link that the form means, or why it cannot be. `links`: those that hold, without what is left of others. */
export function readLink(
  { id, key, satellite, since, note }: LinkValues,
  links: readonly LinkedPoints[],
  events: Client['events'],
): ReadLink {
  if (key === null || satellite === null) return { kind: 'refused', why: '' }
  const others = links.filter(({ link }) => link.id !== id).map(endsOf)
  const refusal = refusalOf({ key, satellite }, others)
  if (refusal) return { kind: 'refused', why: LINK_REFUSAL_WORDS[refusal] }
  const { data, error } = PointLink.safeParse({
    id: id ?? PointLinkId.parse(crypto.randomUUID()),
    key,
    satellite,
    // Removed while the form was open.
    since: events.some((event) => event.id === since) ? since : null,
    note: note.trim(),
  })
  return data
    ? { kind: 'link', link: data }
    : { kind: 'refused', why: error.issues[0]?.message ?? 'This link cannot be kept.' }
}

/** Whether anything in the form would be lost. */
export function isChanged(values: LinkValues, linked: LinkedPoints | null): boolean {
  const first = linkValues(linked)
  return (['key', 'satellite', 'since', 'note'] as const).some((field) => values[field] !== first[field])
}
