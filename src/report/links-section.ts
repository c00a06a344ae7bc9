import type { LinkRow } from '../domain/review/link-words.ts'
import { filled } from '../domain/text.ts'
import type { Block } from './layout/block.ts'
import { TYPE, text } from './page-style.ts'
import { tableSection, words } from './session-summary/table-section.ts'

/** Key points and their satellites as a table, with what they ask for; nothing where there is no link. */
export function linksSection(links: readonly LinkRow[], width: number): readonly Block[] {
  if (links.length === 0) return []
  const rows = links.map(({ key, satellite, state, since, detail, note }) => ({
    cells: [[], [text(key, TYPE.strong)], [text(satellite, TYPE.strong)], words(state), words(since)],
    details: [{ label: '', words: detail }, ...(filled(note) ? [{ label: 'Note', words: note }] : [])],
  }))
  const columns = [
    { label: 'Key point', share: 26 },
    { label: 'Satellite', share: 26 },
    { label: 'Now', share: 20 },
    { label: 'Since', share: 28 },
  ]
  return tableSection({ title: 'Key points and satellites', columns, rows, key: '' }, width)
}
