import { describe, expect, it } from 'vitest'
import { askedNprs, TEN_MS, typedNprs } from '../../../../src/renderer/screens/session/nprs-now.ts'

describe('NPRS now', () => {
  it('is the rating before treatment while that is empty, zero included, then the one after', () => {
    expect(askedNprs({ nprsBefore: null })).toBe('nprsBefore')
    expect(askedNprs({ nprsBefore: 0 })).toBe('nprsAfter')
    expect(askedNprs({ nprsBefore: 7 })).toBe('nprsAfter')
  })

  it('is the digit that was typed', () => {
    expect(typedNprs(null, { digit: 7, at: 0, into: 'nprsBefore' })).toEqual({ nprs: 7, into: 'nprsBefore' })
    expect(typedNprs(null, { digit: 0, at: 0, into: 'nprsAfter' })).toEqual({ nprs: 0, into: 'nprsAfter' })
  })

  it('is ten when a 0 follows a 1 soon, in the rating that the 1 went into', () => {
    const one = { digit: 1, at: 500, into: 'nprsBefore' } as const
    expect(typedNprs(one, { digit: 0, at: 500 + TEN_MS, into: 'nprsAfter' })).toEqual({
      nprs: 10,
      into: 'nprsBefore',
    })
    expect(typedNprs(one, { digit: 0, at: 501 + TEN_MS, into: 'nprsAfter' })).toEqual({
      nprs: 0,
      into: 'nprsAfter',
    })
  })

  it('is none after another digit', () => {
    const seven = { digit: 7, at: 0, into: 'nprsBefore' } as const
    expect(typedNprs(seven, { digit: 0, at: 100, into: 'nprsAfter' })).toEqual({ nprs: 0, into: 'nprsAfter' })
  })
})
