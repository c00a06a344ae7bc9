import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { expect } from './launch-app.ts'

/** What axe finds wrong with what is on the screen, or with a part of it, in both schemes; each as one line. */
export async function violations(page: Page, part = 'body'): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    const results = await page.evaluate(async (selector) => {
      const { violations: faults } = await (window as never as { axe: typeof axe }).axe.run(selector, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      })
      return faults.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
      )
    }, part)
    found.push(...results.map((fault) => `${colorScheme} ${fault}`))
  }
  return found
}

/**
 * What can be pressed, typed into or chosen on the screen, or within a part of it, and is smaller than a fingertip. A
 * field counts with its frame, a box to tick with its label. Each as one line with its name and size.
 */
export function smallTargets(page: Page, least = 44, part = 'body'): Promise<readonly string[]> {
  return page.evaluate(
    ([selector, smallest]) => {
      const roles = ['button', 'tab', 'radio', 'option', 'menuitem', 'menuitemradio', 'menuitemcheckbox']
      const targets = [
        'button, a[href], input, select, textarea, summary',
        ...[...roles, 'checkbox', 'switch', 'slider', 'combobox', 'link'].map((role) => `[role=${role}]`),
      ].join()
      const partsOf = (element: Element): readonly Element[] => {
        if (!(element instanceof HTMLInputElement)) return [element]
        const labels = [...(element.labels ?? [])]
        const ticked = element.type === 'checkbox' || element.type === 'radio'
        const frame = element.closest('.mantine-Input-wrapper')
        return [element, ...(ticked ? labels : []), ...(frame && !ticked ? [frame] : [])]
      }
      const sizeOf = (element: Element) => {
        const boxes = partsOf(element)
          .map((each) => each.getBoundingClientRect())
          .filter(({ width, height }) => width > 1 && height > 1)
        return {
          width: Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left)),
          height: Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top)),
        }
      }
      return [...document.querySelectorAll(selector)]
        .flatMap((root) => [...root.querySelectorAll(targets)])
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => !(element instanceof HTMLInputElement && element.type === 'hidden'))
        .map((element) => ({ element, ...sizeOf(element) }))
        .filter(({ width, height }) => width > 0 && (width < smallest - 0.5 || height < smallest - 0.5))
        .map(({ element, width, height }) => {
          const name = element.getAttribute('aria-label') ?? (element.textContent || element.className)
          return `${element.tagName.toLowerCase()} ${name} ${Math.round(width)} × ${Math.round(height)}`
        })
    },
    [part, least] as const,
  )
}
