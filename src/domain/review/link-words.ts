import type { Client } from '../client.ts'
import type { ClientEvent } from '../client-event.ts'
import { formatDay } from '../dates.ts'
import type { PointLink } from '../point-link.ts'
import type { ReportSession } from '../session.ts'
import type { VisitRef } from '../visit-order.ts'
import { STATUS_WORDS, upperFirst } from '../words.ts'
import type { KnownPoint } from './known-points.ts'
import {
  type BrokenLink,
  type LinkedPoints,
  type LinkRefusal,
  type LinkState,
  pointLinksAt,
} from './point-links.ts'
import { visitName } from './visit-name.ts'
import { pointName } from './words.ts'

/** How key and satellite stand to each other, in a word or three. */
export const LINK_STATE_WORDS: Readonly<Record<LinkState, string>> = {
  're-check': 're-check',
  'key-returned': 'key returned',
  'still-there': 'still there although the key resolved',
  'key-there': 'key still there',
  unclear: 'key not confirmed',
  'resolved-with-it': 'resolved with it',
}

/** Why two points cannot be linked, as a sentence. */
export const LINK_REFUSAL_WORDS: Readonly<Record<LinkRefusal, string>> = {
  'one-point': 'A point cannot be its own satellite. Choose two different points.',
  twice: 'These two are linked already, in this direction.',
  opposite:
    'These two are linked already, the other way round. Each cannot be the key of the other: swap the direction of that link instead.',
  full: 'This client has as many links as Palpate keeps. Remove one that no longer matters.',
}

/** Why a link says nothing any more, as a sentence. */
export const BROKEN_LINK_WORDS: Readonly<Record<BrokenLink['why'], string>> = {
  'one-point': 'Its two points were joined: they are one point now.',
  'not-recorded': 'One of its points is on no visit’s chart.',
  twice: 'Since points were joined, another link says the same.',
  opposite: 'Since points were joined, another link says the contrary.',
}

/** A link in words, the sides first: "right soleus → right quadratus lumborum". */
export function linkName({ key, satellite }: Pick<BrokenLink, 'key' | 'satellite'>): string {
  const nameOf = (point: KnownPoint | null) => (point ? pointName(point.mark) : 'a point of no visit')
  return `${nameOf(key)} → ${nameOf(satellite)}`
}

/** The event that a link began with, "“Left ankle sprained” (16 Aug 2025)", or '' where there is none. */
export function beganWith({ since }: Pick<PointLink, 'since'>, events: readonly ClientEvent[]): string {
  const event = since === null ? undefined : events.find(({ id }) => id === since)
  return event ? `“${event.words}” (${formatDay(event.day)})` : ''
}

/** What is known of the two points, as one sentence. `nameOf` says a visit's day. */
export function linkDetail(
  { key, satellite, state }: LinkedPoints,
  nameOf: (visit: VisitRef) => string,
): string {
  const status = ({ mark }: KnownPoint) => STATUS_WORDS[mark.observation.status]
  const last = ({ visit }: KnownPoint) => nameOf(visit)
  const satelliteNow =
    satellite.event === 'unconfirmed'
      ? 'the satellite was never confirmed'
      : satellite.event === 'resolved'
        ? `the satellite resolved on ${nameOf(satellite.since)}`
        : `the satellite was last ${status(satellite)} on ${last(satellite)}`
  switch (state) {
    case 're-check':
      return `The key resolved on ${nameOf(key.since)}; ${satelliteNow} and nobody has looked since.`
    case 'still-there':
      return `The key resolved on ${nameOf(key.since)}; ${satelliteNow}.`
    case 'resolved-with-it':
      return `The key resolved on ${nameOf(key.since)}, the satellite on ${nameOf(satellite.since)}.`
    case 'key-returned':
      return `The key returned on ${nameOf(key.since)} (${status(key)}); ${satelliteNow}.`
    case 'key-there':
      return `The key was last ${status(key)} on ${last(key)}; ${satelliteNow}.`
    case 'unclear':
      return `The key was only carried over; ${satelliteNow}.`
  }
}

/** One link as a row of a table. */
export interface LinkRow {
  readonly key: string
  readonly satellite: string
  /** '' where it began with no event. */
  readonly since: string
  readonly state: string
  readonly detail: string
  readonly note: string
  /** False if its two ends are not two points of these visits. */
  readonly holds: boolean
}

/** The client's links at a visit (without it: at the last) as rows in words; what no longer holds comes last and says so. */
export function linkRows(
  client: Pick<Client, 'pointLinks' | 'identityEdits' | 'events'>,
  visits: readonly ReportSession[],
  until?: VisitRef,
): readonly LinkRow[] {
  const { links, broken } = pointLinksAt(client, visits, until)
  const name = (point: KnownPoint | null) => (point ? upperFirst(pointName(point.mark)) : '–')
  const row = (
    { link, key, satellite }: BrokenLink | LinkedPoints,
    state: string,
    detail: string,
    holds: boolean,
  ) => ({
    key: name(key),
    satellite: name(satellite),
    since: beganWith(link, client.events),
    state,
    detail,
    note: link.note,
    holds,
  })
  return [
    ...links.map((each) =>
      row(
        each,
        upperFirst(LINK_STATE_WORDS[each.state]),
        linkDetail(each, (visit) => visitName(visit, visits)),
        true,
      ),
    ),
    ...broken.map((each) => row(each, 'No longer holds', BROKEN_LINK_WORDS[each.why], false)),
  ]
}
