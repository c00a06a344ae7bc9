/** Rejects with this sentence when one of the workers itself fails; what is asked of them would never be answered then. */
export function whenLost(workers: readonly Worker[], sentence: string): Promise<never> {
  const lost = new Promise<never>((_, reject) => {
    for (const worker of workers) worker.onerror = () => reject(new Error(sentence))
  })
  // Perhaps nobody is waiting for an answer.
  lost.catch(() => undefined)
  return lost
}
