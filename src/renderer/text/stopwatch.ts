/** Seconds as a stopwatch shows them: 0 → "0:00", 75 → "1:15", 3600 → "60:00". */
export function stopwatch(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
