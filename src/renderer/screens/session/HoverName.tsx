import { useDebouncedValue } from '@mantine/hooks'
import { useStore } from 'zustand'
import { fromViewPoint } from '../../../chart/sheet.ts'
import { applyTo } from '../../../chart/transform.ts'
import type { SeenStore } from '../../chart/seen.ts'
import classes from './HoverName.module.css'
import type { HoverStore } from './hover.ts'

/** How long the pointer rests before the muscle's name comes up beside it. Milliseconds. */
const BEAT = 450

/** The name of the muscle under the pointer, beside it, once it rests. The status line says it at once. */
export function HoverName({ hover, seen }: { hover: HoverStore; seen: SeenStore }) {
  const now = useStore(hover)
  const [rested] = useDebouncedValue(now, BEAT)
  const shown = useStore(seen)
  if (!now?.muscle || rested !== now || !shown) return null
  const { x, y } = applyTo(shown.camera, fromViewPoint(now.at))
  const atRight = x > shown.viewport.width / 2
  return (
    <div
      role="tooltip"
      className={classes.name}
      data-at-right={atRight || undefined}
      style={{ left: x, top: y }}
    >
      <strong>{now.muscle.label}</strong>
      <span>{now.muscle.layer}</span>
    </div>
  )
}
