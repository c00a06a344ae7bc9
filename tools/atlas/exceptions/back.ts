import type { AtlasException } from './atlas-exception.ts'

const ARM = 'The arm is drawn behind the trunk and lies over the rear half of the muscle.'
const RHOMBOIDS = 'Its upper part lies under the rhomboids, which are drawn in the same layer.'
const THORACIS =
  'The reference runs it down to the iliac crest and up under the rhomboids; the atlas ends it at the ribs, where the lumbar part takes over.'
const LUMBORUM =
  'The reference has the short deep bundles beside the spine; drawn is the column that is felt, from the crest to the ribs.'
const INFERIOR =
  'Its inner half is a thin aponeurosis over the erector, which is drawn there in the same layer.'
const MULTIFIDI = 'Its upper part lies under the semispinalis, which is drawn in the same layer.'

/** What may break a rule in this area, and why. */
export const backExceptions: readonly AtlasException[] = [
  { id: 'latissimus-dorsi', view: 'right-lateral', rule: 'reach', reason: ARM },
  { id: 'latissimus-dorsi', view: 'right-lateral', rule: 'centre', reason: ARM },
  {
    id: 'longissimus-thoracis',
    rule: 'centre',
    reason: `${RHOMBOIDS} Below, the common aponeurosis is drawn down to the sacrum.`,
  },
  { id: 'iliocostalis-thoracis', rule: 'reach', reason: THORACIS },
  { id: 'iliocostalis-thoracis', rule: 'centre', reason: THORACIS },
  { id: 'iliocostalis-lumborum', rule: 'reach', reason: LUMBORUM },
  { id: 'iliocostalis-lumborum', rule: 'centre', reason: LUMBORUM },
  { id: 'serratus-posterior-inferior', rule: 'reach', reason: INFERIOR },
  { id: 'serratus-posterior-inferior', rule: 'centre', reason: INFERIOR },
  { id: 'multifidi-thoracic', rule: 'reach', reason: MULTIFIDI },
  { id: 'multifidi-thoracic', rule: 'centre', reason: MULTIFIDI },
  {
    id: 'quadratus-lumborum-superficial',
    view: 'right-lateral',
    rule: 'reach',
    reason:
      'Only its outer part is drawn from the side; the reference has the deep part too, and starts on the inside of the crest, below its edge.',
  },
]
