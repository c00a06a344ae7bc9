import type { PostureFinding, SpecialTest } from '../../domain/examination.ts'
import { MOTIONS, type RomMeasure } from '../../domain/rom.ts'
import type { ReportSession } from '../../domain/session.ts'
import { filled } from '../../domain/text.ts'
import { END_FEEL_WORDS, ROM_MODE_WORDS, TEST_RESULT_WORDS, upperFirst } from '../../domain/words.ts'
import type { Block } from '../layout/block.ts'
import { TYPE, text } from '../page-style.ts'
import { measured, sideCell, tableSection, words } from './table-section.ts'

/** Range of motion, posture and gait, special tests; what was not recorded is left out. */
export function examinationSections(
  { rom, postureFindings, specialTests }: ReportSession,
  width: number,
): readonly Block[] {
  return [
    ...romSection(rom, width),
    ...postureSection(postureFindings, width),
    ...testsSection(specialTests, width),
  ]
}

function romSection(rom: readonly RomMeasure[], width: number): readonly Block[] {
  if (rom.length === 0) return []
  const rows = rom.map(({ motion, side, mode, degrees, pain, endFeel, note }) => {
    const { joint, motion: name, sided, usual } = MOTIONS[motion]
    return {
      cells: [
        [],
        sideCell(sided || side !== 'midline' ? side : null),
        [text(`${joint} ${name}`, TYPE.body)],
        [text(upperFirst(ROM_MODE_WORDS[mode]), TYPE.body)],
        measured(degrees === null ? null : `${degrees}°`),
        [text(`${usual}°`, TYPE.quiet)],
        measured(pain),
        measured(endFeel === null ? null : upperFirst(END_FEEL_WORDS[endFeel])),
      ],
      details: filled(note) ? [{ label: 'Note', words: note }] : [],
    }
  })
  const columns = [
    { label: 'Side', share: 14 },
    { label: 'Motion', share: 36 },
    { label: 'Mode', share: 14 },
    { label: 'Range', share: 11 },
    { label: 'Usual', share: 11 },
    { label: 'Pain', share: 9 },
    { label: 'End-feel', share: 14 },
  ]
  const key = 'Usual: of a healthy adult; the other side is the better yardstick. Pain: NPRS, 0 to 10.'
  return tableSection({ title: 'Range of motion', columns, rows, key }, width)
}

function postureSection(findings: readonly PostureFinding[], width: number): readonly Block[] {
  if (findings.length === 0) return []
  const rows = findings.map(({ kind, words: seen, side, note }) => ({
    cells: [[], sideCell(side), [text(upperFirst(kind), TYPE.body)], words(seen), words(note)],
    details: [],
  }))
  const columns = [
    { label: 'Side', share: 14 },
    { label: 'Seen in', share: 14 },
    { label: 'Finding', share: 36 },
    { label: 'Note', share: 36 },
  ]
  return tableSection({ title: 'Posture and gait', columns, rows, key: '' }, width)
}

function testsSection(tests: readonly SpecialTest[], width: number): readonly Block[] {
  if (tests.length === 0) return []
  const rows = tests.map(({ name, side, result, note }) => ({
    cells: [
      [],
      sideCell(side),
      words(name),
      [text(upperFirst(TEST_RESULT_WORDS[result]), TYPE.body)],
      words(note),
    ],
    details: [],
  }))
  const columns = [
    { label: 'Side', share: 14 },
    { label: 'Test', share: 34 },
    { label: 'Result', share: 16 },
    { label: 'Note', share: 36 },
  ]
  return tableSection({ title: 'Special tests', columns, rows, key: '' }, width)
}
