import { basename } from 'node:path'
import type { Request, Result } from '../bridge/channels.ts'
import type { ExportKind } from '../bridge/report-channels.ts'
import { beginDurableFile, type DurableFile } from './durable-file.ts'
import { type ChooseFile, chooseSaveTarget, type FileKind } from './file-choice.ts'
import { explainWriteError } from './file-error.ts'
import { openFiles } from './open-files.ts'

/** Writes texts piece by piece, each whole or not at all. */
export interface PlainExports {
  /** Asks where. */
  readonly begin: (request: Request<'export.begin'>) => Promise<Result<'export.begin'>>
  /** A failure is the end of the file. */
  readonly append: (request: Request<'export.append'>) => Promise<Result<'export.append'>>
  readonly finish: (token: string) => Promise<Result<'export.finish'>>
  readonly abandon: (token: string) => Promise<void>
  readonly abandonAll: () => Promise<void>
}

const FORMS: Readonly<Record<ExportKind, FileKind & { readonly title: string }>> = {
  'trigger-points-csv': { title: 'Save trigger points', name: 'CSV table', extension: 'csv' },
  fhir: { title: 'Save FHIR record', name: 'FHIR bundle', extension: 'json' },
  'client-record': { title: 'Save client record', name: 'Palpate client record', extension: 'json' },
}

interface Unfinished {
  readonly target: string
  readonly file: DurableFile
}

const failed = (why: string) => ({ kind: 'failed', why }) as const
const NOT_BEGUN = failed('This file is not being written any more. Please save it again.')

/** Writes into files that the therapist chooses; `folder` is where the dialog starts. Failures are answers with a sentence. */
export function plainExports({
  choose,
  folder,
}: {
  readonly choose: ChooseFile
  readonly folder: string
}): PlainExports {
  const files = openFiles<Unfinished>(({ file }) => file.discard())
  const endWith = async (token: string, error: unknown) => {
    await files.close(token)
    return failed(explainWriteError(error))
  }
  return {
    begin: async ({ kind, suggestedName }) => {
      const { title, ...form } = FORMS[kind]
      const target = await chooseSaveTarget(choose, { title, folder, suggestedName, kind: form })
      if (target.kind !== 'chosen') return target
      try {
        const file = await beginDurableFile(target.path)
        return { kind: 'begun', token: await files.add({ target: target.path, file }) }
      } catch (error) {
        return failed(explainWriteError(error))
      }
    },
    append: async ({ token, text }) => {
      const it = files.get(token)
      if (!it) return NOT_BEGUN
      try {
        await it.file.append(text)
        return { kind: 'done' }
      } catch (error) {
        return endWith(token, error)
      }
    },
    finish: async (token) => {
      const it = files.get(token)
      if (!it) return NOT_BEGUN
      try {
        await it.file.settle()
        await it.file.putInPlace()
        // Discarding a file in place does nothing.
        await files.close(token)
        return { kind: 'saved', fileName: basename(it.target) }
      } catch (error) {
        return endWith(token, error)
      }
    },
    abandon: files.close,
    abandonAll: files.closeAll,
  }
}
