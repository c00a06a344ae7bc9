import { describe, expect, test } from 'vitest'
import type { ClientEvent } from '../../src/domain/client-event.ts'
import { formatDay } from '../../src/domain/dates.ts'
import { readClientRecord, writeClientRecord } from '../../src/domain/exchange/client-record-file.ts'
import type { ClientEventId } from '../../src/domain/ids.ts'
import type { ReportPlan } from '../../src/domain/report-input.ts'
import { USUAL_CHOICES } from '../../src/domain/report-sections.ts'
import { composeReport } from '../../src/report/compose.ts'
import { RECORD_ATTACHMENT, readAttachedRecord } from '../../src/report/read-attachment.ts'
import { samplePractice, sampleRecords } from '../domain/exchange/sample-record.ts'
import { bundledFonts } from './bundled-fonts.ts'
import { attachedNames, fontsOf, infoOf, outlineOf, pagesOfText, tagsOf, textOf } from './read-pdf.ts'

const [record] = sampleRecords
if (!record) throw new Error('the sample has no clients')
const { sessions, changes } = record
const race: ClientEvent = {
  id: 'race' as ClientEventId,
  day: '2026-04-19',
  kind: 'race',
  words: 'Marathon along the river',
}
const client = { ...record.client, events: [race] }
const addendum = {
  ...{ id: 'added', at: '2026-11-20T08:00:00.000Z', author: 'Ines Calloway' },
  ...{ reason: 'Forgotten', text: 'Slept better afterwards.' },
}
const told = [{ ...sessions[0], addenda: [addendum] }, ...sessions.slice(1)] as typeof sessions
const base = {
  practice: samplePractice,
  client,
  paper: 'a4',
  colour: 'colour',
  printedOn: '2026-11-26',
} as const
const summaries: ReportPlan = { kind: 'session-summaries', ...base, choice: USUAL_CHOICES.physician }
const whole: ReportPlan = {
  kind: 'whole-record',
  ...base,
  record: writeClientRecord(record),
  changes: [...changes],
}

describe('all sessions of a client in one document', async () => {
  const heard: number[] = []
  const pdf = await composeReport(summaries, told, bundledFonts, (done) => heard.push(done))
  const pages = pagesOfText(pdf)

  test('has every session from a page of its own, with a bookmark', async () => {
    const outline = await outlineOf(pdf)
    expect(outline).toHaveLength(sessions.length)
    outline.forEach(({ title, page }, index) => {
      const day = formatDay(sessions[index]?.dateOfService ?? '')
      expect(title).toContain(day)
      expect(pages[page - 1]).toContain('Session summary')
      expect(pages[page - 1]).toContain(`session of ${day}`)
      expect(pages[page - 1]).toContain('Page 1 of ')
    })
  })

  test('counts its pages in the session and in the document', () => {
    let own = 0
    let of = 0
    pages.forEach((page, index) => {
      const [, at, among, total, all] =
        /Page (\d+) of (\d+) of the session · (\d+) of (\d+)/.exec(page)?.map(Number) ?? []
      own = own === of ? 1 : own + 1
      of = own === 1 ? (among ?? 0) : of
      expect([at, among, total, all]).toEqual([own, of, index + 1, pages.length])
    })
    expect(own).toBe(of)
  })

  test('says after each session how many are written', () => {
    expect(heard).toEqual(sessions.map((_, index) => index + 1))
  })

  test('ends when it is told to', async () => {
    const stop = () => {
      throw new Error('cancelled')
    }
    await expect(composeReport(summaries, told, bundledFonts, stop)).rejects.toThrow('cancelled')
  })

  test('embeds each font once and is the same for the same input', async () => {
    expect(fontsOf(pdf).length).toBeLessThanOrEqual(4)
    expect(Buffer.compare(pdf, await composeReport(summaries, told, bundledFonts))).toBe(0)
  })

  test('has sessions as parts and charts in words, sides first', () => {
    const tags = tagsOf(pdf)
    expect(tags.match(/^\s*Sect\b/gm)).toHaveLength(sessions.length)
    expect(tags).toMatch(/H1/)
    expect(tags).toMatch(/Figure/)
  })
})

describe('the whole record', async () => {
  const pdf = await composeReport(whole, told, bundledFonts)
  const text = textOf(pdf)

  test('holds the record, which is read back as it was', async () => {
    expect(attachedNames(pdf)).toEqual([RECORD_ATTACHMENT])
    const attached = await readAttachedRecord(pdf)
    if (attached.kind === 'fault') throw new Error(attached.fault)
    expect(readClientRecord(attached.text)).toEqual({ kind: 'read', record })
  })

  test('says what is in it, and all that is kept of the client', () => {
    const signed = sessions.filter(({ state }) => state === 'signed').length
    for (const fact of [
      'Whole record',
      client.name,
      client.phone,
      client.background.slice(0, 40),
      `Sessions ${sessions.length}: ${signed} signed, ${sessions.length - signed} draft`,
      `Lines of the change log ${changes.length}`,
      RECORD_ATTACHMENT,
      'Consents',
      'Contraindications',
      'Slept better afterwards.',
      'Marathon along the river',
    ])
      expect(text).toContain(fact)
    expect(infoOf(pdf)).toContain(`Whole record – ${client.name}`)
  })

  test('has every line of the change log', () => {
    for (const { at, action } of changes) {
      expect(text).toContain(`${formatDay(at.slice(0, 10))}, ${at.slice(11, 19)}`)
      expect(text).toContain(action.replace(/\s+/g, ' '))
    }
  })

  test('has bookmarks for its parts and within them for the sessions', async () => {
    const outline = await outlineOf(pdf)
    expect(outline.map(({ title }) => title)).toEqual([
      'Client, consents, contraindications',
      'Sessions',
      'Change log',
    ])
    expect(outline[1]?.within).toHaveLength(sessions.length)
    const pages = pagesOfText(pdf)
    expect(pages[(outline[2]?.page ?? 0) - 1]).toContain('Change log')
  })

  test('is the same for the same input, also in grey', async () => {
    expect(Buffer.compare(pdf, await composeReport(whole, told, bundledFonts))).toBe(0)
    const grey = await composeReport({ ...whole, colour: 'grey' }, told, bundledFonts)
    expect(textOf(grey)).toBe(text)
  })
})
