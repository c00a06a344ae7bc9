import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { landmarksOf } from '../../src/chart/figure/landmarks.ts'
import { landmarkItems, landmarkRings, shortName } from '../../src/chart/landmark-scene.ts'
import type { Label, MarkerItem } from '../../src/chart/scene-item.ts'
import { fromViewPoint } from '../../src/chart/sheet.ts'
import { sideLetters } from '../../src/chart/view-lettering.ts'
import { sideOf, View } from '../../src/domain/view-point.ts'

const labelOf = ({ drawings }: MarkerItem) => drawings.find((it): it is Label => it.kind === 'label')
const named = (items: readonly MarkerItem[]) => items.filter((item) => labelOf(item) !== undefined)
const names = (items: readonly MarkerItem[]) => items.flatMap((item) => labelOf(item)?.text ?? [])

/** A name's room on the sheet in pixels, from what is drawn: letters are at least 4.5 wide and 7 high. */
function roomOf(item: MarkerItem, pixelsPerUnit: number) {
  const label = labelOf(item)
  if (!label) throw new Error('no name')
  const { x, y } = fromViewPoint({ view: item.view, ...item.at })
  const width = label.text.length * 4.5
  const start = { start: 0, middle: -width / 2, end: -width }[label.anchor]
  const left = x * pixelsPerUnit + label.at.x + start
  const base = y * pixelsPerUnit + label.at.y
  return { left, right: left + width, top: base - 7, bottom: base }
}

describe('the landmarks over the chart', () => {
  it.each(View.options)('are a ring each, where they are, on both sides: %s', (view) => {
    const items = landmarkItems([view], 1)
    expect(items.map(({ at }) => at)).toEqual(landmarksOf(view).map(({ x, y }) => ({ x, y })))
    expect(items.every((item) => item.view === view && item.space === 'marker')).toBe(true)
    expect(landmarkRings(view).map(({ at }) => at)).toEqual(items.map(({ at }) => at))
    expect(named(landmarkRings(view))).toEqual([])
  })

  it('have names that lie neither over each other nor over another ring, at any zoom', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.3, max: 10, noNaN: true }), (zoom) => {
        const items = landmarkItems(['posterior', 'anterior', 'right-lateral'], zoom)
        const faults: string[] = []
        const rooms = named(items).map((item) => ({ item, room: roomOf(item, zoom) }))
        for (const [i, { item, room }] of rooms.entries()) {
          for (const { room: other } of rooms.slice(i + 1)) {
            const apart =
              room.right <= other.left ||
              other.right <= room.left ||
              room.bottom <= other.top ||
              other.bottom <= room.top
            if (!apart) faults.push(`${labelOf(item)?.text}: a name`)
          }
          for (const ring of items) {
            if (ring === item) continue
            const { x, y } = fromViewPoint({ view: ring.view, ...ring.at })
            const [px, py] = [x * zoom, y * zoom]
            const covered = px > room.left && px < room.right && py > room.top && py < room.bottom
            if (covered) faults.push(`${labelOf(item)?.text}: a ring`)
          }
        }
        expect(faults).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('name the most important first, and everything when there is room', () => {
    const far = names(landmarkItems(['posterior'], 0.7))
    expect(far).toContain('C7 spinous process')
    expect(far).toContain('Posterior superior iliac spine')
    expect(far.length).toBeLessThan(40)
    const near = landmarkItems(['posterior'], 12)
    expect(names(near)).toEqual(landmarksOf('posterior').map(({ landmark }) => shortName(landmark.name)))
  })

  it('name the client’s right before the left', () => {
    const items = named(landmarkItems(['anterior'], 0.7))
    const on = (side: string) => items.filter(({ at }) => sideOf({ view: 'anterior', ...at }) === side).length
    expect(on('right')).toBeGreaterThan(5)
    expect(on('left')).toBe(0)
    expect(names(landmarkItems(['anterior'], 12))).toHaveLength(landmarksOf('anterior').length)
  })

  it('leave R and L free', () => {
    for (const zoom of [0.5, 0.8, 1.2, 3]) {
      const rooms = named(landmarkItems(['posterior', 'anterior'], zoom)).map((item) => roomOf(item, zoom))
      for (const view of ['posterior', 'anterior'] as const)
        for (const { at } of sideLetters(view)) {
          const { x, y } = fromViewPoint({ view, x: at.x, y: at.y - 16 })
          const [px, py] = [x * zoom, y * zoom]
          expect(
            rooms.filter(
              ({ left, right, top, bottom }) => px > left && px < right && py > top && py < bottom,
            ),
          ).toEqual([])
        }
    }
  })

  it('are the same at every call', () => {
    expect(landmarkItems(['anterior'], 1.3)).toEqual(landmarkItems(['anterior'], 1.3))
  })
})
