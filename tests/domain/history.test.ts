import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeEdit } from '../../src/domain/describe-edit.ts'
import { applyEdit } from '../../src/domain/edit.ts'
import { EMPTY_HISTORY, recordEdit, redo, type Undoable, undo } from '../../src/domain/history.ts'
import { Session } from '../../src/domain/session.ts'
import { EDIT_TYPES, editOf } from './arbitrary-edit.ts'
import { fullDraft } from './arbitrary-session.ts'
import { draftWith, pointMark } from './some-marks.ts'

function edited({ session, history }: Undoable, edit: Parameters<typeof applyEdit>[1]): Undoable {
  const result = applyEdit(session, edit)
  return { session: result.session, history: recordEdit(history, describeEdit(edit, session), result) }
}

function toTheEnd(step: typeof undo, from: Undoable): Undoable {
  let at = from
  for (let next = step(at); next; next = step(at)) at = next
  return at
}

describe('history', () => {
  it('60 random edits: undone to the first session, redone to the last, each one readable on the way', () => {
    const made = new Map<string, number>()
    fc.assert(
      fc.property(fullDraft, fc.gen(), (first, g) => {
        let open: Undoable = { session: first, history: EMPTY_HISTORY }
        const seen: Session[] = [first]
        for (let done = 0; done < 60; done += 1) {
          const edit = g(editOf, open.session)
          const next = edited(open, edit)
          if (next.history !== open.history) {
            seen.push(next.session)
            made.set(edit.type, (made.get(edit.type) ?? 0) + 1)
          }
          open = next
        }
        expect(Session.safeParse(open.session).success).toBe(true)
        expect(open.history.past).toHaveLength(seen.length - 1)

        const back = toTheEnd(undo, open)
        expect(back.session).toEqual(first)
        expect(back.history.past).toEqual([])
        const forth = toTheEnd(redo, back)
        expect(forth).toMatchObject({ session: open.session, history: open.history })

        let at: Undoable = forth
        for (const expected of seen.toReversed()) {
          expect(at.session).toEqual(expected)
          at = undo(at) ?? at
        }
      }),
      { numRuns: 25, endOnFailure: true },
    )
    // It would say little if most edits had changed nothing, or some kinds had never been made.
    expect([...made.keys()].sort()).toEqual([...EDIT_TYPES].sort())
    expect([...made.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(25 * 40)
  })

  const open: Undoable = { session: draftWith([pointMark({})]), history: EMPTY_HISTORY }
  const write = (text: string) => ({ type: 'set-soap-text', section: 'plan', text }) as const

  it('is a value: a step makes a new one and leaves the old as it was', () => {
    const written = edited(open, write('Rest.'))
    const before = JSON.stringify(written)
    expect(undo(written)?.session.notes.plan).toBe('')
    expect(JSON.stringify(written)).toBe(before)
    expect(open.history).toEqual({ past: [], future: [] })
  })

  it('names what is undone', () => {
    expect(undo(edited(open, write('Rest.')))?.entry.name).toBe('Write Plan')
  })

  it('keeps no entry for an edit that changed nothing', () => {
    expect(edited(open, write('')).history).toBe(EMPTY_HISTORY)
  })

  it('a new edit forgets what was undone', () => {
    const back = undo(edited(open, write('Rest.')))
    if (!back) throw new Error('there was an edit to undo')
    const other = edited(back, write('Run.'))
    expect(redo(other)).toBeNull()
    expect(undo(other)?.session).toEqual(open.session)
  })

  it('says so when there is nothing to undo or redo', () => {
    expect(undo(open)).toBeNull()
    expect(redo(open)).toBeNull()
  })
})
