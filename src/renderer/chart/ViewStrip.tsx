import { Toolbar, Tooltip, UnstyledButton } from '@mantine/core'
import { useStore } from 'zustand'
import { centreOf } from '../../chart/camera.ts'
import { figureDrawing } from '../../chart/figure/figure.ts'
import type { Box } from '../../chart/path.ts'
import { FRAMES, SHEET_VIEWS, viewAt } from '../../chart/sheet.ts'
import { seenPart } from '../../chart/view-in-sight.ts'
import type { View } from '../../domain/view-point.ts'
import { upperFirst, VIEW_WORDS } from '../../domain/words.ts'
import type { SeenStore } from './seen.ts'
import classes from './ViewStrip.module.css'

/** The views in small, with what is seen of each framed: a press brings one close, pressed again its halves. */
export function ViewStrip({ seen, onView }: { seen: SeenStore; onView: (view: View) => void }) {
  const now = useStore(seen)
  const close = now !== null && now.camera.scale > now.fitted.scale * 1.01
  const middle = close ? viewAt(centreOf(now.camera, now.viewport)) : null
  return (
    <Toolbar withBorder={false} aria-label="Views" className={classes.strip}>
      {SHEET_VIEWS.map((view, index) => {
        const name = upperFirst(VIEW_WORDS[view])
        return (
          <Tooltip key={view} label={`${name} (${index + 1})`} openDelay={400}>
            <UnstyledButton
              className={classes.view}
              // By this the toolbar finds what its arrow keys step through.
              data-toolbar-toggle
              aria-label={`${name}, key ${index + 1}`}
              aria-keyshortcuts={String(index + 1)}
              aria-current={view === middle ? 'location' : undefined}
              onClick={() => onView(view)}
            >
              <SmallView view={view} part={close ? seenPart(view, now.camera, now.viewport) : null} />
              <span className={classes.key} aria-hidden>
                {index + 1}
              </span>
            </UnstyledButton>
          </Tooltip>
        )
      })}
    </Toolbar>
  )
}

/** One figure in small; `part`, in the view's units, is framed. */
function SmallView({ view, part }: { view: View; part: Box | null }) {
  const { minX, minY, maxX, maxY } = FRAMES[view]
  return (
    <svg
      className={classes.figure}
      viewBox={`${minX} ${minY} ${maxX - minX} ${maxY - minY}`}
      aria-hidden="true"
    >
      <path d={figureDrawing(view).outline} className={classes.body} />
      {part && (
        <rect
          className={classes.part}
          x={part.minX}
          y={part.minY}
          width={part.maxX - part.minX}
          height={part.maxY - part.minY}
        />
      )}
    </svg>
  )
}
