import type { Snippet } from './practice.ts'
import { TEXT_LIMIT } from './text.ts'

/** A text and where the caret stands in it, in UTF-16 units as text fields count. */
export interface TextAndCaret {
  readonly text: string
  readonly caret: number
}

/** A dot and a word that stand by themselves: after nothing, a blank or an opening bracket. */
const SHORTCUT_AT_END = /(?:^|[\s([{“"])\.(\S+)$/u

/** The snippet whose shortcut was typed with its dot just before the caret; capitals do not matter. */
export function typedShortcut(
  { text, caret }: TextAndCaret,
  snippets: readonly Snippet[],
): Snippet | undefined {
  const typed = SHORTCUT_AT_END.exec(text.slice(0, caret))?.[1]
  return typed === undefined ? undefined : snippets.find(({ shortcut }) => sameShortcut(shortcut, typed))
}

/**
 * The text with the shortcut before the caret written out, then `after` (the key that was typed: a blank, a line break
 * or nothing). Only the shortcut goes. Null if none was typed, or the text would be longer than can be kept.
 */
export function expandShortcut(
  at: TextAndCaret,
  snippets: readonly Snippet[],
  after: '' | ' ' | '\n',
): TextAndCaret | null {
  const snippet = typedShortcut(at, snippets)
  if (!snippet) return null
  const before = at.text.slice(0, at.caret - snippet.shortcut.length - 1)
  return kept(before + snippet.text + after, at.text.slice(at.caret))
}

/**
 * The text with `inserted` behind the selection that ends at `end`, parted by blanks from the words beside it. Nothing
 * that was there goes, selected or not. Null if the text would be longer than can be kept.
 */
export function insertBehind(text: string, end: number, inserted: string): TextAndCaret | null {
  const [before, behind] = [text.slice(0, end), text.slice(end)]
  const gap = before === '' || /\s$/.test(before) || /^\s/.test(inserted) ? '' : ' '
  const gapBehind = behind === '' || /^\s/.test(behind) || /\s$/.test(inserted) ? '' : ' '
  return kept(before + gap + inserted, gapBehind + behind)
}

/** The text with lines of their own after it. Null if it would be longer than can be kept. */
export function appendLines(text: string, lines: readonly string[]): string | null {
  if (lines.length === 0) return text
  const gap = text === '' || text.endsWith('\n') ? '' : '\n'
  return kept(text + gap + lines.join('\n'), '')?.text ?? null
}

/** What is wrong with a shortcut, as a sentence; null if it can be typed. `others` are the practice's other snippets. */
export function shortcutFault(shortcut: string, others: readonly Snippet[]): string | null {
  if (shortcut === '') return 'Please enter what you will type after the dot.'
  if (/\s/.test(shortcut)) return 'Please use no blanks in a shortcut: a blank ends it.'
  if (shortcut.startsWith('.')) return 'Please leave the dot out: it is typed before every shortcut.'
  if (others.some((other) => sameShortcut(other.shortcut, shortcut)))
    return `“.${shortcut}” stands for another snippet already.`
  return null
}

const sameShortcut = (a: string, b: string) => a.length === b.length && a.toLowerCase() === b.toLowerCase()

function kept(before: string, behind: string): TextAndCaret | null {
  const text = before + behind
  return text.length > TEXT_LIMIT ? null : { text, caret: before.length }
}
