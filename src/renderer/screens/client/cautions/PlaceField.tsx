import { Button, Group, Input, Text, useComputedColorScheme } from '@mantine/core'
import { useMemo } from 'react'
import { isOnFigure } from '../../../../chart/hit-test.ts'
import { NO_BRUSH } from '../../../../chart/painting.ts'
import type { MarkerItem } from '../../../../chart/scene-item.ts'
import { noEntrySign } from '../../../../chart/symbols.ts'
import { sideOf, type ViewPoint } from '../../../../domain/view-point.ts'
import { SIDE_WORDS, upperFirst, VIEW_WORDS } from '../../../../domain/words.ts'
import { BodyChart } from '../../../chart/BodyChart.tsx'
import classes from './cautions.module.css'

const nothing = () => {}

/** The place of a local contraindication: tapped on a chart of its own, said in words. */
export function PlaceField({
  at,
  onChange,
}: {
  at: ViewPoint | null
  onChange: (at: ViewPoint | null) => void
}) {
  const dark = useComputedColorScheme('light') === 'dark'
  const sign = useMemo(
    (): readonly MarkerItem[] =>
      at ? [{ space: 'marker', view: at.view, at: { x: at.x, y: at.y }, drawings: noEntrySign() }] : [],
    [at],
  )
  return (
    <div>
      <Input.Label labelElement="div">Where (optional)</Input.Label>
      <div className={classes.place}>
        <BodyChart
          label="Place of the contraindication"
          marks={[]}
          selectedId={null}
          tool="finding"
          brush={NO_BRUSH}
          dark={dark}
          beneath={sign}
          onTap={(place) => {
            if (isOnFigure(place)) onChange(place)
          }}
          onMove={nothing}
          onPaint={nothing}
          onHover={nothing}
          onZoom={nothing}
        />
      </div>
      <Group justify="space-between" mih={36}>
        <Text c="dimmed" role="status">
          {at
            ? upperFirst(`${SIDE_WORDS[sideOf(at)]}, ${VIEW_WORDS[at.view]} view`)
            : 'Tap the place on the body.'}
        </Text>
        {at && (
          <Button variant="subtle" onClick={() => onChange(null)}>
            No place
          </Button>
        )}
      </Group>
    </div>
  )
}
