import { ActionIcon, Group, Stack, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './around.module.css'

const FIELDS = ['textarea, input:not([type=radio]):not([type=hidden])', '[role=radio]'] as const
const ANYTHING = 'textarea, input, button'

/**
 * One record of a list with its fields. `fresh`: it was just added, so its first field takes the focus. When it is
 * deleted the focus goes on to what stands next, never to nowhere.
 */
export function RecordCard({
  title,
  fresh,
  onDelete,
  head,
  heading = 'h3',
  children,
}: {
  title: string
  fresh: boolean
  onDelete: () => void
  head?: ReactNode
  /** "h2" where no heading of a list stands over it. */
  heading?: 'h2' | 'h3'
  children: ReactNode
}) {
  const card = useRef<HTMLElement>(null)
  const takesFocus = useRef(fresh)
  useEffect(() => {
    if (!takesFocus.current) return
    // A list that opens with its field must be there first, or the field does not know it.
    const frame = requestAnimationFrame(() => {
      const [first] = FIELDS.flatMap((field) => card.current?.querySelector<HTMLElement>(field) ?? [])
      first?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  const remove = () => {
    const next = card.current?.nextElementSibling ?? card.current?.previousElementSibling
    onDelete()
    next?.querySelector<HTMLElement>(ANYTHING)?.focus()
  }
  return (
    <section aria-label={title} className={classes.card} ref={card}>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text fw={600} component={heading} flex={1} className={classes.cardTitle}>
          {title}
        </Text>
        {head}
        <ActionIcon size={44} aria-label={`Delete ${title}`} onClick={remove}>
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </Group>
      <Stack gap="sm">{children}</Stack>
    </section>
  )
}
