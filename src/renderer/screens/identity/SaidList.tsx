import { Button, Title } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { formatDay } from '../../../domain/dates.ts'
import type { TriggerPointId } from '../../../domain/ids.ts'
import { type Identities, saidOf, takeBackIdentity } from '../../../domain/review/edit-identity.ts'
import { saidWords } from '../../../domain/review/identity-words.ts'
import { lowerFirst } from '../../../domain/words.ts'
import { dayOf } from '../../text/today.ts'
import classes from './Identity.module.css'
import type { SayOfPoint } from './IdentityDialog.tsx'

/** What was said of the point so far, each with a way to take it back. Nothing where nothing was. */
export function SaidList({
  identities,
  pointId,
  onSay,
}: {
  identities: Identities
  pointId: TriggerPointId
  onSay: SayOfPoint
}) {
  const all = saidOf(identities, pointId)
  if (all.length === 0) return null
  return (
    <section>
      <Title order={3} className={classes.sub}>
        Said so far
      </Title>
      <ul className={classes.list} aria-label="Said so far">
        {all.map((said) => {
          const words = saidWords(said)
          return (
            <li key={said.edit.id} className={classes.row}>
              <div>
                <div className={classes.name}>{words}</div>
                <div className={classes.soft}>said on {formatDay(dayOf(new Date(said.edit.at)))}</div>
              </div>
              <Button
                variant="default"
                mih={44}
                leftSection={<IconArrowBackUp size={18} aria-hidden />}
                aria-label={`Take back: ${words}`}
                onClick={() =>
                  onSay((now) => takeBackIdentity(now, said.edit.id), {
                    action: `Take back: ${lowerFirst(words)}`,
                    done: `Taken back: ${lowerFirst(words)}.`,
                  })
                }
              >
                Take back
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
