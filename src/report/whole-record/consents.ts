import { CONSENT_WORDS, CONTRAINDICATION_MEANINGS, CONTRAINDICATION_WORDS } from '../../domain/cautions.ts'
import type { Client } from '../../domain/client.ts'
import { CLIENT_EVENT_WORDS } from '../../domain/client-event.ts'
import type { Consent, Contraindication } from '../../domain/consent.ts'
import { formatDay } from '../../domain/dates.ts'
import { sideOf, type ViewPoint } from '../../domain/view-point.ts'
import { SIDE_WORDS, upperFirst, VIEW_WORDS } from '../../domain/words.ts'
import type { Block } from '../layout/block.ts'
import { TYPE, text } from '../page-style.ts'
import { emptySection, measured, tableSection, words } from '../session-summary/table-section.ts'

/** What the client agreed to, and why not everything may be done: what stands and what is over. */
export function cautionsBlocks({ consents, contraindications }: Client, width: number): readonly Block[] {
  return [...consentsSection(consents, width), ...contraindicationsSection(contraindications, width)]
}

function consentsSection(consents: readonly Consent[], width: number): readonly Block[] {
  if (consents.length === 0) return emptySection('Consents')
  const rows = consents.map(({ kind, scope, given, withdrawn, note }) => ({
    cells: [
      [],
      [text(CONSENT_WORDS[kind], TYPE.strong)],
      words(scope),
      measured(formatDay(given)),
      measured(withdrawn === null ? null : formatDay(withdrawn)),
      words(note),
    ],
    details: [],
  }))
  const columns = [
    { label: 'Consent', share: 24 },
    { label: 'Area', share: 22 },
    { label: 'Given', share: 18 },
    { label: 'Withdrawn', share: 18 },
    { label: 'Note', share: 28 },
  ]
  return tableSection({ title: 'Consents', columns, rows, key: '' }, width)
}

function contraindicationsSection(list: readonly Contraindication[], width: number): readonly Block[] {
  if (list.length === 0) return emptySection('Contraindications')
  const rows = list.map(({ kind, words: what, at, redFlag, noted, resolved, note }) => ({
    cells: [
      [],
      [
        text(CONTRAINDICATION_WORDS[kind], TYPE.strong),
        text(CONTRAINDICATION_MEANINGS[kind], TYPE.label),
        ...(redFlag ? [text('Red flag', TYPE.notice)] : []),
      ],
      words(what),
      measured(at && placeInWords(at)),
      measured(formatDay(noted)),
      measured(resolved === null ? null : formatDay(resolved)),
    ],
    details: note.trim() === '' ? [] : [{ label: '', words: note }],
  }))
  const columns = [
    { label: 'Kind', share: 24 },
    { label: 'What', share: 32 },
    { label: 'Where', share: 20 },
    { label: 'Noted', share: 18 },
    { label: 'Resolved', share: 18 },
  ]
  return tableSection({ title: 'Contraindications', columns, rows, key: '' }, width)
}

const placeInWords = (at: ViewPoint) => `${upperFirst(SIDE_WORDS[sideOf(at)])}, ${VIEW_WORDS[at.view]} view`

/** Races, injuries and life events, oldest first; nothing where none was written down. */
export function eventsBlocks({ events }: Client, width: number): readonly Block[] {
  if (events.length === 0) return []
  const rows = events
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
    .map(({ day, kind, words: what }) => ({
      cells: [[], measured(formatDay(day)), words(upperFirst(CLIENT_EVENT_WORDS[kind])), words(what)],
      details: [],
    }))
  const columns = [
    { label: 'Day', share: 18 },
    { label: 'Kind', share: 18 },
    { label: 'What', share: 60 },
  ]
  return tableSection({ title: 'Races and life events', columns, rows, key: '' }, width)
}
