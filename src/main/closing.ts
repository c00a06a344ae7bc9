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
  /** The page has made everything durable, or what it could not save was given up. Does nothing unless it was asked. */
  readonly pageIsDone: () => void
  /** The page could not save everything: the window stays until it is closed again or the page is done after all. */
  readonly pageStays: () => void
  /** The page is gone and will not answer any more. Does nothing unless an answer is awaited. */
  readonly pageIsGone: () => void
}

/**
 * The closing handshake: the page is asked once and the window goes when it has answered, at the latest after
 * `timeout`. `lastThings` is done before that and hears whether the page had its say; its failure keeps no window open.
 */
export function closingHandshake(
  window: ClosingWindow,
  lastThings: (pageAnswered: boolean) => Promise<void>,
  timeout = CLOSING_TIMEOUT,
): Closing {
  let state: 'open' | 'asked' | 'staying' | 'going' = 'open'
  let timer: NodeJS.Timeout | undefined
  const go = (pageAnswered: boolean) => {
    if (state === 'going') return
    state = 'going'
    clearTimeout(timer)
    void lastThings(pageAnswered)
      .catch(() => {})
      .then(window.destroy)
  }
  return {
    begin: () => {
      if (state === 'asked' || state === 'going') return
      state = 'asked'
      timer = setTimeout(() => go(false), timeout)
      window.askPage()
    },
    pageIsDone: () => {
      if (state === 'asked' || state === 'staying') go(true)
    },
    pageStays: () => {
      if (state !== 'asked') return
      clearTimeout(timer)
      state = 'staying'
    },
    pageIsGone: () => {
      if (state === 'asked') go(false)
      else if (state === 'staying') state = 'open'
    },
  }
}
