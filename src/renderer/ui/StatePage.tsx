import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './StatePage.module.css'

/** A whole page that says one thing: what happened, what is safe, what to do. */
export function StatePage({
  icon,
  title,
  children,
  actions,
  after,
}: {
  icon: ReactNode
  title: string
  children: ReactNode
  actions?: ReactNode
  /** What is less likely wanted, below the actions. */
  after?: ReactNode
}) {
  return (
    <main className={classes.page}>
      <Stack gap="md" className={classes.column}>
        <div className={classes.icon}>{icon}</div>
        <Title order={1} dir="auto">
          {title}
        </Title>
        <Stack gap="sm" className={classes.text}>
          {children}
        </Stack>
        {actions && <div className={classes.actions}>{actions}</div>}
        {after && <div className={classes.after}>{after}</div>}
      </Stack>
    </main>
  )
}

/** One of the facts on a state page: a short heading and what it says. */
export function StateFact({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <div>
      <Text fw={600}>{heading}</Text>
      <Text c="dimmed" component="div">
        {children}
      </Text>
    </div>
  )
}
