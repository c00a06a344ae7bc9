import type { AppBridge } from '../../bridge/app-bridge.ts'
import { BACKUP_LINE_LIMIT, describeBackupFault, parseBackupRecord } from '../../domain/backup.ts'
import { makeBreather } from './breathe.ts'

/** One message to the main process carries at most so much: lines, characters. */
const LINES = 2000
const CHARACTERS = 1_000_000

/**
 * Sends record lines to the open backup file, each checked by the reader's own rules first, so that no backup
 * is ever written that could not be opened. Returns why it had to stop, as a sentence, or null when all are sent.
 */
export async function sendLines(
  bridge: AppBridge,
  token: string,
  lines: readonly string[],
  onLines: (done: number) => void,
): Promise<string | null> {
  const breathe = makeBreather()
  let start = 0
  while (start < lines.length) {
    const chunk: string[] = []
    for (let size = 0; chunk.length < LINES && size < CHARACTERS; ) {
      const line = lines[start + chunk.length]
      if (line === undefined) break
      const why = refuseLine(line, start + chunk.length + 2)
      if (why !== null) return why
      chunk.push(line)
      size += line.length
      await breathe()
    }
    const outcome = await bridge.call('backup.append', { token, lines: chunk })
    if (outcome.kind === 'failed') return outcome.why
    start += chunk.length
    onLines(start)
  }
  return null
}

/** Why a line must not go into a backup, naming its record. */
function refuseLine(text: string, line: number): string | null {
  if (text.length > BACKUP_LINE_LIMIT) return describeBackupFault({ kind: 'line-too-long', line })
  const parsed = parseBackupRecord(text, line)
  if (parsed.kind === 'parsed') return null
  const { fault } = parsed
  const id = /"id":"([^"]*)"/.exec(text)?.[1] ?? '?'
  const where = fault.kind === 'bad-record' ? ` (${fault.path}: ${fault.why})` : ''
  return `The backup was not saved, because the record ${id} cannot be read${where}. Everything was left as it is.`
}
