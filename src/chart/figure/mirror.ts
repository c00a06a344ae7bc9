import { formatPath, type PathCommand, parsePath, reversePath, transformPath } from '../path.ts'

const flipped = (commands: readonly PathCommand[]): readonly PathCommand[] =>
  // 0 - x, not -x: the midline must stay 0 and not become -0.
  transformPath(commands, ({ x, y }) => ({ x: 0 - x, y }))

/** The path on the other side of the midline (x → −x). Mirroring twice gives the same curve, exactly. */
export function mirrorPath(d: string): string {
  return formatPath(flipped(parsePath(d)))
}

/** A line that crosses the midline, from its one half: an open path that ends at x = 0. */
export function joinAcrossMidline(half: string): string {
  return formatPath(withMirrorImage(parsePath(half)))
}

/**
 * The whole closed outline from its right half, an open path that begins and ends on the midline. The mirrored
 * half runs backwards, so that the result is one path that can be filled and stroked in one go.
 */
export function closeAcrossMidline(rightHalf: string): string {
  const half = parsePath(rightHalf)
  const start = half[0]
  if (start?.op !== 'M' || start.x !== 0) {
    throw new Error(`closeAcrossMidline: the half must begin at x = 0: ${rightHalf.slice(0, 24)}`)
  }
  return formatPath([...withMirrorImage(half), { op: 'Z' }])
}

function withMirrorImage(half: readonly PathCommand[]): readonly PathCommand[] {
  const end = half.at(-1)
  if (end === undefined || end.op === 'Z' || end.x !== 0) {
    throw new Error('A half that is joined to its mirror image must be open and end at x = 0')
  }
  return [...half, ...reversePath(flipped(half)).slice(1)]
}
