/** How large pages are shown: as wide as there is room, as a whole, or in percent of their size on paper. */
export type PageZoom = 'width' | 'page' | number

/** The percentages that are offered. */
export const ZOOM_STEPS = [50, 67, 80, 100, 125, 150, 200, 300, 400] as const

/** Pixels of CSS a point of the page at 100 %. */
const ACTUAL_SIZE = 96 / 72

/** The paper around a page and between two of them. Pixels. */
export const PAGE_GAP = 24

/** On a wide screen a page as wide as the room is only scrolled more. Pixels and percent. */
export const firstZoom = (windowWidth: number): PageZoom => (windowWidth > 1500 ? 125 : 'width')

interface Extent {
  readonly width: number
  readonly height: number
}

/** Pixels of CSS a point: of a page (in points) in the room there is (in pixels). */
export function scaleFor(zoom: PageZoom, page: Extent, room: Extent): number {
  if (typeof zoom === 'number') return (zoom / 100) * ACTUAL_SIZE
  const least = (ZOOM_STEPS[0] / 100) * ACTUAL_SIZE * 0.5
  const wide = (room.width - 2 * PAGE_GAP) / page.width
  const whole = Math.min(wide, (room.height - 2 * PAGE_GAP) / page.height)
  return Math.max(least, zoom === 'width' ? wide : whole)
}

/** The next step from what is shown now, larger or smaller; the last one stays. */
export function nextZoom(scale: number, direction: 1 | -1): number {
  const percent = (scale / ACTUAL_SIZE) * 100
  // What is fitted lies between two steps, and a hair beside one is on it.
  const next =
    direction === 1
      ? ZOOM_STEPS.find((step) => step > percent + 0.5)
      : ZOOM_STEPS.findLast((step) => step < percent - 0.5)
  return next ?? (direction === 1 ? ZOOM_STEPS[ZOOM_STEPS.length - 1] : ZOOM_STEPS[0]) ?? 100
}

/** The page (from 1) that most is seen of, for pages of one height under one another. */
export function pageInSight(
  scrollTop: number,
  roomHeight: number,
  pageHeight: number,
  count: number,
): number {
  // Of small pages several are seen at once: then it is the uppermost.
  const middle = scrollTop + Math.min(roomHeight, pageHeight) / 2 - PAGE_GAP / 2
  const page = Math.floor(middle / (pageHeight + PAGE_GAP)) + 1
  return Math.min(Math.max(page, 1), count)
}

/** How far down page `number` (from 1) begins, with half a gap above it. */
export const topOfPage = (number: number, pageHeight: number): number =>
  (number - 1) * (pageHeight + PAGE_GAP) + PAGE_GAP / 2
