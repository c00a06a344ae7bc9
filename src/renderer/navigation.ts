import { navigate as navigateHash } from 'wouter/use-hash-location'
import type { ClientId, SessionId, TriggerPointId } from '../domain/ids.ts'

/** The pages of Palpate as patterns, behind the "#". */
export const ROUTES = {
  clients: '/',
  client: '/client/:id',
  timeline: '/client/:id/timeline',
  measures: '/client/:id/measures',
  compare: '/client/:id/compare/:from/:to',
  session: '/session/:id',
  settings: '/settings',
  atlas: '/atlas/*?',
} as const

/** The address of the list of clients. */
export const toClients = () => ROUTES.clients
/** The address of one client's page. */
export const toClient = (id: ClientId) => `/client/${id}`
/** The address of a client's visits along a time axis. */
export const toTimeline = (id: ClientId) => `/client/${id}/timeline`
/** The address of a client's measures and goals. */
export const toMeasures = (id: ClientId) => `/client/${id}/measures`
/** The address of two of a client's visits, compared. */
export const toCompare = (id: ClientId, from: SessionId, to: SessionId) =>
  `/client/${id}/compare/${from}/${to}`
/** The address of one trigger point's history. */
export const toPoint = (id: ClientId, pointId: TriggerPointId) => `/client/${id}/points/${pointId}`
/** The address of one session. */
export const toSession = (id: SessionId) => `/session/${id}`
/** The address of the settings. */
export const toSettings = () => ROUTES.settings

/** The address of the atlas. */
export const toAtlas = () => '/atlas'

/** What of an address says which screen it is: from one pair of visits to the next, comparing stays the same screen. */
export const screenOf = (address: string) => address.replace(/\/compare\/.*/, '/compare')

/** Goes to a page. */
export function navigate(address: string): void {
  navigateHash(address)
}

/** The same, without a step for "back" to return to. */
export function replaceAddress(address: string): void {
  navigateHash(address, { replace: true })
}
