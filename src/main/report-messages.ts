import type { SessionSummaryInput } from '../domain/report-input.ts'

/** What is said between main and the report worker. `id` pairs question and answer. */
export interface ComposeRequest {
  readonly id: number
  readonly input: SessionSummaryInput
}
export type ComposeAnswer =
  | { readonly id: number; readonly kind: 'composed'; readonly bytes: Uint8Array }
  /** `fault` is the error's class and no more: its message may hold a client's words. */
  | { readonly id: number; readonly kind: 'failed'; readonly fault: string }

/** Given to the worker when it starts. */
export interface WorkerSettings {
  readonly fonts: string
}
