import type { CDPSession } from '@playwright/test'

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly args: { readonly name?: string }
  /** Processor time in microseconds. */
  readonly tdur?: number
}

/**
 * Processor time of the longest task on the page's main thread while `act` runs, milliseconds. Not by the clock: on a
 * busy machine that would count the others' work too.
 */
export async function longestTask(cdp: CDPSession, act: () => Promise<unknown>): Promise<number> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]))
  cdp.on('Tracing.dataCollected', collect)
  await cdp.send('Tracing.start', {
    traceConfig: {
      includedCategories: [
        'toplevel',
        '__metadata',
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
      ],
    },
    transferMode: 'ReportEvents',
  })
  await act()
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done))
  await cdp.send('Tracing.end')
  await complete
  cdp.off('Tracing.dataCollected', collect)
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const main = new Set(events.filter(({ args }) => args.name === 'CrRendererMain').map(thread))
  const tasks = events.filter(
    (event) => event.name === 'RunTask' && event.ph === 'X' && main.has(thread(event)),
  )
  if (tasks.length === 0) throw new Error('the trace shows no task of the page')
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000
}
