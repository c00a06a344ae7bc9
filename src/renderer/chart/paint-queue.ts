/** Pictures wait here: one is painted a frame, so that a page full of them never stops the hand. */
const waiting = new Set<() => void>()
let asked = false

/** Runs a painting in a frame of its own, in the order asked. Returns how to take it back. */
export function paintInTurn(paint: () => void): () => void {
  waiting.add(paint)
  ask()
  return () => waiting.delete(paint)
}

function ask(): void {
  if (asked || waiting.size === 0) return
  asked = true
  requestAnimationFrame(() => {
    asked = false
    const [next] = waiting
    if (next) {
      waiting.delete(next)
      next()
    }
    ask()
  })
}
