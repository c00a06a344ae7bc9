import { Group, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { RomId } from '../../../../domain/ids.ts'
import { EndFeel, MOTIONS, MotionId, type RomMeasure, RomMode } from '../../../../domain/rom.ts'
import type { Side } from '../../../../domain/view-point.ts'
import {
  END_FEEL_WORDS,
  motionLabel,
  ROM_MODE_WORDS,
  SIDE_WORDS,
  upperFirst,
} from '../../../../domain/words.ts'
import { addRecords, changeRecord, removeRecord } from '../../../editing/change-record.ts'
import type { OpenSession } from '../../../editing/open-session.ts'
import { TypedNumber } from '../TypedNumber.tsx'
import { TypedTextarea } from '../TypedTextarea.tsx'
import classes from './around.module.css'
import { Choices } from './Choices.tsx'
import { ListSection } from './ListSection.tsx'
import { NprsSelect } from './NprsSelect.tsx'
import { RecordCard } from './RecordCard.tsx'

const SIDES = [
  { value: 'right', label: SIDE_WORDS.right },
  { value: 'left', label: SIDE_WORDS.left },
] as const
const WHICH = [...SIDES, { value: 'both', label: SIDE_WORDS.both }] as const
type Which = (typeof WHICH)[number]['value']

const JOINTS = [...new Set(MotionId.options.map((id) => MOTIONS[id].joint))]
const MOTION_DATA = JOINTS.map((joint) => ({
  group: joint,
  items: MotionId.options
    .filter((id) => MOTIONS[id].joint === joint)
    .map((value) => ({ value, label: `${joint} ${MOTIONS[value].motion}` })),
}))

function sidesOf(motion: MotionId, which: Which): readonly Side[] {
  if (!MOTIONS[motion].sided) return ['midline']
  return which === 'both' ? ['right', 'left'] : [which]
}

/** Measured movements: one tap on a motion adds it, for both sides if wanted. */
export function RomSection({ rom, open }: { rom: readonly RomMeasure[]; open: OpenSession }) {
  const [which, setWhich] = useState<Which>('both')
  const [freshId, setFreshId] = useState<RomId | null>(null)
  const add = (motion: MotionId) => {
    const added = sidesOf(motion, which).map((side) => blankMeasure(motion, side))
    addRecords(open, 'rom', added)
    setFreshId(added[0]?.id ?? null)
  }
  return (
    <ListSection
      title="Range of motion"
      empty="Measure what the complaint limits, and the other side to compare."
      add={
        <Stack gap="xs">
          <Choices label="Side of the motion to add" data={WHICH} value={which} onChange={setWhich} />
          <Select
            // A new one is as empty as the first: what was chosen has become a record.
            key={rom.length}
            aria-label="Add motion"
            placeholder="Add a motion: type or choose"
            data={MOTION_DATA}
            value={null}
            onChange={(value) => value && add(MotionId.parse(value))}
            renderOption={({ option }) => (
              <Group justify="space-between" wrap="nowrap" flex={1}>
                {option.label}
                <Text span c="dimmed">
                  usual {MOTIONS[MotionId.parse(option.value)].usual}°
                </Text>
              </Group>
            )}
            searchable
            nothingFoundMessage="No motion of this name"
            size="md"
            maxDropdownHeight={320}
            classNames={{ option: classes.option ?? '' }}
          />
        </Stack>
      }
    >
      {rom.map((measure) => (
        <MeasureCard key={measure.id} measure={measure} fresh={measure.id === freshId} open={open} />
      ))}
    </ListSection>
  )
}

function blankMeasure(motion: MotionId, side: Side): RomMeasure {
  const id = RomId.parse(crypto.randomUUID())
  return { id, motion, side, mode: 'active', degrees: null, pain: null, endFeel: null, note: '' }
}

const MODES = RomMode.options.map((value) => ({ value, label: ROM_MODE_WORDS[value] }))
const END_FEELS = EndFeel.options.map((value) => ({ value, label: END_FEEL_WORDS[value] }))

function MeasureCard({ measure, fresh, open }: { measure: RomMeasure; fresh: boolean; open: OpenSession }) {
  const { motion, side, mode, degrees, pain, endFeel, note } = measure
  const { usual, sided } = MOTIONS[motion]
  const change = (what: Partial<RomMeasure>) =>
    changeRecord(open, 'rom', measure.id, (now) => ({ ...now, ...what }))
  return (
    <RecordCard
      title={upperFirst(motionLabel(measure))}
      fresh={fresh}
      onDelete={() => removeRecord(open, 'rom', measure.id)}
      head={
        sided && (
          <div className={classes.headChoice}>
            <Choices
              label="Side"
              data={SIDES}
              value={side === 'left' ? 'left' : 'right'}
              onChange={(value) => change({ side: value })}
            />
          </div>
        )
      }
    >
      <Group gap="xs" wrap="nowrap" align="flex-end">
        <TypedNumber
          label="Degrees"
          open={open}
          value={degrees}
          onCommit={(value) => change({ degrees: value })}
          min={-90}
          max={270}
          allowDecimal={false}
          suffix="°"
          step={5}
          w={84}
        />
        <Text c="dimmed" className={classes.usual}>
          usual {usual}°
        </Text>
        <div className={classes.grow}>
          <Choices label="Mode" data={MODES} value={mode} onChange={(value) => change({ mode: value })} />
        </div>
      </Group>
      <Group gap="xs" wrap="nowrap" grow>
        <NprsSelect label="Pain" value={pain} onChange={(value) => change({ pain: value })} />
        <Select
          label="End-feel"
          placeholder="not felt"
          data={END_FEELS}
          value={endFeel}
          onChange={(value) => change({ endFeel: value === null ? null : EndFeel.parse(value) })}
          clearable
          size="md"
          classNames={{ option: classes.option ?? '' }}
        />
      </Group>
      <TypedTextarea
        aria-label="Note"
        placeholder="Note"
        open={open}
        value={note}
        onCommit={(text) => change({ note: text })}
        minRows={1}
        size="md"
      />
    </RecordCard>
  )
}
