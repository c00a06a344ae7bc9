import type { HeatShown } from '../../../domain/review/heat-map.ts'
import type { SportGroup } from '../../../domain/sports.ts'
import type { PracticeFacts, PracticeMap } from './practice-count.ts'

/** What the worker is asked; `asked` comes back with the map. */
export type PracticeQuestion =
  | { readonly kind: 'count' }
  | {
      readonly kind: 'map'
      readonly sport: SportGroup | null
      readonly shown: HeatShown
      readonly asked: string
    }

/** What it answers: how far it has read, what it found, the maps it was asked for. */
export type PracticeAnswer =
  | { readonly kind: 'read'; readonly done: number; readonly of: number }
  | { readonly kind: 'counted'; readonly facts: PracticeFacts }
  | ({ readonly kind: 'map'; readonly asked: string } & PracticeMap)
  | { readonly kind: 'failed'; readonly why: string }
