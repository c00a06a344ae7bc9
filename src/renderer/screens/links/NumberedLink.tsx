import type { LinkedPoints } from '../../../domain/review/point-links.ts'
import { pointName } from '../../../domain/review/words.ts'
import { upperFirst } from '../../../domain/words.ts'
import classes from './Links.module.css'

/** Key and satellite with their numbers on the chart, the sides in words. */
export function NumberedLink({
  ends: { key, satellite },
}: {
  ends: Pick<LinkedPoints, 'key' | 'satellite'>
}) {
  return (
    <>
      <span className={classes.number}>{key.number}</span> {upperFirst(pointName(key.mark))} →{' '}
      <span className={classes.number}>{satellite.number}</span> {pointName(satellite.mark)}
    </>
  )
}
