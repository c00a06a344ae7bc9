import { expect, it } from 'vitest'
import { centreOf } from '../../../../src/chart/camera.ts'
import { createCameraMover } from '../../../../src/renderer/chart/camera-mover.ts'
import { createSeenStore } from '../../../../src/renderer/chart/seen.ts'
import { linkCharts } from '../../../../src/renderer/screens/compare/link-charts.ts'

function aChart(width: number) {
  const seen = createSeenStore()
  let moves = 0
  const mover = createCameraMover({
    onMove: () => {
      moves += 1
      seen.setState({ camera: mover.camera(), fitted: mover.fitted(), viewport: mover.viewport() }, true)
    },
    still: () => true,
    nextFrame: () => undefined,
  })
  mover.resize({ width, height: 400 })
  return { seen, chart: () => mover, mover, moves: () => moves }
}
const shows = ({ mover }: ReturnType<typeof aChart>) => {
  const { x, y } = centreOf(mover.camera(), mover.viewport())
  const zoom = mover.camera().scale / mover.fitted().scale
  return [x, y, zoom].map((value) => Math.round(value * 100) / 100)
}

it('two charts pan and zoom as one, whichever is moved, each movement once', () => {
  const [one, other] = [aChart(500), aChart(500)]
  linkCharts(one, other)
  one.mover.zoomBy(4)
  one.mover.panBy(30, -20)
  expect(shows(other)).toEqual(shows(one))
  expect(shows(one)[2]).toBe(4)
  other.mover.flyTo('soles')
  expect(shows(one)).toEqual(shows(other))
  const before = one.moves() + other.moves()
  one.mover.panBy(5, 5)
  expect(one.moves() + other.moves()).toBe(before + 2)
})

it('what only follows leads nobody, even where it cannot go as far', () => {
  const [wide, narrow] = [aChart(1400), aChart(300)]
  linkCharts(wide, narrow)
  wide.mover.zoomBy(1.2)
  const before = wide.moves() + narrow.moves()
  wide.mover.panBy(-2000, 2000)
  expect(shows(narrow)).not.toEqual(shows(wide))
  expect(wide.moves() + narrow.moves()).toBe(before + 2)
})

it('let go, they move alone', () => {
  const [one, other] = [aChart(500), aChart(500)]
  const letGo = linkCharts(one, other)
  letGo()
  one.mover.zoomBy(4)
  expect(shows(other)[2]).toBe(1)
})
