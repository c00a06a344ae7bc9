import { describe, expect, it } from 'vitest'
import { SPORT_GROUPS, sportsIn } from '../../src/domain/sports.ts'

describe('sports in a free text', () => {
  it.each([
    ['', ['Nothing written']],
    ['   ', ['Nothing written']],
    ['Marathon, 60–75 km a week; best 3:09', ['Running']],
    ['Ultra and trail running, 90 km and 3,500 m of climb a week', ['Running']],
    ['Triathlon, middle distance; 12 h a week', ['Triathlon']],
    ['Swimming, 400 m and 800 m freestyle; nine sessions in the water a week', ['Swimming']],
    ['Five-a-side football twice a week, gym', ['Football', 'Strength training']],
    ['Violin 5 h a day, walking', ['Walking and hiking']],
    ['Walks at weekends, two children', ['Walking and hiking']],
    ['Allotment of 300 m², choir', ['Other']],
    ['RUNNER', ['Running']],
    ['cycling & swimming', ['Cycling', 'Swimming']],
    ['Mountain bikes', ['Cycling']],
    ['gymnastics', ['Dance and gymnastics']],
    ['table tennis', ['Racket sports']],
    ['prune trees', ['Other']],
    ['overrunning deadlines', ['Other']],
    ['ski', ['Skiing and skating']],
    ['skill games', ['Other']],
    ['Jiu-jitsu', ['Martial arts']],
    ['bike riding', ['Cycling']],
    ['no running since March', ['Running']],
  ])('%j: %j', (text, groups) => {
    expect(sportsIn(text)).toEqual(groups)
  })

  it('are among the groups that can be chosen', () => {
    expect(new Set(SPORT_GROUPS).size).toBe(SPORT_GROUPS.length)
    for (const text of ['', 'choir', 'golf', 'rowing'])
      for (const group of sportsIn(text)) expect(SPORT_GROUPS).toContain(group)
  })
})
