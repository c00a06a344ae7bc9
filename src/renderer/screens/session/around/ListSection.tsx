import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './around.module.css'

/** A part of a panel: its heading, what it is for while it is empty, its records and the way to add one. */
export function ListSection({
  title,
  empty,
  children,
  add,
}: {
  title: string
  empty: string
  children: readonly ReactNode[]
  add: ReactNode
}) {
  return (
    <section aria-label={title} className={classes.section}>
      <Text fw={650} component="h2">
        {title}
      </Text>
      {children.length === 0 && <Text c="dimmed">{empty}</Text>}
      <Stack gap={0}>
        {children}
        <div className={classes.add}>{add}</div>
      </Stack>
    </section>
  )
}
