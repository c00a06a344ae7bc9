import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { applyPatches, type SessionPatches } from '../../src/domain/edit.ts'
import type { Session } from '../../src/domain/session.ts'
import { verifyDigest } from '../../src/domain/signing.ts'
import { checkBackup } from '../../src/main/backup-check.ts'
import {
  changes,
  clients,
  footer,
  header,
  practices,
  records,
  SAMPLE_FILE,
  sampleText,
  sessions,
  sha256,
} from './sample-file.ts'

const BUILD = fileURLToPath(new URL('../../tools/sample-practice/build.mjs', import.meta.url))
const LAST_DAY = '2026-11-23'

describe('the file of the sample practice', () => {
  it('is what the stories make, byte for byte', () => {
    const folder = mkdtempSync(join(tmpdir(), 'palpate-sample-'))
    const made = join(folder, 'made.palpate')
    execFileSync(process.execPath, [BUILD, made], { stdio: 'ignore' })
    const same = readFileSync(made, 'utf8') === sampleText
    rmSync(folder, { recursive: true })
    expect(same, 'run `node tools/sample-practice/build.mjs`').toBe(true)
  })

  it('is read whole, line by line', () => {
    expect(header.kind).toBe('parsed')
    expect(records.filter((it) => it.kind === 'fault')).toEqual([])
    expect(footer?.sha256).toBe(sha256)
    expect(footer?.counts).toEqual({
      practices: practices.length,
      clients: clients.length,
      sessions: sessions.length,
      changes: changes.length,
    })
  })

  it('is sound for the reader of backups', async () => {
    const file = await open(SAMPLE_FILE)
    const checked = await checkBackup(file)
    await file.close()
    expect(checked.kind).toBe('sound')
  })

  it('says everywhere that it is a sample', () => {
    expect(practices.map(({ sample }) => sample)).toEqual([true])
    expect(header).toMatchObject({ value: { sample: true, practiceName: practices[0]?.name } })
  })
})

describe('the signatures', () => {
  it('hold for every signed session; one is from before digests were kept', async () => {
    const digest = async (text: string) => createHash('sha256').update(text).digest('hex')
    const found = await Promise.all(
      sessions.filter(({ state }) => state === 'signed').map((session) => verifyDigest(session, digest)),
    )
    expect(found.filter((it) => it === 'no-digest')).toHaveLength(1)
    expect(found.filter((it) => it !== 'no-digest').every((it) => it === 'verified')).toBe(true)
  })
})

describe('the people', () => {
  it('are eight, with names of several scripts and lengths', () => {
    expect(clients).toHaveLength(8)
    const names = clients.map(({ name }) => name)
    expect(new Set(names).size).toBe(8)
    expect(names.some((name) => /\p{Script=Arabic}/u.test(name))).toBe(true)
    expect(names.some((name) => /[ễị]/.test(name.normalize('NFC')))).toBe(true)
    expect(names.some((name) => name.length > 40 && name.includes('-'))).toBe(true)
    expect(names.every((name) => name === name.normalize('NFC'))).toBe(true)
  })

  it('cannot be reached: numbers and addresses are those kept for examples', () => {
    for (const { phone, email } of clients) {
      expect(phone).toMatch(/^555 01\d\d$/)
      expect(email).toMatch(/@example\.com$/)
    }
  })

  it('all came at least five times, in a year of more than 44 visits', () => {
    expect(sessions.length).toBeGreaterThanOrEqual(44)
    for (const { id } of clients)
      expect(sessions.filter((it) => it.clientId === id).length).toBeGreaterThanOrEqual(5)
  })
})

const begins = ({ dateOfService, timeOfService }: Session) =>
  Date.parse(`${dateOfService}T${timeOfService}:00Z`)

describe('the calendar', () => {
  it('runs from November 2025 to October 2026, in order', () => {
    const days = sessions.map((it) => it.dateOfService)
    expect(days).toEqual(days.toSorted())
    expect(days[0]?.slice(0, 7)).toBe('2025-11')
    expect(days.at(-1)?.slice(0, 7)).toBe('2026-10')
    expect(new Set(days.map((day) => day.slice(0, 7))).size).toBeGreaterThanOrEqual(11)
  })

  it('has no visit on a Sunday, at night or in the future, and no two at a time', () => {
    for (const session of sessions) {
      expect(new Date(begins(session)).getUTCDay()).not.toBe(0)
      expect(session.timeOfService && session.timeOfService >= '07:00').toBe(true)
      expect(session.timeOfService && session.timeOfService <= '19:30').toBe(true)
      expect(session.dateOfService <= LAST_DAY).toBe(true)
    }
    const times = sessions.map(begins)
    for (const [i, time] of times.entries())
      if (i > 0) expect(time - (times[i - 1] ?? 0)).toBeGreaterThanOrEqual(60 * 60 * 1000)
  })

  it('is entered at the visit, once on the day after, never before', () => {
    const late = sessions.filter((it) => it.dateOfEntry.slice(0, 10) !== it.dateOfService)
    expect(late).toHaveLength(1)
    for (const session of sessions)
      expect(Date.parse(session.dateOfEntry)).toBeGreaterThanOrEqual(begins(session))
  })

  it('has one client with two visits on one day', () => {
    const visits = sessions.map((it) => `${it.clientId} ${it.dateOfService}`)
    expect(visits.length - new Set(visits).size).toBe(1)
  })

  it('ends with the one draft', () => {
    expect(sessions.filter((it) => it.state === 'draft')).toEqual([sessions.at(-1)])
  })
})

describe('the change log', () => {
  it('stands in the order in which things were done, none in the future', () => {
    const instants = changes.map(({ at }) => at)
    expect(instants).toEqual(instants.toSorted())
    expect(instants.every((at) => at.slice(0, 10) <= LAST_DAY)).toBe(true)
  })

  it.each(sessions.map((session) => ({ id: session.id, session })))(
    'makes $id when replayed',
    ({ session }) => {
      const own = changes.filter(({ subject }) => subject.kind === 'session' && subject.id === session.id)
      expect(own[0]).toMatchObject({ action: 'Start session', at: session.dateOfEntry })
      const patches = own.flatMap((it) => it.patches) as unknown as SessionPatches
      expect(applyPatches({} as Session, patches)).toEqual(session)
    },
  )

  it('begins every client and the practice', () => {
    for (const record of [...practices, ...clients]) {
      const first = changes.find(({ subject }) => subject.id === record.id)
      expect(first?.patches).toEqual([{ op: 'replace', path: [], value: record }])
      expect(first?.at).toBe(record.createdAt)
    }
  })
})
