import type { PaintKind } from '../../../chart/painting.ts'
import type { ChartTool } from '../../chart/BodyChart.tsx'
import { KEY_STROKE_WORDS } from '../../chart/paint-by-key.ts'
import { hintOf } from './chart-tool.ts'

/** What the status line says while nothing is pointed at: what the next tap, stroke or key does. */
export function sessionHint(now: {
  readonly tool: ChartTool
  readonly kind: PaintKind
  readonly signed: boolean
  /** The referral tool has no point yet. */
  readonly waits: boolean
  /** What is being drawn by keys. */
  readonly keyStroke: PaintKind | null
  /** The number of the area that painting goes on with. */
  readonly areaNumber: number | null
  /** The last tap was beside the body. */
  readonly missed: boolean
}): string {
  if (now.keyStroke) return KEY_STROKE_WORDS[now.keyStroke]
  if (now.missed) return 'That is beside the body: nothing was placed. Tap on the body.'
  if (now.signed) return 'This session is signed: it can be read and printed, not changed.'
  if (now.waits) return 'Tap the trigger point whose referral the client tells you.'
  if (now.tool !== 'symptom-area') return hintOf(now.tool)
  if (now.kind === 'reshape') return 'Drag the edge of an area.'
  if (now.areaNumber !== null)
    return `Painting goes on with area ${now.areaNumber}. Choose what is felt to begin another.`
  return hintOf(now.tool)
}
