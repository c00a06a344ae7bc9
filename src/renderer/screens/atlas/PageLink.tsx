import { UnstyledButton } from '@mantine/core'
import classes from './Atlas.module.css'

/** A line that leads to another page of the atlas, with a word on why. */
export function PageLink({ name, what, onOpen }: { name: string; what?: string; onOpen: () => void }) {
  return (
    <li>
      <UnstyledButton className={classes.link} onClick={onOpen}>
        <span className={classes.linkName}>{name}</span>
        {what && <span className={classes.linkWhat}>{what}</span>}
      </UnstyledButton>
    </li>
  )
}
