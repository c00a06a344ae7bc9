import { formatPath, type PathCommand, parsePath } from '../path.ts'

/** Five bits of a number a character; the upper half of the alphabet says that more follow. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const MORE = 32

/** What stands for the four steps of a path: none is a digit, and none must be escaped in a script. */
const STEPS = { M: '(', L: ',', C: '~', Z: ')' } as const

/**
 * A path of absolute M, L, C, Z in about a third of its length: hundredths of a unit, each place from the one before.
 * Throws on finer coordinates, so that nothing is ever rounded.
 */
export function packPath(d: string): string {
  const commands = parsePath(d)
  if (JSON.stringify(parsePath(formatPath(commands))) !== JSON.stringify(commands))
    throw new Error(`packPath: more than two decimals in ${d.slice(0, 40)}`)
  let packed = ''
  let before: PathCommand['op'] | null = null
  let [x, y] = [0, 0]
  const place = (toX: number, toY: number) => {
    const [nextX, nextY] = [Math.round(toX * 100), Math.round(toY * 100)]
    packed += packNumber(nextX - x) + packNumber(nextY - y)
    x = nextX
    y = nextY
  }
  for (const command of commands) {
    if (command.op !== before || command.op === 'Z') packed += STEPS[command.op]
    before = command.op
    if (command.op === 'Z') continue
    if (command.op === 'C') {
      place(command.x1, command.y1)
      place(command.x2, command.y2)
    }
    place(command.x, command.y)
  }
  return packed
}

function packNumber(value: number): string {
  // The sign in the last bit keeps small negative numbers short.
  let rest = value < 0 ? -2 * value - 1 : 2 * value
  let packed = ''
  do {
    const digit = rest % MORE
    rest = (rest - digit) / MORE
    packed += DIGITS.charAt(rest > 0 ? digit + MORE : digit)
  } while (rest > 0)
  return packed
}

const VALUES = new Uint8Array(128)
for (let value = 0; value < DIGITS.length; value += 1) VALUES[DIGITS.charCodeAt(value)] = value

const [MOVE, LINE, CUBIC, CLOSE] = [STEPS.M, STEPS.L, STEPS.C, STEPS.Z].map((step) => step.charCodeAt(0))

/** The path that was packed, as `formatPath` writes it. */
export function unpackPath(packed: string): string {
  let at = 0
  let [x, y] = [0, 0]
  const number = (): number => {
    let value = 0
    let times = 1
    for (;;) {
      const digit = VALUES[packed.charCodeAt(at)] ?? 0
      at += 1
      value += (digit % MORE) * times
      if (digit < MORE) return value % 2 === 0 ? value / 2 : -(value + 1) / 2
      times *= MORE
    }
  }
  const place = (): string => {
    x += number()
    y += number()
    return `${x / 100} ${y / 100}`
  }
  let d = ''
  let step: number | undefined
  while (at < packed.length) {
    const code = packed.charCodeAt(at)
    if (code === CLOSE) {
      d += 'Z'
      at += 1
      continue
    }
    if (code === MOVE || code === LINE || code === CUBIC) {
      step = code
      at += 1
    }
    if (step === CUBIC) d += `C${place()} ${place()} ${place()}`
    else d += `${step === MOVE ? 'M' : 'L'}${place()}`
  }
  return d
}

/** Drawn data as JSON in which every path is packed. The data are plain: records, lists, texts, numbers, truths. */
export function packGeometry(drawn: unknown): string {
  return JSON.stringify(drawn, (_, value: unknown) =>
    typeof value === 'string' && value.startsWith('M') ? packPath(value) : value,
  )
}

/** The drawn data that were packed. */
export function unpackGeometry(packed: string): unknown {
  return JSON.parse(packed, (_, value: unknown) =>
    typeof value === 'string' && value.startsWith(STEPS.M) ? unpackPath(value) : value,
  )
}
