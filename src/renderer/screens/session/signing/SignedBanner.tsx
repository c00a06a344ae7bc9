import { Button, Text } from '@mantine/core'
import { IconAlertTriangle, IconLock, IconPlus, IconShieldCheck } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { Practice } from '../../../../domain/practice.ts'
import type { Session } from '../../../../domain/session.ts'
import type { Addendum } from '../../../../domain/signature.ts'
import { type Verification, verifyDigest } from '../../../../domain/signing.ts'
import { sha256Of } from '../../../storage/digest.ts'
import { amount } from '../../../text/amount.ts'
import { formatInstant } from '../../../text/today.ts'
import { RecordDrawer } from './RecordDrawer.tsx'
import classes from './signing.module.css'

/** Over a signed session: who signed when, whether it still is what was signed, and what was added since. */
export function SignedBanner({
  session,
  practice,
  onAdd,
}: {
  session: Session
  practice: Practice
  onAdd: (addendum: Addendum) => Promise<void>
}) {
  const verification = useVerification(session)
  const [looking, setLooking] = useState(false)
  const { signature, addenda } = session
  return (
    <section className={classes.banner} aria-label="Signature" data-state={verification ?? undefined}>
      <IconLock size={18} aria-hidden />
      <Text span>
        {signature
          ? `Signed by ${signature.by} on ${formatInstant(signature.at)}`
          : 'Signed (before digests were kept)'}
      </Text>
      <VerificationWords verification={verification} />
      <div className={classes.actions}>
        {addenda.length > 0 && (
          <Button variant="subtle" mih={44} onClick={() => setLooking(true)}>
            {amount(addenda.length, 'addendum', 'addenda')}
          </Button>
        )}
        <Button
          variant="subtle"
          mih={44}
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => setLooking(true)}
        >
          Add addendum
        </Button>
      </div>
      {looking && (
        <RecordDrawer session={session} practice={practice} onAdd={onAdd} onClose={() => setLooking(false)} />
      )}
    </section>
  )
}

function VerificationWords({ verification }: { verification: Verification | null }) {
  if (verification === 'verified')
    return (
      <Text span className={classes.verified}>
        <IconShieldCheck size={18} aria-hidden /> Unaltered since ✓
      </Text>
    )
  if (verification !== 'altered') return null
  return (
    <Text span className={classes.altered} role="alert">
      <IconAlertTriangle size={18} aria-hidden /> Altered since it was signed ✗
    </Text>
  )
}

/** Null while it is being computed. */
function useVerification(session: Session): Verification | null {
  const [found, setFound] = useState<{ readonly of: Session; readonly is: Verification } | null>(null)
  useEffect(() => {
    let gone = false
    void verifyDigest(session, sha256Of).then((is) => {
      if (!gone) setFound({ of: session, is })
    })
    return () => {
      gone = true
    }
  }, [session])
  return found?.of === session ? found.is : null
}
