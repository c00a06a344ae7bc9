import { ActionIcon, Tooltip, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { reCheckRing } from '../../../../chart/link-badges.ts'
import type { MarkId } from '../../../../domain/ids.ts'
import { type ReCheck, reCheckKeys, reCheckWords } from '../../../../domain/review/re-checks.ts'
import { pointName } from '../../../../domain/review/words.ts'
import type { ViewPoint } from '../../../../domain/view-point.ts'
import { DrawingSvg } from '../../../chart/DrawingSvg.tsx'
import { useReChecks } from './ReChecksProvider.tsx'
import classes from './re-checks.module.css'

/** The satellites whose key point has resolved, until each is looked at or turned down; a press goes to it on the chart. */
export function ReCheckList({
  onSelect,
  onShow,
}: {
  onSelect: (id: MarkId) => void
  onShow: (at: ViewPoint) => void
}) {
  const { list, dismiss } = useReChecks()
  if (list.length === 0) return null
  const go = ({ markId, satellite }: ReCheck) => {
    if (markId) onSelect(markId)
    onShow(satellite.mark.at)
  }
  return (
    <section className={classes.section} aria-labelledby="to-re-check">
      <VisuallyHidden id="to-re-check" component="h2" role="status">
        To re-check {list.length}
      </VisuallyHidden>
      <ul className={classes.list} aria-labelledby="to-re-check">
        {list.map((each) => (
          <li key={each.satellite.pointId} className={classes.row}>
            <UnstyledButton className={classes.open} onClick={() => go(each)}>
              <DrawingSvg size={24} drawings={reCheckRing()} />
              <span>
                <span className={classes.words}>{reCheckWords(each)}</span>
                <span className={classes.keys}>{reCheckKeys(each)}</span>
              </span>
            </UnstyledButton>
            <Tooltip label="Not now">
              <ActionIcon
                size={44}
                variant="subtle"
                aria-label={`Do not re-check ${pointName(each.satellite.mark)} now`}
                onClick={() => dismiss(each.satellite.pointId)}
              >
                <IconX size={20} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </li>
        ))}
      </ul>
    </section>
  )
}
