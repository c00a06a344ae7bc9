import type { View } from '../../../domain/view-point.ts'
import { closeAcrossMidline, mirrorPath } from '../mirror.ts'
import { anteriorBones } from './anterior-bones.ts'
import type { Bone } from './bone.ts'
import { lateralBones } from './lateral-bones.ts'
import { posteriorBones } from './posterior-bones.ts'
import { soleBones } from './sole-bones.ts'

/** A group of bones as it is drawn: one closed path of absolute M, L, C, Z, both sides together. */
export interface PlacedBone {
  readonly d: string
  /** Felt under the skin where no muscle covers it. */
  readonly bare: boolean
}

const BONES: Readonly<Record<Bone['view'], readonly Bone[]>> = {
  posterior: posteriorBones,
  anterior: anteriorBones,
  'right-lateral': lateralBones,
  soles: soleBones,
}

const placed = new Map<View, readonly PlacedBone[]>()

/** The bones of a view from the far to the near; the same list at every call. */
export function bonesOf(view: View): readonly PlacedBone[] {
  const known = placed.get(view)
  if (known) return known
  const drawn = BONES[view === 'left-lateral' ? 'right-lateral' : view]
  const found = drawn.map((bone) => ({ d: whole(bone, view), bare: bone.bare ?? false }))
  placed.set(view, found)
  return found
}

function whole({ d, midline }: Bone, view: View): string {
  if (midline) return d.map(closeAcrossMidline).join('')
  const right = d.join('')
  if (view === 'right-lateral') return right
  return view === 'left-lateral' ? mirrorPath(right) : right + mirrorPath(right)
}
