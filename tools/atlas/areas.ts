import { DRAWN_REGIONS } from '../../src/chart/figure/regions/drawn-regions.ts'
import type { MuscleRegion } from '../../src/chart/figure/regions/muscle-region.ts'
import { MUSCLES, type MuscleFacts } from '../../src/domain/atlas/muscles.ts'

/** One of the files in which regions are drawn. */
export type Area = keyof typeof DRAWN_REGIONS

export const AREAS = Object.keys(DRAWN_REGIONS) as readonly Area[]

const AREA_OF: Readonly<Record<string, Area>> = {
  head: 'head',
  neck: 'neck',
  'upper-back': 'back',
  'low-back': 'back',
  chest: 'chest-abdomen',
  abdomen: 'chest-abdomen',
  shoulder: 'shoulder-arm',
  arm: 'shoulder-arm',
  forearm: 'forearm-hand',
  hand: 'forearm-hand',
  hip: 'hip-pelvis',
  pelvis: 'hip-pelvis',
  thigh: 'thigh',
  knee: 'leg',
  leg: 'leg',
  foot: 'foot',
}

/** The file that a muscle is drawn in, by the atlas's region. */
export function areaOf({ id, region }: MuscleFacts): Area {
  const area = AREA_OF[region]
  if (area === undefined) throw new Error(`${id}: no drawing area for the region ${region}`)
  return area
}

/** The views, in the figure's names, in which a muscle must be drawn. */
export const viewsOf = ({ palpableViews }: MuscleFacts) =>
  palpableViews.map((view) => (view === 'lateral' ? 'right-lateral' : view === 'plantar' ? 'soles' : view))

/** Every drawn region, right side, as written. */
export const drawnRegions = (): readonly MuscleRegion[] => Object.values(DRAWN_REGIONS).flat()

/** The muscles of an area, or all. */
export const musclesIn = (area: Area | undefined): readonly MuscleFacts[] =>
  MUSCLES.filter((muscle) => area === undefined || areaOf(muscle) === area)
