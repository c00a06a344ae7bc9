import { Toolbar, Tooltip } from '@mantine/core'
import { IconBone } from '@tabler/icons-react'
import { LAYERS } from '../../../chart/muscle-scene.ts'
import type { MuscleLayer } from '../../../domain/atlas/muscles.ts'
import { upperFirst } from '../../../domain/words.ts'
import classes from './session.module.css'

/** Which layer of muscles is in front, tapped again the bare figure; and whether bones are marked and named. */
export function LayerControl({
  layer,
  onLayer,
  landmarks,
  onLandmarks,
}: {
  layer: MuscleLayer | null
  onLayer: (layer: MuscleLayer | null) => void
  landmarks: boolean
  onLandmarks: (shown: boolean) => void
}) {
  return (
    <Toolbar
      orientation="vertical"
      withBorder={false}
      aria-label="Muscle layer and landmarks"
      className={classes.toolbar}
    >
      <Toolbar.ToggleGroup
        type="single"
        className={classes.tools}
        value={layer}
        onChange={(value) => onLayer(LAYERS.find((each) => each === value) ?? null)}
      >
        {LAYERS.map((each) => (
          <Tooltip key={each} label={`${upperFirst(each)} muscles (L)`} position="right" openDelay={400}>
            <Toolbar.ToggleItem
              value={each}
              aria-label={`${upperFirst(each)} muscles`}
              className={classes.layer}
            >
              {each[0]?.toUpperCase()}
            </Toolbar.ToggleItem>
          </Tooltip>
        ))}
      </Toolbar.ToggleGroup>
      <Tooltip label="Bony landmarks (M)" position="right" openDelay={400}>
        <Toolbar.Toggle
          active={landmarks}
          onClick={() => onLandmarks(!landmarks)}
          aria-label="Bony landmarks"
          aria-keyshortcuts="M"
          className={classes.layer}
        >
          <IconBone size={20} stroke={1.7} aria-hidden />
        </Toolbar.Toggle>
      </Tooltip>
    </Toolbar>
  )
}

/** The next layer inwards, then the bare figure, then the first again. */
export function nextLayer(layer: MuscleLayer | null): MuscleLayer | null {
  if (layer === null) return LAYERS[0]
  return LAYERS[LAYERS.indexOf(layer) + 1] ?? null
}
