import { outlineLoops } from '../../chart/area-parts.ts'
import { feltPoints, feltScene, feltViews, feltZones } from '../../chart/felt-scene.ts'
import { placesOfZone } from '../../chart/figure/zones/zones.ts'
import { extentEntry, legendOf, TEXTBOOK_ENTRY } from '../../chart/legend.ts'
import { parsePath, pathBounds } from '../../chart/path.ts'
import { type FeltZone, referralScene } from '../../chart/referral-scene.ts'
import { buildScene } from '../../chart/scene.ts'
import type { FigureItem } from '../../chart/scene-item.ts'
import { SHEET_VIEWS } from '../../chart/sheet.ts'
import { type Mark, sideOfMark } from '../../domain/mark.ts'
import { type OtherViews, type SummaryChoice, USUAL_CHOICES } from '../../domain/report-sections.ts'
import { ReferralExtent } from '../../domain/trigger-point.ts'
import { View } from '../../domain/view-point.ts'
import { type FindingNames, markName, SIDE_WORDS, upperFirst, VIEW_WORDS } from '../../domain/words.ts'
import { type DrawnPlace, type ViewRows, type Views, viewRows } from '../paper-views.ts'
import type { PaperChart } from './chart.ts'
import { markNumber } from './numbered.ts'
import { shownMarks } from './shown-marks.ts'

/** Figure units left free around a mark, its number included. */
const ROOM_AROUND_MARK = 40
/** Figure units: how far a part of the body reaches beyond what it is shown for, and how small a part may be. */
const AROUND_PART = 36
const LEAST_HALF = 120
/** Figure units from above the vertex to below the soles; more than this of it is all of it. */
const HEAD = -8
const GROUND = 1012
const MOST_OF_BODY = 640
/** Points. */
const PART_HEIGHT = 270
/** Points a figure unit: a part that cannot be larger tells less than the whole, and beyond the other nothing is gained. */
const LEAST_OF_PART = 0.5
const MOST_OF_PART = 0.85
/** Points a figure unit of whole figures that show where points are felt: they stand under the table of the points. */
const FELT_ON_WHOLE = 0.3
/** Points a figure unit of a chart that only says that nothing is marked. */
const SMALL = 0.2

/** The charts of a session on paper of this width in points: its marks and, if that was recorded, where points are felt. */
export function summaryCharts(
  marks: readonly Mark[],
  width: number,
  names: FindingNames = {},
  { sections, otherViews }: SummaryChoice = USUAL_CHOICES.own,
): readonly PaperChart[] {
  if (!sections.includes('chart')) return []
  const shown = shownMarks(marks, sections)
  const views = SHEET_VIEWS.filter((view) => shown.flatMap(placesOf).some((place) => place.view === view))
  const others = SHEET_VIEWS.filter((view) => !views.includes(view))
  return [
    bodyChart(marks, shown, { views, width, names, others: otherViews }),
    ...(otherViews === 'small' && views.length > 0 && others.length > 0 ? [otherChart(others, width)] : []),
    ...(sections.includes('referral') ? feltChart(marks, width) : []),
  ]
}

interface BodyLook {
  readonly views: readonly View[]
  readonly width: number
  readonly names: FindingNames
  readonly others: OtherViews
}

function bodyChart(
  marks: readonly Mark[],
  shown: readonly Mark[],
  { views: marked, width, names, others }: BodyLook,
): PaperChart {
  const places = shown.flatMap(placesOf)
  const nothing = marked.length === 0
  const views = nothing ? (['posterior', 'anterior'] as const) : marked
  const said = [
    ...(nothing ? [marks.length === 0 ? 'No marks' : 'No marks of what is in this copy'] : []),
    ...(!nothing && shown.length < marks.length ? ['Only the marks of what is in this copy.'] : []),
    ...(!nothing && others === 'left-out' && marked.length < SHEET_VIEWS.length
      ? ['Views without marks are left out.']
      : []),
  ]
  const ids = new Set<string>(shown.map(({ id }) => id))
  return {
    name: 'chart',
    title: 'Body chart',
    introduction: said.join(' '),
    said: inWords('Body chart', views, shown, marks),
    ...viewRows({ views, places, room: width, ...(nothing ? { full: SMALL } : {}) }),
    legend: legendOf(shown, names),
    // All marks are numbered and placed as in the whole session, and those that are not told are taken out.
    scene: () =>
      buildScene({ views, marks, names }).filter(({ markId }) => markId === undefined || ids.has(markId)),
  }
}

/** The views in which nothing is marked, small. */
function otherChart(views: readonly View[], width: number): PaperChart {
  return {
    name: 'others',
    title: 'Views without marks',
    introduction: '',
    said: inWords('Views without marks', views, [], []),
    ...viewRows({ views, places: [], room: width, full: SMALL }),
    legend: [],
    scene: () => buildScene({ views, marks: [] }),
  }
}

