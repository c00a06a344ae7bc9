import { Alert, List, Text } from '@mantine/core'
import { holds } from '../../../domain/cautions.ts'
import type { Client } from '../../../domain/client.ts'
import type { Handout } from '../../../domain/handout/handout.ts'
import { HANDOUT_WORDS } from '../../../domain/handout/handout-words.ts'
import { pressingOn, pressingRule } from '../../../domain/handout/pressing-care.ts'

/** What of the handout presses or rubs although this client has contraindications: the therapist decides. */
export function PressingWarning({
  handout,
  client,
}: {
  handout: Handout
  client: Pick<Client, 'contraindications'>
}) {
  const rule = pressingRule(client)
  const pressing = pressingOn(handout)
  if (rule === 'free' || (rule === 'unknown' && pressing.length === 0)) return null
  const reasons = client.contraindications.filter(holds).map(({ words }) => words)
  return (
    <Alert color={pressing.length > 0 ? 'yellow' : 'gray'} title="Pressing at home" role="status">
      <Text size="sm" dir="auto">
        This client has: {reasons.join('; ')}.{' '}
        {rule === 'ruled-out'
          ? 'So no ball, roller or rubbing is offered.'
          : `Palpate cannot tell whether that speaks against pressing. A new draft says “${HANDOUT_WORDS.cautionsFirst}” beside it.`}
      </Text>
      {pressing.length > 0 && (
        <>
          <Text size="sm" mt="xs">
            On this handout, take out what is not safe:
          </Text>
          <List size="sm">
            {pressing.map((words) => (
              <List.Item key={words}>{words}</List.Item>
            ))}
          </List>
        </>
      )}
    </Alert>
  )
}
