import { Button } from '@mantine/core'
import type { RefObject } from 'react'
import { View } from '../../domain/view-point.ts'
import { upperFirst, VIEW_WORDS } from '../../domain/words.ts'
import type { ChartHandle } from './BodyChart.tsx'

/** The views to fly to by name, and the whole sheet; the keys of the same are the screen's. */
export function ViewButtons({ chart }: { chart: RefObject<ChartHandle | null> }) {
  return (
    <>
      {View.options.map((view, index) => (
        <Button
          key={view}
          mih={44}
          px={10}
          variant="subtle"
          aria-keyshortcuts={`${index + 1}`}
          onClick={() => chart.current?.flyTo(view)}
        >
          {upperFirst(VIEW_WORDS[view])}
        </Button>
      ))}
      <Button
        mih={44}
        miw={44}
        px={10}
        variant="subtle"
        aria-keyshortcuts="0"
        onClick={() => chart.current?.fit()}
      >
        All
      </Button>
    </>
  )
}

/** Those keys: 1 to 5 for the views, 0 for the whole sheet. */
export const viewKeys = (chart: RefObject<ChartHandle | null>) =>
  [
    ...View.options.map((view, index) => [`${index + 1}`, () => chart.current?.flyTo(view)] as const),
    ['0', () => chart.current?.fit()] as const,
  ] as const
