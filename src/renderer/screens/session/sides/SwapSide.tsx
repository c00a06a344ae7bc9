import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowsLeftRight } from '@tabler/icons-react'
import { type Mark, sideOfMark } from '../../../../domain/mark.ts'
import { otherSide } from '../../../../domain/mirror-mark.ts'
import { SIDE_WORDS } from '../../../../domain/words.ts'
import type { OpenSession } from '../../../editing/open-session.ts'

/** Puts a mark with everything that was felt at it on the client's other side, as one change. */
export function SwapSide({ mark, open }: { mark: Mark; open: OpenSession }) {
  const side = sideOfMark(mark)
  const label =
    side === 'both' || side === 'midline' ? 'Swap sides' : `Swap sides: to the ${SIDE_WORDS[otherSide(side)]}`
  return (
    <Tooltip label={label}>
      <ActionIcon
        size={44}
        aria-label={label}
        onClick={() => open.apply({ type: 'swap-sides', markIds: [mark.id] })}
      >
        <IconArrowsLeftRight size={20} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
