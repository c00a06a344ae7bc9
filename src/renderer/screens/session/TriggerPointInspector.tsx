import { Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useId } from 'react'
import type { Practice } from '../../../domain/practice.ts'
import { TENDERNESS_MEANINGS, TENDERNESS_NAMES } from '../../../domain/scales.ts'
import { type Observation, type TriggerPointMark, TriggerPointStatus } from '../../../domain/trigger-point.ts'
import { type Side, sideOf } from '../../../domain/view-point.ts'
import { SIDE_WORDS, STATUS_WORDS, upperFirst } from '../../../domain/words.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { AfterTreatment } from './AfterTreatment.tsx'
import { PointIdentity } from './identity/PointIdentity.tsx'
import { MuscleField } from './MuscleField.tsx'
import { NPRS_STEPS } from './nprs-now.ts'
import { PressureField } from './PressureField.tsx'
import { ReferralField } from './ReferralField.tsx'
import { FieldLabel, ScaleField } from './ScaleField.tsx'
import { SignsField } from './SignsField.tsx'
import classes from './session.module.css'
import { TreatmentsField } from './TreatmentsField.tsx'
import { TypedTextarea } from './TypedTextarea.tsx'
import { HoldTarget } from './treatment/HoldTarget.tsx'

const TENDERNESS_STEPS = [0, 1, 2, 3, 4] as const

/** All of one session's record of a trigger point, in the field's order. */
export function TriggerPointInspector({
  mark,
  practice,
  open,
}: {
  mark: TriggerPointMark
  practice: Practice
  open: OpenSession
}) {
  const { observation } = mark
  const change = (what: Partial<Omit<Observation, 'treatments'>>) =>
    open.apply({ type: 'change-observation', markId: mark.id, change: what })
  return (
    <Stack gap="md">
      <HoldTarget markId={mark.id} />
      <StatusField status={observation.status} onChange={(status) => change({ status })} />
      <PointIdentity mark={mark} open={open} />
      <MuscleField
        at={mark.at}
        muscleId={mark.muscleId}
        onChange={(muscleId) => open.apply({ type: 'set-muscle', markId: mark.id, muscleId })}
      />
      <SideField mark={mark} onChange={(side) => open.apply({ type: 'set-side', markId: mark.id, side })} />
      <SignsField
        signs={observation.signs}
        onChange={(sign, answer) => change({ signs: { ...observation.signs, [sign]: answer } })}
      />
      <ScaleField
        label="Tenderness"
        steps={TENDERNESS_STEPS}
        names={TENDERNESS_NAMES}
        meanings={TENDERNESS_MEANINGS}
        value={observation.tenderness}
        onChange={(tenderness) => change({ tenderness })}
        columns={6}
      />
      <ScaleField
        label="NPRS before"
        steps={NPRS_STEPS}
        value={observation.nprsBefore}
        onChange={(nprsBefore) => change({ nprsBefore })}
        columns={6}
      />
      <PressureField
        label="Pressure threshold before"
        open={open}
        unit={practice.pressureUnit}
        kpa={observation.pressureThresholdBefore}
        onChange={(pressureThresholdBefore) => change({ pressureThresholdBefore })}
      />
      <ReferralField mark={mark} open={open} onChange={(observedReferral) => change({ observedReferral })} />
      <TreatmentsField mark={mark} open={open} />
      <AfterTreatment observation={observation} unit={practice.pressureUnit} open={open} onChange={change} />
      <TypedTextarea
        label="Note"
        open={open}
        value={observation.note}
        onCommit={(note) => change({ note })}
        size="md"
      />
    </Stack>
  )
}

function StatusField({
  status,
  onChange,
}: {
  status: TriggerPointStatus
  onChange: (status: TriggerPointStatus) => void
}) {
  const label = useId()
  return (
    <div>
      <FieldLabel id={label}>Status</FieldLabel>
      <SegmentedControl
        aria-labelledby={label}
        fullWidth
        data={TriggerPointStatus.options.map((value) => ({ value, label: STATUS_WORDS[value] }))}
        value={status}
        onChange={(value) => onChange(TriggerPointStatus.parse(value))}
        className={`${classes.choice} ${classes.answered}`}
        transitionDuration={120}
        mt={4}
      />
    </div>
  )
}

/** The side follows from the place; only a place on the midline leaves it to the therapist. */
function SideField({ mark, onChange }: { mark: TriggerPointMark; onChange: (side: Side) => void }) {
  const label = useId()
  if (sideOf(mark.at) !== 'midline')
    return (
      <Group gap="xs">
        <FieldLabel>Side</FieldLabel>
        <Text fw={600}>{upperFirst(SIDE_WORDS[mark.side])}</Text>
        <Text size="sm" c="dimmed">
          by its place on the chart
        </Text>
      </Group>
    )
  return (
    <div>
      <FieldLabel id={label}>Side</FieldLabel>
      <SegmentedControl
        aria-labelledby={label}
        fullWidth
        data={(['right', 'midline', 'left'] as const).map((value) => ({ value, label: SIDE_WORDS[value] }))}
        value={mark.side}
        onChange={(value) => onChange(value as Side)}
        className={`${classes.choice} ${classes.answered}`}
        transitionDuration={120}
        mt={4}
      />
    </div>
  )
}
