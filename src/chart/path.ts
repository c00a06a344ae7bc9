/** A place in the plane, in whatever units the caller draws in. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** An axis-parallel box. */
export interface Box {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

/** The box that reaches this far to every side of a place. */
export function boxAround({ x, y }: Point, across: number, down: number = across): Box {
  return { minX: x - across, minY: y - down, maxX: x + across, maxY: y + down }
}

/** One step of a path, always in absolute coordinates. */
export type PathCommand =
  | { readonly op: 'M' | 'L'; readonly x: number; readonly y: number }
  | {
      readonly op: 'C'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly x: number
      readonly y: number
    }
  | { readonly op: 'Z' }

const [ZERO, NINE, DOT, MINUS, PLUS, COMMA, BLANK, TAB, RETURN] = [48, 57, 46, 45, 43, 44, 32, 9, 13] as const
/** Blanks, commas, and from tab to carriage return all that moves on or down. */
const isSeparator = (code: number): boolean =>
  code === BLANK || code === COMMA || (code >= TAB && code <= RETURN)
/** A number in exponent notation, or one too long to be put together digit by digit without rounding. */
const RARE_NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y
const EXACT_DIGITS = 15

/**
 * Reads absolute M, L, C and Z (a letter may be followed by several groups); throws on anything else. By hand and
 * not by expressions: half a megabyte of paths is read before the chart is there.
 */
export function parsePath(d: string): readonly PathCommand[] {
  const commands: PathCommand[] = []
  let at = 0

  const fail = (expected: string): never => {
    const found = at < d.length ? `"${d.slice(at, at + 12)}"` : 'the end'
    throw new Error(`Path: expected ${expected} at ${at}, found ${found}`)
  }
  const skip = (): void => {
    while (isSeparator(d.charCodeAt(at))) at += 1
  }
  const startsNumber = (): boolean => {
    const code = d.charCodeAt(at)
    return isDigit(code) || code === DOT || code === MINUS || code === PLUS
  }
  const rareNumber = (from: number): number => {
    at = from
    RARE_NUMBER.lastIndex = at
    const match = RARE_NUMBER.exec(d)
    if (match === null) return fail('a number')
    at = RARE_NUMBER.lastIndex
    skip()
    return Number(match[0])
  }
  const number = (): number => {
    const from = at
    const sign = d.charCodeAt(at)
    if (sign === MINUS || sign === PLUS) at += 1
    let digits = 0
    let value = 0
    let divisor = 1
    for (let code = d.charCodeAt(at); isDigit(code); code = d.charCodeAt(at)) {
      value = value * 10 + (code - ZERO)
      digits += 1
      at += 1
    }
    if (d.charCodeAt(at) === DOT) {
      at += 1
      for (let code = d.charCodeAt(at); isDigit(code); code = d.charCodeAt(at)) {
        value = value * 10 + (code - ZERO)
        divisor *= 10
        digits += 1
        at += 1
      }
    }
    const letter = d.charAt(at)
    if (digits === 0 || digits > EXACT_DIGITS || letter === 'e' || letter === 'E') return rareNumber(from)
    skip()
    return (sign === MINUS ? -value : value) / divisor
  }

  skip()
  while (at < d.length) {
    const op = d.charAt(at)
    if (commands.length === 0 && op !== 'M') fail('M')
    if (op !== 'M' && op !== 'L' && op !== 'C' && op !== 'Z') return fail('M, L, C or Z')
    at += 1
    skip()
    if (op === 'Z') {
      commands.push({ op: 'Z' })
      continue
    }
    // As in SVG, further pairs after an M are lines.
    let next: 'M' | 'L' | 'C' = op
    do {
      if (next === 'C') {
        const [x1, y1, x2, y2] = [number(), number(), number(), number()]
        commands.push({ op: 'C', x1, y1, x2, y2, x: number(), y: number() })
      } else {
        commands.push({ op: next, x: number(), y: number() })
        next = 'L'
      }
    } while (startsNumber())
  }
  return commands
}

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE

const place = (x: number, y: number): string => `${rounded(x)} ${rounded(y)}`

// + 0: minus zero is zero.
const rounded = (value: number): number => Math.round(value * 100) / 100 + 0

/** Writes a path with at most two decimals. */
export function formatPath(commands: readonly PathCommand[]): string {
  let d = ''
  for (const command of commands) {
    if (command.op === 'Z') {
      d += 'Z'
      continue
    }
    d += command.op
    if (command.op === 'C') d += `${place(command.x1, command.y1)} ${place(command.x2, command.y2)} `
    d += place(command.x, command.y)
  }
  return d
}

/** The same path with every point, control points included, sent through `f`. */
export function transformPath(
  commands: readonly PathCommand[],
  f: (point: Point) => Point,
): readonly PathCommand[] {
  return commands.map((command) => {
    switch (command.op) {
      case 'Z':
        return command
      case 'C': {
        const first = f({ x: command.x1, y: command.y1 })
        const second = f({ x: command.x2, y: command.y2 })
        const end = f({ x: command.x, y: command.y })
        return { op: 'C', x1: first.x, y1: first.y, x2: second.x, y2: second.y, x: end.x, y: end.y }
      }
      default: {
        const end = f({ x: command.x, y: command.y })
        return { op: command.op, x: end.x, y: end.y }
      }
    }
  })
}

/** The same curve drawn from its end to its start. Takes one open subpath. */
export function reversePath(commands: readonly PathCommand[]): readonly PathCommand[] {
  const [first, ...steps] = commands
  if (first?.op !== 'M') throw new Error('reversePath takes one open subpath that begins with M')
  const reversed: PathCommand[] = []
  let from: Point = first
  for (const step of steps) {
    if (step.op === 'M' || step.op === 'Z') {
      throw new Error(`reversePath takes one open subpath, found ${step.op}`)
    }
    const { x, y } = from
    if (step.op === 'C') {
      reversed.push({ op: 'C', x1: step.x2, y1: step.y2, x2: step.x1, y2: step.y1, x, y })
    } else {
      reversed.push({ op: 'L', x, y })
    }
    from = step
  }
  reversed.push({ op: 'M', x: from.x, y: from.y })
  return reversed.reverse()
}

function cubicAt(from: number, first: number, second: number, to: number, t: number): number {
  const s = 1 - t
  return s * s * s * from + 3 * s * s * t * first + 3 * s * t * t * second + t * t * t * to
}

/** The curve parameters strictly between 0 and 1 where one coordinate of a cubic turns round. */
function turningPoints(from: number, first: number, second: number, to: number): readonly number[] {
  const a = to - 3 * second + 3 * first - from
  const b = 2 * (second - 2 * first + from)
  const c = first - from
  const roots: number[] = []
  if (Math.abs(a) < 1e-9) {
    if (Math.abs(b) > 1e-12) roots.push(-c / b)
  } else {
    const discriminant = b * b - 4 * a * c
    if (discriminant >= 0) {
      // The form that does not cancel when b² is much larger than 4ac.
      const q = -0.5 * (b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant))
      roots.push(q / a)
      if (q !== 0) roots.push(c / q)
    }
  }
  return roots.filter((t) => t > 0 && t < 1)
}

