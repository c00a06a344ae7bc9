import { matchesName } from '../../../domain/client.ts'
import { foldForSearch } from '../../../domain/fold-for-search.ts'
import type { ClientListEntry } from '../../storage/client-repository.ts'

/** Which clients are looked at. */
export type Shown = 'current' | 'archived' | 'all'

/** A client of the list with its name as it is searched. */
export interface SearchableClient extends ClientListEntry {
  readonly folded: string
}

/** The list made ready for searching; done once per change of the list, not per letter typed. */
export function searchable(entries: readonly ClientListEntry[]): readonly SearchableClient[] {
  return entries.map((entry) => ({ ...entry, folded: foldForSearch(entry.client.name) }))
}

/** Those of the list that are looked at and whose names match what was typed. */
export function filterClients(
  clients: readonly SearchableClient[],
  shown: Shown,
  typed: string,
): readonly SearchableClient[] {
  const query = foldForSearch(typed)
  return clients.filter(
    ({ client, folded }) =>
      (shown === 'all' || client.archived === (shown === 'archived')) && matchesName(folded, query),
  )
}
