import { Drawer } from '@mantine/core'
import type { Client } from '../../../domain/client.ts'
import type { Practice } from '../../../domain/practice.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { HandoutEditor } from './HandoutEditor.tsx'

/** The texts of the client handout over the session that it is about. */
export function HandoutDrawer({
  open,
  client,
  practice,
  onClose,
}: {
  open: OpenSession
  client: Client
  practice: Practice
  onClose: () => void
}) {
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={560}
      title="Client handout"
      // The session's own keys wait below: Delete here must not delete a mark.
      onKeyDown={(event) => event.stopPropagation()}
      closeButtonProps={{ 'aria-label': 'Close', size: 44 }}
    >
      <HandoutEditor open={open} client={client} practice={practice} />
    </Drawer>
  )
}
