import { regionsOfMuscle } from '../../../chart/figure/regions/regions.ts'
import { MUSCLES } from '../../../domain/atlas/muscles.ts'
import { PATTERNS } from '../../../domain/atlas/patterns.ts'
import { ZONES } from '../../../domain/atlas/zones.ts'
import { CONFIDENCE_WORDS, lowerFirst } from '../../../domain/words.ts'
import classes from './Atlas.module.css'
import { PageHeading } from './PageHeading.tsx'
import { Section } from './Section.tsx'

const LEVELS = ['high', 'medium', 'low'] as const

/** What the atlas is and is not, how sure it is, and where it comes from. */
export function AboutAtlasPage() {
  const points = MUSCLES.reduce((sum, muscle) => sum + muscle.points.length, 0)
  const schematic = MUSCLES.filter(({ id }) => regionsOfMuscle(id).some((region) => region.schematic))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable with the keyboard
    <div className={classes.scroll} tabIndex={0}>
      <article className={classes.readable} aria-label="About the atlas">
        <PageHeading>About the atlas</PageHeading>
        <p>
          The atlas holds {MUSCLES.length} charted muscles and parts of muscles with {points} usual trigger
          points and where they are felt, {ZONES.length} named zones of the body surface and {PATTERNS.length}{' '}
          clinical patterns, all in the project’s own words.
        </p>
        <Section title="What it is">
          <p>
            An educational charting aid for trained therapists: the convention by which trigger points and
            their referral are usually charted. It tells where to feel first. What is found is for the
            therapist’s hands and the client’s own report to say, and they count for more than any page of
            this atlas.
          </p>
        </Section>
        <Section title="What it is not">
          <p>
            It is not a diagnosis and not treatment advice. Red flags come first: what they name is excluded
            or sent on before anything is treated.
          </p>
          <p>
            The trigger-point model itself is debated: how reliably examiners agree in palpation, and by what
            mechanism points and referral arise. Referral varies between people. The atlas shows convention,
            not proof.
          </p>
        </Section>
        <Section title="How sure it is">
          <ul className={classes.dotted} aria-label="Confidence">
            {LEVELS.map((level) => (
              <li key={level}>
                <b>
                  {MUSCLES.filter(({ confidence }) => confidence === level).length}{' '}
                  {CONFIDENCE_WORDS[level].name}
                </b>
                : {CONFIDENCE_WORDS[level].meaning}
              </li>
            ))}
          </ul>
          <p>
            Symptoms, overload, self-care, and which muscles are common in a pattern are summaries of
            practice. A practising therapist should review them before relying on them.
          </p>
        </Section>
        <Section title="What is schematic">
          <p>
            Usual points are placed to within about 10 units of the figure, which is 1000 units tall: some 17
            mm on an adult. A trigger point can lie anywhere in the belly. Outlines of muscles and zones are
            drawn for charting, not for needling. These lie where no view shows them truly and are drawn with
            a dashed outline: {schematic.map(({ name }) => lowerFirst(name)).join(', ')}.
          </p>
        </Section>
        <Section title="Sources and credits">
          <p>
            Muscles, points, zones and patterns were compiled by the project from published charting
            conventions of trigger-point work, in its own words (MIT, with Palpate; November 2026).
          </p>
          <p>
            The figure is Palpate’s own drawing, composed by measurements taken from the MakeHuman community
            base body (CC0) and from OpenSim models registered to it: full body (R. Wilkinson, MIT),
            thoracoscapular shoulder (Seth et al. 2019, Apache-2.0), neck (Mortensen et al. 2018, MIT),
            gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez et al. 1997).
          </p>
        </Section>
      </article>
    </div>
  )
}
