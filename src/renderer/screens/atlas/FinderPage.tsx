import { memo, useDeferredValue, useMemo } from 'react'
import { findMuscles } from '../../../domain/atlas/reverse-finder.ts'
import { type Asked, askedZones, paintedZones, zoneLabel } from './asked.ts'
import type { AtlasPage } from './atlas-page.ts'
import classes from './Finder.module.css'
import { FinderChart } from './FinderChart.tsx'
import { FoundList } from './FoundList.tsx'
import { PageHeading } from './PageHeading.tsx'
import { RedFlags } from './RedFlags.tsx'
import { ZonesField } from './ZonesField.tsx'

/** The reverse finder: say where it hurts, and see the muscles that refer there, the likeliest first. */
export function FinderPage({
  asked,
  onAsked,
  go,
}: {
  asked: Asked
  onAsked: (asked: Asked) => void
  go: (page: AtlasPage) => void
}) {
  // The brush never waits for the answers.
  const settled = useDeferredValue(asked)
  return (
    <div className={classes.finder}>
      <FinderChart asked={asked} onAsked={onAsked} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable with the keyboard */}
      <article className={classes.answers} aria-label="Muscles that refer there" tabIndex={0}>
        <PageHeading>Where it hurts</PageHeading>
        <ZonesField asked={asked} onAsked={onAsked} />
        <Answers asked={settled} go={go} />
      </article>
    </div>
  )
}

const Answers = memo(function Answers({ asked, go }: { asked: Asked; go: (page: AtlasPage) => void }) {
  const { painted, zones, found } = useMemo(() => answersTo(asked), [asked])
  if (zones.length === 0)
    return (
      <p className={classes.teach}>
        Tap the zones that hurt, paint over them, or choose them by name. The muscles whose usual trigger
        points are felt there then stand here, the likeliest first. It proposes where to feel; it does not
        diagnose.
      </p>
    )
  return (
    <>
      {painted.length > 0 && (
        <p className={classes.painted}>Under the paint: {painted.map(zoneLabel).join(' · ')}</p>
      )}
      <RedFlags zoneIds={zones.map(({ zoneId }) => zoneId)} go={go} />
      <FoundList found={found} asked={zones} go={go} />
    </>
  )
})

function answersTo(asked: Asked) {
  const painted = paintedZones(asked)
  const zones = askedZones(asked, painted)
  return { painted, zones, found: findMuscles(zones) }
}
