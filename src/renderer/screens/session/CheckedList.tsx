import { ActionIcon, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { muscleById } from '../../../domain/atlas/muscles.ts'
import type { Session } from '../../../domain/session.ts'
import { muscleLabel } from '../../../domain/words.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import classes from './CheckedList.module.css'

/** Muscles that were checked and had no trigger point: what was not found is a finding too. */
export function CheckedList({
  session: { checkedMuscles, marks },
  open,
  locked,
}: {
  session: Session
  open: OpenSession
  locked: boolean
}) {
  if (checkedMuscles.length === 0) return null
  return (
    <section aria-label="Checked, not found" className={classes.checked}>
      <Text size="sm" fw={600} c="dimmed" component="h2">
        Checked, not found
      </Text>
      <ul className={classes.list}>
        {checkedMuscles.map(({ id, muscleId, side, areaId }) => {
          const name = muscleLabel(side, muscleById(muscleId)?.name ?? muscleId)
          const area = marks.findIndex((mark) => mark.id === areaId)
          return (
            <li key={id} className={classes.row}>
              <span>
                {name}
                {area >= 0 && <span className={classes.area}> · for area {area + 1}</span>}
              </span>
              {!locked && (
                <ActionIcon
                  size={44}
                  aria-label={`Take back: ${name} checked, not found`}
                  onClick={() => open.apply({ type: 'remove-record', list: 'checkedMuscles', id })}
                >
                  <IconX size={18} aria-hidden />
                </ActionIcon>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
