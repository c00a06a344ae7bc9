import { navigate as navigateHash } from 'wouter/use-hash-location'
import type { ClientId, SessionId, TriggerPointId } from '../domain/ids.ts'

/** The pages of Palpate as patterns, behind the "#". */
export const ROUTES = {
  clients: '/',
  client: '/client/:id',
  timeline: '/client/:id/timeline',
  points: '/client/:id/points',
  point: '/client/:id/points/:pointId',
  heatMap: '/client/:id/heat-map',
  practiceHeatMap: '/heat-map',
  keyPoints: '/client/:id/key-points',
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
/** The address of all trigger points of a client. */
export const toPoints = (id: ClientId) => `/client/${id}/points`
/** The address of one trigger point of a client through all visits. */
export const toPoint = (id: ClientId, pointId: TriggerPointId) => `/client/${id}/points/${pointId}`
/** The address of where a client's points and symptoms were, and how often. */
export const toHeatMap = (id: ClientId) => `/client/${id}/heat-map`
/** The address of the same over the whole practice. */
export const toPracticeHeatMap = () => ROUTES.practiceHeatMap
/** The address of a client's key points and their satellites. */
export const toKeyPoints = (id: ClientId) => `/client/${id}/key-points`
/** The address of a client's measures and goals. */
export const toMeasures = (id: ClientId) => `/client/${id}/measures`
/** The address of two of a client's visits, compared. */
export const toCompare = (id: ClientId, from: SessionId, to: SessionId) =>
  `/client/${id}/compare/${from}/${to}`
/** The address of one session. */
export const toSession = (id: SessionId) => `/session/${id}`
/** The address of the settings. */
export const toSettings = () => ROUTES.settings

/** The address of the atlas. */
export const toAtlas = () => '/atlas'

/** What of an address says which screen it is: from one pair of visits, or one point, to the next it stays the same screen. */
export const screenOf = (address: string) => address.replace(/\/(compare|points)\/.*/, '/one-$1')

/** Goes to a page. */
export function navigate(address: string): void {
  navigateHash(address)
}

/** The same, without a step for "back" to return to. */
export function replaceAddress(address: string): void {
  navigateHash(address, { replace: true })
}
