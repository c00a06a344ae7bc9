import type { Channel, EventName, EventPayload, Request, Result } from './channels.ts'

/** One verb: `await palpate.call('marker.read', undefined)`. Rejects only if main refuses the message as a whole. */
export type Call = <C extends Channel>(channel: C, request: Request<C>) => Promise<Result<C>>

/** Hears an event of main; returns how to stop hearing. */
export type Listen = <E extends EventName>(event: E, hear: (payload: EventPayload<E>) => void) => () => void

/** The name under which the page finds the bridge, and all it finds there. */
export const BRIDGE_KEY = 'palpate'
export interface AppBridge {
  readonly call: Call
  readonly listen: Listen
}
