import { Text } from '@mantine/core'
import type { Candidate } from '../../../chart/candidates.ts'
import { sideOf, type ViewPoint } from '../../../domain/view-point.ts'
import { SIDE_WORDS, VIEW_WORDS } from '../../../domain/words.ts'
import classes from './session.module.css'

/** A place as the status line says it: "right · posterior · infraspinatus, intermediate". */
export function placeWords(at: ViewPoint, found: Candidate | null): string {
  const place = `${SIDE_WORDS[sideOf(at)]} · ${VIEW_WORDS[at.view]}`
  return found ? `${place} · ${found.muscle.name}, ${found.layer}` : place
}

/** What the pointer is over, what the tool does, and how large the chart is. */
export function StatusLine({
  hovered,
  hint,
  zoom,
}: {
  /** The place under the pointer in words, or null. */
  hovered: string | null
  hint: string
  zoom: number
}) {
  return (
    <footer className={classes.status}>
      <Text span inherit className={classes.place}>
        {hovered ?? hint}
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
