/** What stands on the key of a `KeyboardEvent.code`: "KeyB" → "B", "PageDown" → "Page Down", "F13" → "F13". */
export function keyName(code: string): string {
  return code.replace(/^Key(?=[A-Z]$)|^Digit(?=\d$)/, '').replaceAll(/(?<=[a-z])(?=[A-Z0-9])/g, ' ')
}
