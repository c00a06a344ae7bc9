import type { Client } from './client.ts'
import type { ClientEvent } from './client-event.ts'
import type { ClientEventId } from './ids.ts'

/** The client with this event, in the place of the one that has its id. */
export function withEvent(client: Client, event: ClientEvent): Client {
  return { ...client, events: [...client.events.filter(({ id }) => id !== event.id), event] }
}

/** The client without the event; links that began with it began with nothing that is written down. */
export function withoutEvent(client: Client, id: ClientEventId): Client {
  return {
    ...client,
    events: client.events.filter((event) => event.id !== id),
    pointLinks: client.pointLinks.map((link) => (link.since === id ? { ...link, since: null } : link)),
  }
}

/** The event back, and with it what began with it in `before`, unless it was said to begin with another meanwhile. */
export function withEventBack(client: Client, event: ClientEvent, before: Client): Client {
  const began = new Set(before.pointLinks.filter(({ since }) => since === event.id).map(({ id }) => id))
  return {
    ...withEvent(client, event),
    pointLinks: client.pointLinks.map((link) =>
      link.since === null && began.has(link.id) ? { ...link, since: event.id } : link,
    ),
  }
}
