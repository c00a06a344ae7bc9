import { expect, it } from 'vitest'
import { keysOf, keyWords } from '../../../../src/renderer/screens/session/session-command.ts'

it('a key is written as people read it, on each system its own', () => {
  expect(keyWords('mod+shift+Z', false)).toBe('Ctrl Shift Z')
  expect(keyWords('mod+K', true)).toBe('⌘ K')
  expect(keyWords('alt+ArrowLeft', false)).toBe('Alt ←')
})

it('every key of a command does what the command does', () => {
  const done: string[] = []
  const commands = [
    { group: 'Session', name: 'Redo', keys: ['mod+Y', 'mod+shift+Z'], run: () => done.push('redo') },
    { group: 'Chart', name: 'Nothing', keys: [], run: () => done.push('nothing') },
  ] as const
  for (const [, run] of keysOf(commands as never)) run()
  expect(done).toEqual(['redo', 'redo'])
})
