import { Text } from '@mantine/core'
import { useStore } from 'zustand'
import type { HoverStore } from './hover.ts'
import classes from './session.module.css'

/** What the pointer is over, what the tool does, and how large the chart is. */
export function StatusLine({ hover, hint, zoom }: { hover: HoverStore; hint: string; zoom: number }) {
  const words = useStore(hover, (now) => now?.words)
  return (
    <footer className={classes.status}>
      <Text span inherit className={classes.place}>
        {words ?? hint}
      </Text>
      <Text span inherit>
        R is the client's right in every view
      </Text>
      <Text span inherit className={classes.zoom}>
        {Math.round(zoom)} %
      </Text>
    </footer>
  )
}
