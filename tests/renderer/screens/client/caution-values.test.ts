import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConsentKind, ContraindicationKind } from '../../../../src/domain/consent.ts'
import { ConsentId, ContraindicationId } from '../../../../src/domain/ids.ts'
import {
  consentValues,
  contraindicationValues,
  readConsent,
  readContraindication,
} from '../../../../src/renderer/screens/client/cautions/caution-values.ts'
import {
  calendarDay,
  flag,
  freeText,
  line,
  oneOf,
  orNull,
  viewPoint,
} from '../../../domain/arbitrary-record.ts'

const TODAY = '2199-12-31'
const days = fc.tuple(calendarDay, orNull(calendarDay)).filter(([first, last]) => !last || first <= last)

describe('the form of a consent', () => {
  it('gives back what it was given', () => {
    fc.assert(
      fc.property(
        oneOf(ConsentKind.options),
        line,
        days,
        freeText,
        (kind, words, [given, withdrawn], note) => {
          const scope = words.trim() || 'chest'
          const consent = { id: ConsentId.parse('c1'), kind, scope, given, withdrawn, note }
          expect(readConsent(consentValues(consent, TODAY), consent.id, TODAY)).toEqual({
            kind: 'record',
            record: consent,
          })
        },
      ),
    )
  })

  it.each([
    [{ given: '' }, 'given', /give the day/],
    [{ given: '1 Jan 2027' }, 'given', /future/],
    [{ given: 'yesterday' }, 'given', /month as a word/],
    [{ withdrawn: '1 Jan 2025' }, 'withdrawn', /before the other/],
    [{ kind: 'sensitive-area' as const }, 'scope', /name the area/],
  ])('says what is wrong with %o', (over, field, sentence) => {
    const values = { ...consentValues(null, '2026-03-12'), ...over }
    const read = readConsent(values, null, '2026-03-12')
    expect(read.kind === 'faults' && read.faults[field]).toMatch(sentence)
  })
})

describe('the form of a contraindication', () => {
  it('gives back what it was given; only a local one has a place', () => {
    const kinds = oneOf(ContraindicationKind.options)
    const some = fc.tuple(kinds, line, orNull(viewPoint), flag, days, freeText)
    fc.assert(
      fc.property(some, ([kind, text, place, redFlag, [noted, resolved], note]) => {
        const words = text.trim() || 'fever'
        const at = kind === 'local' ? place : null
        const record = { id: ContraindicationId.parse('k1'), kind, words, at, redFlag, noted, resolved, note }
        const values = { ...contraindicationValues(record, TODAY), at: place }
        expect(readContraindication(values, record.id, TODAY)).toEqual({ kind: 'record', record })
      }),
    )
  })

  it('asks what it is', () => {
    const read = readContraindication(contraindicationValues(null, '2026-03-12'), null, '2026-03-12')
    expect(read).toEqual({ kind: 'faults', faults: { words: 'Please say what it is.' } })
  })
})
