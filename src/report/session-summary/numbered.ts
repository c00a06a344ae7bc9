import type { Mark, MarkKind } from '../../domain/mark.ts'
import type { SimpleBlock } from '../layout/block.ts'
import { TYPE, text } from '../page-style.ts'

/** A mark with its number in the session: its place in the list, from 1, as on the chart. */
export interface Numbered<M extends Mark> {
  readonly mark: M
  readonly number: number
}

/** The marks of one kind with the numbers they have among all. */
export function numberedMarks<K extends MarkKind>(
  marks: readonly Mark[],
  kind: K,
): readonly Numbered<Extract<Mark, { readonly kind: K }>>[] {
  return marks.flatMap((mark, index) => (isKind(mark, kind) ? [{ mark, number: index + 1 }] : []))
}

function isKind<K extends MarkKind>(mark: Mark, kind: K): mark is Extract<Mark, { readonly kind: K }> {
  return mark.kind === kind
}

/** A mark's number as the chart writes it, with "?" while it is not confirmed. */
export const markNumber = ({ unconfirmed }: Mark, number: number): string =>
  `${number}${unconfirmed ? '?' : ''}`

/** Under what is said of a mark that was only carried over: nobody has looked at it in this visit. */
export function notConfirmed({ unconfirmed }: Mark): readonly SimpleBlock[] {
  return unconfirmed ? [text('carried over, not confirmed', TYPE.label)] : []
}
