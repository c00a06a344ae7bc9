import { Accordion, Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconArrowUp, IconTrash } from '@tabler/icons-react'
import type { Client } from '../../../domain/client.ts'
import { plainCareOf } from '../../../domain/handout/draft-handout.ts'
import {
  HANDOUT_LIMITS,
  type HandoutMuscle,
  muscleKey,
  PASSAGE_LIMIT,
} from '../../../domain/handout/handout.ts'
import { muscleTitle } from '../../../domain/handout/handout-words.ts'
import { toldPoints } from '../../../domain/handout/told-points.ts'
import type { Session } from '../../../domain/session.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { TypedTextarea } from '../session/TypedTextarea.tsx'
import { CareFields } from './CareFields.tsx'
import type { ChangeHandout } from './use-handout.ts'

const TEXTS = [
  ['does', 'What it is and does'],
  ['felt', 'Where it is felt'],
  ['helped', 'What helped'],
] as const satisfies readonly (readonly [keyof HandoutMuscle, string])[]

/** One muscle of the handout, folded up to its name. `number` is the one it has on paper. */
export function MuscleFields({
  open,
  session,
  client,
  muscle,
  number,
  onChange,
}: {
  open: OpenSession
  session: Session
  client: Pick<Client, 'contraindications'>
  muscle: HandoutMuscle
  number: number
  onChange: ChangeHandout
}) {
  const key = muscleKey(muscle)
  const name = muscleTitle(muscle)
  const set = (make: (now: HandoutMuscle) => HandoutMuscle) =>
    onChange((now) => ({
      ...now,
      muscles: now.muscles.map((each) => (muscleKey(each) === key ? make(each) : each)),
    }))
  const gone = toldPoints(session, muscle).length === 0
  return (
    <Accordion.Item value={key}>
      <Accordion.Control mih={44}>
        <Text fw={600} component="span">
          {number}. {name}
        </Text>
        {gone && (
          <Text c="dimmed" size="sm" component="span" display="block">
            Not printed: the session has no confirmed point of it
          </Text>
        )}
      </Accordion.Control>
      <Accordion.Panel>
        <Stack gap="sm">
          {gone && (
            <Alert color="gray">
              The session has no confirmed point of this muscle on this side. Its texts are kept here, but
              they are not printed.
            </Alert>
          )}
          {TEXTS.map(([field, label]) => (
            <TypedTextarea
              key={field}
              open={open}
              label={label}
              minRows={1}
              maxLength={PASSAGE_LIMIT}
              value={muscle[field]}
              onCommit={(text) => set((now) => ({ ...now, [field]: text }))}
            />
          ))}
          <Text fw={500} component="h3">
            At home
          </Text>
          <CareFields
            open={open}
            name={name}
            care={muscle.care}
            known={plainCareOf(muscle.muscleId, client)}
            limit={HANDOUT_LIMITS.careOfMuscle}
            onChange={(make) => set((now) => ({ ...now, care: make(now.care) }))}
          />
          <TypedTextarea
            open={open}
            label="Go easy on"
            minRows={1}
            maxLength={PASSAGE_LIMIT}
            value={muscle.avoid}
            onCommit={(avoid) => set((now) => ({ ...now, avoid }))}
          />
          <Group gap="xs">
            {number > 1 && (
              <Button
                variant="default"
                mih={44}
                leftSection={<IconArrowUp size={18} aria-hidden />}
                aria-label={`Move up ${name}`}
                onClick={() => onChange((now) => ({ ...now, muscles: movedUp(now.muscles, key) }))}
              >
                Move up
              </Button>
            )}
            <Button
              variant="default"
              mih={44}
              leftSection={<IconTrash size={18} aria-hidden />}
              aria-label={`Leave out ${name}`}
              onClick={() =>
                onChange((now) => ({
                  ...now,
                  muscles: now.muscles.filter((each) => muscleKey(each) !== key),
                }))
              }
            >
              Leave out
            </Button>
          </Group>
        </Stack>
      </Accordion.Panel>
    </Accordion.Item>
  )
}

function movedUp(muscles: readonly HandoutMuscle[], key: string): readonly HandoutMuscle[] {
  const at = muscles.findIndex((each) => muscleKey(each) === key)
  const moved = muscles[at]
  return moved && at > 0 ? muscles.toSpliced(at, 1).toSpliced(at - 1, 0, moved) : muscles
}
