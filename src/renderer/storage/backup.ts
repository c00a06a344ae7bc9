import type { AppBridge } from '../../bridge/app-bridge.ts'
import type { Result } from '../../bridge/channels.ts'
import {
  BACKUP_EXTENSION,
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupCounts,
  type BackupHeader,
  describeBackupFault,
} from '../../domain/backup.ts'
import type { Practice } from '../../domain/practice.ts'
import type { MarkerFile } from '../../domain/practice-marker.ts'
import { takeIn } from './backup-intake.ts'
import { sendLines } from './backup-sending.ts'
import { takeSnapshot } from './backup-snapshot.ts'
import type { PalpateDatabase } from './database.ts'
import { flushMarker } from './marker-keeper.ts'
import { loadPractice } from './practice-repository.ts'
import { replaceRecords } from './replace-records.ts'

/** How far long work is. `total` does not change while it goes on. */
export interface Progress {
  readonly done: number
  readonly total: number
}
export type OnProgress = (progress: Progress) => void

/** `why` is a sentence for the therapist. */
export interface Failed {
  readonly kind: 'failed'
  readonly why: string
}
export type SaveBackupOutcome =
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'cancelled' }
  | Failed

/**
 * Asks where, and saves every record as it is at this moment. "saved" is said only after the main process has
 * made the file durable, read it back and verified it.
 */
export async function saveBackup(
  database: PalpateDatabase,
  bridge: AppBridge,
  { onProgress, now, appVersion }: { onProgress?: OnProgress; now: Date; appVersion: string },
): Promise<SaveBackupOutcome> {
  let token: string | null = null
  try {
    const practice = await loadPractice(database)
    const identity = await database.meta.get('identity')
    if (!practice || identity?.id !== 'identity')
      return { kind: 'failed', why: 'There is nothing to back up yet.' }
    const header: BackupHeader = {
      format: BACKUP_FORMAT,
      version: BACKUP_VERSION,
      createdAt: now.toISOString(),
      appVersion,
      databaseId: identity.databaseId,
      practiceName: practice.name,
      sample: practice.sample,
    }
    const begun = await bridge.call('backup.begin', { suggestedName: backupName(practice, now), header })
    if (begun.kind !== 'begun') return begun
    token = begun.token
    const { lines, counts } = await takeSnapshot(database)
    const why = await sendLines(bridge, token, lines, (done) => onProgress?.({ done, total: lines.length }))
    if (why !== null) return { kind: 'failed', why }
    const finished = await bridge.call('backup.finish', { token, counts })
    token = null
    return finished
  } catch (error) {
    return { kind: 'failed', why: `The backup could not be saved: ${messageOf(error)}.` }
  } finally {
    if (token !== null) await bridge.call('backup.abandon', { token }).catch(() => undefined)
  }
}

/** A backup file that was opened and verified as a whole, before anything is taken from it. */
export interface BackupPreview {
  readonly token: string
  readonly header: BackupHeader
  readonly counts: BackupCounts
  readonly fileName: string
}
export type OpenBackupOutcome =
  | { readonly kind: 'opened'; readonly preview: BackupPreview }
  /** `why` is a sentence for the therapist; nothing was changed. */
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'cancelled' }

/** Asks for a backup file. What is in it must be shown and agreed to before `restoreBackup`, or `closeBackup`. */
export async function openBackup(bridge: AppBridge): Promise<OpenBackupOutcome> {
  return outcomeOf(await bridge.call('backup.open', undefined))
}

/** The sample practice that ships with Palpate, as a backup. */
export async function openSample(bridge: AppBridge): Promise<OpenBackupOutcome> {
  return outcomeOf(await bridge.call('backup.openSample', undefined))
}

function outcomeOf(opened: Result<'backup.open'>): OpenBackupOutcome {
  switch (opened.kind) {
    case 'opened': {
      const { token, header, counts, fileName } = opened
      return { kind: 'opened', preview: { token, header, counts, fileName } }
    }
    case 'refused':
      return { kind: 'refused', why: describeBackupFault(opened.fault) }
    case 'cancelled':
      return opened
  }
}

/** Lets go of an opened backup that is not wanted after all. */
export async function closeBackup(bridge: AppBridge, { token }: BackupPreview): Promise<void> {
  await bridge.call('backup.close', { token })
}

export type RestoreOutcome = { readonly kind: 'restored' } | Failed

/**
 * Replaces ALL records by those of the backup; nothing is merged. Everything is read and checked before anything
 * is touched, and replaced in one transaction: after "failed" the old records are there, unchanged.
 */
export async function restoreBackup(
  database: PalpateDatabase,
  bridge: AppBridge,
  preview: BackupPreview,
  { onProgress }: { onProgress?: OnProgress } = {},
): Promise<RestoreOutcome> {
  const { counts, header, fileName } = preview
  const records = counts.practices + counts.clients + counts.sessions + counts.changes
  const report = (done: number) => onProgress?.({ done, total: 2 * records })
  try {
    const taken = await takeIn(bridge, preview, report)
    if (taken.kind === 'refused') return { kind: 'failed', why: taken.why }
    const { intake } = taken
    const [practice] = intake.practices
    if (!practice) throw new Error('a checked backup has a practice')
    await replaceEverything(database, bridge, (file) =>
      replaceRecords(
        database,
        {
          databaseId: header.databaseId,
          intake,
          change: {
            subject: { kind: 'practice', id: practice.payload.id },
            action: `Open backup ${fileName} of ${header.createdAt}`,
            patches: [],
          },
        },
        file,
        (done) => report(records + done),
      ),
    )
    return { kind: 'restored' }
  } catch (error) {
    const why = `The backup could not be opened: ${messageOf(error)}. Your records are unchanged.`
    return { kind: 'failed', why }
  } finally {
    await closeBackup(bridge, preview).catch(() => undefined)
  }
}

/** Takes the sample practice away; the next thing is a first start. Throws if the practice is not the sample. */
export async function removeSample(
  database: PalpateDatabase,
  bridge: AppBridge,
): Promise<{ readonly kind: 'removed' } | Failed> {
  const practice = await loadPractice(database)
  if (!practice?.sample) throw new Error('only the sample practice can be removed')
  try {
    await replaceEverything(database, bridge, (file) => replaceRecords(database, null, file))
  } catch (error) {
    return { kind: 'failed', why: `The sample practice could not be removed: ${messageOf(error)}.` }
  }
  // Should this fail, the database remembers that the marker is superseded.
  await bridge.call('marker.clear', undefined)
  return { kind: 'removed' }
}

/** `replace` is given what the marker file says at that moment; afterwards the marker follows. */
async function replaceEverything(
  database: PalpateDatabase,
  bridge: AppBridge,
  replace: (file: MarkerFile) => Promise<void>,
): Promise<void> {
  await flushMarker(database)
  await replace(await bridge.call('marker.read', undefined))
  await flushMarker(database)
}

/** "Riverside Massage 2026-03-12.palpate", with the day it is here. */
function backupName({ name }: Practice, now: Date): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, '0'))
  return `${name.replace(/[/\\\0]/g, ' ')} ${day.join('-')}.${BACKUP_EXTENSION}`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
