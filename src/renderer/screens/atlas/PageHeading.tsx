import { Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './Atlas.module.css'

/** The heading of a page. It takes the focus when the page opens, so that a screen reader begins there. */
export function PageHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <Title ref={heading} order={1} tabIndex={-1} data-autofocus className={classes.heading}>
      {children}
    </Title>
  )
}
