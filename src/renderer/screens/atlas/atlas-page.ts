import { assertNever } from '../../../domain/assert-never.ts'
import { muscleById } from '../../../domain/atlas/muscles.ts'
import { patternById } from '../../../domain/atlas/patterns.ts'
import type { BodySide } from '../../../domain/atlas/referral.ts'
import type { Mark } from '../../../domain/mark.ts'

/** A page of the atlas. */
export type AtlasPage =
  | { readonly kind: 'muscles' }
  | { readonly kind: 'muscle'; readonly id: string; readonly side: BodySide }
  | { readonly kind: 'finder' }
  | { readonly kind: 'patterns' }
  | { readonly kind: 'pattern'; readonly id: string }
  | { readonly kind: 'about' }

/** The pages one has been on; the last is the one that is shown. Never empty. */
export type Trail = readonly [AtlasPage, ...AtlasPage[]]

/** The page that is shown. */
export const pageOf = (trail: Trail): AtlasPage => trail.at(-1) ?? trail[0]

/** On to a page; where one is already, nothing changes, and another side of the same muscle is no further step. */
export function goTo(trail: Trail, page: AtlasPage): Trail {
  const here = pageOf(trail)
  if (keyOf(here) !== keyOf(page)) return [...trail, page]
  const [first, ...rest] = trail
  return rest.length === 0 ? [page] : [first, ...rest.slice(0, -1), page]
}

/** A step back; the first page stays. */
export function goBack(trail: Trail): Trail {
  const [first, ...rest] = trail
  return [first, ...rest.slice(0, -1)]
}

/** What tells pages apart; a muscle's sides are one page. */
export function keyOf(page: AtlasPage): string {
  return 'id' in page ? `${page.kind} ${page.id}` : page.kind
}

/** Which of the four parts a page belongs to. */
export function partOf(page: AtlasPage): 'muscles' | 'finder' | 'patterns' | 'about' {
  switch (page.kind) {
    case 'muscles':
    case 'muscle':
      return 'muscles'
    case 'patterns':
    case 'pattern':
      return 'patterns'
    case 'finder':
    case 'about':
      return page.kind
    default:
      return assertNever(page)
  }
}

/** The page of an address behind `/atlas/`: "finder", "muscle/trapezius-upper/left"; the muscles if there is none such. */
export function pageAt(path: string): AtlasPage {
  const [kind, id = '', side] = path.split('/')
  if (kind === 'muscle' && muscleById(id)) return { kind, id, side: side === 'left' ? 'left' : 'right' }
  if (kind === 'pattern' && patternById(id)) return { kind, id }
  if (kind === 'finder' || kind === 'patterns' || kind === 'about') return { kind }
  return { kind: 'muscles' }
}

/** The page that answers best what is selected on a chart: the muscle of a trigger point, on its side; else the muscles. */
export function pageForMark(mark: Mark | undefined): AtlasPage {
  // A record may name a muscle that this atlas does not have.
  if (mark?.kind !== 'trigger-point' || !muscleById(mark.muscleId)) return { kind: 'muscles' }
  return { kind: 'muscle', id: mark.muscleId, side: mark.side === 'left' ? 'left' : 'right' }
}
