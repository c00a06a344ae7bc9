import { useEffect, useState } from 'react'
import type { CalendarDay } from '../../../domain/dates.ts'
import type { Practice } from '../../../domain/practice.ts'
import { bridge } from '../../bridge.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { reasonOf } from '../../text/reason.ts'
import { type ComposedDocument, composeDocument } from './compose-document.ts'
import { gatherReport, type ReportLook } from './gather-report.ts'
import { openPdf, type PdfPages } from './pdf-pages.ts'
import type { ReportRequest } from './report-request.ts'

/** Quick ticks in a row are one wish. Milliseconds. */
const PAUSE = 150

export interface ShownDocument {
  /** Main's name for it. */
  readonly token: string
  readonly pages: PdfPages
}

/** The document as it was last composed, and how far the next one is. */
export interface Preview {
  readonly shown: ShownDocument | null
  /** Null when nothing is being made; `of` is 0 as long as nobody knows how much it is. */
  readonly making: { readonly done: number; readonly of: number } | null
  /** A sentence for the therapist. */
  readonly failure: string | null
}

/**
 * Composes the document anew whenever something else is asked for. The pages of before stay until the new ones are there;
 * what is out of date when it comes is dropped. Leaving the screen ends the work.
 */
export function usePreview(
  database: PalpateDatabase,
  request: ReportRequest,
  { practice, look, printedOn }: { practice: Practice; look: ReportLook; printedOn: CalendarDay },
  attempt: number,
): Preview {
  const [shown, setShown] = useState<ShownDocument | null>(null)
  const [making, setMaking] = useState<Preview['making']>(FIRST)
  const [failure, setFailure] = useState<string | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is the same work again
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const make = async () => {
      try {
        const gathered = await gatherReport(database, request, { practice, look, printedOn })
        const onProgress = (done: number, of: number) => {
          // What is not wanted any more must not say that nothing is being made: the pages of before would be saved.
          if (!signal.aborted) setMaking({ done, of })
        }
        const outcome = await composeDocument(gathered, { signal, onProgress })
        if (outcome.kind === 'failed' && !signal.aborted) setFailure(outcome.why)
        if (outcome.kind !== 'composed') return
        const next = await shownOf(outcome.document)
        if (signal.aborted) return letGo(next)
        setFailure(null)
        setShown(next)
      } catch (thrown) {
        if (!signal.aborted) setFailure(reasonOf(thrown))
      } finally {
        if (!signal.aborted) setMaking(null)
      }
    }
    setMaking(FIRST)
    const timer = setTimeout(() => void make(), PAUSE)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [database, request, practice, look, printedOn, attempt])

  useEffect(() => (shown ? () => letGo(shown) : undefined), [shown])
  return { shown, making, failure }
}

const FIRST = { done: 0, of: 0 } as const

/** Its pages; a document that cannot be shown is let go, too. */
async function shownOf({ token, pieces }: ComposedDocument): Promise<ShownDocument> {
  try {
    return { token, pages: await openPdf(pieces) }
  } catch (thrown) {
    void bridge.call('report.close', { token })
    throw thrown
  }
}

function letGo({ token, pages }: ShownDocument): void {
  pages.close()
  void bridge.call('report.close', { token })
}
