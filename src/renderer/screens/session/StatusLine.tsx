import { Text } from '@mantine/core'
import { useStore } from 'zustand'
import type { HoverStore } from './hover.ts'
import classes from './session.module.css'
import { FacingSwitch } from './sides/FacingSwitch.tsx'

/** What the pointer is over, what the tool does, and how large the chart is. */
export function StatusLine({ hover, hint, zoom }: { hover: HoverStore; hint: string; zoom: number }) {
  const words = useStore(hover, (now) => now?.words)
  return (
    <footer className={classes.status}>
      <Text span inherit className={classes.place}>
        {words ?? hint}
      </Text>
      <FacingSwitch />
      <Text span inherit className={classes.zoom}>
        {Math.round(zoom)} %
      </Text>
    </footer>
  )
}
