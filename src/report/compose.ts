import { PDFDocument } from 'pdf-lib'
import type { SessionSummaryInput } from '../domain/report-input.ts'
import type { FontFiles } from './font-files.ts'

/**
 * The session summary as the bytes of a PDF: same input, same bytes. Throws if a bundled font is missing or
 * damaged; nothing a therapist can type makes it throw.
 */
export async function composeSessionSummary(
  input: SessionSummaryInput,
  _fonts: FontFiles,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  document.addPage(input.paper === 'a4' ? [595.28, 841.89] : [612, 792])
  return document.save()
}
