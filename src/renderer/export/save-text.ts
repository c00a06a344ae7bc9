import type { Result } from '../../bridge/channels.ts'
import type { ExportKind } from '../../bridge/report-channels.ts'
import { bridge } from '../bridge.ts'

/** Asks where, and puts the text there whole or not at all. Rejects when `pieces` do; then nothing is there either. */
export async function saveText(
  kind: ExportKind,
  suggestedName: string,
  pieces: () => AsyncIterable<string>,
): Promise<Exclude<Result<'export.begin'>, { kind: 'begun' }> | Result<'export.finish'>> {
  const begun = await bridge.call('export.begin', { kind, suggestedName })
  if (begun.kind !== 'begun') return begun
  const { token } = begun
  try {
    for await (const text of pieces()) {
      const appended = await bridge.call('export.append', { token, text })
      if (appended.kind === 'failed') return appended
    }
    return await bridge.call('export.finish', { token })
  } catch (thrown) {
    await bridge.call('export.abandon', { token })
    throw thrown
  }
}
