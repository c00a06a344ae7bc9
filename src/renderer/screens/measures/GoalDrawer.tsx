import { ActionIcon, Button, NumberInput, Select, SimpleGrid, Text, TextInput } from '@mantine/core'
import { IconTrash, IconX } from '@tabler/icons-react'
import type { Client } from '../../../domain/client.ts'
import { formatDay } from '../../../domain/dates.ts'
import type { Goal } from '../../../domain/goal.ts'
import { MEASURE_KINDS, MEASURES } from '../../../domain/measure-score.ts'
import { goalName } from '../../../domain/review/goals.ts'
import { MEASURE_WORDS } from '../../../domain/words.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { Choice } from '../../ui/Choice.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FormDrawer } from '../../ui/FormDrawer.tsx'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { putInList, removeFromList } from '../client/keep-list.ts'
import { type GoalValues, goalValues, readGoal } from './goal-values.ts'
import classes from './Measures.module.css'

const KINDS = [
  { value: 'own', label: 'Own number' },
  { value: 'measure', label: 'Outcome measure' },
] as const
const DIRECTIONS = [
  { value: 'more', label: 'More is better' },
  { value: 'less', label: 'Less is better' },
] as const

/** The form of a new goal (`goal` null) or of one that is there, which can be removed. */
export function GoalDrawer({
  database,
  client,
  goal,
  onClose,
}: {
  database: PalpateDatabase
  client: Client
  goal: Goal | null
  onClose: () => void
}) {
  const taken = client.goals.flatMap((each) =>
    each.kind === 'measure' && each !== goal ? [each.measure] : [],
  )
  const free = MEASURE_KINDS.filter((kind) => !taken.includes(kind))
  const record = useRecordForm({
    initialValues: goalValues(goal, free),
    read: (values: GoalValues) => readGoal(values, goal?.id ?? null),
    save: async ({ goal: read }) => {
      await putInList(database, client.id, 'goals', read)
      onClose()
    },
    unsaved: 'The form of a goal is still open. Please save or cancel it first.',
  })
  const { form } = record
  const { kind, measure, better, values } = form.values
  const { least, most } = MEASURES[measure]
  return (
    <FormDrawer
      title={goal ? 'Edit goal' : 'Set a goal'}
      record={record}
      save={goal ? 'Save changes' : 'Set goal'}
      onClose={onClose}
    >
      {!goal && (
        <Choice
          label="What is counted"
          data={KINDS}
          value={kind}
          onChange={(chosen) => form.setFieldValue('kind', chosen)}
        />
      )}
      {kind === 'measure' ? (
        <Select
          label="Outcome measure"
          description={`${least} to ${most}${MEASURE_WORDS[measure].unit}, ${MEASURES[measure].better} is better`}
          data={free.map((each) => ({
            value: each,
            label: `${MEASURE_WORDS[each].short}: ${MEASURE_WORDS[each].long}`,
          }))}
          allowDeselect={false}
          {...form.getInputProps('measure')}
          value={measure}
        />
      ) : (
        <>
          <TextInput
            label="What is to be reached"
            placeholder="e.g. Pain-free running"
            withAsterisk
            dir="auto"
            data-autofocus
            {...form.getInputProps('words')}
          />
          <Choice
            label="Which way"
            data={DIRECTIONS}
            value={better}
            onChange={(chosen) => form.setFieldValue('better', chosen)}
          />
        </>
      )}
      <SimpleGrid cols={2} spacing="md">
        <NumberInput label="To reach" min={0} withAsterisk {...form.getInputProps('target')} />
        {kind === 'own' && <TextInput label="Unit" placeholder="e.g. km" {...form.getInputProps('unit')} />}
      </SimpleGrid>
      <DayField
        label="By (optional)"
        description="The day of a race, for example. May lie ahead."
        {...form.getInputProps('by')}
        value={form.values.by}
      />
      {kind === 'own' && values.length > 0 && (
        <div>
          <Text fw={550}>Values</Text>
          <ul className={classes.told} aria-label="Values">
            {values
              .map((value, index) => ({ ...value, index }))
              .toSorted((a, b) => (a.day < b.day ? 1 : -1))
              .map(({ day, value, index }) => (
                <li key={`${day} ${index}`}>
                  <span>
                    {formatDay(day)}: {value} {form.values.unit}
                  </span>
                  <ActionIcon
                    size={44}
                    variant="subtle"
                    color="gray"
                    aria-label={`Remove ${value} of ${formatDay(day)}`}
                    onClick={() => form.setFieldValue('values', values.toSpliced(index, 1))}
                  >
                    <IconX size={18} aria-hidden />
                  </ActionIcon>
                </li>
              ))}
          </ul>
        </div>
      )}
      {goal && (
        <Button
          variant="subtle"
          color="red"
          justify="flex-start"
          leftSection={<IconTrash size={18} aria-hidden />}
          onClick={() => {
            onClose()
            const words = `The goal “${goalName(goal)}” is removed.`
            void removeFromList(database, client.id, 'goals', goal, words)
          }}
        >
          Remove this goal
        </Button>
      )}
    </FormDrawer>
  )
}
