import { placeFigure } from '../../../chart/small-figure.ts'
import { movedSinceFound, type PointLife } from '../../../domain/review/point-life.ts'
import { placeInWords } from '../../../domain/review/row-words.ts'
import { SIDE_WORDS, upperFirst, VIEW_WORDS } from '../../../domain/words.ts'
import { IdlePicture } from '../../chart/IdlePicture.tsx'
import { smallFigurePictures } from '../../chart/small-figure-pictures.ts'
import classes from './Point.module.css'

/** CSS pixels. */
const PLACE = { width: 108, height: 128 } as const
const PLACES = smallFigurePictures(PLACE)

/** Where the point lies, and whether that was beyond error from where it was first found when it was there last. */
export function PointPlace({ life }: { life: PointLife }) {
  const { mark, visitsThere } = life
  const view = VIEW_WORDS[mark.at.view]
  const place = movedSinceFound(life)
  const moved = place ? placeInWords(place, view) : ''
  return (
    <div className={classes.where}>
      <IdlePicture of={placeFigure(mark)} store={PLACES} size={PLACE} className={classes.place} />
      <p>
        {upperFirst(SIDE_WORDS[mark.side])}, {view} view.{' '}
        {visitsThere > 1 &&
          `When it was there last: ${moved === '' ? 'where it was first found.' : `${moved} from where it was first found.`}`}
      </p>
    </div>
  )
}
