import { useMemo } from 'react'
import { reCheckItems } from '../../../../chart/link-badges.ts'
import type { SceneItem } from '../../../../chart/scene-item.ts'
import type { Mark } from '../../../../domain/mark.ts'
import { pointsAmong } from '../selection.ts'
import { useReChecks } from './ReChecksProvider.tsx'

const NOTHING: readonly SceneItem[] = []

/** Pixels of a figure unit where marks lie closest: the words keep clear of the other signs even then. */
const CLOSEST = 0.5

/** "Re-check" at the satellites that wait for it; at one that is not charted, where it was last. */
export function useReCheckItems(marks: readonly Mark[]): readonly SceneItem[] {
  const { list } = useReChecks()
  return useMemo(() => {
    if (list.length === 0) return NOTHING
    const points = pointsAmong(marks)
    const satellites = list.map(
      ({ markId, satellite }) => points.find(({ id }) => id === markId) ?? satellite.mark,
    )
    return reCheckItems(satellites, points, CLOSEST)
  }, [list, marks])
}
