/** How long the page may take to make everything durable. Milliseconds. */
export const CLOSING_TIMEOUT = 5000

/** The window as the handshake sees it. */
export interface ClosingWindow {
  /** Tells the page that the window is asked to close. */
  readonly askPage: () => void
  /** Closes without asking again. */
  readonly destroy: () => void
}

export interface Closing {
  /** The window is asked to close. */
  readonly begin: () => void
  /** The page has made everything durable, or is gone itself. Does nothing unless it was asked. */
  readonly pageIsDone: () => void
}

/**
 * The closing handshake: the page is asked once and the window goes when it has answered, at the latest after
 * `timeout`. `lastThings` is done before that; its failure keeps no window open.
 */
export function closingHandshake(
  window: ClosingWindow,
  lastThings: () => Promise<void>,
  timeout = CLOSING_TIMEOUT,
): Closing {
  let state: 'open' | 'asked' | 'going' = 'open'
  let timer: NodeJS.Timeout | undefined
  const go = () => {
    if (state === 'going') return
    state = 'going'
    clearTimeout(timer)
    void lastThings()
      .catch(() => {})
      .then(window.destroy)
  }
  return {
    begin: () => {
      if (state !== 'open') return
      state = 'asked'
      timer = setTimeout(go, timeout)
      window.askPage()
    },
    pageIsDone: () => {
      if (state === 'asked') go()
    },
  }
}
