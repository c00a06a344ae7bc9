import { Button, Checkbox, Title } from '@mantine/core'
import { IconArrowsSplit } from '@tabler/icons-react'
import { useState } from 'react'
import { IdentityEditId, type SessionId, TriggerPointId } from '../../../domain/ids.ts'
import { splitPoint } from '../../../domain/review/edit-identity.ts'
import { recordedWords } from '../../../domain/review/identity-words.ts'
import type { Sighting } from '../../../domain/review/sightings.ts'
import { visitName } from '../../../domain/review/visit-name.ts'
import { formatStatus, markLabel, UNCONFIRMED_WORDS } from '../../../domain/words.ts'
import classes from './Identity.module.css'
import type { SayOfPoint } from './IdentityDialog.tsx'

/** The visits that record the point: of those that are chosen it is said that theirs is another. */
export function SplitVisits({
  sightings,
  pointId,
  onSay,
}: {
  sightings: readonly Sighting[]
  pointId: TriggerPointId
  onSay: SayOfPoint
}) {
  const [chosen, setChosen] = useState<readonly SessionId[]>([])
  const visits = sightings.map(({ visit }) => visit)
  const split = sightings.filter(({ visit }) => chosen.includes(visit.id))
  return (
    <section>
      <Title order={3} className={classes.sub}>
        Split: which visits recorded another point?
      </Title>
      <Checkbox.Group
        aria-label="Visits that recorded another point"
        value={[...chosen]}
        onChange={(ids) => setChosen(visits.flatMap(({ id }) => (ids.includes(id) ? [id] : [])))}
      >
        <div className={classes.list}>
          {sightings.map((sighting) => (
            <Checkbox
              key={sighting.visit.id}
              value={sighting.visit.id}
              size="md"
              className={classes.visit}
              label={`${visitName(sighting.visit, visits)}: ${factsOf(sighting)}`}
            />
          ))}
        </div>
      </Checkbox.Group>
      <Button
        variant="default"
        mih={44}
        mt={4}
        leftSection={<IconArrowsSplit size={18} aria-hidden />}
        disabled={split.length === 0 || split.length === sightings.length}
        onClick={() =>
          onSay(
            (now) =>
              splitPoint(now, {
                id: IdentityEditId.parse(crypto.randomUUID()),
                at: new Date().toISOString(),
                from: pointId,
                into: TriggerPointId.parse(crypto.randomUUID()),
                visits: chosen,
              }),
            { action: `Split off ${nameOf(split)}`, done: `Split off: ${nameOf(split)}.` },
          )
        }
      >
        {split.length === sightings.length ? 'Leave at least one visit' : 'Make theirs another point'}
      </Button>
    </section>
  )
}

const nameOf = (split: readonly Sighting[]): string =>
  [...split.slice(-1).map(({ mark }) => markLabel(mark)), 'of', recordedWords(split)].join(' ')

function factsOf({ mark: { observation, unconfirmed } }: Sighting): string {
  if (unconfirmed) return UNCONFIRMED_WORDS
  const { status, statusAfter, nprsBefore } = observation
  return `${formatStatus(status, statusAfter)}${nprsBefore === null ? '' : `, NPRS ${nprsBefore}`}`
}
