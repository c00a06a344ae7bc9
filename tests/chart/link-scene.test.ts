import { describe, expect, test } from 'vitest'
import {
  linkItems,
  linkLegend,
  linkScene,
  linkUnder,
  linkWays,
  markIdOf,
} from '../../src/chart/link-scene.ts'
import { parsePath, pathBounds } from '../../src/chart/path.ts'
import type { SceneItem } from '../../src/chart/scene-item.ts'
import { layOut, onSheet } from '../../src/chart/sheet.ts'
import { PointLink } from '../../src/domain/point-link.ts'
import { pointLinksAt } from '../../src/domain/review/point-links.ts'
import { mirrored, type ViewPoint } from '../../src/domain/view-point.ts'
import { visit } from '../domain/review/some-visits.ts'

const link = (key: string, satellite: string) =>
  PointLink.parse({ id: `${key}-${satellite}`, key, satellite, since: null, note: '' })

type Places = Readonly<Record<string, ViewPoint>>
type Found = Readonly<Record<string, 'active' | 'latent' | 'treated'>>

/** The points at their places, recorded once, and a second visit that found these. */
function linked(places: Places, links: readonly PointLink[], then: Found = {}) {
  const side = ({ view, x }: ViewPoint) =>
    view === 'left-lateral' || (view === 'posterior' ? x < 0 : view !== 'right-lateral' && x > 0)
      ? 'left'
      : 'right'
  const seen = (at: ViewPoint) => ({ ...at, side: side(at) })
  const first = Object.fromEntries(
    Object.entries(places).map(([id, at]) => [id, ['active', seen(at)] as const]),
  )
  const second = Object.fromEntries(
    Object.entries(then).flatMap(([id, status]) =>
      places[id] ? [[id, [status, seen(places[id])] as const]] : [],
    ),
  )
  const visits = [visit('01-05', first), visit('02-02', second)]
  return pointLinksAt({ pointLinks: links, identityEdits: [] }, visits)
}

const LOOK = { pixelsPerUnit: 0.5 } as const
const soleus: ViewPoint = { view: 'posterior', x: 71, y: 868 }
const flank: ViewPoint = { view: 'posterior', x: 40, y: 380 }
const thigh: ViewPoint = { view: 'anterior', x: -60, y: 640 }

const arrowsOf = (items: readonly SceneItem[]) => items.filter((item) => item.space === 'figure')
const shapesOf = (items: readonly SceneItem[]) =>
  arrowsOf(items).flatMap((item) =>
    item.space === 'figure' && item.drawing.kind === 'shape' ? [item.drawing] : [],
  )
const textsOf = (items: readonly SceneItem[]) =>
  items.flatMap((item) =>
    item.space === 'marker'
      ? item.drawings.flatMap((it) => (it.kind === 'label' ? [`${item.markId} ${it.text}`] : []))
      : [],
  )

/** Whose signs lie under the points, with what is written there. */
const signsOf = (items: readonly SceneItem[]) =>
  items.flatMap((item) =>
    item.space === 'marker'
      ? [[item.markId, ...item.drawings.flatMap((it) => (it.kind === 'label' ? [it.text] : []))].join(' ')]
      : [],
  )