/** What a chart shows, for who does not see it: "Body chart, posterior view: 1 R infraspinatus; 2 L ache". */
function inWords(
  title: string,
  views: readonly View[],
  shown: readonly Mark[],
  marks: readonly Mark[],
): string {
  const seen = views.map((view) => VIEW_WORDS[view]).join(', ')
  const named = shown.map((mark) => {
    const side = upperFirst(SIDE_WORDS[sideOfMark(mark)])
    return `${markNumber(mark, marks.indexOf(mark) + 1)} ${side} ${markName(mark)}`
  })
  return `${title} (${seen}): ${named.length === 0 ? 'no marks' : named.join('; ')}. Right is the client’s right.`
}

function feltChart(marks: readonly Mark[], width: number): readonly PaperChart[] {
  const points = feltPoints(marks)
  const views = feltViews(points)
  const { observed, textbook, painted = [] } = feltZones(points)
  const zones = referralScene({ observed, painted, textbook: [] }).filter(({ view }) => views.includes(view))
  if (zones.length === 0) return []
  const felt = [...observed, ...painted]
  const places = points.flatMap(({ mark }) => placesOf(mark))
  const part = viewRows({ views, places, room: width, ...partWith(places, zones) })
  const rows =
    part.scale >= LEAST_OF_PART ? part : viewRows({ views, places, room: width, full: FELT_ON_WHOLE })
  return [
    {
      name: 'felt',
      title: 'Where the points are felt',
      introduction: 'The number in a zone is that of the point which this client feels there.',
      said: inWords(
        'Where the points are felt',
        views,
        points.map(({ mark }) => mark),
        marks,
      ),
      ...rows,
      legend: [
        ...legendOf(points.map(({ mark }) => mark)),
        ...ReferralExtent.options
          .filter((each) => felt.some(({ extent }) => extent === each))
          .map(extentEntry),
        ...(textbook.some((zone) => isShown(zone, rows)) ? [TEXTBOOK_ENTRY] : []),
      ],
      scene: () => feltScene(points, views, marks),
    },
  ]
}

/** Whether at least a corner of a zone is on the chart. */
function isShown({ zoneId, side }: FeltZone, { rows }: ViewRows): boolean {
  return placesOfZone(zoneId, side).some(({ view, d }) => {
    const drawn = rows.map(({ views }) => views.get(view)).find((shown) => shown !== undefined)
    if (!drawn?.part) return drawn !== undefined
    const zone = pathBounds(parsePath(d))
    const { minX, minY, maxX, maxY } = drawn.part
    return zone.maxX > minX && zone.minX < maxX && zone.maxY > minY && zone.minY < maxY
  })
}

/** Zones of the head would be specks on a whole figure: the part of the body that holds everything, if it is a part. */
export function partWith(
  places: readonly DrawnPlace[],
  zones: readonly FigureItem[] = [],
): Pick<Views, 'part' | 'full'> {
  const onBody = ({ view }: { readonly view: View }) => view !== 'soles'
  const boxes = [
    ...places.filter(onBody).map(({ x, y }) => ({ minX: x, minY: y, maxX: x, maxY: y })),
    ...zones
      .filter(onBody)
      .flatMap(({ drawing }) => (drawing.kind === 'shape' ? [pathBounds(parsePath(drawing.d))] : [])),
  ]
  if (boxes.length === 0) return {}
  const top = Math.max(HEAD, Math.min(...boxes.map(({ minY }) => minY)) - AROUND_PART)
  const bottom = Math.min(GROUND, Math.max(...boxes.map(({ maxY }) => maxY)) + AROUND_PART)
  const farthest = Math.max(...boxes.map(({ minX, maxX }) => Math.max(-minX, maxX)))
  if (bottom - top > MOST_OF_BODY) return {}
  const part = { top, bottom, half: Math.max(LEAST_HALF, farthest + AROUND_PART) }
  return { part, full: Math.min(MOST_OF_PART, PART_HEIGHT / (bottom - top)) }
}

/** The places that a mark needs on a chart, with room for its number. */
export function placesOf(mark: Mark): readonly DrawnPlace[] {
  if (mark.kind === 'note' && mark.textAt)
    return [mark.at, { view: mark.at.view, ...mark.textAt }].map((at) => ({ ...at, room: ROOM_AROUND_MARK }))
  if (mark.kind !== 'symptom-area') return [{ ...mark.at, room: ROOM_AROUND_MARK }]
  return View.options.flatMap((view) =>
    outlineLoops(mark.strokes, view)
      .flat()
      .map(({ x, y }) => ({ view, x, y, room: ROOM_AROUND_MARK })),
  )
}
