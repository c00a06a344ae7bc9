import type { Ref } from 'react'
import { Link } from 'wouter'
import { changeEntry } from '../../../chart/change-symbols.ts'
import { statusEntry } from '../../../chart/legend.ts'
import { type PanelFrame, panelDrawing, panelHeight } from '../../../chart/point-panel.ts'
import { placeFigure } from '../../../chart/small-figure.ts'
import type { PointLife } from '../../../domain/review/point-life.ts'
import { lifeInWords } from '../../../domain/review/point-rows.ts'
import { upperFirst } from '../../../domain/words.ts'
import { DrawingSvg, Drawings } from '../../chart/DrawingSvg.tsx'

import { IdlePicture } from '../../chart/IdlePicture.tsx'
import { smallFigurePictures } from '../../chart/small-figure-pictures.ts'
import classes from './Points.module.css'
import { courseEntry, firstSeen, lifeName, nprsCourse, persistenceWords } from './point-words.ts'

/** Where the point lies. CSS pixels. */
const PLACE = { width: 84, height: 99 } as const
const PLACES = smallFigurePictures(PLACE)

/** A point's sign in lists: its status, or that it was only carried over. */
export function LifeSign({ life: { group, mark }, size = 18 }: { life: PointLife; size?: number }) {
  const { drawings } = group === 'unconfirmed' ? changeEntry(group) : statusEntry(mark.observation.status)
  return <DrawingSvg size={size} drawings={drawings} />
}

/** One point of the small multiples; opens its history. */
export function PointPanel({
  ref,
  life,
  frame,
  href,
  reached,
  onReach,
}: {
  ref: Ref<HTMLAnchorElement>
  life: PointLife
  frame: PanelFrame
  href: string
  reached: boolean
  onReach: () => void
}) {
  const course = courseEntry(life)
  const nprs = nprsCourse(life)
  return (
    <Link ref={ref} href={href} className={classes.panel} tabIndex={reached ? 0 : -1} onFocus={onReach}>
      <span className={classes.head}>
        <IdlePicture of={placeFigure(life.mark)} store={PLACES} size={PLACE} className={classes.place} />
        <span className={classes.facts}>
          <span className={classes.name} title={lifeName(life)}>
            <span className={classes.number}>{life.number}</span> {lifeName(life)}
          </span>
          <span className={classes.line}>
            <LifeSign life={life} />
            {lifeInWords(life)}
          </span>
          {(nprs !== '' || course) && (
            <span className={classes.line}>
              {course && <DrawingSvg size={14} drawings={course.drawings} />}
              {[nprs === '' ? '' : `NPRS ${nprs}`, course?.words ?? ''].filter(Boolean).join(' · ')}
            </span>
          )}
          <span className={classes.soft}>Since {firstSeen(life)}</span>
          {life.group !== 'unconfirmed' && (
            <span className={classes.soft}>{upperFirst(persistenceWords(life))}</span>
          )}
        </span>
      </span>
      <svg width={frame.axis.width} height={panelHeight(frame)} aria-hidden="true">
        <Drawings drawings={panelDrawing(life, frame)} />
      </svg>
    </Link>
  )
}
