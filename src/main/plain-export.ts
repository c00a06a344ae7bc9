import { basename } from 'node:path'
import type { Request, Result } from '../bridge/channels.ts'
import type { ExportKind } from '../bridge/report-channels.ts'
import { beginDurableFile, type DurableFile } from './durable-file.ts'
import { type ChooseFile, chooseSaveTarget, type FileKind } from './file-choice.ts'
import { explainWriteError } from './file-error.ts'

const FORMS: Readonly<Record<ExportKind, FileKind & { readonly title: string }>> = {
  'trigger-points-csv': { title: 'Save trigger points', name: 'CSV table', extension: 'csv' },
  fhir: { title: 'Save FHIR record', name: 'FHIR bundle', extension: 'json' },
  'client-record': { title: 'Save client record', name: 'Palpate client record', extension: 'json' },
}

/** Asks where, and puts the text there whole or not at all. */
export async function savePlainFile(
  { kind, suggestedName, chunks }: Request<'export.save'>,
  { choose, folder }: { readonly choose: ChooseFile; readonly folder: string },
): Promise<Result<'export.save'>> {
  const { title, ...form } = FORMS[kind]
  const target = await chooseSaveTarget(choose, { title, folder, suggestedName, kind: form })
  if (target.kind !== 'chosen') return target
  let file: DurableFile | undefined
  try {
    file = await beginDurableFile(target.path)
    for (const chunk of chunks) await file.append(chunk)
    await file.settle()
    await file.putInPlace()
    return { kind: 'saved', fileName: basename(target.path) }
  } catch (error) {
    await file?.discard()
    return { kind: 'failed', why: explainWriteError(error) }
  }
}
