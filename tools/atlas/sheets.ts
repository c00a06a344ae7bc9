import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright-core'
import { figureDrawing } from '../../src/chart/figure/figure.ts'
import { DRAWN_ZONES } from '../../src/chart/figure/zones/drawn-zones.ts'
import { LAYERS } from '../../src/chart/muscle-scene.ts'
import type { Box } from '../../src/chart/path.ts'
import type { Medium } from '../../src/chart/style.ts'
import { MUSCLES, muscleById } from '../../src/domain/atlas/muscles.ts'
import { View } from '../../src/domain/view-point.ts'
import { findChromium } from '../find-chromium.mjs'
import { AREAS, musclesIn } from './areas.ts'
import { musclePicture } from './muscle-sheet.ts'
import { type Picture, type Sheet, sheetPicture } from './sheet-svg.ts'

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
  /** Only the zones of each view, of one drawing area with `area`. */
  readonly zones?: boolean
  readonly area?: string
  readonly labels?: boolean
  readonly grid?: boolean
  /** Only the landmarks of each view. */
  readonly landmarks?: boolean
  readonly plain?: boolean
  readonly reference?: boolean
  readonly shared?: string
}

type Named = readonly [name: string, draw: () => Picture]

const MARGIN = 14

/**
 * Renders PNG files: each view × layer, landmarks and zones of each view, and each muscle with its points and
 * referral; only what is asked for as soon as the options name something.
 */
export async function renderSheets(options: SheetOptions): Promise<boolean> {
  if (options.out === undefined) throw new Error('atlas:sheets needs --out <folder>')
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('no Chromium found; CHROMIUM_PATH can name one')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    const sheets = sheetsOf(options)
    for (const [name, draw] of sheets) {
      const { svg, width, height } = draw()
      await page.setViewportSize({ width, height })
      await page.setContent(`<body style="margin:0">${svg}</body>`)
      const path = join(options.out, `${name}.png`)
      mkdirSync(dirname(path), { recursive: true })
      await page.screenshot({ path })
      if (sheets.length < 40) console.log(`${path}  ${width} × ${height}`)
    }
    console.log(`${sheets.length} sheets in ${options.out}`)
  } finally {
    await browser.close()
  }
  return true
}

function sheetsOf(options: SheetOptions): readonly Named[] {
  if (options.zones) return zoneSheets(options)
  if (options.landmarks) return landmarkSheets(options)
  if (options.muscle !== undefined || options.muscles) return muscleSheets(options)
  const layers = layerSheets(options)
  if (options.view !== undefined || options.layer !== undefined || options.box !== undefined) return layers
  return [...layers, ...landmarkSheets(options), ...zoneSheets(options), ...muscleSheets(options)]
}

const viewsOf = ({ view }: SheetOptions): readonly View[] =>
  view === undefined ? View.options : [View.parse(view)]

function layerSheets(options: SheetOptions): readonly Named[] {
  const layers = LAYERS.filter((layer) => options.layer === undefined || layer === options.layer)
  if (layers.length === 0) throw new Error(`no layer ${options.layer}: one of ${LAYERS.join(', ')}`)
  return viewsOf(options).flatMap((view) =>
    layers.map(
      (layer): Named => [`layers/${view}-${layer}`, () => sheetPicture({ ...sheetOf(options, view), layer })],
    ),
  )
}

const landmarkSheets = (options: SheetOptions): readonly Named[] =>
  viewsOf(options).map(
    (view): Named => [
      `landmarks/${view}`,
      () => sheetPicture({ ...sheetOf(options, view), landmarks: true }),
    ],
  )

function zoneSheets(options: SheetOptions): readonly Named[] {
  const { area } = options
  const drawn = Object.entries(DRAWN_ZONES).filter(([name]) => area === undefined || name === area)
  if (drawn.length === 0) throw new Error(`no area ${area}: one of ${Object.keys(DRAWN_ZONES).join(', ')}`)
  const zones = new Set(drawn.flatMap(([, shapes]) => shapes.map(({ zoneId }) => zoneId)))
  return viewsOf(options).map(
    (view): Named => [
      `zones/${view}${area === undefined ? '' : `-${area}`}`,
      () => sheetPicture({ ...sheetOf(options, view), zones }),
    ],
  )
}

function muscleSheets(options: SheetOptions): readonly Named[] {
  const one = options.muscle === undefined ? undefined : muscleById(options.muscle)
  if (options.muscle !== undefined && !one) throw new Error(`no muscle ${options.muscle}`)
  const area = AREAS.find((it) => it === options.area)
  const muscles = one ? [one] : area === undefined ? MUSCLES : musclesIn(area)
  return muscles.map(
    (muscle): Named => [`muscles/${muscle.id}`, () => musclePicture(muscle, mediumOf(options))],
  )
}

const MEDIA = ['light', 'dark', 'paper', 'grey'] as const satisfies readonly Medium[]
const mediumOf = ({ medium }: SheetOptions): Medium => MEDIA.find((it) => it === medium) ?? 'light'

function sheetOf(options: SheetOptions, view: View): Sheet {
  const box = options.box === undefined ? wholeView(view) : parseBox(options.box)
  const fitting = Math.min(1400 / (box.maxX - box.minX), 2400 / (box.maxY - box.minY), 12)
  const scale = options.scale === undefined ? fitting : Number(options.scale)
  if (!(scale > 0)) throw new Error(`--scale ${options.scale} is not a positive number`)
  const shared = options.reference ? (options.shared ?? '../shared') : undefined
  return {
    view,
    box,
    scale,
    medium: mediumOf(options),
    names: options.labels ?? false,
    grid: options.grid ?? false,
    landmarks: false,
    plain: options.plain ?? false,
    ...(shared === undefined ? {} : { shared }),
  }
}

/** The figure and its letters. */
function wholeView(view: View): Box {
  const { minX, minY, maxX, maxY } = figureDrawing(view).bounds
  const letters = view === 'soles' ? 54 : 0
  return { minX: minX - MARGIN, minY: minY - MARGIN - letters, maxX: maxX + MARGIN, maxY: maxY + MARGIN }
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
