import type { AppBridge } from '../bridge/app-bridge.ts'

declare global {
  interface Window {
    readonly palpate: AppBridge
  }
}

/** What the main process offers to the page. */
export const bridge: AppBridge = window.palpate
