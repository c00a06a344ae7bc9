import { DATABASE_NAME } from '../../../src/renderer/storage/database.ts'

// The least that reading all sessions can cost: one getAll, and nothing looked at.
addEventListener('message', () => {
  const opening = indexedDB.open(DATABASE_NAME)
  opening.onsuccess = () => {
    const all = opening.result.transaction('sessions').objectStore('sessions').getAll()
    all.onsuccess = () => {
      opening.result.close()
      postMessage(all.result.length)
    }
  }
})
