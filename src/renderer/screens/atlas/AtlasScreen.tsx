import { Atlas } from './Atlas.tsx'
import { pageAt } from './atlas-page.ts'

/** The atlas on its own. `path` is what the address says behind `/atlas/`. */
export function AtlasScreen({ path }: { path: string }) {
  return <Atlas start={pageAt(path)} />
}
