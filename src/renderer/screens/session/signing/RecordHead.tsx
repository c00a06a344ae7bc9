import { Button } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { type ReactNode, useState } from 'react'
import { useStore } from 'zustand'
import { cautionsFor } from '../../../../domain/cautions.ts'
import type { Client } from '../../../../domain/client.ts'
import { ConsentId } from '../../../../domain/ids.ts'
import type { Practice } from '../../../../domain/practice.ts'
import { signSession } from '../../../../domain/signing.ts'
import type { OpenSession } from '../../../editing/open-session.ts'
import { loadClient } from '../../../storage/client-repository.ts'
import type { PalpateDatabase } from '../../../storage/database.ts'
import { sha256Of } from '../../../storage/digest.ts'
import { keepAddendum, keepSigned } from '../../../storage/signed-sessions.ts'
import { dayOf } from '../../../text/today.ts'
import { notifyDone } from '../../../ui/notify.ts'
import { putCautionUndoably } from '../../client/cautions/keep-cautions.ts'
import { SaveTrouble } from '../SaveTrouble.tsx'
import { useHoldTimer } from '../treatment/hold-context.ts'
import { CautionBanner } from './CautionBanner.tsx'
import type { RecordPlace } from './record-place.ts'
import { SignDialog } from './SignDialog.tsx'
import { SignedBanner } from './SignedBanner.tsx'
import classes from './signing.module.css'

/** The head of the session screen: the header with the button that signs, and under it what there is to know. */
export function RecordHead({
  database,
  open,
  client: clientAtStart,
  practice,
  onGo,
  header,
}: {
  database: PalpateDatabase
  open: OpenSession
  client: Client
  practice: Practice
  onGo: (place: RecordPlace) => void
  /** The header around the button that signs; null where there is nothing to sign. */
  header: (sign: ReactNode) => ReactNode
}) {
  const session = useStore(open.store, (state) => state.session)
  const client = useLiveClient(database, clientAtStart)
  const hold = useHoldTimer()
  const [signing, setSigning] = useState(false)
  const signed = session.state === 'signed'
  return (
    <div className={classes.head}>
      {header(
        signed ? null : (
          <Button mih={44} onClick={() => setSigning(true)}>
            Sign
          </Button>
        ),
      )}
      <SaveTrouble open={open} />
      {signed ? (
        <SignedBanner
          session={session}
          practice={practice}
          onAdd={async (addendum) => {
            open.showSigned(await keepAddendum(database, session.id, addendum))
            notifyDone('Addendum added')
          }}
        />
      ) : (
        <CautionBanner
          client={client}
          cautions={cautionsFor(client, session)}
          onConsent={() => void giveConsent(database, client)}
        />
      )}
      {signing && !signed && (
        <SignDialog
          open={open}
          client={client}
          practice={practice}
          onGo={(place) => {
            setSigning(false)
            onGo(place)
          }}
          onSign={async (by) => {
            // A hold that still runs belongs to what is signed.
            hold.stop()
            await sign(database, open, by)
            setSigning(false)
          }}
          onClose={() => setSigning(false)}
        />
      )}
    </div>
  )
}

/** The client as the records have it now. */
export function useLiveClient(database: PalpateDatabase, client: Client): Client {
  return useLiveQuery(() => loadClient(database, client.id), [database, client.id]) ?? client
}

async function sign(database: PalpateDatabase, open: OpenSession, by: string): Promise<void> {
  await open.flush()
  const { session } = open.store.getState()
  const signed = await signSession(session, { by, at: new Date().toISOString() }, sha256Of)
  await keepSigned(database, signed)
  open.showSigned(signed)
  notifyDone('Session signed', 'It can be read, printed and added to, and never changes.')
}

function giveConsent(database: PalpateDatabase, client: Client): Promise<void> {
  const record = {
    id: ConsentId.parse(crypto.randomUUID()),
    kind: 'treatment' as const,
    scope: '',
    given: dayOf(new Date()),
    withdrawn: null,
    note: '',
  }
  const text = 'Consent to treatment is recorded, given today.'
  return putCautionUndoably(database, client.id, { list: 'consents', record }, text)
}
