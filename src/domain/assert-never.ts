/** Closes a switch: a case that was forgotten does not compile, and cannot pass in silence when it runs. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
