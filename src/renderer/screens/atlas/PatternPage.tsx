import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { hurtingZones, type ZoneOfSide } from '../../../chart/hurting-scene.ts'
import { zoneFrames } from '../../../chart/muscle-frames.ts'
import { muscleById } from '../../../domain/atlas/muscles.ts'
import { type ClinicalPattern, type Likelihood, patternById } from '../../../domain/atlas/patterns.ts'
import { zoneById } from '../../../domain/atlas/zones.ts'
import { upperFirst, VIA_WORDS } from '../../../domain/words.ts'
import classes from './Atlas.module.css'
import { AtlasChart } from './AtlasChart.tsx'
import type { AtlasPage } from './atlas-page.ts'
import { Caution } from './Caution.tsx'
import { PageHeading } from './PageHeading.tsx'
import { PageLink } from './PageLink.tsx'
import { Facts, Section } from './Section.tsx'

const NO_MUSCLES: readonly never[] = []

/** One pattern: what must be excluded first, where it hurts, and the muscles that are felt first. */
export function PatternPage({ id, go }: { id: string; go: (page: AtlasPage) => void }) {
  const pattern = patternById(id)
  if (!pattern) throw new Error('The atlas has no such pattern.')
  const { items, frames } = useMemo(() => {
    const zones = zonesOfBothSides(pattern)
    return { items: hurtingZones(zones), frames: zoneFrames(zones) }
  }, [pattern])
  const zoneNames = pattern.zones.map((zoneId) => zoneById(zoneId)?.name ?? zoneId)
  return (
    <div className={classes.spread}>
      <AtlasChart
        label={`Where it hurts: ${pattern.name}`}
        layer={null}
        inFocus={NO_MUSCLES}
        items={items}
        frames={frames}
      >
        <Text c="dimmed">Where people with this pattern say that it hurts, drawn on both sides</Text>
      </AtlasChart>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable with the keyboard */}
      <article className={classes.text} aria-label={pattern.name} tabIndex={0}>
        <PageHeading>{pattern.name}</PageHeading>
        <p className={classes.lead}>A pattern, not a diagnosis.</p>
        <Caution title="Red flags first">
          To be excluded, or sent on, before anything is treated:
          <ul>
            {pattern.redFlags.map((flag) => (
              <li key={flag}>{flag}</li>
            ))}
          </ul>
        </Caution>
        <Section title="Where it hurts">
          <Facts facts={zoneNames} />
        </Section>
        <Muscles pattern={pattern} likelihood="common" go={go} />
        <Muscles pattern={pattern} likelihood="less common" go={go} />
        {pattern.athletes !== null && (
          <Section title="In sport">
            <p>{pattern.athletes}</p>
          </Section>
        )}
      </article>
    </div>
  )
}

function Muscles({
  pattern,
  likelihood,
  go,
}: {
  pattern: ClinicalPattern
  likelihood: Likelihood
  go: (page: AtlasPage) => void
}) {
  const muscles = pattern.muscles.filter((muscle) => muscle.likelihood === likelihood)
  if (muscles.length === 0) return null
  return (
    <Section title={`${upperFirst(likelihood)} muscles`}>
      <ul className={classes.links}>
        {muscles.map(({ id, via }) => (
          <PageLink
            key={id}
            name={muscleById(id)?.name ?? id}
            what={VIA_WORDS[via]}
            onOpen={() => go({ kind: 'muscle', id, side: 'right' })}
          />
        ))}
      </ul>
    </Section>
  )
}

function zonesOfBothSides({ zones }: ClinicalPattern): readonly ZoneOfSide[] {
  return zones.flatMap((zoneId): readonly ZoneOfSide[] =>
    zoneById(zoneId)?.bilateral
      ? [
          { zoneId, side: 'right' },
          { zoneId, side: 'left' },
        ]
      : [{ zoneId, side: 'midline' }],
  )
}
