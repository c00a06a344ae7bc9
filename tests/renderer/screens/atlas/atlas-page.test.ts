import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AtlasPage,
  goBack,
  goTo,
  keyOf,
  pageAt,
  pageForMark,
  pageOf,
  type Trail,
} from '../../../../src/renderer/screens/atlas/atlas-page.ts'
import { findingMark, pointMark } from '../../../domain/some-marks.ts'

const MUSCLES: AtlasPage = { kind: 'muscles' }
const muscle = (id: string, side: 'right' | 'left' = 'right'): AtlasPage => ({ kind: 'muscle', id, side })

const somePage = fc.oneof(
  fc.constantFrom<AtlasPage>(MUSCLES, { kind: 'finder' }, { kind: 'patterns' }, { kind: 'about' }),
  fc
    .tuple(fc.constantFrom('soleus', 'temporalis'), fc.constantFrom('right', 'left'))
    .map(([id, side]) => muscle(id, side)),
)
const someTrail = fc.array(somePage).map((pages) => pages.reduce<Trail>(goTo, [MUSCLES]))

describe('the way through the atlas', () => {
  it('shows the page one goes to', () => {
    fc.assert(
      fc.property(someTrail, somePage, (trail, page) => {
        expect(pageOf(goTo(trail, page))).toEqual(page)
      }),
    )
  })

  it('leads back to the page one came from', () => {
    fc.assert(
      fc.property(someTrail, somePage, (trail, page) => {
        fc.pre(keyOf(page) !== keyOf(pageOf(trail)))
        expect(goBack(goTo(trail, page))).toEqual(trail)
      }),
    )
  })

  it('never has a page twice in a row and never ends before the first', () => {
    fc.assert(
      fc.property(someTrail, (trail) => {
        for (const [at, page] of trail.entries())
          expect(at > 0 && keyOf(page) === keyOf(trail[at - 1] ?? page)).toBe(false)
        expect(goBack([trail[0]])).toEqual([trail[0]])
      }),
    )
  })

  it('keeps the side of a muscle when one comes back to it', () => {
    const trail = goTo(
      goTo(goTo([MUSCLES], muscle('soleus')), muscle('soleus', 'left')),
      muscle('temporalis', 'left'),
    )
    expect(goBack(trail)).toEqual([MUSCLES, muscle('soleus', 'left')])
  })
})

describe('what is selected on a chart', () => {
  it.each([
    [pointMark({ muscleId: 'soleus', side: 'left' }), muscle('soleus', 'left')],
    [pointMark({ muscleId: 'soleus', side: 'right' }), muscle('soleus', 'right')],
    [pointMark({ muscleId: 'soleus', side: 'midline' }), muscle('soleus', 'right')],
    [pointMark({ muscleId: 'a-muscle-of-tomorrow' }), MUSCLES],
    [findingMark({ view: 'posterior', x: 40, y: 200 }), MUSCLES],
    [undefined, MUSCLES],
  ] as const)('opens the page that fits (%#)', (mark, page) => {
    expect(pageForMark(mark)).toEqual(page)
  })
})

describe('an address', () => {
  it.each([
    ['', MUSCLES],
    ['finder', { kind: 'finder' }],
    ['about', { kind: 'about' }],
    ['muscle/soleus', muscle('soleus')],
    ['muscle/soleus/left', muscle('soleus', 'left')],
    ['muscle/soleus/up', muscle('soleus')],
    ['pattern/groin-pain-of-nobody', MUSCLES],
    ['muscle/none', MUSCLES],
    ['pattern/achilles-like', { kind: 'pattern', id: 'achilles-like' }],
  ] as const)('%j', (path, page) => {
    expect(pageAt(path)).toEqual(page)
  })
})
