import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  type BackupRecord,
  parseBackupFooter,
  parseBackupHeader,
  parseBackupRecord,
} from '../../src/domain/backup.ts'
import type { ChangeLogEntry } from '../../src/domain/change-log.ts'
import type { Client } from '../../src/domain/client.ts'
import type { Mark } from '../../src/domain/mark.ts'
import type { Practice } from '../../src/domain/practice.ts'
import type { Session } from '../../src/domain/session.ts'
import type { TriggerPointMark } from '../../src/domain/trigger-point.ts'

export const SAMPLE_FILE = fileURLToPath(new URL('../../resources/sample-practice.palpate', import.meta.url))

export const sampleText = readFileSync(SAMPLE_FILE, 'utf8')
const lines = sampleText.split('\n')
const recordLines = lines.slice(1, -2)

export const header = parseBackupHeader(lines[0] ?? '')
export const footer = parseBackupFooter(lines.at(-2) ?? '')
export const records = recordLines.map((line, index) => parseBackupRecord(line, index + 2))
export const sha256 = createHash('sha256')
  .update([lines[0], ...recordLines].map((line) => `${line}\n`).join(''))
  .digest('hex')

function recordsOf<K extends BackupRecord['kind']>(kind: K) {
  return records.flatMap((parsed) =>
    parsed.kind === 'parsed' && parsed.value.kind === kind ? [parsed.value.record] : [],
  )
}

export const practices = recordsOf('practice') as readonly Practice[]
export const clients = recordsOf('client') as readonly Client[]
export const sessions = recordsOf('session') as readonly Session[]
export const changes = recordsOf('change') as readonly ChangeLogEntry[]

export const pointsOf = (session: Session): readonly TriggerPointMark[] =>
  session.marks.filter((mark: Mark) => mark.kind === 'trigger-point')

/** Every observation of each trigger point, oldest first. */
export const pointHistories: ReadonlyMap<string, readonly TriggerPointMark[]> = (() => {
  const histories = new Map<string, TriggerPointMark[]>()
  for (const mark of sessions.flatMap(pointsOf))
    histories.set(mark.triggerPointId, [...(histories.get(mark.triggerPointId) ?? []), mark])
  return histories
})()
