import { Modal } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import type { Mark } from '../../../domain/mark.ts'
import { Atlas } from './Atlas.tsx'
import { pageForMark } from './atlas-page.ts'

/** It is a page more than a dialog: it is there at once. */
const STILL = { duration: 0 } as const

/** The atlas over an open session, which stays as it is beneath. With a trigger point selected it opens at its muscle. */
export function AtlasOverSession({
  opened,
  selected,
  onClose,
}: {
  opened: boolean
  selected: Mark | undefined
  onClose: () => void
}) {
  // A field that uses Escape itself (a list that is open, a search that is cleared) has it before.
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event
    const used =
      event.defaultPrevented ||
      (target instanceof Element && target.getAttribute('data-mantine-stop-propagation') === 'true')
    if (event.key === 'Escape' && !used) onClose()
  }
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      onKeyDown={onKeyDown}
      fullScreen
      closeOnEscape={false}
      lockScroll={false}
      transitionProps={STILL}
    >
      <Modal.Overlay />
      <Modal.Content aria-label="Atlas" radius={0}>
        <Modal.Body p={0} h="100dvh">
          <Atlas start={pageForMark(selected)} onClose={onClose} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
