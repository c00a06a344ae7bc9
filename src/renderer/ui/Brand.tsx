import classes from './Brand.module.css'

/** The name of the program with its sign: a point, and the circle it is felt in. */
export function Brand({ size = 'small' }: { size?: 'small' | 'large' }) {
  return (
    <span className={classes.brand} data-size={size}>
      <svg viewBox="0 0 24 24" className={classes.sign} aria-hidden="true">
        <circle cx="12" cy="12" r="10.6" className={classes.outer} />
        <circle cx="12" cy="12" r="6.4" className={classes.inner} />
        <path d="M9.4 9.4l5.2 5.2M14.6 9.4l-5.2 5.2" className={classes.cross} />
      </svg>
      Palpate
    </span>
  )
}
