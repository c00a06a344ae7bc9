import { UnstyledButton } from '@mantine/core'
import { useMemo } from 'react'
import { placesOfZone } from '../../../chart/figure/zones/zones.ts'
import { musclePattern } from '../../../chart/muscle-pattern.ts'
import { muscleAtAGlance } from '../../../chart/muscle-scene.ts'
import type { Box } from '../../../chart/path.ts'
import { referralScene } from '../../../chart/referral-scene.ts'
import type { SceneItem } from '../../../chart/scene-item.ts'
import { onSheet } from '../../../chart/sheet.ts'
import { usualPointItems } from '../../../chart/usual-point-scene.ts'
import { foundSides, reasonWords } from '../../../domain/atlas/reading.ts'
import type { AskedZone, FoundMuscle } from '../../../domain/atlas/reverse-finder.ts'
import type { View } from '../../../domain/view-point.ts'
import { VIEW_WORDS } from '../../../domain/words.ts'
import { FigurePicture } from '../../chart/FigurePicture.tsx'
import { amount } from '../../text/amount.ts'
import type { AtlasPage } from './atlas-page.ts'
import classes from './Finder.module.css'

/** A found muscle: its pattern as a small picture, and why it was found. */
export function FoundCard({
  found,
  rank,
  asked,
  go,
}: {
  found: FoundMuscle
  rank: number
  asked: readonly AskedZone[]
  go: (page: AtlasPage) => void
}) {
  const { muscle, sides, because, role } = found
  const pictures = useMemo(() => picturesOf(found, asked), [found, asked])
  const points = amount(new Set(because.map(({ point }) => point.id)).size, 'point')
  return (
    <li>
      <UnstyledButton
        className={classes.card}
        onClick={() => go({ kind: 'muscle', id: muscle.id, side: sides[0] ?? 'right' })}
      >
        <span className={classes.cardPicture}>
          {pictures.map(({ view, views, box, items }) => (
            <FigurePicture key={view} views={views} box={box} items={items} />
          ))}
        </span>
        <span className={classes.cardName}>
          <span className={classes.rank}>{rank}</span> {foundSides(found)} {muscle.name}
        </span>
        <span className={classes.reason}>{reasonWords(found)}</span>
        <span className={classes.soft}>
          {[points, role?.likelihood, ...pictures.map(({ view }) => VIEW_WORDS[view])]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </UnstyledButton>
    </li>
  )
}

interface CardPicture {
  readonly view: View
  readonly views: readonly View[]
  readonly box: Box
  readonly items: () => readonly SceneItem[]
}

/** The view in which the asked zones lie, and if it does not show the muscle, the one that does before it. */
function picturesOf(
  { muscle, sides: [side = 'right'], because }: FoundMuscle,
  asked: readonly AskedZone[],
): readonly CardPicture[] {
  const ids = new Set(because.filter((it) => it.side === side).map(({ point }) => point.id))
  const { points, zones, regions, frames } = musclePattern(muscle.id, side, (pointId) => ids.has(pointId))
  const reached = zones.filter(({ zoneId }) => asked.some((zone) => zone.zoneId === zoneId))
  const views = new Set(
    reached.flatMap((zone) => placesOfZone(zone.zoneId, zone.side)).map(({ view }) => view),
  )
  const both = frames.find((frame) => frame.muscle && views.has(frame.view))
  const felt = frames.find(({ view }) => views.has(view))
  const lying = frames.find((frame) => frame.muscle)
  const shown = both ? [both] : [...new Set([lying, felt])]
  return shown.flatMap((frame) => {
    if (!frame) return []
    const { view, box } = frame
    const items = () => [
      ...regions.filter((region) => region.view === view).flatMap(muscleAtAGlance),
      ...referralScene({ textbook: zones, observed: [] }).filter((item) => item.view === view),
      ...usualPointItems(points, null, false).filter((item) => item.view === view),
    ]
    return [{ view, views: [view], box: onSheet(view, box), items }]
  })
}
