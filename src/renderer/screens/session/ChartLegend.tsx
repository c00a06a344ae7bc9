import { Button, Paper, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronDown, IconListDetails } from '@tabler/icons-react'
import { useId } from 'react'
import { extentEntry, legendOf, TEXTBOOK_ENTRY } from '../../../chart/legend.ts'
import type { Mark } from '../../../domain/mark.ts'
import { textbookReferral } from '../../../domain/textbook-referral.ts'
import { ReferralExtent } from '../../../domain/trigger-point.ts'
import type { FindingNames } from '../../../domain/words.ts'
import { DrawingSvg } from '../../chart/DrawingSvg.tsx'
import classes from './ChartLegend.module.css'

/** What the signs on this chart mean, at its corner; folded away until somebody asks. */
export function ChartLegend({
  marks,
  selected,
  names,
}: {
  marks: readonly Mark[]
  selected: Mark | undefined
  names: FindingNames
}) {
  const [opened, { toggle }] = useDisclosure(false)
  const id = useId()
  if (marks.length === 0) return null
  const entries = [...legendOf(marks, names), ...referralEntries(selected)]
  return (
    <div className={classes.legend}>
      {opened ? (
        <Paper shadow="sm" className={classes.sheet}>
          <UnstyledButton className={classes.head} aria-expanded aria-controls={id} onClick={toggle}>
            Legend <IconChevronDown size={18} aria-hidden />
          </UnstyledButton>
          <ul id={id} className={classes.entries} aria-label="Legend">
            {entries.map(({ key, drawings, words }) => (
              <li key={key}>
                <DrawingSvg size={24} drawings={drawings} />
                {words}
              </li>
            ))}
          </ul>
        </Paper>
      ) : (
        <Button
          variant="subtle"
          color="gray"
          className={classes.fold}
          size="compact-md"
          mih={44}
          leftSection={<IconListDetails size={18} aria-hidden />}
          aria-expanded={false}
          onClick={toggle}
        >
          Legend
        </Button>
      )}
    </div>
  )
}

/** The referral that the selected point shows. */
function referralEntries(selected: Mark | undefined) {
  if (selected?.kind !== 'trigger-point') return []
  const { observedReferral, paintedReferral } = selected.observation
  const felt = [...observedReferral, ...paintedReferral]
  return [
    ...ReferralExtent.options.filter((each) => felt.some(({ extent }) => extent === each)).map(extentEntry),
    ...(textbookReferral(selected).length > 0 ? [TEXTBOOK_ENTRY] : []),
  ]
}
