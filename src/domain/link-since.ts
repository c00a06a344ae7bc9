import type { Client } from './client.ts'

/** The client whose links that began with this event begin with nothing that is written down. */
export function withoutSince(client: Client, eventId: string): Client {
  return {
    ...client,
    pointLinks: client.pointLinks.map((link) => (link.since === eventId ? { ...link, since: null } : link)),
  }
}

/** What began with the event in `before` begins with it again, unless it was said to begin with another meanwhile. */
export function withSinceAgain(client: Client, eventId: string, before: Client): Client {
  const began = new Map(before.pointLinks.map(({ id, since }) => [id, since]))
  return {
    ...client,
    pointLinks: client.pointLinks.map((link) => {
      const since = began.get(link.id)
      return link.since === null && since === eventId ? { ...link, since } : link
    }),
  }
}
