import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOnNoteText, marksAt } from '../../src/chart/hit-test.ts'
import { markScene } from '../../src/chart/mark-scene.ts'
import { firstHand, handOf, noteLines, noteSlip, textPlace } from '../../src/chart/note-slip.ts'
import { markItems } from '../../src/chart/scene.ts'
import { SHEET_VIEWS } from '../../src/chart/sheet.ts'
import { sideLetters } from '../../src/chart/view-lettering.ts'
import type { NoteMark } from '../../src/domain/mark.ts'
import type { ViewPoint } from '../../src/domain/view-point.ts'
import { findingMark, noteMark, pointMark } from '../domain/some-marks.ts'
import { someViewPoint } from './arbitrary-chart.ts'

const PLACE: ViewPoint = { view: 'anterior', x: -60, y: 300 }
const HANDS = ['left', 'right', 'above', 'below'] as const

describe('the text of a note', () => {
  it('is broken into lines that fit, in any script, and says when it goes on', () => {
    expect(noteLines('bruise')).toEqual(['bruise'])
    expect(noteLines(' two\n\nlines ')).toEqual(['two', 'lines'])
    expect(noteLines('一'.repeat(60))).toHaveLength(4)
    const long = noteLines(
      'Fell off the bicycle in May, and ever since the shoulder clicks at night, worst on the left',
    )
    expect(long[0]).toBe('Fell off the')
    expect(long).toHaveLength(4)
    expect(long[3]).toMatch(/ …$/)
    expect(noteLines(' \n ')).toEqual([])
  })

  it('never loses a beginning, and never breaks a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const said = noteLines(text).join('').replace(/ …$/, '').replace(/\s/gu, '')
        expect(text.replace(/\s/gu, '').startsWith(said)).toBe(true)
      }),
    )
  })

  it('stands on the hand where it is put, and never over its pin', () => {
    fc.assert(
      fc.property(someViewPoint, fc.constantFrom(...HANDS), (at, hand) => {
        const textAt = textPlace(at, hand)
        const slip = noteSlip('Fell off the bicycle', handOf(at, textAt))
        expect(slip).not.toBeNull()
        // Near the edge of the sheet it may have to stand elsewhere.
        if (Math.abs(at.x) > 80 || at.y < 80 || at.y > 200) return
        expect(handOf(at, textAt)).toBe(hand)
        expect(
          slip?.box[
            hand === 'left' ? 'maxX' : hand === 'right' ? 'minX' : hand === 'above' ? 'maxY' : 'minY'
          ],
        ).toBe(0)
      }),
    )
  })

  it('stands away from the midline, and not beyond the beginning of the sheet', () => {
    expect(firstHand(PLACE)).toBe('left')
    expect(firstHand({ ...PLACE, x: 60 })).toBe('right')
    expect(firstHand({ ...PLACE, view: 'posterior' })).toBe('below')
  })

  it('is drawn with a line from its place, on screen as on paper, once there is something to read', () => {
    const note: NoteMark = { ...noteMark(PLACE), textAt: textPlace(PLACE, 'left') }
    const [leader, text] = markScene(note, 1, { selected: false })
    expect(leader?.space === 'figure' && leader.drawing.kind === 'shape' && leader.drawing.d).toBe(
      'M-60 300L-100 284',
    )
    expect(text?.space === 'marker' && text.at).toEqual({ x: -100, y: 284 })
    expect(markScene({ ...note, text: ' ' }, 1, { selected: false })).toHaveLength(1)
    expect(markScene({ ...note, textAt: null }, 1, { selected: false })).toHaveLength(1)
  })

  it('lies under every sign, so that it hides none', () => {
    const note: NoteMark = { ...noteMark(PLACE), textAt: textPlace(PLACE, 'left') }
    const marks = [pointMark({ id: 'p', at: PLACE }), note, findingMark(PLACE)]
    const order = markItems({ views: SHEET_VIEWS, marks }).map((item) =>
      item.space === 'figure' ? 'leader' : item.loose ? 'text' : item.markId,
    )
    expect(order).toEqual(['leader', 'text', 'm3', note.id, 'p'])
  })

  it('is what a tap on it means, and what a drag there moves', () => {
    const note: NoteMark = { ...noteMark(PLACE), textAt: textPlace(PLACE, 'left') }
    const onText = { ...PLACE, x: -130, y: 284 }
    expect(marksAt([note], onText, 1, 12)).toEqual([note])
    expect(isOnNoteText(note, onText, 1)).toBe(true)
    expect(isOnNoteText(note, PLACE, 1)).toBe(false)
    expect(marksAt([note], { ...onText, view: 'posterior' }, 1, 12)).toEqual([])
  })
})

it('a new note beside R or L has its text below, where it covers neither', () => {
  for (const view of SHEET_VIEWS)
    for (const { at } of sideLetters(view)) {
      const place = { view, x: at.x / 4, y: at.y }
      expect(firstHand(place)).toBe('below')
      expect(textPlace(place, 'below').y).toBeGreaterThan(at.y + 4)
    }
  expect(firstHand({ view: 'anterior', x: 60, y: 300 })).toBe('right')
})
