import { Title } from '@mantine/core'
import { useMemo } from 'react'
import { extentEntry } from '../../../chart/legend.ts'
import { referralFigures } from '../../../chart/small-figure.ts'
import type { PointHistory } from '../../../domain/review/point-history.ts'
import { isSameReferral, type ReferralStep, referralCourse } from '../../../domain/review/referral-course.ts'
import { visitName } from '../../../domain/review/visit-name.ts'
import { ReferralExtent } from '../../../domain/trigger-point.ts'
import type { VisitRef } from '../../../domain/visit-order.ts'
import { upperFirst, VIEW_WORDS } from '../../../domain/words.ts'
import { DrawingSvg } from '../../chart/DrawingSvg.tsx'
import { IdlePicture } from '../../chart/IdlePicture.tsx'
import { smallFigurePictures } from '../../chart/small-figure-pictures.ts'
import classes from './Point.module.css'

/** CSS pixels. */
const SIZE = { width: 108, height: 128 } as const
const PICTURES = smallFigurePictures(SIZE)
/** More views of one referral would be a chart. */
const MOST_VIEWS = 2

/** Where the client felt the point, at the first visit that says so and wherever that changed: figures, and in words with side. */
export function PointReferral({ history, visits }: { history: PointHistory; visits: readonly VisitRef[] }) {
  const steps = useMemo(() => referralCourse(history).filter((step) => !isSameReferral(step)), [history])
  const extents = ReferralExtent.options.filter((extent) =>
    steps.some(({ sighting: { mark } }) =>
      [...mark.observation.observedReferral, ...mark.observation.paintedReferral].some(
        (felt) => felt.extent === extent,
      ),
    ),
  )
  return (
    <section aria-label="Referral">
      <div className={classes.subHead}>
        <Title order={2} className={classes.sub}>
          Where it was felt
        </Title>
        {extents.map((extent) => {
          const { drawings, words } = extentEntry(extent)
          return (
            <span key={extent} className={classes.entry}>
              <DrawingSvg size={22} drawings={drawings} />
              {words}
            </span>
          )
        })}
      </div>
      {steps.length === 0 ? (
        <p className={classes.soft}>No visit recorded where this point is felt.</p>
      ) : (
        <ul className={classes.referrals} aria-label="Referral, where it changed">
          {steps.map((step) => (
            <li key={step.sighting.visit.id} className={classes.referral}>
              <Step step={step} name={visitName(step.sighting.visit, visits)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Step({ step: { sighting, felt, change }, name }: { step: ReferralStep; name: string }) {
  const figures = useMemo(() => referralFigures(sighting.mark).slice(0, MOST_VIEWS), [sighting])
  const lines = change
    ? ([
        ['Came', change.came],
        ['Went', change.went],
        ['Changed', change.other],
      ] as const)
    : ([['Felt', felt]] as const)
  return (
    <>
      <span className={classes.when}>{name}</span>
      {figures.length > 0 && (
        <span className={classes.figures}>
          {figures.map((figure) => (
            <span key={figure.view} className={classes.figure}>
              <IdlePicture of={figure} store={PICTURES} size={SIZE} className={classes.place} />
              <span className={classes.soft}>{upperFirst(VIEW_WORDS[figure.view])}</span>
            </span>
          ))}
        </span>
      )}
      {felt.length === 0 && <span>No referred sensation.</span>}
      {lines.map(([what, places]) =>
        places.length === 0 ? null : (
          <span key={what}>
            <b>{what}:</b> {places.join(', ')}
          </span>
        ),
      )}
    </>
  )
}
