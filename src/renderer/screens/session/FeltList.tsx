import { ActionIcon, Select, Stack, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMemo } from 'react'
import { referralOverlap } from '../../../chart/referral-overlap.ts'
import { zoneName } from '../../../domain/atlas/reading.ts'
import { sideOfStrokes } from '../../../domain/painted.ts'
import { SymptomQuality } from '../../../domain/symptom-area.ts'
import {
  type ObservedReferral,
  type PaintedReferral,
  ReferralExtent,
  type TriggerPointMark,
} from '../../../domain/trigger-point.ts'
import { EXTENT_NAMES, QUALITY_WORDS, SIDE_LETTERS } from '../../../domain/words.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { setFelt } from '../../editing/paint-commands.ts'
import classes from './FeltList.module.css'

const QUALITIES = SymptomQuality.options.map((value) => ({ value, label: QUALITY_WORDS[value] }))
const EXTENTS = ReferralExtent.options.map((value) => ({ value, label: EXTENT_NAMES[value] }))

/** All that this client feels of a point, zones and paint, each with how strongly and as what; and how it agrees with the textbook. */
export function FeltList({ mark, open }: { mark: TriggerPointMark; open: OpenSession }) {
  const { observedReferral, paintedReferral } = mark.observation
  if (observedReferral.length + paintedReferral.length === 0) return null
  const zones = (next: readonly ObservedReferral[]) => setFelt(open, mark, { observedReferral: next })
  const paint = (next: readonly PaintedReferral[]) => setFelt(open, mark, { paintedReferral: next })
  return (
    <Stack gap={4}>
      <ul className={classes.list} aria-label="What the client feels">
        {observedReferral.map((felt) => (
          <FeltRow
            key={`${felt.side} ${felt.zoneId}`}
            name={`${SIDE_LETTERS[felt.side]} ${zoneName(felt.zoneId)}`}
            felt={felt}
            onChange={(what) =>
              zones(observedReferral.map((each) => (each === felt ? { ...each, ...what } : each)))
            }
            onRemove={() => zones(observedReferral.filter((each) => each !== felt))}
          />
        ))}
        {paintedReferral.map((felt, index) => (
          <FeltRow
            key={felt.id}
            name={`${SIDE_LETTERS[sideOfStrokes(felt.strokes)]} painted ${index + 1}`}
            felt={felt}
            onChange={(what) =>
              paint(paintedReferral.map((each) => (each === felt ? { ...each, ...what } : each)))
            }
            onRemove={() => paint(paintedReferral.filter((each) => each !== felt))}
          />
        ))}
      </ul>
      <OverlapWords mark={mark} />
    </Stack>
  )
}

type Said = Pick<ObservedReferral, 'extent' | 'quality'>

function FeltRow({
  name,
  felt,
  onChange,
  onRemove,
}: {
  name: string
  felt: Said
  onChange: (what: Partial<Said>) => void
  onRemove: () => void
}) {
  return (
    <li className={classes.row}>
      <span className={classes.name}>{name}</span>
      <Select
        aria-label={`${name}: how strongly`}
        data={EXTENTS}
        value={felt.extent}
        onChange={(value) => value && onChange({ extent: ReferralExtent.parse(value) })}
        allowDeselect={false}
        size="md"
      />
      <Select
        aria-label={`${name}: what it feels like`}
        placeholder="felt as"
        data={QUALITIES}
        value={felt.quality}
        onChange={(value) => onChange({ quality: value ? SymptomQuality.parse(value) : null })}
        size="md"
      />
      <ActionIcon size={44} variant="subtle" color="gray" aria-label={`Take back ${name}`} onClick={onRemove}>
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </li>
  )
}

/** "78 % of what is felt lies in the textbook zones; 60 % of the textbook zones are felt." */
function OverlapWords({ mark }: { mark: TriggerPointMark }) {
  const { muscleId, side, at, observation } = mark
  const { observedReferral, paintedReferral } = observation
  const overlap = useMemo(
    () =>
      referralOverlap({
        muscleId,
        side,
        at,
        observation: { observedReferral, paintedReferral },
      }),
    [muscleId, side, at, observedReferral, paintedReferral],
  )
  if (!overlap) return null
  const percent = (share: number) => `${Math.round(share * 100)} %`
  return (
    <Text size="sm" aria-label="Overlap with the textbook" component="p" m={0}>
      {percent(overlap.ofFelt)} of what is felt lies in the textbook zones; {percent(overlap.ofTextbook)} of
      the textbook zones are felt.
    </Text>
  )
}
