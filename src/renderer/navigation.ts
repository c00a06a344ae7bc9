import { navigate as navigateHash } from 'wouter/use-hash-location'
import type { ClientId, SessionId } from '../domain/ids.ts'

/** The pages of Palpate as patterns, behind the "#". */
export const ROUTES = {
  clients: '/',
  client: '/client/:id',
  session: '/session/:id',
  settings: '/settings',
  atlas: '/atlas/*?',
} as const

/** The address of the list of clients. */
export const toClients = () => ROUTES.clients
/** The address of one client's page. */
export const toClient = (id: ClientId) => `/client/${id}`
/** The address of one session. */
export const toSession = (id: SessionId) => `/session/${id}`
/** The address of the settings. */
export const toSettings = () => ROUTES.settings

/** The address of the atlas. */
export const toAtlas = () => '/atlas'

/** Goes to a page. */
export function navigate(address: string): void {
  navigateHash(address)
}
