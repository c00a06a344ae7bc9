import { createHash } from 'node:crypto'
import type { AppBridge } from '../../../src/bridge/app-bridge.ts'
import type { Channel, Request, Result } from '../../../src/bridge/channels.ts'
import {
  type BackupHeader,
  formatBackupLine,
  parseBackupFooter,
  parseBackupHeader,
} from '../../../src/domain/backup.ts'
import type { MarkerFile } from '../../../src/domain/practice-marker.ts'

type Handlers = { [C in Channel]?: (request: Request<C>) => Result<C> | Promise<Result<C>> }

/** A main process of which only the files exist, in memory. */
export interface FakeMain {
  readonly bridge: AppBridge
  marker: MarkerFile
  /** The lines of the file that the save dialog saves to and the open dialog opens. */
  file: readonly string[]
  /** Every channel called, in order. */
  readonly calls: Channel[]
}

/** Says what the fake main process answers; `over` replaces single answers. Few lines a chunk, to have many chunks. */
export function fakeMain(over: Handlers = {}): FakeMain {
  let writing: string[] = []
  const main: FakeMain = {
    marker: { kind: 'none' },
    file: [],
    calls: [],
    bridge: { call, listen: () => () => {} },
  }
  const opened = (): Result<'backup.openSample'> => {
    const header = parseBackupHeader(main.file[0] ?? '')
    if (header.kind === 'fault') return { kind: 'refused', fault: header.fault }
    const footer = parseBackupFooter(main.file.at(-1) ?? '')
    if (!footer) return { kind: 'refused', fault: { kind: 'truncated' } }
    return {
      kind: 'opened',
      token: 'open',
      fileName: 'it.palpate',
      header: header.value,
      counts: footer.counts,
    }
  }
  const handlers: Handlers = {
    'marker.read': () => main.marker,
    'marker.write': (marker) => {
      main.marker = { kind: 'marker', marker }
      return { kind: 'done' }
    },
    'marker.clear': () => {
      main.marker = { kind: 'none' }
      return { kind: 'done' }
    },
    'backup.begin': ({ header }) => {
      writing = [formatBackupLine(header)]
      return { kind: 'begun', token: 'save' }
    },
    'backup.append': ({ lines }) => {
      writing.push(...lines)
      return { kind: 'done' }
    },
    'backup.finish': ({ counts }) => {
      main.file = sealed(writing, counts)
      return { kind: 'saved', fileName: 'it.palpate' }
    },
    'backup.abandon': () => ({ kind: 'done' }),
    'backup.open': opened,
    'backup.openSample': opened,
    'backup.read': ({ from }) => {
      const lines = main.file.slice(from + 1, -1).slice(0, 3)
      const next = from + lines.length
      return { kind: 'lines', lines, next: next < main.file.length - 2 ? next : null }
    },
    'backup.close': () => ({ kind: 'done' }),
    ...over,
  }
  async function call<C extends Channel>(channel: C, request: Request<C>): Promise<Result<C>> {
    main.calls.push(channel)
    const handle = handlers[channel] as ((request: Request<C>) => Result<C> | Promise<Result<C>>) | undefined
    if (!handle) throw new Error(`nobody answers ${channel}`)
    // Messages between the processes are copies, never shared objects.
    return structuredClone(await handle(structuredClone(request)))
  }
  return main
}

/** Lines with the footer that makes them a whole file. */
export function sealed(
  lines: readonly string[],
  counts: { practices: number; clients: number; sessions: number; changes: number },
): readonly string[] {
  const sha256 = createHash('sha256')
    .update(`${lines.join('\n')}\n`)
    .digest('hex')
  return [...lines, formatBackupLine({ end: 'palpate-backup', counts, sha256 })]
}

export const someHeader = (databaseId: string): BackupHeader => ({
  format: 'palpate-backup',
  version: 1,
  createdAt: '2026-03-12T09:00:00.000Z',
  appVersion: '0.1.0',
  databaseId: databaseId as BackupHeader['databaseId'],
  practiceName: 'Riverside',
  sample: false,
})
