import type { Session } from '../../../domain/session.ts'
import { IdlePicture } from '../../chart/IdlePicture.tsx'
import classes from './Timeline.module.css'
import { PICTURE_SIZES, PICTURES, type PictureSize } from './visit-picture.ts'

/** A visit's chart in small. */
export function VisitPicture({ session, size }: { session: Session; size: PictureSize }) {
  return (
    <IdlePicture of={session} store={PICTURES[size]} size={PICTURE_SIZES[size]} className={classes.picture} />
  )
}
