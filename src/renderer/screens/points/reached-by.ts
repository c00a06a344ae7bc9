/** Which of `count` panels in so many columns a key reaches from the one at `at`; null for a key that moves nowhere. */
export function reachedBy(key: string, at: number, columns: number, count: number): number | null {
  if (count === 0) return null
  const to = targetOf(key, at, columns, count)
  if (to === null) return null
  // A step down into a last line that ends before it stays in its own.
  return to < 0 || to >= count ? at : to
}

function targetOf(key: string, at: number, columns: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return at + 1
    case 'ArrowLeft':
      return at - 1
    case 'ArrowDown':
      return at + columns
    case 'ArrowUp':
      return at - columns
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
