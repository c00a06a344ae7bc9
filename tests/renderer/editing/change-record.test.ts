import { expect, test } from 'vitest'
import { ClientId, RomId, SessionId } from '../../../src/domain/ids.ts'
import type { RomMeasure } from '../../../src/domain/rom.ts'
import { blankSession } from '../../../src/domain/session.ts'
import { addRecord, changeRecord, removeRecord } from '../../../src/renderer/editing/change-record.ts'
import { openSession } from '../../../src/renderer/editing/open-session.ts'

const rotation: RomMeasure = {
  id: RomId.parse('r1'),
  motion: 'cervical-rotation',
  side: 'right',
  mode: 'active',
  degrees: null,
  pain: null,
  endFeel: null,
  note: '',
}

function opened() {
  const open = openSession({
    session: blankSession({
      id: SessionId.parse('s1'),
      clientId: ClientId.parse('c1'),
      dateOfService: '2026-03-12',
      timeOfService: null,
      dateOfEntry: '2026-03-12T14:03:22.000Z',
      therapist: 'Ana',
    }),
    write: async () => {},
    now: () => new Date(),
  })
  addRecord(open, 'rom', rotation)
  /** As a text field does it: what is typed becomes one change, once. */
  const type = (what: Partial<RomMeasure>) => {
    let typed: Partial<RomMeasure> | null = what
    open.registerTyping(() => {
      const now = typed
      typed = null
      if (now) changeRecord(open, 'rom', rotation.id, (record) => ({ ...record, ...now }))
    })
  }
  return { open, type, rom: () => open.store.getState().session.rom }
}

test('what is being typed into two fields and a choice beside them are all kept', () => {
  const { open, type, rom } = opened()
  type({ degrees: 45 })
  type({ note: 'catches at the end' })
  changeRecord(open, 'rom', rotation.id, (now) => ({ ...now, mode: 'passive' }))
  expect(rom()).toEqual([{ ...rotation, degrees: 45, note: 'catches at the end', mode: 'passive' }])
})

test('what is typed last is in the record that undo brings back', () => {
  const { open, type, rom } = opened()
  type({ degrees: 45 })
  removeRecord(open, 'rom', rotation.id)
  expect(rom()).toEqual([])
  open.undo()
  expect(rom()).toEqual([{ ...rotation, degrees: 45 }])
})

test('a record that is gone is not changed', () => {
  const { open, rom } = opened()
  removeRecord(open, 'rom', rotation.id)
  changeRecord(open, 'rom', rotation.id, (now) => ({ ...now, degrees: 45 }))
  expect(rom()).toEqual([])
})
