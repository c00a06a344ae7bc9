import { Modal, Text } from '@mantine/core'
import { useMemo, useRef } from 'react'
import type { Client } from '../../../domain/client.ts'
import type { TriggerPointId } from '../../../domain/ids.ts'
import type { IdentityEdit } from '../../../domain/point-identity.ts'
import { withIdentities } from '../../../domain/point-identity.ts'
import type { Identities, IdentityOutcome } from '../../../domain/review/edit-identity.ts'
import { recordedWords } from '../../../domain/review/identity-words.ts'
import { sightingsOf } from '../../../domain/review/sightings.ts'
import { pointName } from '../../../domain/review/words.ts'
import type { Session } from '../../../domain/session.ts'
import { upperFirst } from '../../../domain/words.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import classes from './Identity.module.css'
import { JoinList } from './JoinList.tsx'
import { SaidList } from './SaidList.tsx'
import { SplitVisits } from './SplitVisits.tsx'
import { sayIdentity } from './say-identity.ts'

/** Says something of the point: kept, logged as `action` and told as `done`. */
export type SayOfPoint = (
  say: (identities: Identities) => IdentityOutcome,
  words: { readonly action: string; readonly done: string },
) => void

/**
 * Which records of a client are of this point: joins it with another, splits it, takes back what was said. Signed visits stay
 * as they are. `recorded`: all visits as stored (not with their points as known now); `pointId`: the point as it is known now.
 */
export function IdentityDialog({
  database,
  client,
  recorded,
  pointId,
  onClose,
}: {
  database: PalpateDatabase
  client: Client
  recorded: readonly Session[]
  pointId: TriggerPointId
  onClose: () => void
}) {
  const rest = useRef<HTMLDivElement>(null)
  const identities = useMemo(
    (): Identities => ({ edits: client.identityEdits, recorded }),
    [client.identityEdits, recorded],
  )
  const visits = useMemo(
    () => withIdentities(recorded, client.identityEdits),
    [recorded, client.identityEdits],
  )
  const sightings = useMemo(() => sightingsOf(visits).get(pointId), [visits, pointId])
  const mark = sightings?.at(-1)?.mark
  const say: SayOfPoint = (how, words) => {
    // The row that was pressed goes: keys stay in the dialog.
    rest.current?.focus()
    void sayIdentity(database, client.id, (edits: readonly IdentityEdit[]) => how({ edits, recorded }), words)
  }
  return (
    <Modal opened onClose={onClose} title="Is it the same point?" size={680}>
      <div ref={rest} tabIndex={-1} className={classes.body}>
        {sightings && mark ? (
          <>
            <div>
              <Text fw={650} fz="lg">
                {upperFirst(pointName(mark))}
              </Text>
              <Text c="var(--palpate-ink-soft)">
                {recordedWords(sightings)}. Visits stay as they were recorded; what is said here is read over
                them.
              </Text>
            </div>
            <SaidList identities={identities} pointId={pointId} onSay={say} />
            <JoinList visits={visits} pointId={pointId} mark={mark} onSay={say} />
            {sightings.length > 1 && (
              <SplitVisits key={sightings.length} sightings={sightings} pointId={pointId} onSay={say} />
            )}
          </>
        ) : (
          <Text>No visit records this point any more. Close this and choose another.</Text>
        )}
      </div>
    </Modal>
  )
}
