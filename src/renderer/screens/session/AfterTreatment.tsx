import type { PressureUnit } from '../../../domain/practice.ts'
import type { Observation } from '../../../domain/trigger-point.ts'
import { STATUS_WORDS } from '../../../domain/words.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { NPRS_STEPS } from './nprs-now.ts'
import { PressureField } from './PressureField.tsx'
import { ScaleField } from './ScaleField.tsx'
import { WordChoice } from './WordChoice.tsx'

/** How the point was when it had been treated. */
export function AfterTreatment({
  observation,
  unit,
  open,
  onChange,
}: {
  observation: Observation
  unit: PressureUnit
  open: OpenSession
  onChange: (
    change: Partial<Pick<Observation, 'nprsAfter' | 'pressureThresholdAfter' | 'statusAfter'>>,
  ) => void
}) {
  return (
    <>
      <ScaleField
        label="NPRS after"
        steps={NPRS_STEPS}
        value={observation.nprsAfter}
        onChange={(nprsAfter) => onChange({ nprsAfter })}
        columns={6}
      />
      <PressureField
        label="Pressure threshold after"
        open={open}
        unit={unit}
        kpa={observation.pressureThresholdAfter}
        onChange={(pressureThresholdAfter) => onChange({ pressureThresholdAfter })}
      />
      <WordChoice
        label="Status after"
        words={STATUS_WORDS}
        value={observation.statusAfter}
        onChange={(statusAfter) => onChange({ statusAfter })}
        columns={4}
      />
    </>
  )
}
