/** How long the page may be kept busy at a stretch. Well under the 50 ms a hand would notice. Milliseconds. */
const SLICE = 12

/** Awaited between small pieces of long work: gives the page its turn whenever a slice is used up. */
export function makeBreather(): () => Promise<void> | undefined {
  let since = performance.now()
  return () => {
    if (performance.now() - since < SLICE) return undefined
    return nextTurn().then(() => {
      since = performance.now()
    })
  }
}

// Not a timer: those are slowed down to one a second while the window is hidden.
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
