import { IconLock, IconPencil } from '@tabler/icons-react'
import type { SessionState } from '../../../domain/session.ts'
import classes from './Timeline.module.css'

/** Whether a visit is still a draft or signed, as sign and word. */
export function VisitState({ state }: { state: SessionState }) {
  const Icon = state === 'draft' ? IconPencil : IconLock
  return (
    <span className={classes.state}>
      <Icon size={14} aria-hidden />
      {state === 'draft' ? 'Draft' : 'Signed'}
    </span>
  )
}
