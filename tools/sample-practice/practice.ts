import type { BackupHeader, BackupRecord } from '../../src/domain/backup.ts'
import { BACKUP_FORMAT, BACKUP_VERSION } from '../../src/domain/backup.ts'
import type { ChangeLogEntry } from '../../src/domain/change-log.ts'
import { DatabaseId, EditId } from '../../src/domain/ids.ts'
import { NEW_PRACTICE, Practice } from '../../src/domain/practice.ts'
import { plain } from './plain.ts'
import { footballer } from './stories/footballer.ts'
import { gardener } from './stories/gardener.ts'
import { marathonRunner } from './stories/marathon-runner.ts'
import { officeWorker } from './stories/office-worker.ts'
import { swimmer } from './stories/swimmer.ts'
import { trailRunner } from './stories/trail-runner.ts'
import { triathlete } from './stories/triathlete.ts'
import { violinist } from './stories/violinist.ts'
import { tell } from './tell.ts'

const STORIES = [
  marathonRunner,
  trailRunner,
  triathlete,
  violinist,
  officeWorker,
  footballer,
  swimmer,
  gardener,
]

const practice: Practice = Practice.parse({
  id: 'sample-practice',
  name: 'Harbour Lane Neuromuscular Therapy',
  therapist: 'Ines Calloway',
  credentials: 'LMT, CNMT',
  registrationNumber: 'MT-20418',
  address: '14 Harbour Lane, second floor\nPortside',
  phone: '555 0100',
  email: 'ines@harbourlane.example',
  paper: 'a4',
  ...NEW_PRACTICE,
  snippets: [
    { id: 'sample-snippet-1', shortcut: 'flags', text: 'Asked for red flags: none reported.' },
    {
      id: 'sample-snippet-2',
      shortcut: 'sore',
      text: 'May be sore for a day or two; warmth and easy movement help.',
    },
    { id: 'sample-snippet-3', shortcut: 'two', text: 'See in two weeks, earlier if it gets worse.' },
  ],
  pressureUnit: 'kg/cm²',
  sample: true,
  createdAt: '2025-11-03T08:00:00.000Z',
})

const setUp: ChangeLogEntry = {
  id: EditId.parse('sample-practice-e0'),
  at: practice.createdAt,
  subject: { kind: 'practice', id: practice.id },
  action: 'Set up practice',
  patches: [{ op: 'replace', path: [], value: plain(practice) }],
}

/** The sample practice as a backup: its header and all its records, in the order of the file. */
export async function samplePractice(): Promise<{ header: BackupHeader; records: readonly BackupRecord[] }> {
  const told = await Promise.all(STORIES.map((story) => tell(story, practice.therapist)))
  const sessions = told
    .flatMap((it) => it.sessions)
    .sort((a, b) => compare(`${a.dateOfService} ${a.timeOfService}`, `${b.dateOfService} ${b.timeOfService}`))
  const changes = [setUp, ...told.flatMap((it) => it.changes)].sort((a, b) => compare(a.at, b.at))
  return {
    header: {
      format: BACKUP_FORMAT,
      version: BACKUP_VERSION,
      createdAt: '2026-10-30T12:00:00.000Z',
      appVersion: '0.1.0',
      databaseId: DatabaseId.parse('sample-practice'),
      practiceName: practice.name,
      sample: true,
    },
    records: [
      { kind: 'practice', record: practice },
      ...told.map(({ client }): BackupRecord => ({ kind: 'client', record: client })),
      ...sessions.map((record): BackupRecord => ({ kind: 'session', record })),
      ...changes.map((record): BackupRecord => ({ kind: 'change', record })),
    ],
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
