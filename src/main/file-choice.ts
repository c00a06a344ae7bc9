import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { safeFileName } from './file-name.ts'

/** A kind of file as dialogs show it; the extension without its dot. */
export interface FileKind {
  readonly name: string
  readonly extension: string
  /** More of them that can be opened. */
  readonly alsoExtensions?: readonly string[]
}

interface Question {
  readonly title: string
  readonly defaultPath: string
  readonly kind: FileKind
}

/** How the therapist chooses a file: the absolute path, or null if they did not. */
export interface ChooseFile {
  readonly toSave: (question: Question) => Promise<string | null>
  readonly toOpen: (question: Question) => Promise<string | null>
}

export type SaveTarget =
  | { readonly kind: 'chosen'; readonly path: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly why: string }

/**
 * Asks where to save, starting in `folder` with a safe form of `suggestedName`. The chosen path always ends in the
 * kind's extension; one that had to be added never replaces a file the dialog has not asked about.
 */
export async function chooseSaveTarget(
  choose: ChooseFile,
  question: { title: string; folder: string; suggestedName: string; kind: FileKind },
): Promise<SaveTarget> {
  const { title, folder, suggestedName, kind } = question
  const defaultPath = join(folder, safeFileName(suggestedName, kind.extension))
  const path = await choose.toSave({ title, defaultPath, kind })
  if (path === null) return { kind: 'cancelled' }
  if (extname(path).toLowerCase() === `.${kind.extension}`) return { kind: 'chosen', path }
  const completed = `${path}.${kind.extension}`
  if (!existsSync(completed)) return { kind: 'chosen', path: completed }
  return {
    kind: 'failed',
    why: `There is already a file with this name and the ending ".${kind.extension}". Please choose another name.`,
  }
}
