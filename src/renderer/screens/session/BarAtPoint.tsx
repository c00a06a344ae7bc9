import { Popover } from '@mantine/core'
import { useResizeObserver } from '@mantine/hooks'
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { BAR_GAP, type BarSide, freestSide } from '../../../chart/bar-side.ts'
import { markFrames } from '../../../chart/mark-frames.ts'
import { fromViewPoint, SHEET_VIEWS } from '../../../chart/sheet.ts'
import { applyTo } from '../../../chart/transform.ts'
import { sideLetters } from '../../../chart/view-lettering.ts'
import type { Mark } from '../../../domain/mark.ts'
import type { TriggerPointMark } from '../../../domain/trigger-point.ts'
import { PinnedTo } from '../../chart/PinnedTo.tsx'
import type { SeenStore } from '../../chart/seen.ts'

/** Above what lies on the chart, below every dialog. */
const LEVEL = 20

/**
 * Keeps the bar at its point, on the side where it covers the fewest other marks, then letters R and L. The side stays: a bar that
 * jumps while the chart is moved is worse than one that covers something.
 */
export function BarAtPoint({
  point,
  marks,
  seen,
  sheet,
  children,
}: {
  point: TriggerPointMark
  marks: readonly Mark[]
  seen: SeenStore
  /** It stays on this: over the tools it would be in the way. */
  sheet: HTMLElement | null
  children: ReactNode
}) {
  const [side, setSide] = useState<BarSide>('bottom')
  const [measured, { width, height }] = useResizeObserver<HTMLDivElement>()
  const choose = useEffectEvent(() => {
    const now = seen.getState()
    if (!now || width === 0) return
    const pixels = (mark: Mark) =>
      markFrames(mark).map(({ view, box: { minX, maxX, minY, maxY } }) =>
        applyTo(now.camera, fromViewPoint({ view, x: (minX + maxX) / 2, y: (minY + maxY) / 2 })),
      )
    const [place] = pixels(point)
    if (!place) return
    const letters = SHEET_VIEWS.flatMap((view) =>
      sideLetters(view).map(({ at }) => applyTo(now.camera, fromViewPoint({ view, ...at }))),
    )
    const others = marks.filter(({ id }) => id !== point.id).flatMap(pixels)
    setSide(freestSide(place, { width, height }, now.viewport, others, letters))
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: chosen anew for another point, place or size only
  useEffect(() => choose(), [point.id, point.at, width, height])
  const within = { padding: BAR_GAP.edge, ...(sheet ? { boundary: sheet } : {}) }
  return (
    <Popover
      opened
      position={side}
      offset={BAR_GAP.place}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withinPortal={false}
      zIndex={LEVEL}
      // The bar is a region of the chart, no dialog.
      withRoles={false}
      middlewares={{ flip: within, shift: within }}
      shadow="none"
    >
      <Popover.Target>
        <PinnedTo at={point.at} seen={seen} />
      </Popover.Target>
      <Popover.Dropdown p={0} bd={0} bg="transparent">
        <div ref={measured}>{children}</div>
      </Popover.Dropdown>
    </Popover>
  )
}
