/** Whether a text says anything: only blanks is nothing. */
export function filled(text: string): boolean {
  return text.trim() !== ''
}
