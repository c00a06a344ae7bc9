import { regionsOfMuscle } from '../../../chart/figure/regions/regions.ts'
import type { MuscleFacts } from '../../../domain/atlas/muscles.ts'
import { patternsOfMuscle } from '../../../domain/atlas/patterns.ts'
import { placeOfMuscle } from '../../../domain/atlas/reading.ts'
import { type BodySide, type PlacedPoint, relatedMuscles } from '../../../domain/atlas/referral.ts'
import { CONFIDENCE_WORDS, upperFirst, VIA_WORDS } from '../../../domain/words.ts'
import classes from './Atlas.module.css'
import type { AtlasPage } from './atlas-page.ts'
import { Caution } from './Caution.tsx'
import { PageHeading } from './PageHeading.tsx'
import { PageLink } from './PageLink.tsx'
import { PointList } from './PointList.tsx'
import { Facts, Section } from './Section.tsx'

/** Everything that the atlas says of a muscle, what to beware of first. */
export function MuscleText({
  muscle,
  side,
  chosen,
  onChoose,
  go,
}: {
  muscle: MuscleFacts
  side: BodySide
  chosen: PlacedPoint | null
  onChoose: (pointId: string) => void
  go: (page: AtlasPage) => void
}) {
  const { attachments, confidence } = muscle
  const schematic = regionsOfMuscle(muscle.id).some((region) => region.schematic)
  const related = relatedMuscles(muscle.id)
  const patterns = patternsOfMuscle(muscle.id)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable with the keyboard
    <article className={classes.text} aria-label={muscle.name} tabIndex={0}>
      <PageHeading>{muscle.name}</PageHeading>
      <p className={classes.lead}>
        <i lang="la">{muscle.latin}</i> · {muscle.abbr}
        <br />
        {placeOfMuscle(muscle)}
      </p>
      {muscle.caution !== null && <Caution title="Caution">{muscle.caution}</Caution>}
      {schematic && (
        <p className={classes.note}>
          Drawn schematically: it lies where no view of the body shows it truly. The outline is not to be felt
          for.
        </p>
      )}
      <Section title="Usual trigger points">
        <PointList muscle={muscle} side={side} chosen={chosen} onChoose={onChoose} />
      </Section>
      <Section title="Attachments">
        <p>Proximal: {attachments.proximal}</p>
        <p>Distal: {attachments.distal}</p>
      </Section>
      <Section title="Action">
        <Facts facts={muscle.actions} />
      </Section>
      <Section title="Nerve">
        <p>
          {muscle.nerve} <span className={classes.soft}>({muscle.roots})</span>
        </p>
      </Section>
      <Section title="What clients say">
        <Facts facts={muscle.symptoms} />
      </Section>
      <Section title="What overloads it">
        <Facts facts={muscle.overload} />
      </Section>
      <Section title="Self-care">
        <Facts facts={muscle.selfCare} />
      </Section>
      {related.length > 0 && (
        <Section title="Related muscles">
          <ul className={classes.links}>
            {related.map(({ id, name }) => (
              <PageLink key={id} name={name} onOpen={() => go({ kind: 'muscle', id, side })} />
            ))}
          </ul>
        </Section>
      )}
      {patterns.length > 0 && (
        <Section title="Patterns it takes part in">
          <ul className={classes.links}>
            {patterns.map(({ pattern: { id, name }, likelihood, via }) => (
              <PageLink
                key={id}
                name={name}
                what={`${likelihood}, ${VIA_WORDS[via]}`}
                onOpen={() => go({ kind: 'pattern', id })}
              />
            ))}
          </ul>
        </Section>
      )}
      <Section title="How sure">
        <p>
          {upperFirst(CONFIDENCE_WORDS[confidence].name)}. {CONFIDENCE_WORDS[confidence].meaning} A trigger
          point can lie anywhere in the belly; these are the usual places.
        </p>
      </Section>
    </article>
  )
}
