import { expect, test } from 'vitest'
import { ClientId, MarkId, SessionId } from '../../../src/domain/ids.ts'
import { blankSession } from '../../../src/domain/session.ts'
import { openSession } from '../../../src/renderer/editing/open-session.ts'
import type { Save } from '../../../src/renderer/editing/save-queue.ts'

function opened() {
  const written: Save[] = []
  const open = openSession({
    session: blankSession({
      id: SessionId.parse('s1'),
      clientId: ClientId.parse('c1'),
      dateOfService: '2026-03-12',
      timeOfService: null,
      dateOfEntry: '2026-03-12T14:03:22.000Z',
      therapist: 'Ana',
    }),
    write: async (save) => void written.push(save),
    now: () => new Date(),
  })
  return { open, written }
}
const note = {
  kind: 'note',
  id: MarkId.parse('m1'),
  at: { view: 'anterior', x: -40, y: 300 },
  text: '',
  textAt: null,
  unconfirmed: false,
} as const

test('an edit, its undo and its redo are each saved with a line of their own', async () => {
  const { open, written } = opened()
  open.apply({ type: 'add-mark', mark: note })
  open.undo()
  open.redo()
  await open.flush()
  expect(written.map(({ action }) => action)).toEqual(['Add R note', 'Undo: Add R note', 'Redo: Add R note'])
  expect(written.map(({ session }) => session.marks.length)).toEqual([1, 0, 1])
})

test('text that is being typed is committed before the edit that removes its field', async () => {
  const { open, written } = opened()
  open.apply({ type: 'add-mark', mark: note })
  let typed: string | null = 'press here'
  open.registerTyping(() => {
    const text = typed
    typed = null
    if (text !== null) open.apply({ type: 'set-note-mark-text', markId: note.id, text })
  })
  open.apply({ type: 'remove-mark', markId: note.id })
  await open.flush()
  expect(written.map(({ action }) => action)).toEqual([
    'Add R note',
    'Change text of R note',
    'Delete R note',
  ])
  open.undo()
  expect(open.store.getState().session.marks[0]).toMatchObject({ text: 'press here' })
})

test('an edit that changes nothing is neither kept nor saved', async () => {
  const { open, written } = opened()
  open.apply({ type: 'set-soap-text', section: 'plan', text: '' })
  await open.flush()
  expect(written).toEqual([])
  expect(open.store.getState().history.past).toEqual([])
})

test('once it is signed there is no way back into it', async () => {
  const { open, written } = opened()
  open.apply({ type: 'add-mark', mark: note })
  open.showSigned({ ...open.store.getState().session, state: 'signed' })
  expect(open.store.getState().history.past).toEqual([])
  open.undo()
  open.redo()
  await open.flush()
  expect(written).toHaveLength(1)
  expect(open.store.getState().session.marks).toHaveLength(1)
  expect(() => open.apply({ type: 'remove-mark', markId: note.id })).toThrow(/signed/)
  const handout = { greeting: 'Hello', muscles: [], care: [], training: [] }
  const whole = { ...handout, takeCare: '', callUs: '', seeDoctor: '', nextVisit: '' }
  open.apply({ type: 'set-handout', handout: whole })
  await open.flush()
  expect(written.at(-1)).toMatchObject({ action: 'Write handout', step: null })
  expect(open.store.getState().history.past).toEqual([])
})
