import { ActionIcon, Tooltip } from '@mantine/core'
import { IconFlipVertical } from '@tabler/icons-react'
import type { MarkId } from '../../../../domain/ids.ts'
import { type Mark, sideOfMark } from '../../../../domain/mark.ts'
import { otherSide } from '../../../../domain/mirror-mark.ts'
import { SIDE_WORDS } from '../../../../domain/words.ts'
import type { OpenSession } from '../../../editing/open-session.ts'

/** Puts what is selected, with all that was felt there, on the client's other side: one change, however many marks. */
export function SwapSides({
  mark,
  selection,
  open,
}: {
  mark: Mark
  selection: readonly MarkId[]
  open: OpenSession
}) {
  const label = selection.length > 1 ? `Swap sides of ${selection.length} marks` : labelFor(mark)
  const markIds = selection.length > 1 ? [...selection] : [mark.id]
  return (
    <Tooltip label={label}>
      <ActionIcon size={44} aria-label={label} onClick={() => open.apply({ type: 'swap-sides', markIds })}>
        <IconFlipVertical size={20} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}

function labelFor(mark: Mark): string {
  const side = sideOfMark(mark)
  return side === 'both' || side === 'midline'
    ? 'Swap sides'
    : `Swap sides: to the ${SIDE_WORDS[otherSide(side)]}`
}
