import { describe, expect, test } from 'vitest'
import { addTallies, tallyOfPlaywright, tallyOfStep, tallyOfVitest } from '../../tools/tally.mjs'

const vitestReport = (passed: number, failed: number, unread = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: Array.from({ length: unread }, () => ({ status: 'failed', assertionResults: [] })),
})

describe('a count of vitest', () => {
  test('is what it reports', () =>
    expect(tallyOfVitest(0, vitestReport(7, 0))).toEqual({ passed: 7, failed: 0 }))
  test('has every failed test', () =>
    expect(tallyOfVitest(1, vitestReport(7, 2))).toEqual({ passed: 7, failed: 2 }))
  test('has every file that could not be loaded', () =>
    expect(tallyOfVitest(1, vitestReport(7, 1, 2))).toEqual({ passed: 7, failed: 3 }))
  test('fails without a report', () => expect(tallyOfVitest(0, undefined)).toEqual({ passed: 0, failed: 1 }))
  test('fails without a test', () => expect(tallyOfVitest(0, vitestReport(0, 0)).failed).toBe(1))
  test('fails when everything passed and the program failed', () =>
    expect(tallyOfVitest(1, vitestReport(7, 0))).toEqual({ passed: 7, failed: 1 }))
})

describe('a count of Playwright', () => {
  test('is what it reports', () =>
    expect(tallyOfPlaywright(0, { stats: { expected: 5, unexpected: 0, flaky: 0 }, errors: [] })).toEqual({
      passed: 5,
      failed: 0,
    }))
  test('takes neither flaky tests nor errors outside of tests for passed', () =>
    expect(tallyOfPlaywright(1, { stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [{}] })).toEqual({
      passed: 5,
      failed: 3,
    }))
  test('fails without a report', () =>
    expect(tallyOfPlaywright(1, undefined)).toEqual({ passed: 0, failed: 1 }))
})

test('a step counts once, and steps add up', () => {
  expect(addTallies([tallyOfStep(0), tallyOfStep(2), { passed: 40, failed: 3 }])).toEqual({
    passed: 41,
    failed: 4,
  })
})
