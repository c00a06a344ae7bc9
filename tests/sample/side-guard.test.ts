import { describe, expect, it } from 'vitest'
import { sideConflicts } from '../../src/domain/laterality/side-conflicts.ts'
import type { Session } from '../../src/domain/session.ts'
import { sessions } from './sample-file.ts'

const TURNED: Readonly<Record<string, string>> = {
  left: 'right',
  right: 'left',
  Left: 'Right',
  Right: 'Left',
}
const turned = (text: string) => text.replace(/\b(left|right)\b/gi, (side) => TURNED[side] ?? side)

/** The same visit as someone would write it who takes left for right. */
const writtenWrong = (session: Session): Session => ({
  ...session,
  complaints: session.complaints.map((it) => ({ ...it, words: turned(it.words), site: turned(it.site) })),
  notes: {
    subjective: turned(session.notes.subjective),
    objective: turned(session.notes.objective),
    assessment: turned(session.notes.assessment),
    plan: turned(session.notes.plan),
  },
})

describe('the guard of sides in the sample', () => {
  it('finds nothing to say of what is written as it is charted', () => {
    expect(sessions.flatMap(sideConflicts).map(({ sentence }) => sentence)).toEqual([])
  })

  it('speaks up in most visits whose texts say the other side', () => {
    const sided = sessions.filter((session) => writtenWrong(session).notes !== session.notes)
    const withSides = sided.filter(
      (session) => JSON.stringify(writtenWrong(session)) !== JSON.stringify(session),
    )
    const flagged = withSides.filter((session) => sideConflicts(writtenWrong(session)).length > 0)
    expect(flagged.length / withSides.length).toBeGreaterThan(0.75)
  })
})
