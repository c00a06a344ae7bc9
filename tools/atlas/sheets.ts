import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { figureDrawing } from '../../src/chart/figure/figure.ts'
import { regionsOfMuscle } from '../../src/chart/figure/regions/regions.ts'
import { DRAWN_ZONES } from '../../src/chart/figure/zones/drawn-zones.ts'
import type { Box } from '../../src/chart/path.ts'
import type { Medium } from '../../src/chart/style.ts'
import { MUSCLES, type MuscleLayer, muscleById, placeOf } from '../../src/domain/atlas/muscles.ts'
import { View } from '../../src/domain/view-point.ts'
import { findChromium } from '../find-chromium.mjs'
import { AREAS, musclesIn, viewsOf } from './areas.ts'
import { type Sheet, sheetSvg } from './sheet-svg.ts'

export interface SheetOptions {
  readonly out?: string
  readonly view?: string
  readonly layer?: string
  readonly box?: string
  readonly scale?: string
  readonly medium?: string
  /** One muscle, or with `muscles` every one (of an area). */
  readonly muscle?: string
  readonly muscles?: boolean
  /** The zones of each view, of one drawing area with `area`. */
  readonly zones?: boolean
  readonly area?: string
  readonly labels?: boolean
  readonly grid?: boolean
  readonly landmarks?: boolean
  readonly plain?: boolean
  readonly reference?: boolean
  readonly shared?: string
}

const LAYERS: readonly MuscleLayer[] = ['superficial', 'intermediate', 'deep']
const MARGIN = 14

/** Renders the sheets asked for as PNG files: each view × layer, landmarks, muscle by muscle, and zones. */
export async function renderSheets(options: SheetOptions): Promise<boolean> {
  if (options.out === undefined) throw new Error('atlas:sheets needs --out <folder>')
  mkdirSync(options.out, { recursive: true })
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('no Chromium found; CHROMIUM_PATH can name one')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    for (const [name, sheet] of sheetsOf(options)) {
      const svg = sheetSvg(sheet)
      const width = Math.round((sheet.box.maxX - sheet.box.minX) * sheet.scale)
      const height = Math.round((sheet.box.maxY - sheet.box.minY) * sheet.scale)
      await page.setViewportSize({ width, height })
      await page.setContent(`<body style="margin:0">${svg}</body>`)
      const path = join(options.out, `${name}.png`)
      await page.screenshot({ path })
      console.log(`${path}  ${width} × ${height}`)
    }
  } finally {
    await browser.close()
  }
  return true
}

function sheetsOf(options: SheetOptions): readonly (readonly [name: string, sheet: Sheet])[] {
  const views = options.view === undefined ? View.options : [View.parse(options.view)]
  const layers = options.layer === undefined ? LAYERS : LAYERS.filter((layer) => layer === options.layer)
  if (layers.length === 0) throw new Error(`no layer ${options.layer}: one of ${LAYERS.join(', ')}`)
  if (options.zones)
    return views.map((view) => {
      const zones = zoneIdsOf(options.area)
      return [
        `${view}-zones${options.area === undefined ? '' : `-${options.area}`}`,
        { ...common(options, view), zones },
      ] as const
    })
  if (options.muscle !== undefined || options.muscles) return muscleSheets(options, views)
  const byLayer = views.flatMap((view) =>
    layers.map((layer) => [`${view}-${layer}`, { ...common(options, view), layer }] as const),
  )
  const marked = views.map(
    (view) => [`${view}-landmarks`, { ...common(options, view), landmarks: true }] as const,
  )
  return options.layer === undefined ? [...byLayer, ...marked] : byLayer
}

/** The zones of a drawing area, or all. */
function zoneIdsOf(area: string | undefined): ReadonlySet<string> {
  const drawn = Object.entries(DRAWN_ZONES).filter(([name]) => area === undefined || name === area)
  if (drawn.length === 0) throw new Error(`no area ${area}: one of ${Object.keys(DRAWN_ZONES).join(', ')}`)
  return new Set(drawn.flatMap(([, shapes]) => shapes.map(({ zoneId }) => zoneId)))
}

function muscleSheets(options: SheetOptions, views: readonly View[]): readonly (readonly [string, Sheet])[] {
  const one = options.muscle === undefined ? undefined : muscleById(options.muscle)
  if (options.muscle !== undefined && !one) throw new Error(`no muscle ${options.muscle}`)
  const area = AREAS.find((it) => it === options.area)
  const muscles = one ? [one] : area === undefined ? MUSCLES : musclesIn(area)
  return muscles.flatMap((muscle) => {
    const shown = new Set<View>([
      ...viewsOf(muscle),
      ...regionsOfMuscle(muscle.id).map(({ view }) => view),
      ...muscle.points.map((point) => placeOf(point, 'right').view),
    ])
    return views
      .filter((view) => shown.has(view) && (view !== 'left-lateral' || options.view !== undefined))
      .map((view) => [`${muscle.id}-${view}`, { ...common(options, view), muscle: muscle.id }] as const)
  })
}

function common(options: SheetOptions, view: View): Sheet {
  const box = options.box === undefined ? wholeView(view) : parseBox(options.box)
  const fitting = Math.min(1400 / (box.maxX - box.minX), 2400 / (box.maxY - box.minY), 12)
  const scale = options.scale === undefined ? fitting : Number(options.scale)
  if (!(scale > 0)) throw new Error(`--scale ${options.scale} is not a positive number`)
  const shared = options.reference ? (options.shared ?? '../shared') : undefined
  return {
    view,
    box,
    scale,
    medium:
      (['light', 'dark', 'paper', 'grey'] as const satisfies readonly Medium[]).find(
        (it) => it === options.medium,
      ) ?? 'light',
    names: options.labels ?? false,
    grid: options.grid ?? false,
    landmarks: options.landmarks ?? false,
    plain: options.plain ?? false,
    ...(shared === undefined ? {} : { shared }),
  }
}

function wholeView(view: View): Box {
  const { minX, minY, maxX, maxY } = figureDrawing(view).bounds
  return { minX: minX - MARGIN, minY: minY - MARGIN, maxX: maxX + MARGIN, maxY: maxY + MARGIN }
}

function parseBox(given: string): Box {
  const [minX, minY, maxX, maxY] = given.split(',').map(Number)
  if (
    minX === undefined ||
    minY === undefined ||
    maxX === undefined ||
    maxY === undefined ||
    !(maxX > minX && maxY > minY)
  )
    throw new Error(`--box ${given} is not x0,y0,x1,y1`)
  return { minX, minY, maxX, maxY }
}
