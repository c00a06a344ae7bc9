import classes from './PersonName.module.css'

/** A name in whatever direction it is written, on one line; the whole of it shows on hovering. */
export function PersonName({ children, className }: { children: string; className?: string | undefined }) {
  return (
    <bdi dir="auto" title={children} className={[classes.name, className].filter(Boolean).join(' ')}>
      {children}
    </bdi>
  )
}
