import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { composeReport } from '../../src/report/compose.ts'
import { bundledFonts } from './bundled-fonts.ts'
import { contentOf, type PageContent } from './read-content.ts'
import {
  SAMPLE_CLIENTS,
  SAMPLE_KINDS,
  type SampleClient,
  type SampleKind,
  sampleDocument,
} from './sample-documents.ts'

const FOLDER = join(import.meta.dirname, 'expectations')
/** `EXPECTATIONS=renew npx vitest run tests/report/expectations.test.ts` writes what is checked in, to be looked at. */
const RENEW = process.env.EXPECTATIONS === 'renew'

const whole = (points: number) => Math.round(points)

/** A page, a line for each thing on it: "x y text" in points, and a cross for the sign of a mark. */
const linesOf = ({ texts, signs }: PageContent): readonly string[] => [
  ...texts.map(({ x, y, text }) => `${whole(x)} ${whole(y)} ${text}`),
  ...signs.map(({ x, y }) => `${whole(x)} ${whole(y)} ×`),
]

/** A whole record is long: of its lines, what tells whether they have changed is enough. */
const shortened = (line: string) => createHash('sha256').update(line).digest('base64').slice(0, 5)
const asKept = (kind: SampleKind, pages: readonly (readonly string[])[]) =>
  kind === 'whole-record' ? pages.map((lines) => lines.map(shortened)) : pages

const file = (who: SampleClient, kind: SampleKind) => join(FOLDER, `${who}-${kind}.json`)

const some = (lines: readonly string[]) =>
  `"${lines.slice(0, 4).join('", "')}"${lines.length > 4 ? ` and ${lines.length - 4} more` : ''}`

/** The first lines in which a document differs from what was expected, as "page 2: …". */
function differences(
  expected: readonly (readonly string[])[],
  kept: readonly (readonly string[])[],
  told: readonly (readonly string[])[],
): readonly string[] {
  const pages = Math.max(expected.length, kept.length)
  const found = expected.length === kept.length ? [] : [`${kept.length} pages, not ${expected.length}`]
  for (let page = 0; page < pages; page += 1) {
    const [before = [], now = [], words = []] = [expected[page], kept[page], told[page]]
    const gone = before.filter((line) => !now.includes(line))
    const come = words.filter((_, index) => !before.includes(now[index] ?? ''))
    if (gone.length + come.length > 0)
      found.push(`page ${page + 1}: has ${some(come)} in place of ${some(gone)}`)
    else if (before.join() !== now.join()) found.push(`page ${page + 1}: the same in another order or number`)
  }
  return found
}

describe.each(Object.keys(SAMPLE_CLIENTS) as SampleClient[])('of the client with %s', (who) => {
  test.each(SAMPLE_KINDS)('everything in the %s stands where it is expected', async (kind) => {
    const { plan, sessions } = sampleDocument(who, kind)
    const told = (await contentOf(await composeReport(plan, sessions, bundledFonts))).map(linesOf)
    const kept = asKept(kind, told)
    if (RENEW) {
      mkdirSync(FOLDER, { recursive: true })
      writeFileSync(file(who, kind), `[\n${kept.map(pageText(kind)).join(',\n')}\n]\n`)
    }
    const expected = JSON.parse(readFileSync(file(who, kind), 'utf8')) as typeof kept
    expect(differences(expected, kept, told)).toEqual([])
  })
})

const pageText = (kind: SampleKind) => (lines: readonly string[]) =>
  `[${kind === 'whole-record' ? '' : '\n'}${lines.map((line) => JSON.stringify(line)).join(kind === 'whole-record' ? ',' : ',\n')}]`
