import { createHash } from 'node:crypto'
import { composeReport } from '../../src/report/compose.ts'
import { bundledFonts } from './bundled-fonts.ts'
import { SAMPLE_KINDS, type SampleDocument, sampleDocument } from './sample-documents.ts'

export async function digestOf({ plan, sessions }: SampleDocument): Promise<string> {
  return createHash('sha256')
    .update(await composeReport(plan, sessions, bundledFonts))
    .digest('hex')
}

/** What tells the bytes of each kind of document apart: the last visits of a client in colour and in grey. */
export async function digests(): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {}
  for (const colour of ['colour', 'grey'] as const)
    for (const kind of SAMPLE_KINDS) {
      const { plan, sessions } = sampleDocument('arabic-name', kind)
      found[`${kind} in ${colour}`] = await digestOf({ plan: { ...plan, colour }, sessions })
    }
  return found
}
