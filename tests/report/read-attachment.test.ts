import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { flow } from '../../src/report/layout/flow.ts'
import { prose } from '../../src/report/page-style.ts'
import { inkFor } from '../../src/report/pdf/ink.ts'
import { openDocument } from '../../src/report/pdf/write-document.ts'
import {
  describeAttachmentFault,
  RECORD_ATTACHMENT,
  readAttachedRecord,
} from '../../src/report/read-attachment.ts'
import { textSetter } from '../../src/report/text/set-text.ts'
import { bundledFonts } from './bundled-fonts.ts'
import { anyText } from './layout/arbitrary-text.ts'

const measure = textSetter(bundledFonts)
const FRAME = {
  width: 200,
  height: 200,
  margin: { top: 10, side: 10, bottom: 10 },
  footer: () => [],
  footerGap: 0,
}

async function documentWith(text: string, name = RECORD_ATTACHMENT): Promise<Uint8Array> {
  const facts = { title: 'T', author: 'A', subject: 'S', day: '2026-03-12', width: 200, height: 200 }
  const document = openDocument(facts, inkFor('paper', measure))
  document.addPages(flow([prose('Page')], FRAME, measure), () => '')
  const file = { name, bytes: strToU8(text), mime: 'application/json', description: '' }
  document.attach({ ...file, relationship: 'Data' })
  return document.close()
}

describe('the attached record', () => {
  test('comes back as it was attached', async () => {
    const wellFormed = anyText.map((text) => text.replace(/^\ufeff+|\p{Surrogate}/gu, ''))
    await fc.assert(
      fc.asyncProperty(wellFormed, async (text) => {
        expect(await readAttachedRecord(await documentWith(text))).toEqual({ kind: 'read', text })
      }),
      { numRuns: 20 },
    )
    const long = JSON.stringify(Array.from({ length: 200_000 }, (_, n) => n))
    expect(await readAttachedRecord(await documentWith(long))).toEqual({ kind: 'read', text: long })
  })

  test('is found in a document that another program has saved, with names in a tree and nothing packed', async () => {
    const saved = await PDFDocument.load(await documentWith('{"a":"ä"}'))
    expect(await readAttachedRecord(await saved.save())).toMatchObject({ text: '{"a":"ä"}' })
    const { context, catalog } = saved
    const files = catalog.lookup(PDFName.of('Names'), PDFDict).lookup(PDFName.of('EmbeddedFiles'), PDFDict)
    const list = files.lookup(PDFName.of('Names'), PDFArray)
    const plain = context.register(context.stream(strToU8('{"b":1}')))
    list.lookup(1, PDFDict).set(PDFName.of('EF'), context.obj({ F: plain }))
    const leaf = context.register(context.obj({ Limits: [list.get(0), list.get(0)], Names: list }))
    catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: { Kids: [leaf] } }))
    expect(await readAttachedRecord(await saved.save())).toMatchObject({ text: '{"b":1}' })
    const circle = context.nextRef()
    context.assign(circle, context.obj({ Kids: [circle, circle] }))
    catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: circle }))
    expect(await readAttachedRecord(await saved.save())).toMatchObject({ fault: 'no-record' })
  })

  test('is not looked for in other files, and only under its name', async () => {
    expect(await readAttachedRecord(strToU8('{"format":"palpate-client-record"}'))).toMatchObject({
      fault: 'not-a-pdf',
    })
    expect(await readAttachedRecord(await documentWith('{}', 'other.json'))).toMatchObject({
      fault: 'no-record',
    })
  })

  test('is read or refused, whatever byte was altered, and never throws', async () => {
    const pdf = await documentWith('{"a":1}'.repeat(50))
    await fc.assert(
      fc.asyncProperty(fc.nat(pdf.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const altered = Uint8Array.from(pdf)
        altered[at] = ((altered[at] ?? 0) + by) % 256
        const outcome = await readAttachedRecord(altered)
        if (outcome.kind === 'fault') expect(describeAttachmentFault(outcome.fault)).toMatch(/^Th/)
      }),
      { numRuns: 60 },
    )
    for (let end = 0; end < pdf.length; end += 97)
      expect((await readAttachedRecord(pdf.subarray(0, end))).kind).toBe('fault')
  })
})