describe('the chart of key points and satellites', () => {
  test('the key wears a K, the satellite to re-check says so', () => {
    const { points, links } = linked({ k: soleus, s: flank }, [link('k', 's')], { k: 'treated' })
    const items = linkItems(points, links, LOOK)
    expect(signsOf(items)).toEqual(['k', 's Re-check'])
    const there = linked({ k: soleus, s: flank }, [link('k', 's')])
    expect(signsOf(linkItems(there.points, there.links, LOOK))).toEqual(['k'])
  })

  test('mirrored points have the mirrored arrow, drawn in their own view', () => {
    const drawn = (a: ViewPoint, b: ViewPoint) => {
      const { points, links } = linked({ k: a, s: b }, [link('k', 's')])
      return arrowsOf(linkItems(points, links, LOOK))
    }
    const bounds = (items: readonly SceneItem[]) => shapesOf(items).map(({ d }) => pathBounds(parsePath(d)))
    const pairs = [
      [soleus, flank],
      [thigh, { view: 'anterior', x: -120, y: 300 }],
      [
        { view: 'right-lateral', x: 20, y: 300 },
        { view: 'right-lateral', x: -30, y: 520 },
      ],
    ] as const satisfies readonly (readonly [ViewPoint, ViewPoint])[]
    for (const [a, b] of pairs) {
      const [right, left] = [drawn(a, b), drawn(mirrored(a), mirrored(b))]
      expect(right.every(({ view }) => view === a.view)).toBe(true)
      expect(left.every(({ view }) => view === mirrored(a).view)).toBe(true)
      const expected = bounds(right).map(({ minX, maxX, ...rest }) => ({ minX: -maxX, maxX: -minX, ...rest }))
      bounds(left).forEach((box, index) => {
        for (const edge of ['minX', 'maxX', 'minY', 'maxY'] as const)
          expect(box[edge]).toBeCloseTo(expected[index]?.[edge] ?? NaN, 1)
      })
    }
  })

  test('between two views the arrow leads into the other figure', () => {
    const { points, links } = linked({ k: soleus, s: thigh }, [link('k', 's')])
    const head = shapesOf(linkItems(points, links, LOOK)).at(-1)
    if (!head) throw new Error('there is no head')
    const drawn = onSheet('posterior', pathBounds(parsePath(head.d)))
    const at = onSheet('anterior', { minX: thigh.x, maxX: thigh.x, minY: thigh.y, maxY: thigh.y })
    expect(Math.hypot(drawn.maxX - at.minX, drawn.minY - at.minY)).toBeLessThan(60)
    expect(drawn.minX).toBeGreaterThan(onSheet('posterior', { minX: 71, maxX: 71, minY: 0, maxY: 0 }).minX)
  })

  test('a sheet without one of the two views draws no arrow; another sheet draws it where its views lie', () => {
    const { points, links } = linked({ k: soleus, s: thigh }, [link('k', 's')])
    expect(arrowsOf(linkItems(points, links, { ...LOOK, sheet: layOut(['posterior']) }))).toEqual([])
    expect(
      arrowsOf(linkItems(points, links, { ...LOOK, sheet: layOut(['anterior', 'posterior']) })).length,
    ).toBe(4)
  })

  test('a place beside an arrow means its link, one further off none', () => {
    const places = { k: soleus, s: flank, t: { view: 'posterior', x: -90, y: 500 } } as const
    const { points, links } = linked(places, [link('k', 's'), link('k', 't')])
    const under = (at: ViewPoint) => linkUnder(at, linkWays(points, links, 0.5), 0.5)
    const [line] = shapesOf(linkItems(points, links.slice(0, 1), LOOK))
    const middle = line && parsePath(line.d)[1]
    if (middle?.op !== 'C') throw new Error('there is no line')
    const x = (71 + 3 * middle.x1 + 3 * middle.x2 + middle.x) / 8
    const y = (868 + 3 * middle.y1 + 3 * middle.y2 + middle.y) / 8
    expect(under({ view: 'posterior', x, y })).toBe('k-s')
    expect(under({ view: 'posterior', x: x + 10, y })).toBe('k-s')
    expect(under({ view: 'posterior', x: x + 40, y })).toBeNull()
    expect(under({ view: 'anterior', x, y })).toBeNull()
  })

  test('two points at one place give no NaN', () => {
    const { points, links } = linked({ k: soleus, s: soleus }, [link('k', 's')], { k: 'treated' })
    expect(shapesOf(linkItems(points, links, LOOK)).some(({ d }) => d.includes('NaN'))).toBe(false)
  })

  test('the chosen link is drawn last and in another colour', () => {
    const places = { k: soleus, s: flank, t: { view: 'posterior', x: 90, y: 500 } } as const
    const { points, links } = linked(places, [link('k', 's'), link('k', 't')])
    const [first] = links
    if (!first) throw new Error('there is no link')
    const shapes = shapesOf(linkItems(points, links, { ...LOOK, highlighted: first.link.id }))
    expect(shapes.at(-1)?.fill?.colour).toBe('accent')
    expect(shapes.filter(({ fill }) => fill?.colour === 'accent')).toHaveLength(1)
  })

  test('paper draws the same: figures, arrows, then the points with their numbers', () => {
    const { points, links } = linked({ k: soleus, s: flank }, [link('k', 's')])
    const scene = linkScene(points, links, LOOK)
    const items = linkItems(points, links, LOOK)
    const at = scene.findIndex((item) => JSON.stringify(item) === JSON.stringify(items[0]))
    expect(scene.slice(at, at + items.length)).toEqual(items)
    expect(textsOf(scene).slice(-2)).toEqual(['k 1', 's 2'])
    expect(markIdOf(points[0]?.pointId as never)).toBe('k')
  })

  test('the legend names what occurs', () => {
    const { links } = linked({ k: soleus, s: flank }, [link('k', 's')], { k: 'treated' })
    expect(linkLegend(links).map(({ words }) => words)).toEqual(['Key point', 'Re-check'])
    expect(linkLegend([])).toEqual([])
  })
})
