import { MarkId } from '../../../../domain/ids.ts'
import type { SidePassage } from '../../../../domain/laterality/side-conflicts.ts'
import type { MissingForSigning } from '../../../../domain/signing.ts'
import type { PanelTab } from '../around/PanelTabs.tsx'

/** Where in the open session something is looked at: a tab of the panel, and perhaps a mark. */
export interface RecordPlace {
  readonly tab: PanelTab
  readonly markId: MarkId | null
}

/** Where what is missing is put right. */
export function placeOfMissing({ check, markId }: MissingForSigning): RecordPlace {
  switch (check) {
    case 'complaint-or-reason':
      return { tab: 'complaints', markId }
    case 'plan':
      return { tab: 'notes', markId }
    default:
      return { tab: 'marks', markId }
  }
}

/** Where a text is that says the other side. */
export function placeOfConflict({ field }: SidePassage): RecordPlace {
  const [kind = '', id = ''] = field.split(' ')
  if (kind === 'mark') return { tab: 'marks', markId: MarkId.parse(id) }
  return { tab: kind === 'complaint' || kind === 'reason' ? 'complaints' : 'notes', markId: null }
}
