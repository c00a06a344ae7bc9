import { create } from 'zustand'
import type { ClientId } from '../../../domain/ids.ts'
import {
  inPointOrder,
  type PointFilter,
  type PointOrder,
  shownPoints,
} from '../../../domain/review/order-points.ts'
import type { PointLife } from '../../../domain/review/point-life.ts'

/** How a client's points are looked at: it stays while one goes from them to a point and back. */
export interface PointsView {
  readonly order: PointOrder
  readonly filter: PointFilter
  readonly words: string
}

const FIRST: PointsView = { order: 'persistence', filter: 'all', words: '' }

const usePointsViewStore = create<{ readonly clientId: ClientId | null; readonly view: PointsView }>(() => ({
  clientId: null,
  view: FIRST,
}))

/** The view of this client's points, and how to change it; for another client it begins anew. */
export function usePointsView(
  clientId: ClientId,
): readonly [PointsView, (change: Partial<PointsView>) => void] {
  const view = usePointsViewStore((state) => (state.clientId === clientId ? state.view : FIRST))
  return [view, (change) => usePointsViewStore.setState({ clientId, view: { ...view, ...change } })]
}

/** The points that the view shows, in its order. */
export const viewedPoints = (
  lives: readonly PointLife[],
  { order, filter, words }: PointsView,
): readonly PointLife[] => inPointOrder(shownPoints(lives, filter, words), order)