/** The exact box of the drawn path, extrema of the curves included. Throws on an empty path. */
export function pathBounds(commands: readonly PathCommand[]): Box {
  const xs: number[] = []
  const ys: number[] = []
  let from: Point = { x: 0, y: 0 }
  for (const command of commands) {
    if (command.op === 'Z') continue
    if (command.op === 'C') {
      const { x1, y1, x2, y2, x, y } = command
      for (const t of turningPoints(from.x, x1, x2, x)) xs.push(cubicAt(from.x, x1, x2, x, t))
      for (const t of turningPoints(from.y, y1, y2, y)) ys.push(cubicAt(from.y, y1, y2, y, t))
    }
    xs.push(command.x)
    ys.push(command.y)
    from = command
  }
  if (xs.length === 0) throw new Error('pathBounds: the path is empty')
  return { minX: Math.min(...xs), minY: Math.min(...ys), maxX: Math.max(...xs), maxY: Math.max(...ys) }
}

/**
 * One polyline per subpath, nowhere further than `tolerance` from the curve. A subpath closed with Z ends
 * where it began.
 */
export function flattenPath(
  commands: readonly PathCommand[],
  tolerance: number,
): readonly (readonly Point[])[] {
  if (!(tolerance > 0)) throw new Error(`flattenPath: tolerance must be positive, not ${tolerance}`)
  const lines: Point[][] = []
  let line: Point[] = []
  for (const command of commands) {
    if (command.op === 'M') {
      line = [{ x: command.x, y: command.y }]
      lines.push(line)
      continue
    }
    const from = line.at(-1)
    const start = line[0]
    if (from === undefined || start === undefined) throw new Error('flattenPath: the path must begin with M')
    if (command.op === 'L') {
      line.push({ x: command.x, y: command.y })
    } else if (command.op === 'C') {
      const { x1, y1, x2, y2, x, y } = command
      // A chord over 1/n of a cubic strays at most |second difference| · 6 / (8 n²).
      const bend = Math.max(
        Math.hypot(from.x - 2 * x1 + x2, from.y - 2 * y1 + y2),
        Math.hypot(x1 - 2 * x2 + x, y1 - 2 * y2 + y),
      )
      const pieces = Math.max(1, Math.ceil(Math.sqrt((0.75 * bend) / tolerance)))
      for (let i = 1; i < pieces; i += 1) {
        const t = i / pieces
        line.push({ x: cubicAt(from.x, x1, x2, x, t), y: cubicAt(from.y, y1, y2, y, t) })
      }
      line.push({ x, y })
    } else if (from.x !== start.x || from.y !== start.y) {
      line.push(start)
    }
  }
  return lines
}

