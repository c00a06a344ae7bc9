import { useDebouncedValue } from '@mantine/hooks'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { landmarkItems } from '../../../chart/landmark-scene.ts'
import type { MarkerItem } from '../../../chart/scene-item.ts'
import { SHEET_VIEWS } from '../../../chart/sheet.ts'
import type { SeenStore } from '../../chart/seen.ts'

const NONE: readonly MarkerItem[] = []
/** How long the zoom rests before other names find their places. Milliseconds. */
const REST = 120

/** The bony landmarks of the whole sheet with the names that have room at this zoom; nothing while they are not shown. */
export function useLandmarks(shown: boolean, seen: SeenStore): readonly MarkerItem[] {
  // In steps of a tenth: names that come and go with every turn of the wheel would flicker.
  const step = useStore(seen, (now) => (now ? Math.round(Math.log2(now.camera.scale) * 7) : null))
  const [rested] = useDebouncedValue(step, REST)
  return useMemo(
    () => (shown && rested !== null ? landmarkItems(SHEET_VIEWS, 2 ** (rested / 7)) : NONE),
    [shown, rested],
  )
}
