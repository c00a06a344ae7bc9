import { Toolbar, Tooltip } from '@mantine/core'
import { LAYERS } from '../../../chart/muscle-scene.ts'
import type { MuscleLayer } from '../../../domain/atlas/muscles.ts'
import { upperFirst } from '../../../domain/words.ts'
import classes from './session.module.css'

/** Which layer of muscles is in front; tapping it again shows the bare figure. */
export function LayerControl({
  layer,
  onLayer,
}: {
  layer: MuscleLayer | null
  onLayer: (layer: MuscleLayer | null) => void
}) {
  return (
    <Toolbar orientation="vertical" withBorder={false} aria-label="Muscle layer" className={classes.toolbar}>
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
    </Toolbar>
  )
}

/** The next layer inwards, then the bare figure, then the first again. */
export function nextLayer(layer: MuscleLayer | null): MuscleLayer | null {
  if (layer === null) return LAYERS[0]
  return LAYERS[LAYERS.indexOf(layer) + 1] ?? null
}
