import { Text } from '@mantine/core'
import { useCallback, useMemo } from 'react'
import { regionsOfMuscle } from '../../../chart/figure/regions/regions.ts'
import { muscleAtAGlance } from '../../../chart/muscle-scene.ts'
import { placedView, SHEET_VIEWS, sheetBounds } from '../../../chart/sheet.ts'
import type { MuscleFacts } from '../../../domain/atlas/muscles.ts'
import { placeOfMuscle } from '../../../domain/atlas/reading.ts'
import type { View } from '../../../domain/view-point.ts'
import { FigurePicture } from '../../chart/FigurePicture.tsx'
import classes from './Muscles.module.css'

const FROM_BEHIND_AND_BEFORE: readonly View[] = ['posterior', 'anterior']

/** The figure with the muscle that is pointed at; without one, the superficial muscles as a plate. */
export function MusclePlate({ muscle }: { muscle: MuscleFacts | null }) {
  const regions = useMemo(() => (muscle ? regionsOfMuscle(muscle.id) : []), [muscle])
  const views =
    muscle && !regions.some(({ view }) => FROM_BEHIND_AND_BEFORE.includes(view))
      ? SHEET_VIEWS
      : FROM_BEHIND_AND_BEFORE
  const box = useMemo(() => sheetBoxOf(views), [views])
  const items = useCallback(() => regions.flatMap(muscleAtAGlance), [regions])
  return (
    <div className={classes.plate}>
      <div className={classes.picture}>
        <FigurePicture
          label={muscle ? `Where ${muscle.name} lies` : 'The superficial muscles'}
          views={views}
          box={box}
          layer={muscle ? null : 'superficial'}
          items={items}
        />
      </div>
      <Text className={classes.caption} c="dimmed">
        {muscle ? `${muscle.name} · ${placeOfMuscle(muscle)}` : 'R is the client’s right in every view'}
      </Text>
    </div>
  )
}

function sheetBoxOf(views: readonly View[]) {
  return sheetBounds(views.map((view) => placedView(view)))
}
