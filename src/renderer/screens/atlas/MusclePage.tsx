import { Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { musclePattern } from '../../../chart/muscle-pattern.ts'
import { referralScene } from '../../../chart/referral-scene.ts'
import { usualPointItems } from '../../../chart/usual-point-scene.ts'
import { muscleById } from '../../../domain/atlas/muscles.ts'
import type { BodySide, PlacedPoint } from '../../../domain/atlas/referral.ts'
import type { ViewPoint } from '../../../domain/view-point.ts'
import { lowerFirst, SIDE_WORDS, upperFirst } from '../../../domain/words.ts'
import { Choice } from '../../ui/Choice.tsx'
import classes from './Atlas.module.css'
import { AtlasChart } from './AtlasChart.tsx'
import type { AtlasPage } from './atlas-page.ts'
import { MuscleText } from './MuscleText.tsx'

const SIDES = (['right', 'left'] as const).map((value) => ({ value, label: upperFirst(SIDE_WORDS[value]) }))
const ALL = 'all'
/** A tap this near to a usual point chooses it. Figure units. */
const NEAR = 12

/** One muscle: the figure close to it with its points and where they are felt, and all that the atlas says of it. */
export function MusclePage({ id, side, go }: { id: string; side: BodySide; go: (page: AtlasPage) => void }) {
  const muscle = muscleById(id)
  if (!muscle) throw new Error('The atlas has no such muscle.')
  const points = useMemo(() => musclePattern(id, side).points, [id, side])
  const [wanted, setWanted] = useState<string | null>(null)
  const chosen = points.find(({ point }) => point.id === wanted) ?? null
  const chosenId = chosen?.point.id ?? null
  const shown = useMemo(
    () => musclePattern(id, side, (pointId) => chosenId === null || pointId === chosenId),
    [id, side, chosenId],
  )
  const items = useMemo(
    () => [...referralScene({ textbook: shown.zones, observed: [] }), ...usualPointItems(points, chosenId)],
    [shown, points, chosenId],
  )
  const choose = (pointId: string | null) => setWanted(pointId === wanted ? null : pointId)
  const onTap = (at: ViewPoint) => {
    const near = nearestPoint(points, at)
    if (near) choose(near.point.id)
  }
  return (
    <div className={classes.spread}>
      <AtlasChart
        label={`${upperFirst(SIDE_WORDS[side])} ${lowerFirst(muscle.name)} on the figure`}
        layer={muscle.layer}
        inFocus={shown.regions}
        items={items}
        frames={shown.frames}
        onTap={onTap}
      >
        <Choice
          label="Side"
          hideLabel
          data={SIDES}
          value={side}
          onChange={(next) => go({ kind: 'muscle', id, side: next })}
        />
        {points.length > 1 && (
          <Choice
            label="Points shown"
            hideLabel
            data={[
              { value: ALL, label: 'All points' },
              ...points.map(({ point }) => ({ value: point.id, label: point.id })),
            ]}
            value={chosenId ?? ALL}
            onChange={(value) => setWanted(value === ALL ? null : value)}
          />
        )}
        <Text c="dimmed" role="status">
          {shownWords(side, shown.points)}
        </Text>
      </AtlasChart>
      <MuscleText muscle={muscle} side={side} chosen={chosen} onChoose={choose} go={go} />
    </div>
  )
}

const shownWords = (side: BodySide, points: readonly PlacedPoint[]): string =>
  `Shown: ${SIDE_WORDS[side]} side, ${points.map(({ point }) => point.id).join(', ') || 'no points'}`

function nearestPoint(points: readonly PlacedPoint[], at: ViewPoint): PlacedPoint | null {
  const far = (point: PlacedPoint) => Math.hypot(point.at.x - at.x, point.at.y - at.y)
  const here = points.filter((point) => point.at.view === at.view && far(point) <= NEAR)
  return here.toSorted((a, b) => far(a) - far(b))[0] ?? null
}
