const CONTROLS =
  'button, a[href], input, select, summary, [role]:not([role="dialog"], [role="application"])[tabindex]'
/** Keys by which the focus is moved: whoever uses them means what has it. */
const MOVES_FOCUS = /^(Tab|Arrow(Up|Down|Left|Right))$/
const NO_TEXT = new Set(['radio', 'checkbox', 'button', 'submit', 'range'])

/** True where a key writes a character: there it is never a command. A radio button or a list of choices is an input, but writes nothing. */
export function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type) && !target.readOnly
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable)
}

/** True on a control, which Enter and the space bar press. The chart is none: its keys are commands. */
export function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(CONTROLS) !== null
}

/**
 * Watches how the focus is moved; the answer says whether a space bar pressed there is free for a command. It is not
 * in a text, nor on a control that was reached by keys; one that was clicked has the focus only by the way.
 */
export function watchSpaceBar(signal: AbortSignal): (event: KeyboardEvent) => boolean {
  let byPointer = false
  const how = { signal, capture: true }
  window.addEventListener('pointerdown', () => (byPointer = true), how)
  window.addEventListener('keydown', ({ key }) => (byPointer &&= !MOVES_FOCUS.test(key)), how)
  return ({ target }) => {
    if (!(target instanceof Element) || isWriting(target)) return false
    return byPointer || !isControl(target)
  }
}