/** Whether a point lies inside closed polygons (even-odd: a hole in a hole is inside again). */
export function isInside(polygons: readonly (readonly Point[])[], point: Point): boolean {
  let inside = false
  for (const polygon of polygons) {
    let previous = polygon.at(-1)
    for (const current of polygon) {
      if (previous !== undefined && current.y > point.y !== previous.y > point.y) {
        const t = (point.y - current.y) / (previous.y - current.y)
        if (point.x < current.x + t * (previous.x - current.x)) inside = !inside
      }
      previous = current
    }
  }
  return inside
}

/**
 * A smooth curve through the points in order: centripetal Catmull-Rom, which neither loops nor overshoots
 * where points lie close together. Repeated points count once; fewer than two give no more than an M.
 */
export function smoothPath(
  points: readonly Point[],
  options: { readonly closed?: boolean } = {},
): readonly PathCommand[] {
  const closed = options.closed ?? false
  const knots = points.filter((point, i) => {
    const previous = points[i - 1]
    return previous === undefined || previous.x !== point.x || previous.y !== point.y
  })
  const [start] = knots
  if (start === undefined) return []
  const end = knots.at(-1)
  if (closed && knots.length > 1 && end?.x === start.x && end.y === start.y) knots.pop()

  const commands: PathCommand[] = [{ op: 'M', x: start.x, y: start.y }]
  const count = knots.length
  const knot = (i: number): Point => {
    const found = closed ? knots[(i + count) % count] : knots[Math.min(Math.max(i, 0), count - 1)]
    return found ?? start
  }
  const pieces = count < 2 ? 0 : closed ? count : count - 1
  for (let i = 0; i < pieces; i += 1) {
    commands.push(catmullRomPiece(knot(i - 1), knot(i), knot(i + 1), knot(i + 2)))
  }
  if (closed) commands.push({ op: 'Z' })
  return commands
}

/** The stretch from `b` to `c` of the curve through a, b, c, d. */
function catmullRomPiece(a: Point, b: Point, c: Point, d: Point): PathCommand {
  const before = Math.sqrt(Math.hypot(b.x - a.x, b.y - a.y))
  const along = Math.sqrt(Math.hypot(c.x - b.x, c.y - b.y))
  const after = Math.sqrt(Math.hypot(d.x - c.x, d.y - c.y))
  // Control = knot ± a third of the tangent; a missing neighbour makes the tangent the chord.
  const control = (far: number, near: number, next: number, gap: number): number => {
    if (gap === 0) return near + (next - near) / 3
    const tangent = (near - far) / gap - (next - far) / (gap + along) + (next - near) / along
    return near + (tangent * along) / 3
  }
  return {
    op: 'C',
    x1: control(a.x, b.x, c.x, before),
    y1: control(a.y, b.y, c.y, before),
    x2: control(d.x, c.x, b.x, after),
    y2: control(d.y, c.y, b.y, after),
    x: c.x,
    y: c.y,
  }
}
