import { basename } from 'node:path'
import type { Request, Result } from '../bridge/channels.ts'
import { writeDurably } from './durable-file.ts'
import { type ChooseFile, chooseSaveTarget } from './file-choice.ts'
import type { ReportService } from './report-service.ts'

const PDF = { name: 'PDF document', extension: 'pdf' } as const

/** Asks where, and puts the summary there whole or not at all. It is composed while the dialog is open. */
export async function saveSessionSummary(
  { input, suggestedName }: Request<'report.saveSessionSummary'>,
  parts: { readonly choose: ChooseFile; readonly folder: string; readonly reports: ReportService },
): Promise<Result<'report.saveSessionSummary'>> {
  const composing = parts.reports.composeSummary(input)
  const target = await chooseSaveTarget(parts.choose, {
    title: 'Save session summary',
    folder: parts.folder,
    suggestedName,
    kind: PDF,
  })
  if (target.kind !== 'chosen') return target
  const composed = await composing
  if (composed.kind === 'failed') return composed
  const written = await writeDurably(target.path, composed.bytes)
  return written.kind === 'written' ? { kind: 'saved', fileName: basename(target.path) } : written
}
