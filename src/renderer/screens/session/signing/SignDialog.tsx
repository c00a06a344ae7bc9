import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { IconAlertTriangle, IconArrowRight, IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { cautionsFor } from '../../../../domain/cautions.ts'
import type { Client } from '../../../../domain/client.ts'
import { formatDay } from '../../../../domain/dates.ts'
import type { Practice } from '../../../../domain/practice.ts'
import { missingForSigning, stillToAsk } from '../../../../domain/signing.ts'
import { Name } from '../../../../domain/text.ts'
import type { OpenSession } from '../../../editing/open-session.ts'
import { reasonOf } from '../../../text/reason.ts'
import { formatInstant } from '../../../text/today.ts'
import { conflictsOf } from '../sides/conflicts-of.ts'
import { placeOfConflict, placeOfMissing, type RecordPlace } from './record-place.ts'
import classes from './signing.module.css'

/** What must be there before signing, what to look at once more, and the signature itself. */
export function SignDialog({
  open,
  client,
  practice,
  onGo,
  onSign,
  onClose,
}: {
  open: OpenSession
  client: Client
  practice: Practice
  /** Leaves the dialog for the place where something is missing. */
  onGo: (place: RecordPlace) => void
  /** Resolves when the session is signed and on the disk. */
  onSign: (by: string) => Promise<void>
  onClose: () => void
}) {
  const session = useStore(open.store, (state) => state.session)
  const [by, setBy] = useState([practice.therapist, practice.credentials].filter(Boolean).join(', '))
  const [signing, setSigning] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const missing = missingForSigning(session, practice)
  const cautions = cautionsFor(client, session)
  const conflicts = conflictsOf(session)
  const toAsk = stillToAsk(session)
  const nameFault = Name.safeParse(by).error?.issues[0]?.message ?? null
  const sign = async () => {
    if (nameFault !== null) return
    setSigning(true)
    try {
      await onSign(by.trim())
    } catch (thrown) {
      setFailure(reasonOf(thrown))
      setSigning(false)
    }
  }
  return (
    <Modal opened onClose={onClose} title="Sign the session" size={620}>
      <Stack gap="md">
        <Text>
          {client.name} · date of service <strong>{formatDay(session.dateOfService)}</strong> · entered{' '}
          <strong>{formatInstant(session.dateOfEntry)}</strong>
        </Text>
        {missing.length > 0 && (
          <section aria-labelledby="missing">
            <Text id="missing" fw={650} component="h3">
              Still missing
            </Text>
            <ul className={classes.list}>
              {missing.map((each) => (
                <Item key={each.words} words={each.words} onGo={() => onGo(placeOfMissing(each))} />
              ))}
            </ul>
          </section>
        )}
        {cautions.length + conflicts.length + toAsk.length > 0 && (
          <section aria-labelledby="look-again">
            <Text id="look-again" fw={650} component="h3">
              Look at once more
            </Text>
            <ul className={classes.list}>
              {cautions.map(({ words }) => (
                <Item key={words} words={words} />
              ))}
              {conflicts.map((passage) => (
                <Item
                  key={`${passage.field} ${passage.start}`}
                  words={`“${passage.words}” is recorded on the ${passage.marks}`}
                  onGo={() => onGo(placeOfConflict(passage))}
                />
              ))}
              {toAsk.map((words) => (
                <Item key={words} words={`Carried over and still empty: ${words}`} />
              ))}
            </ul>
          </section>
        )}
        <TextInput
          label="Signed by"
          size="md"
          dir="auto"
          data-autofocus={missing.length === 0 || undefined}
          value={by}
          error={nameFault}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
        <Text c="dimmed">
          A signed session never changes. What comes to mind later is added with its date, author and reason.
        </Text>
        {failure !== null && (
          <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title="The session was not signed">
            {failure} It is still a draft; nothing was lost.
          </Alert>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" mih={44} onClick={onClose} disabled={signing}>
            Cancel
          </Button>
          <Button
            mih={44}
            leftSection={<IconLock size={18} aria-hidden />}
            disabled={missing.length > 0}
            loading={signing}
            onClick={() => void sign()}
          >
            {missing.length > 0 ? `${missing.length} still missing` : 'Sign and lock'}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

function Item({ words, onGo }: { words: string; onGo?: () => void }) {
  return (
    <li className={classes.item}>
      <Text span>{words}</Text>
      {onGo && (
        <Button
          variant="subtle"
          mih={44}
          className={classes.go}
          rightSection={<IconArrowRight size={18} aria-hidden />}
          aria-label={`Go there: ${words}`}
          onClick={onGo}
        >
          Go there
        </Button>
      )}
    </li>
  )
}
