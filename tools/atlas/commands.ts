import { check } from './check.ts'
import { exportAtlas } from './export.ts'
import { renderSheets } from './sheets.ts'
import { writeTints } from './tints.ts'

/** What `run.mjs` can run, by the name after it. Each says whether all is well. */
export const commands = {
  check,
  sheets: renderSheets,
  export: exportAtlas,
  tints: writeTints,
} as const
