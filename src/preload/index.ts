import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import { type AppBridge, BRIDGE_KEY, type Call, type Listen } from '../bridge/app-bridge.ts'
import type { Channel, EventName, EventPayload } from '../bridge/channels.ts'

// The names stand here once more because the contract's schemas must not be bundled into the preload; a
// missing or a wrong one does not compile.
const CHANNELS = {
  'app.info': true,
  'menu.update': true,
  'window.close': true,
  'window.stay': true,
  'app.lastClose': true,
  'marker.read': true,
  'marker.write': true,
  'marker.clear': true,
  'backup.begin': true,
  'backup.append': true,
  'backup.finish': true,
  'backup.abandon': true,
  'backup.open': true,
  'backup.openSample': true,
  'backup.read': true,
  'backup.close': true,
  'report.begin': true,
  'report.add': true,
  'report.compose': true,
  'report.read': true,
  'report.cancel': true,
  'report.save': true,
  'report.print': true,
  'report.openOutside': true,
  'report.showInFolder': true,
  'report.close': true,
  'export.begin': true,
  'export.append': true,
  'export.finish': true,
  'export.abandon': true,
  'record.open': true,
} as const satisfies Record<Channel, true>

const EVENTS = {
  'menu.command': true,
  'window.closing': true,
  'report.progress': true,
} as const satisfies Record<EventName, true>

const call: Call = async (channel, request) => {
  if (!Object.hasOwn(CHANNELS, channel)) throw new Error('refused: there is no such channel')
  return await ipcRenderer.invoke(channel, request)
}

const listen: Listen = <E extends EventName>(event: E, hear: (payload: EventPayload<E>) => void) => {
  if (!Object.hasOwn(EVENTS, event)) throw new Error('refused: there is no such event')
  // The event object reaches into Electron and stays on this side.
  const forward = (_event: IpcRendererEvent, payload: EventPayload<E>) => hear(payload)
  ipcRenderer.on(event, forward)
  return () => void ipcRenderer.off(event, forward)
}

contextBridge.exposeInMainWorld(BRIDGE_KEY, { call, listen } satisfies AppBridge)
