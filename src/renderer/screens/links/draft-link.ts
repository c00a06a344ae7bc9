import { PointLinkId } from '../../../domain/ids.ts'
import type { KnownPoint } from '../../../domain/review/known-points.ts'
import { type LinkedPoints, stateOf } from '../../../domain/review/point-links.ts'
import type { LinkValues } from './link-values.ts'

/** The id of the link whose form is open, on the chart only. */
export const DRAFT = PointLinkId.parse('draft')

/** The links as the chart shows them: the one whose form is open as the form has it. */
export function withDraft(
  links: readonly LinkedPoints[],
  points: readonly KnownPoint[],
  values: LinkValues | null,
): readonly LinkedPoints[] {
  if (!values) return links
  const others = links.filter(({ link }) => link.id !== values.id)
  const [key, satellite] = [values.key, values.satellite].map((id) =>
    points.find(({ pointId }) => pointId === id),
  )
  if (!key || !satellite || key === satellite) return others
  const link = { id: DRAFT, key: key.pointId, satellite: satellite.pointId, since: null, note: '' }
  return [...others, { link, key, satellite, state: stateOf(key, satellite) }]
}
