import { Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './SettingsScreen.module.css'

/** One setting: what it is at the left, the control at the right. */
export function SettingsSection({
  title,
  description,
  children,
}: {
  title: string
  description: string
  children: ReactNode
}) {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div>
        <Title order={2} id={id} className={classes.heading}>
          {title}
        </Title>
        <Text c="dimmed">{description}</Text>
      </div>
      <div className={classes.control}>{children}</div>
    </section>
  )
}
