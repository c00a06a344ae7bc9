import { describe, expect, it } from 'vitest'
import { withIdentities } from '../../src/domain/point-identity.ts'
import { compareVisits, verdictOf } from '../../src/domain/review/compare-visits.ts'
import { goalCourses } from '../../src/domain/review/goals.ts'
import { pointLinksAt } from '../../src/domain/review/point-links.ts'
import { VERDICTS } from '../../src/domain/review/words.ts'
import { inVisitOrder } from '../../src/domain/visit-order.ts'
import { clients, sessions } from './sample-file.ts'

const stories = clients.map((client) => {
  const recorded = inVisitOrder(sessions.filter(({ clientId }) => clientId === client.id))
  return { client, recorded, visits: withIdentities(recorded, client.identityEdits) }
})
const compared = stories.flatMap(({ visits }) =>
  visits.flatMap((from, index) => visits.slice(index + 1).map((to) => compareVisits(from, to, visits))),
)
const points = compared.flatMap((comparison) => comparison.points)
const changes = points.flatMap((point) => point.changes ?? [])

describe('the sample practice shows every case of comparing', () => {
  it.each(VERDICTS)('a point that is %s', (verdict) => {
    expect(points.map(verdictOf)).toContain(verdict)
  })

  it.each([
    ['a point that moved', () => changes.some(({ place }) => place?.withinError === false)],
    ['one found again nearby', () => changes.some(({ place }) => place?.withinError)],
    ['pain that changed', () => changes.some(({ nprs }) => nprs?.withinError === false)],
    ['pain within error', () => changes.some(({ nprs }) => nprs?.withinError)],
    [
      'a threshold that changed',
      () => changes.some(({ pressureThreshold }) => pressureThreshold?.withinError === false),
    ],
    [
      'a threshold within error',
      () => changes.some(({ pressureThreshold }) => pressureThreshold?.withinError),
    ],
    ['another status', () => changes.some(({ status }) => status !== null)],
    [
      'two visits on one day',
      () =>
        stories.some(
          ({ visits }) => new Set(visits.map(({ dateOfService }) => dateOfService)).size < visits.length,
        ),
    ],
    ['a draft among them', () => sessions.some(({ state }) => state === 'draft')],
    ['an addendum', () => sessions.some(({ addenda }) => addenda.length > 0)],
    [
      'points that were joined, and one that was split',
      () =>
        ['join', 'split'].every((kind) =>
          clients.some(({ identityEdits }) => identityEdits.some((edit) => edit.kind === kind)),
        ),
    ],
  ])('%s', (_, isThere) => {
    expect(isThere()).toBe(true)
  })

  it.each(['re-check', 'resolved-with-it', 'key-returned'] as const)(
    'a link whose satellite is "%s"',
    (state) => {
      const states = stories.flatMap(({ client, visits }) =>
        visits.flatMap((until) => pointLinksAt(client, visits, until).links.map((link) => link.state)),
      )
      expect(states).toContain(state)
    },
  )

  it.each(['reached', 'open'] as const)('a goal that is %s', (kind) => {
    const states = stories.flatMap(({ client, visits }) => goalCourses(client.goals, visits, '2026-11-26'))
    expect(states.map(({ state }) => state.kind)).toContain(kind)
  })
})
