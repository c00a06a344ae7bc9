import { Accordion, Alert, Button, Group, Select, Stack, Text } from '@mantine/core'
import { modals } from '@mantine/modals'
import { IconRefresh } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Client } from '../../../domain/client.ts'
import { handoutMuscles } from '../../../domain/handout/draft-handout.ts'
import { HANDOUT_LIMITS, type Handout, muscleKey, PASSAGE_LIMIT } from '../../../domain/handout/handout.ts'
import { HANDOUT_WORDS, muscleTitle } from '../../../domain/handout/handout-words.ts'
import { handoutSideConflicts } from '../../../domain/handout/side-warnings.ts'
import type { Practice } from '../../../domain/practice.ts'
import { forReport } from '../../../domain/session.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { TypedLine } from '../session/TypedLine.tsx'
import { TypedTextarea } from '../session/TypedTextarea.tsx'
import { CareFields } from './CareFields.tsx'
import { MuscleFields } from './MuscleFields.tsx'
import { PressingWarning } from './PressingWarning.tsx'
import { SideWarning } from './SideWarning.tsx'
import { TrainingFields } from './TrainingFields.tsx'
import { useHandout } from './use-handout.ts'

/** With more than these a handout rarely fits on its two pages. */
const USUALLY_FIT = 4

/** The texts of a client handout, for beside its preview. Every change is saved with the session by itself. */
export function HandoutEditor({
  open,
  client,
  practice,
}: {
  open: OpenSession
  client: Client
  practice: Practice
}) {
  const { session, handout, change, makeAnew, differs } = useHandout(open, { client, practice })
  const offered = handoutMuscles(forReport(session), client).filter(
    (muscle) => !handout.muscles.some((each) => muscleKey(each) === muscleKey(muscle)),
  )
  const [first] = handout.muscles
  const passage = (field: 'greeting' | 'takeCare' | 'callUs' | 'seeDoctor', label: string, hint?: string) => (
    <TypedTextarea
      open={open}
      label={label}
      description={hint}
      maxLength={PASSAGE_LIMIT}
      value={handout[field]}
      onCommit={(text) => change((now): Handout => ({ ...now, [field]: text }))}
    />
  )
  return (
    <Stack gap="lg" component="section" aria-label="Texts of the handout">
      {session.state === 'signed' && (
        <Alert color="gray">
          The session is signed and stays as it is. The handout is not part of what was signed, so you can
          still write it.
        </Alert>
      )}
      <SideWarning passages={handoutSideConflicts(handout, forReport(session))} />
      <PressingWarning handout={handout} client={client} />
      {passage('greeting', 'Greeting')}
      <Part title="Muscles" hint="The most important first. Private notes are never on a handout.">
        {handout.muscles.length === 0 && (
          <Text c="dimmed">
            No muscle is on this handout. Points that are confirmed and found come up here.
          </Text>
        )}
        <Accordion multiple variant="separated" defaultValue={first ? [muscleKey(first)] : []}>
          {handout.muscles.map((muscle, index) => (
            <MuscleFields
              key={muscleKey(muscle)}
              open={open}
              session={session}
              client={client}
              muscle={muscle}
              number={index + 1}
              onChange={change}
            />
          ))}
        </Accordion>
        {handout.muscles.length > USUALLY_FIT && (
          <Alert color="gray">
            A handout has two pages at most. What does not fit is left out from the end of this list, and the
            paper names it.
          </Alert>
        )}
        {offered.length > 0 && handout.muscles.length < HANDOUT_LIMITS.muscles && (
          <Select
            aria-label="Add a muscle"
            placeholder="Add a muscle"
            size="md"
            data={offered.map((muscle) => ({ value: muscleKey(muscle), label: muscleTitle(muscle) }))}
            value={null}
            onChange={(key) => {
              const chosen = offered.find((muscle) => muscleKey(muscle) === key)
              if (chosen) change((now) => ({ ...now, muscles: [...now.muscles, chosen] }))
            }}
          />
        )}
      </Part>
      <Part title={HANDOUT_WORDS.alsoAtHome}>
        <CareFields
          open={open}
          name="More at home"
          care={handout.care}
          known={[]}
          limit={HANDOUT_LIMITS.care}
          onChange={(make) => change((now) => ({ ...now, care: make(now.care) }))}
        />
      </Part>
      <Part
        title={HANDOUT_WORDS.training}
        hint={client.activities.trim() === '' ? undefined : `Does: ${client.activities}`}
      >
        <TrainingFields
          open={open}
          training={handout.training}
          onChange={(make) => change((now) => ({ ...now, training: make(now.training) }))}
        />
      </Part>
      {passage('takeCare', HANDOUT_WORDS.takeCare, 'One thing a line.')}
      {passage('callUs', HANDOUT_WORDS.callUs, 'One thing a line.')}
      {passage('seeDoctor', HANDOUT_WORDS.seeDoctor, 'One thing a line.')}
      <TypedLine
        open={open}
        size="sm"
        label={HANDOUT_WORDS.nextVisit}
        value={handout.nextVisit}
        onCommit={(nextVisit) => change((now) => ({ ...now, nextVisit }))}
      />
      <Group>
        <Button
          variant="default"
          mih={44}
          leftSection={<IconRefresh size={18} aria-hidden />}
          disabled={!differs}
          onClick={() =>
            modals.openConfirmModal({
              title: 'Make the handout anew?',
              children: (
                <Text>
                  All of its texts are written again from the session. What you wrote or picked here is
                  replaced.
                </Text>
              ),
              labels: { confirm: 'Make anew', cancel: 'Keep mine' },
              onConfirm: makeAnew,
            })
          }
        >
          Make anew from the session
        </Button>
      </Group>
    </Stack>
  )
}

function Part({ title, hint, children }: { title: string; hint?: string | undefined; children: ReactNode }) {
  return (
    <Stack gap="xs" component="section" aria-label={title}>
      <Text fw={650} component="h2">
        {title}
      </Text>
      {hint && (
        <Text c="dimmed" size="sm" dir="auto">
          {hint}
        </Text>
      )}
      {children}
    </Stack>
  )
}
