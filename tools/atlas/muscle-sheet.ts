import { figureDrawing } from '../../src/chart/figure/figure.ts'
import { regionsOfMuscle } from '../../src/chart/figure/regions/regions.ts'
import { muscleInFocus } from '../../src/chart/muscle-scene.ts'
import { type Box, parsePath, pathBounds } from '../../src/chart/path.ts'
import { type FeltZone, referralScene } from '../../src/chart/referral-scene.ts'
import { figureScene } from '../../src/chart/scene.ts'
import type { SceneItem } from '../../src/chart/scene-item.ts'
import { colourOf, type Medium } from '../../src/chart/style.ts'
import { triggerPointSymbol } from '../../src/chart/symbols.ts'
import type { MuscleFacts } from '../../src/domain/atlas/muscles.ts'
import { pointsOf, referralOf } from '../../src/domain/atlas/referral.ts'
import { View } from '../../src/domain/view-point.ts'
import { SIDE_LETTERS, VIEW_WORDS } from '../../src/domain/words.ts'
import { escaped } from './margin-labels.ts'
import { sceneSvg } from './scene-svg.ts'
import { type Picture, pointName } from './sheet-svg.ts'

/** Pixels: the largest picture, the room between views, the title. */
const [WIDTH, HEIGHT, GAP, TITLE] = [1360, 860, 24, 66]
/** Around what is shown, and the least that is shown of a view. Figure units. */
const [ROOM, LEAST] = [22, 130]

interface Panel {
  readonly view: View
  readonly box: Box
  readonly items: readonly SceneItem[]
}

/**
 * One muscle of the client's right: its shape, its usual points and where they are felt, in every view that has any
 * of them, side by side and cropped to it. All points together: a zone that is primary for one is drawn primary.
 */
export function musclePicture(muscle: MuscleFacts, medium: Medium): Picture {
  const panels = View.options.flatMap((view) => panelOf(muscle, view) ?? [])
  const widths = panels.reduce((sum, { box }) => sum + box.maxX - box.minX, 0)
  const tallest = Math.max(...panels.map(({ box }) => box.maxY - box.minY))
  const scale = Math.min((WIDTH - GAP * (panels.length + 1)) / widths, (HEIGHT - TITLE - GAP) / tallest, 5)
  const width = Math.max(520, Math.round(widths * scale + GAP * (panels.length + 1)))
  const height = Math.round(tallest * scale + TITLE + GAP)
  const [ink, soft] = [colourOf('ink', medium), colourOf('ink-soft', medium)]
  let x = GAP
  const drawn = panels.map(({ view, box, items }) => {
    const [w, h] = [(box.maxX - box.minX) * scale, (box.maxY - box.minY) * scale]
    const at = x
    x += w + GAP
    return [
      `<text x="${at}" y="${TITLE - 8}" font-size="12" fill="${soft}">${VIEW_WORDS[view]}</text>`,
      `<svg x="${at}" y="${TITLE}" width="${w}" height="${h}" viewBox="${box.minX} ${box.minY} ${box.maxX - box.minX} ${box.maxY - box.minY}">`,
      sceneSvg(items, medium, 1 / scale),
      '</svg>',
    ].join('')
  })
  const points = muscle.points.map(({ id }) => id).join(', ')
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Inter, 'Noto Sans', 'DejaVu Sans', sans-serif" style="display:block">`,
    `<rect width="${width}" height="${height}" fill="${colourOf('paper', medium)}"/>`,
    `<text x="${GAP}" y="26" font-size="18" font-weight="600" fill="${ink}">${SIDE_LETTERS.right} ${escaped(muscle.name)}</text>`,
    `<text x="${GAP}" y="44" font-size="12" fill="${soft}">${escaped(muscle.latin)} · ${muscle.layer} · ${points}</text>`,
    ...drawn,
    '</svg>',
  ].join('\n')
  return { svg, width, height }
}

function panelOf(muscle: MuscleFacts, view: View): Panel | undefined {
  const regions = regionsOfMuscle(muscle.id).filter((it) => it.view === view && it.side !== 'left')
  const points = pointsOf(muscle.id, 'right')
  const here = points.filter(({ at }) => at.view === view)
  const felt = referralScene({ textbook: feltOf(muscle), observed: [] }).filter((it) => it.view === view)
  const boxes = [
    ...[...regions, ...felt.map(({ drawing }) => drawing)].flatMap((it) =>
      'd' in it ? [pathBounds(parsePath(it.d))] : [],
    ),
    ...here.map(({ at: { x, y } }) => ({ minX: x, maxX: x, minY: y, maxY: y })),
  ]
  if (boxes.length === 0) return undefined
  const items: readonly SceneItem[] = [
    ...figureScene(view, false, null),
    ...regions.flatMap(muscleInFocus),
    ...felt,
    ...here.map(({ at, point }) => ({
      space: 'marker' as const,
      view,
      at,
      drawings: [...triggerPointSymbol('active'), pointName(point.id)],
    })),
  ]
  return { view, box: cropped(boxes, figureDrawing(view).bounds), items }
}

/** Every zone that a point of the muscle is felt in, once: primary if any point has it so. */
function feltOf({ id, points }: MuscleFacts): readonly FeltZone[] {
  const zones = points.flatMap((point) => referralOf(id, point.id, 'right')?.zones ?? [])
  const found = new Map<string, FeltZone>()
  for (const { zone, side, extent } of zones)
    if (found.get(zone.id)?.extent !== 'primary') found.set(zone.id, { zoneId: zone.id, side, extent })
  return [...found.values()]
}

function cropped(boxes: readonly Box[], whole: Box): Box {
  const [minX, maxX] = widened(
    Math.min(...boxes.map((it) => it.minX)),
    Math.max(...boxes.map((it) => it.maxX)),
  )
  const [minY, maxY] = widened(
    Math.min(...boxes.map((it) => it.minY)),
    Math.max(...boxes.map((it) => it.maxY)),
  )
  return {
    minX: Math.max(minX, whole.minX - ROOM),
    maxX: Math.min(maxX, whole.maxX + ROOM),
    minY: Math.max(minY, whole.minY - ROOM),
    maxY: Math.min(maxY, whole.maxY + ROOM),
  }
}

function widened(low: number, high: number): readonly [number, number] {
  const more = Math.max(ROOM, (LEAST - (high - low)) / 2)
  return [low - more, high + more]
}
