import type { AtlasException } from './atlas-exception.ts'

/** What may break a rule in this area, and why. */
export const chestAbdomenExceptions: readonly AtlasException[] = [
  {
    id: 'external-oblique',
    view: 'anterior',
    rule: 'centre',
    reason: 'The reference is the fleshy flank only; the aponeurosis is drawn down to the inguinal ligament.',
  },
  {
    id: 'external-oblique',
    view: 'posterior',
    rule: 'reach',
    reason: 'The reference includes the front slips on ribs 5 to 8, which the trunk hides from behind.',
  },
  {
    id: 'serratus-anterior',
    view: 'anterior',
    rule: 'reach',
    reason: 'Half of the reference runs behind the ribs to the scapula, hidden from the front.',
  },
  {
    id: 'serratus-anterior',
    view: 'anterior',
    rule: 'centre',
    reason:
      'Only the slips beside and above the pectoralis minor are seen; the reference goes on to the scapula.',
  },
  {
    id: 'serratus-anterior',
    view: 'right-lateral',
    rule: 'centre',
    reason:
      'The reference area is the part below the arm; drawn whole, from the first rib and up to the scapula.',
  },
  {
    id: 'transversus-abdominis',
    view: 'anterior',
    rule: 'reach',
    reason: 'The reference goes on as aponeurosis behind the rectus, before the psoas of the same layer.',
  },
  {
    id: 'transversus-abdominis',
    view: 'anterior',
    rule: 'centre',
    reason:
      'The reference leaves out the fleshy side wall and the lowest fibres above the inguinal ligament.',
  },
]
