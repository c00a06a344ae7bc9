import { describe, expect, it } from 'vitest'
import { markScene } from '../../src/chart/mark-scene.ts'
import { usualPointItems } from '../../src/chart/usual-point-scene.ts'
import { pointsOf } from '../../src/domain/atlas/referral.ts'
import { pointMark } from '../domain/some-marks.ts'

const temporalis = pointsOf('temporalis', 'right')
const names = (items: ReturnType<typeof usualPointItems>) =>
  items.flatMap(({ drawings }) => drawings.flatMap((it) => (it.kind === 'label' ? [it] : [])))

describe('the usual points of the atlas', () => {
  it('lie where the atlas places them, each with its name', () => {
    const items = usualPointItems(temporalis, null)
    expect(items.map(({ view, at }) => ({ view, ...at }))).toEqual(temporalis.map(({ at }) => at))
    expect(names(items).map(({ text }) => text)).toEqual(['TrP1', 'TrP2', 'TrP3', 'TrP4'])
    expect(names(usualPointItems(temporalis, null, false))).toEqual([])
  })

  it('are never red like a mark of a client, and belong to no mark', () => {
    const colours = usualPointItems(temporalis, 'TrP1').flatMap(({ drawings }) =>
      drawings.flatMap((it) => (it.kind === 'shape' ? [it.fill?.colour, it.line?.colour] : [it.colour])),
    )
    const marks = markScene(pointMark({}), 1, { selected: false })
    expect(JSON.stringify(marks)).toContain('trigger-')
    expect(colours.filter((colour) => colour?.startsWith('trigger-'))).toEqual([])
    for (const item of usualPointItems(temporalis, null)) expect(item.markId).toBeUndefined()
  })

  it('keep their names apart where they lie close', () => {
    const anchors = names(usualPointItems(temporalis, null)).map(({ anchor }) => anchor)
    expect(new Set(anchors).size).toBeGreaterThan(1)
  })

  it('ring the chosen one as what is selected', () => {
    const [plain] = usualPointItems(temporalis, null)
    const [chosen] = usualPointItems(temporalis, 'TrP1')
    expect(JSON.stringify(plain)).not.toContain('accent')
    expect(JSON.stringify(chosen)).toContain('accent')
  })
})
