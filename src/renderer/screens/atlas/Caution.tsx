import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './Atlas.module.css'

/** What has to be known before anything else. A region of its own, so that it can be found by name. */
export function Caution({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.caution} aria-label={title}>
      <IconAlertTriangle size={20} aria-hidden />
      <span className={classes.cautionTitle}>{title}</span>
      <div className={classes.cautionBody}>{children}</div>
    </section>
  )
}
