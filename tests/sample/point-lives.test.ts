import { describe, expect, it } from 'vitest'
import { pointHistories } from '../../src/domain/review/point-history.ts'
import { courseOfLife, type PointLife, pointLives } from '../../src/domain/review/point-life.ts'
import { isSameReferral, referralCourse } from '../../src/domain/review/referral-course.ts'
import { treatmentOutcomes } from '../../src/domain/review/treatment-outcomes.ts'
import { clients, sessions } from './sample-file.ts'

const lives = clients.flatMap(({ id }) =>
  pointLives(pointHistories(sessions.filter(({ clientId }) => clientId === id))),
)
const course = ({ history }: PointLife) =>
  history.sightings.map(({ event, mark }) => `${event} ${mark.observation.status}`).join(', ')

describe('the sample shows every life of a point', () => {
  it.each<[string, (life: PointLife) => boolean]>([
    [
      'found, latent, resolved, returned',
      (life) => /found active.*there latent.*resolved.*returned/.test(course(life)),
    ],
    ['never resolved', (life) => life.group === 'there' && life.visitsThere > 2 && !course(life).includes('resolved')],
    ['got worse', (life) => courseOfLife(life) === 'worse'],
    ['within error only', (life) => courseOfLife(life) === 'same'],
    ['with pressure thresholds', ({ pressure }) => pressure.values.length > 3],
    ['a changing referral', ({ history }) => referralCourse(history).filter((step) => !isSameReferral(step)).length > 2],
    ['only carried over since', ({ history }) => history.sightings.at(-1)?.event === 'unconfirmed'],
    ['recorded once', ({ history }) => history.sightings.length === 1],
    ['a response to treatment', ({ history }) => treatmentOutcomes(history).some(({ responses }) => responses.released)],
  ])('%s', (_, is) => {
    expect(lives.filter(is).length).toBeGreaterThan(0)
  }) // biome-ignore format: a life a line
})
