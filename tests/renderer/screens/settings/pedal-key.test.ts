import { expect, it } from 'vitest'
import { pedalStroke } from '../../../../src/renderer/screens/settings/pedal-key.ts'

const stroke = (code: string, held: { ctrlKey?: boolean; altKey?: boolean; metaKey?: boolean } = {}) =>
  pedalStroke({ code, ctrlKey: false, altKey: false, metaKey: false, ...held })

it.each(['F13', 'PageDown', 'KeyB', 'ArrowRight', 'MediaPlayPause'])('%s can be a pedal', (code) => {
  expect(stroke(code)).toEqual({ kind: 'key', code })
})

it.each(['Space', 'Escape', 'Tab', 'Enter', 'NumpadEnter', 'Backspace', 'Delete', ''])(
  '"%s" cannot: it is needed, or has no name',
  (code) => {
    expect(stroke(code)).toMatchObject({ kind: 'refused', why: expect.stringMatching(/\.$/) })
  },
)

it('a combination cannot, and its first half is waited out', () => {
  expect(stroke('ControlLeft', { ctrlKey: true })).toEqual({ kind: 'modifier' })
  expect(stroke('F13', { ctrlKey: true })).toMatchObject({ kind: 'refused' })
})
