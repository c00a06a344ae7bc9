import { expect, test } from 'vitest'
import { composeReport } from '../../src/report/compose.ts'
import { clients } from '../sample/sample-file.ts'
import { bundledFonts } from './bundled-fonts.ts'
import { type Word, wordsOf } from './read-pdf.ts'
import { documentOf } from './sample-documents.ts'

const VIEW_NAMES = /^(Posterior|Anterior|lateral|Soles)$/
/** Points: nearer, one reads them as one word. */
const APART = 2

const gap = (a: Word, b: Word): number =>
  Math.max(a.xMin - b.xMax, b.xMin - a.xMax, a.yMin - b.yMax, b.yMin - a.yMax)

test.each(clients.map((client) => [client.name, client] as const))(
  'R and L stand apart from the names of the views on every chart of %s',
  async (_, client) => {
    for (const kind of ['session-summary', 'progress-report'] as const) {
      const { plan, sessions } = documentOf(client, kind)
      const words = wordsOf(await composeReport(plan, sessions, bundledFonts))
      // What touches is read as one word.
      const joined = words.filter(({ text }) =>
        /(terior|lateral|Soles)[RL]|[RL](Post|Ant|Right|Left|lat)/.test(text),
      )
      expect(joined.map(({ text }) => text)).toEqual([])
      const letters = words.filter(({ text }) => text === 'R' || text === 'L')
      const names = words.filter(({ text }) => VIEW_NAMES.test(text))
      expect(letters.length).toBeGreaterThan(0)
      for (const letter of letters)
        for (const name of names)
          if (letter.page === name.page) expect(gap(letter, name)).toBeGreaterThanOrEqual(APART)
    }
  },
)
