/** Runs in the page of the dialog: builds it and waits for a button. */
function build({ message, detail, text, choices, buttons }) {
  const add = (parent, tag, props) => parent.appendChild(Object.assign(document.createElement(tag), props))
  document.title = 'Palpate'
  const { body } = document
  body.style.cssText = 'font: 15px system-ui; margin: 24px; color: #22282e; background: #fbf8f3'
  add(body, 'h1', { textContent: message }).style.cssText = 'font-size: 18px'
  if (detail) add(body, 'p', { textContent: detail })
  return new Promise((answer) => {
    const form = add(body, 'form')
    const input = text === undefined ? undefined : add(form, 'input', { value: text, ariaLabel: message })
    if (input) input.style.cssText = 'font: inherit; width: 100%; box-sizing: border-box; padding: 8px'
    for (const choice of choices ?? []) {
      const line = add(form, 'button', { type: 'button', textContent: choice })
      line.style.cssText = 'display: block; margin-top: 4px; border: 0; background: none; color: #1f6f78'
      line.onclick = () => (input.value = choice)
    }
    const row = add(form, 'p')
    const made = buttons.map((label, button) => {
      const one = add(row, 'button', { type: button === 0 ? 'submit' : 'button', textContent: label })
      one.style.cssText = 'font: inherit; padding: 8px 16px; margin-right: 8px'
      if (button > 0) one.onclick = () => answer({ button, text: input?.value })
      return one
    })
    form.onsubmit = (event) => {
      event.preventDefault()
      answer({ button: 0, text: input?.value })
    }
    ;(input ?? made[0]).focus()
  })
}

/**
 * Asks in a small window of its own. Answers with the number of the button and the text; without a button if the window
 * was closed.
 */
export async function askInWindow(context, question) {
  const page = await context.newPage()
  try {
    const cdp = await context.newCDPSession(page)
    const { windowId } = await cdp.send('Browser.getWindowForTarget')
    await cdp.send('Browser.setContentsSize', { windowId, width: 640, height: 320 }).catch(() => {})
    return await page.evaluate(build, question)
  } catch {
    return {}
  } finally {
    await page.close().catch(() => {})
  }
}
