import { createStore, type StoreApi } from 'zustand'
import type { Camera, Size } from '../../chart/transform.ts'

/** What a chart shows at the moment: for what stands beside it or is pinned to a place of it. */
export interface Seen {
  readonly camera: Camera
  /** The camera that shows the whole sheet. */
  readonly fitted: Camera
  readonly viewport: Size
}

/** Null until the chart has a size. It changes with every frame of a movement: ask it only where that matters. */
export type SeenStore = StoreApi<Seen | null>

export const createSeenStore = (): SeenStore => createStore<Seen | null>(() => null)
