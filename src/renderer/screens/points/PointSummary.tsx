import { Title } from '@mantine/core'
import { OUTCOME_CAUTION, outcomeSentences } from '../../../domain/review/outcome-words.ts'
import type { PointLife } from '../../../domain/review/point-life.ts'
import { treatmentOutcomes } from '../../../domain/review/treatment-outcomes.ts'
import { upperFirst } from '../../../domain/words.ts'
import classes from './Point.module.css'
import { courseEntry, firstSeen, nprsCourse, persistenceWords } from './point-words.ts'

/** A point's life in a few plain sentences. */
export function PointSummary({ life }: { life: PointLife }) {
  return <p className={classes.sentence}>{lifeSentences(life)}</p>
}

function lifeSentences(life: PointLife): string {
  if (life.group === 'unconfirmed')
    return 'Only carried over so far: nobody has confirmed it, so nothing of it is counted.'
  const nprs = nprsCourse(life)
  const course = courseEntry(life)
  return [
    `First seen ${firstSeen(life)}, ${persistenceWords(life)}`,
    life.confirmed.length === 1 ? 'recorded once: there is no course yet' : '',
    nprs === '' ? '' : `NPRS as the client came in ${nprs}`,
    course ? `first record to last: ${course.words.toLowerCase()}` : '',
  ]
    .filter((part) => part !== '')
    .map((part) => `${upperFirst(part)}.`)
    .join(' ')
}

/** What was recorded around each technique: never what it did. */
export function PointTreatments({ life: { history } }: { life: PointLife }) {
  const outcomes = treatmentOutcomes(history)
  return (
    <section aria-label="Treatments" className={classes.treatments}>
      <Title order={2} className={classes.sub}>
        What was recorded around treatments
      </Title>
      {outcomes.length === 0 ? (
        <p className={classes.soft}>No visit recorded a treatment of this point.</p>
      ) : (
        <>
          <ul className={classes.outcomes}>
            {outcomes.map((each) => (
              <li key={each.technique}>{outcomeSentences(each)}</li>
            ))}
          </ul>
          <p className={classes.soft}>{OUTCOME_CAUTION}</p>
        </>
      )}
    </section>
  )
}
