import { describe, expect, it } from 'vitest'
import { zoomPercent } from '../../../src/chart/camera.ts'
import { fromViewPoint } from '../../../src/chart/sheet.ts'
import { screenPoint } from '../../../src/chart/space.ts'
import { applyTo } from '../../../src/chart/transform.ts'
import { type CameraMover, createCameraMover } from '../../../src/renderer/chart/camera-mover.ts'

const SIZE = { width: 830, height: 700 }

/** A mover whose frames are given by hand. */
function mover({ still = false } = {}) {
  const frames: ((time: number) => void)[] = []
  let moves = 0
  const camera: CameraMover = createCameraMover({
    onMove: () => {
      moves += 1
    },
    still: () => still,
    nextFrame: (step) => frames.push(step),
  })
  camera.resize(SIZE)
  return { camera, moves: () => moves, frames, frame: (time: number) => frames.shift()?.(time) }
}
const percent = (camera: CameraMover) => zoomPercent(camera.camera(), camera.fitted())

describe('a new chart', () => {
  it('shows the whole sheet', () => {
    const { camera } = mover()
    expect(percent(camera)).toBe(100)
    expect(camera.camera().dx).toBeCloseTo(camera.fitted().dx, 6)
  })

  it('learns its size before it is moved, and asks for it only then', () => {
    let asked = 0
    const camera = createCameraMover({
      onMove: () => undefined,
      still: () => true,
      measure: () => {
        asked += 1
        camera.resize(SIZE)
      },
      nextFrame: () => undefined,
    })
    expect(asked).toBe(0)
    camera.flyTo('soles')
    const known = mover({ still: true }).camera
    known.flyTo('soles')
    expect(camera.camera()).toEqual(known.camera())
    camera.fit()
    expect(asked).toBe(1)
  })

  it('keeps zoom and middle when its element changes its size', () => {
    const { camera } = mover()
    camera.zoomAt(screenPoint(400, 300), 3)
    camera.resize({ width: 1300, height: 900 })
    expect(percent(camera)).toBe(300)
  })
})

describe('gliding', () => {
  it('takes a few frames and ends exactly', () => {
    const { camera, frame, frames } = mover()
    camera.zoomBy(2)
    expect(percent(camera)).toBe(100)
    frame(1000)
    frame(1070)
    expect(percent(camera)).toBeGreaterThan(100)
    expect(percent(camera)).toBeLessThan(200)
    frame(1150)
    expect(percent(camera)).toBe(200)
    expect(frames).toEqual([])
  })

  it('gives way to a hand on the chart', () => {
    const { camera, frame } = mover()
    camera.zoomBy(4)
    frame(1000)
    camera.zoomAt(screenPoint(400, 300), 1.5)
    const now = camera.camera()
    frame(1100)
    expect(camera.camera()).toBe(now)
  })

  it('does not happen for who wants no motion', () => {
    const { camera, frames } = mover({ still: true })
    camera.zoomBy(2)
    expect(percent(camera)).toBe(200)
    camera.fit()
    expect(percent(camera)).toBe(100)
    expect(frames).toEqual([])
  })
})

describe('an element that changes its size while the chart glides', () => {
  it('shows at once what the movement was to show', () => {
    const { camera, frame } = mover()
    camera.zoomBy(2)
    frame(1000)
    camera.resize({ width: 1300, height: 900 })
    expect(percent(camera)).toBe(200)
  })
})

describe('keys pressed while the chart still glides', () => {
  const glided = (act: (camera: CameraMover) => void) => {
    const { camera, frame, frames } = mover()
    act(camera)
    for (let time = 0; frames.length > 0; time += 200) frame(time)
    return camera
  }

  it('count from where the glide ends', () => {
    const twice = glided((camera) => {
      camera.zoomBy(2)
      camera.zoomBy(2)
    })
    expect(percent(twice)).toBe(400)
    const upper = glided((camera) => {
      camera.flyTo('anterior')
      camera.flyTo('anterior')
    })
    const whole = glided((camera) => camera.flyTo('anterior'))
    expect(percent(upper)).toBeGreaterThan(1.5 * percent(whole))
  })

  it('bring a part close and, asked again, the whole sheet back', () => {
    const box = { minX: 20, minY: 150, maxX: 120, maxY: 260 }
    const close = glided((camera) => camera.toggleBox(box))
    expect(percent(close)).toBeGreaterThan(300)
    const back = glided((camera) => {
      camera.toggleBox(box)
      camera.toggleBox(box)
    })
    expect(percent(back)).toBe(100)
  })
})

it('reveal moves just as far as it must', () => {
  const { camera } = mover({ still: true })
  camera.zoomBy(4)
  const where = () => applyTo(camera.camera(), fromViewPoint({ view: 'posterior', x: 60, y: 210 }))
  expect(where().x).toBeLessThan(0)
  camera.reveal(where(), 32)
  expect(where().x).toBeCloseTo(32, 6)
  expect(where().y).toBeCloseTo(32, 6)
  const now = camera.camera()
  camera.reveal(where(), 32)
  expect(camera.camera().dx).toBeCloseTo(now.dx, 6)
})
