import type { Box } from '../chart/path.ts'

/** What already lies somewhere in the plane, quick to ask about a place. */
export interface Occupied {
  add(box: Box, owner: object): void
  /** The area of this box that others than `owner` lie on; counted for each of them. */
  covered(box: Box, owner: object): number
}

/** Points; about the size of the boxes that are kept. */
const FIELD = 24

export function occupied(): Occupied {
  const fields = new Map<number, { readonly box: Box; readonly owner: object }[]>()
  const touched = ({ minX, minY, maxX, maxY }: Box) => {
    const keys: number[] = []
    for (let column = Math.floor(minX / FIELD); column <= Math.floor(maxX / FIELD); column += 1)
      for (let line = Math.floor(minY / FIELD); line <= Math.floor(maxY / FIELD); line += 1)
        keys.push(column * 0x10000 + line)
    return keys
  }
  return {
    add(box, owner) {
      const entry = { box, owner }
      for (const key of touched(box)) {
        const field = fields.get(key)
        if (field) field.push(entry)
        else fields.set(key, [entry])
      }
    },
    covered(box, owner) {
      const keys = touched(box)
      let sum = 0
      // A box may be in several fields; it counts where the two boxes' common corner is.
      for (const key of keys)
        for (const other of fields.get(key) ?? []) {
          if (other.owner === owner) continue
          const x = Math.max(box.minX, other.box.minX)
          const y = Math.max(box.minY, other.box.minY)
          const across = Math.min(box.maxX, other.box.maxX) - x
          const down = Math.min(box.maxY, other.box.maxY) - y
          if (across <= 0 || down <= 0) continue
          if (Math.floor(x / FIELD) * 0x10000 + Math.floor(y / FIELD) === key) sum += across * down
        }
      return sum
    },
  }
}
