import { formatPath, type PathCommand, type Point, parsePath, reversePath, smoothPath } from '../path.ts'

/** How far two pieces may miss each other where they meet, in figure units. */
const MEETING = 0.05

/**
 * An open smooth curve through places written `x y, x y, …`: the way regions and zones are drawn. A corner is where
 * two curves meet in a ring.
 */
export function curve(places: string): string {
  const points = places.split(',').map((place): Point => {
    const [x, y, ...rest] = place.trim().split(/\s+/).map(Number)
    if (x === undefined || y === undefined || rest.length > 0 || Number.isNaN(x + y)) {
      throw new Error(`curve: "${place.trim()}" is not "x y"`)
    }
    return { x, y }
  })
  return formatPath(smoothPath(points))
}

/** A closed smooth curve without any corner through places written `x y, x y, …`. */
export function loop(places: string): string {
  const first = places.split(',', 1)
  const points = parsePath(curve(`${places}, ${first}`)).filter((command) => command.op !== 'Z')
  return formatPath(smoothPath(points, { closed: true }))
}

/** The same open curve from its end to its start. */
export function back(d: string): string {
  return formatPath(reversePath(parsePath(d)))
}

/** Open curves end to end as one open curve. Throws where one does not begin at the end of the one before. */
export function chain(...pieces: readonly string[]): string {
  return formatPath(joined(pieces))
}

/** Open curves end to end as one closed shape. Throws where they do not meet, the last and the first included. */
export function ring(...pieces: readonly string[]): string {
  const commands = joined(pieces)
  const [start] = commands
  const end = commands.at(-1)
  if (
    !start ||
    !end ||
    start.op === 'Z' ||
    end.op === 'Z' ||
    Math.hypot(end.x - start.x, end.y - start.y) > MEETING
  )
    throw new Error(`ring: ends at ${place(end)}, began at ${place(start)}`)
  return formatPath([...commands, { op: 'Z' }])
}

function joined(pieces: readonly string[]): readonly PathCommand[] {
  const commands: PathCommand[] = []
  for (const piece of pieces) {
    const [start, ...steps] = parsePath(piece)
    const end = commands.at(-1)
    if (start?.op !== 'M') throw new Error('a piece is empty')
    if (end === undefined) commands.push(start)
    else if (end.op === 'Z' || Math.hypot(end.x - start.x, end.y - start.y) > MEETING) {
      throw new Error(`pieces do not meet: ${place(end)} and ${place(start)}`)
    }
    commands.push(...steps)
  }
  return commands
}

const place = (command: PathCommand | undefined): string =>
  command === undefined || command.op === 'Z' ? 'nowhere' : `${command.x} ${command.y}`
