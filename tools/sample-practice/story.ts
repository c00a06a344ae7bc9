import type { ClientEventKind } from '../../src/domain/client-event.ts'
import type { ContraindicationKind } from '../../src/domain/consent.ts'
import type { FindingType } from '../../src/domain/mark.ts'
import type { MeasureKind } from '../../src/domain/measure-score.ts'
import type { Stroke, SymptomQuality } from '../../src/domain/symptom-area.ts'
import type { StoryView } from './painting.ts'
import type { Recorded } from './recorded.ts'
import type { Sighting } from './sighting.ts'

/**
 * A distance on the body in figure units: outwards from the midline (from the side: towards the front), and down.
 * The same words fit both sides.
 */
export type Shift = readonly [outwards: number, down: number]

/** A trigger point of a client: it lies near a usual point of the atlas and is the same through all visits. */
export interface PhysicalPoint {
  readonly muscle: string
  /** The usual point it lies near: "TrP1", "TrP2" … */
  readonly near: string
  readonly side: 'right' | 'left'
  /** How far this body differs from the atlas. */
  readonly shift?: Shift
}

/** What the client says brings them, in their own words. */
export interface Heard {
  readonly words: string
  readonly site: string
  readonly onset: string
  readonly nprs: number | null
  readonly nprsBest?: number
  readonly nprsWorst?: number
  readonly character?: string
  readonly aggravating?: string
  readonly relieving?: string
}

/** Where the client says it hurts. `of` names the complaint it belongs to. */
export interface Painted {
  readonly quality: SymptomQuality
  readonly nprs?: number
  readonly of?: string
  readonly note?: string
  readonly strokes: readonly Stroke[]
}

/** Where a finding or a note is pinned: outwards from the midline and down, on one side of one view. */
export interface Place {
  readonly view: StoryView
  readonly side: 'right' | 'left'
  readonly at: Shift
}

export interface Found extends Place {
  readonly finding: FindingType
  readonly note?: string
}
export interface Pinned extends Place {
  readonly text: string
}

/** One visit. Everything that is absent was not asked or not written. */
export interface Visit<P extends string = string> {
  readonly day: string
  readonly time: string
  /** The day of entry when it is not the day of the visit. */
  readonly enteredOn?: string
  readonly draft?: true
  /** What was added after signing. */
  readonly addenda?: readonly {
    readonly day: string
    readonly time: string
    readonly reason: string
    readonly text: string
  }[]
  /** A record from before signatures had digests. */
  readonly signedBeforeDigests?: true
  readonly heard?: Readonly<Record<string, Heard>>
  readonly points?: Readonly<Partial<Record<P, Sighting>>>
  readonly painted?: readonly Painted[]
  readonly found?: readonly Found[]
  readonly pinned?: readonly Pinned[]
  readonly reason?: string
  /** What was examined, measured and given to do at home, in its order. */
  readonly around?: readonly Recorded[]
  readonly s?: string
  readonly o?: string
  readonly a?: string
  readonly p?: string
}

/** What a client wants to reach; an `own` number with what was told on which day. */
export type StoryGoal = { readonly target: number; readonly by?: string } & (
  | { readonly kind: 'measure'; readonly measure: MeasureKind }
  | {
      readonly kind: 'own'
      readonly words: string
      readonly unit: string
      readonly better: 'more' | 'less'
      readonly values: readonly { readonly day: string; readonly value: number }[]
    }
)

/** An edit of identity, said on the evening of that day. */
export type StoryIdentity<P extends string> =
  | { readonly kind: 'join'; readonly on: string; readonly from: P; readonly into: P }
  | {
      readonly kind: 'split'
      readonly on: string
      readonly from: P
      readonly into: string
      readonly days: readonly string[]
    }

/** A person, their trigger points and their visits. `key` is what the ids of their records begin with. */
export interface Story<P extends string = string> {
  readonly key: string
  readonly name: string
  readonly born: string
  readonly phone: string
  readonly email: string
  readonly occupation: string
  readonly activities: string
  readonly background: string
  /** What must not be done, or only in a changed way. */
  readonly cautions?: readonly {
    readonly kind: ContraindicationKind
    readonly words: string
    readonly note?: string
  }[]
  /** What happened between the visits. */
  readonly events?: readonly {
    readonly day: string
    readonly kind: ClientEventKind
    readonly words: string
  }[]
  /** Key points and their satellites; `since`: the words of one of the events. */
  readonly links?: readonly {
    readonly key: NoInfer<P>
    readonly satellite: NoInfer<P>
    readonly since?: string
    readonly note?: string
  }[]
  readonly goals?: readonly StoryGoal[]
  /** Points that were taken for two (join) or one (split, on these days), and what is said of them now. */
  readonly identities?: readonly StoryIdentity<NoInfer<P>>[]
  readonly points: Readonly<Record<P, PhysicalPoint>>
  readonly visits: readonly Visit<NoInfer<P>>[]
}

/** A story whose visits can only speak of the points it names. */
export function story<const P extends string>(it: Story<P>): Story {
  return it as Story
}
