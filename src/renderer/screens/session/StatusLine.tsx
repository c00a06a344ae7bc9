import { Text } from '@mantine/core'
import { sideOf, type ViewPoint } from '../../../domain/view-point.ts'
import { SIDE_WORDS, VIEW_WORDS } from '../../../domain/words.ts'
import classes from './session.module.css'

/** What the pointer is over, what the tool does, and how large the chart is. */
export function StatusLine({
  hovered,
  hint,
  zoom,
}: {
  hovered: ViewPoint | null
  hint: string
  zoom: number
}) {
  return (
    <footer className={classes.status}>
      <Text span inherit className={classes.place}>
        {hovered ? `${SIDE_WORDS[sideOf(hovered)]} · ${VIEW_WORDS[hovered.view]}` : hint}
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
