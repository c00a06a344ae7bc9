import { type ReactNode, useId } from 'react'
import { upperFirst } from '../../../domain/words.ts'
import classes from './Atlas.module.css'

/** One kind of fact under its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id} className={classes.sectionTitle}>
        {title}
      </h2>
      {children}
    </section>
  )
}

/** Several facts of one kind. */
export function Facts({ facts }: { facts: readonly string[] }) {
  return (
    <ul className={classes.dotted}>
      {facts.map((fact) => (
        <li key={fact}>{upperFirst(fact)}</li>
      ))}
    </ul>
  )
}
