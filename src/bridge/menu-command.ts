import { z } from 'zod'

/** What the application menu can ask of the page. */
export const MenuCommand = z.enum([
  'undo',
  'redo',
  'show-clients',
  'new-client',
  'show-settings',
  'save-backup',
  'open-backup',
  'open-record',
  'session-summary',
  'handout',
  'progress-report',
  'about',
])
export type MenuCommand = z.infer<typeof MenuCommand>
