import type { Size } from '../../chart/transform.ts'

/** The operators that draw something in a box of this size in points, y down, by the name the layout knows it by. */
export type NamedDrawings = ReadonlyMap<string, (size: Size) => string>
