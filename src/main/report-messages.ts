import type { ChangeLogEntry } from '../domain/change-log.ts'
import type { ReportPlan } from '../domain/report-input.ts'
import type { ReportSession } from '../domain/session.ts'

/** What comes after a plan, in as many messages as it takes; `record` is text of the record that is attached. */
export interface ReportPieces {
  readonly sessions: readonly ReportSession[]
  readonly changes: readonly ChangeLogEntry[]
  readonly record: string
}

/** What main says to the report worker. `id` names the report in every message. */
export type WorkerRequest =
  /** `stop` is one number that both sides see: 1 ends the composing. */
  | {
      readonly id: number
      readonly kind: 'begin'
      readonly plan: ReportPlan
      readonly stop: Int32Array<SharedArrayBuffer>
    }
  | ({ readonly id: number; readonly kind: 'add' } & ReportPieces)
  /** Composes what was begun, and forgets it. */
  | { readonly id: number; readonly kind: 'compose' }
  | { readonly id: number; readonly kind: 'forget' }

/** What the worker answers. */
export type WorkerAnswer =
  | { readonly id: number; readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly id: number; readonly kind: 'composed'; readonly bytes: Uint8Array }
  | { readonly id: number; readonly kind: 'stopped' }
  /** `fault` is the error's class and no more: its message may hold a client's words. */
  | { readonly id: number; readonly kind: 'failed'; readonly fault: string }

/** Given to the worker when it starts. */
export interface WorkerSettings {
  readonly fonts: string
}
