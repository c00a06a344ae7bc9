import type { Client, NEW_CLIENT } from '../../src/domain/client.ts'
import {
  ClientEventId,
  GoalId,
  IdentityEditId,
  PointLinkId,
  SessionId,
  TriggerPointId,
} from '../../src/domain/ids.ts'
import type { Story, Visit } from './story.ts'

/** The id of a story's trigger point: its name behind the story's key. */
export const pointIdOf = ({ key }: Story, point: string): TriggerPointId =>
  TriggerPointId.parse(`${key}-${point}`)

/** The id of a visit of a story: its day, and the hour where there are two on one day. */
export function visitIdOf({ key, visits }: Story, { day, time }: Visit): SessionId {
  const two = visits.filter((it) => it.day === day).length > 1
  return SessionId.parse(`${key}-${day}${two ? `-${time.slice(0, 2)}` : ''}`)
}

/** What a story tells beyond its visits: events, goals, links between points, and what was said later of their identity. */
export function toldAcrossVisits(
  story: Story,
): Pick<Client, Exclude<keyof typeof NEW_CLIENT, 'consents' | 'contraindications'>> {
  const { key } = story
  const events = (story.events ?? []).map((event, index) => ({
    id: ClientEventId.parse(`${key}-event-${index + 1}`),
    ...event,
  }))
  const eventOf = (words: string | undefined) => events.find((event) => event.words === words)?.id ?? null
  return {
    events,
    identityEdits: (story.identities ?? []).map((edit, index) => ({
      id: IdentityEditId.parse(`${key}-identity-${index + 1}`),
      at: `${edit.on}T19:00:00.000Z`,
      from: pointIdOf(story, edit.from),
      into: pointIdOf(story, edit.into),
      ...(edit.kind === 'join'
        ? { kind: 'join' as const }
        : {
            kind: 'split' as const,
            visits: story.visits
              .filter(({ day }) => edit.days.includes(day))
              .map((it) => visitIdOf(story, it)),
          }),
    })),
    pointLinks: (story.links ?? []).map(({ key: from, satellite, since, note = '' }, index) => ({
      id: PointLinkId.parse(`${key}-link-${index + 1}`),
      key: pointIdOf(story, from),
      satellite: pointIdOf(story, satellite),
      since: eventOf(since),
      note,
    })),
    goals: (story.goals ?? []).map(({ by = null, ...goal }, index) => ({
      ...goal,
      id: GoalId.parse(`${key}-goal-${index + 1}`),
      by,
    })),
  }
}
