import { describe, expect, it } from 'vitest'
import { hoverAt } from '../../../../src/renderer/screens/session/hover.ts'

describe('what the pointer is over', () => {
  it('is said with side, muscle, layer and view', () => {
    expect(hoverAt({ view: 'posterior', x: 66, y: 214 }, 'superficial').words).toBe(
      'R infraspinatus · intermediate · posterior',
    )
    expect(hoverAt({ view: 'anterior', x: 60, y: 600 }, 'deep').words).toBe(
      'L vastus intermedius · deep · anterior',
    )
  })

  it('is the side and the view where no muscle is', () => {
    expect(hoverAt({ view: 'posterior', x: 180, y: 800 }, 'superficial')).toMatchObject({
      words: 'right · posterior · beside the body',
      muscle: null,
    })
  })
})
