import type { z } from 'zod'
import { type Channel, channels, type Request, type Result } from '../bridge/channels.ts'
import type { SenderFrame } from './page-address.ts'

/** What main does for the page: the whole contract. A forgotten channel does not compile. */
export type Handlers = {
  readonly [C in Channel]: (request: Request<C>) => Result<C> | Promise<Result<C>>
}

/** The part of Electron's `ipcMain` that is used. */
interface Door {
  handle(
    channel: string,
    listener: (event: { readonly senderFrame: SenderFrame }, request: unknown) => unknown,
  ): void
}

export interface DoorRules {
  readonly isTrusted: (frame: SenderFrame) => boolean
  /** Results are our own and need no check in a packaged application. */
  readonly checkResults: boolean
}

/** Registers every handler of the contract behind one wrapper that checks who asks and what for. */
export function openDoor(door: Door, handlers: Handlers, rules: DoorRules): void {
  for (const channel of Object.keys(channels) as Channel[])
    door.handle(channel, async (event, request) => {
      if (!rules.isTrusted(event.senderFrame)) throw new Error(`refused: ${channel}: not Palpate's own page`)
      return answer(handlers, channel, request, rules.checkResults)
    })
}

/**
 * One message from the page. Rejects with "refused: channel: path" if it has not the agreed shape. No rejection ever
 * carries a value: Electron prints it, and values are clients' data.
 */
export async function answer<C extends Channel>(
  handlers: Handlers,
  channel: C,
  request: unknown,
  checkResults: boolean,
): Promise<Result<C>> {
  const schemas: { readonly request: z.ZodType; readonly result: z.ZodType } = channels[channel]
  const parsed = schemas.request.safeParse(request)
  if (!parsed.success) throw new Error(`refused: ${channel}: ${describeIssue(parsed.error)}`)
  const result = await handle(handlers, channel, parsed.data as Request<C>)
  const checked = checkResults ? schemas.result.safeParse(result) : undefined
  if (checked?.success === false)
    throw new Error(`broken promise: ${channel}: ${describeIssue(checked.error)}`)
  return result
}

function describeIssue(error: z.ZodError): string {
  const issue = error.issues[0]
  return `${issue?.path.map(String).join('.') || 'the request'} (${issue?.code ?? 'invalid'})`
}

async function handle<C extends Channel>(
  handlers: Handlers,
  channel: C,
  request: Request<C>,
): Promise<Result<C>> {
  try {
    return await handlers[channel](request)
  } catch (error) {
    // The error's own message may hold a path with a client's name in it.
    const { name, code } = error as { readonly name?: unknown; readonly code?: unknown }
    throw new Error(`failed: ${channel}: ${String(code ?? name)}`)
  }
}
