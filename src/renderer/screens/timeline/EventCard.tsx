import { UnstyledButton } from '@mantine/core'
import { IconBandage, IconFlag, IconHeart, IconPencil } from '@tabler/icons-react'
import { CLIENT_EVENT_WORDS, type ClientEvent, type ClientEventKind } from '../../../domain/client-event.ts'
import { formatDay } from '../../../domain/dates.ts'
import { upperFirst } from '../../../domain/words.ts'
import classes from './Timeline.module.css'

const ICONS = {
  race: IconFlag,
  injury: IconBandage,
  life: IconHeart,
  other: IconPencil,
} as const satisfies Record<ClientEventKind, typeof IconFlag>

/** An event between the visits; opens its form. */
export function EventCard({ event, onEdit }: { event: ClientEvent; onEdit: () => void }) {
  const Icon = ICONS[event.kind]
  return (
    <UnstyledButton className={classes.event} onClick={onEdit}>
      <Icon size={22} aria-hidden />
      <time dateTime={event.day} className={classes.when}>
        {formatDay(event.day)}
      </time>
      <span dir="auto" className={classes.eventWords}>
        {event.words}
      </span>
      <span className={classes.soft}>{upperFirst(CLIENT_EVENT_WORDS[event.kind])}</span>
    </UnstyledButton>
  )
}
