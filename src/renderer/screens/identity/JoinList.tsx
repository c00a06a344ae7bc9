import { Button, Title } from '@mantine/core'
import { IconAlertTriangle, IconArrowsJoin } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { IdentityEditId, type TriggerPointId } from '../../../domain/ids.ts'
import { joinPoints } from '../../../domain/review/edit-identity.ts'
import { candidateDistance, DOUBT_WORDS, recordedWords } from '../../../domain/review/identity-words.ts'
import { isLikelySame, type JoinCandidate, joinCandidates } from '../../../domain/review/join-candidates.ts'
import type { Session } from '../../../domain/session.ts'
import type { TriggerPointMark } from '../../../domain/trigger-point.ts'
import { formatStatus, markLabel } from '../../../domain/words.ts'
import { MarkSymbol } from '../../chart/MarkSymbol.tsx'
import classes from './Identity.module.css'
import type { SayOfPoint } from './IdentityDialog.tsx'

/** How many that can be joined are listed before one asks for all, those that cannot with them. */
const FEW = 4

/** The other points of the client, the likeliest first, each with what speaks against it. */
export function JoinList({
  visits,
  pointId,
  mark,
  onSay,
}: {
  visits: readonly Session[]
  pointId: TriggerPointId
  mark: TriggerPointMark
  onSay: SayOfPoint
}) {
  const candidates = useMemo(() => joinCandidates(visits, pointId), [visits, pointId])
  const [all, setAll] = useState(false)
  const shown = all ? candidates : candidates.filter(isLikelySame).slice(0, FEW)
  return (
    <section>
      <Title order={3} className={classes.sub}>
        Join with another point
      </Title>
      {shown.length === 0 && (
        <p className={classes.soft}>
          {candidates.length === 0
            ? 'No other point is recorded.'
            : 'None of the others is likely to be the same point: see why with all of them.'}
        </p>
      )}
      <ul className={classes.list} aria-label="Join with another point">
        {shown.map((candidate) => (
          <CandidateRow
            key={candidate.pointId}
            candidate={candidate}
            onJoin={(name) =>
              onSay(
                (now) =>
                  joinPoints(now, {
                    id: IdentityEditId.parse(crypto.randomUUID()),
                    at: new Date().toISOString(),
                    from: candidate.pointId,
                    into: pointId,
                  }),
                { action: `Join ${markLabel(mark)} with ${name}`, done: `Joined with ${name}.` },
              )
            }
          />
        ))}
      </ul>
      {candidates.length > shown.length && (
        <Button variant="subtle" mih={44} onClick={() => setAll(true)}>
          Show all {candidates.length}
        </Button>
      )}
    </section>
  )
}

function CandidateRow({ candidate, onJoin }: { candidate: JoinCandidate; onJoin: (name: string) => void }) {
  const { sightings, doubts, why } = candidate
  const last = sightings.at(-1)?.mark
  if (!last) return null
  const { status, statusAfter, nprsBefore } = last.observation
  const name = `${markLabel(last)} of ${recordedWords(sightings)}`
  const facts = [
    `last ${formatStatus(status, statusAfter)}`,
    nprsBefore === null ? '' : `NPRS ${nprsBefore}`,
    candidateDistance(candidate),
  ]
  const against = why === null ? doubts.map((doubt) => DOUBT_WORDS[doubt]) : [why]
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <MarkSymbol mark={last} />
        <div>
          <div className={classes.name}>{markLabel(last)}</div>
          <div>{recordedWords(sightings)}</div>
          <div className={classes.soft}>{facts.filter(Boolean).join(' · ')}</div>
          {against.map((sentence) => (
            <div key={sentence} className={classes.doubt}>
              <IconAlertTriangle size={16} aria-hidden />
              {sentence}
            </div>
          ))}
        </div>
      </div>
      {why === null && (
        <Button
          variant="default"
          mih={44}
          leftSection={<IconArrowsJoin size={18} aria-hidden />}
          aria-label={`Join with ${name}`}
          onClick={() => onJoin(name)}
        >
          Join
        </Button>
      )}
    </li>
  )
}
