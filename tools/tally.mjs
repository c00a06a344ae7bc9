/** @typedef {{ readonly passed: number, readonly failed: number }} Tally */

/**
 * A step that either holds or not.
 * @param {number} code its exit code
 * @returns {Tally}
 */
export const tallyOfStep = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/**
 * A test program that ended badly, left no report or ran nothing has failed at least once, whatever it counted.
 * @param {number} code
 * @param {Tally} counted
 * @returns {Tally}
 */
const atLeast = (code, { passed, failed }) => ({
  passed,
  failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed,
})

/**
 * @param {number} code vitest's exit code
 * @param {unknown} report its JSON report, undefined if there is none
 * @returns {Tally}
 */
export function tallyOfVitest(code, report) {
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    testResults = [],
  } = /** @type {{ numPassedTests?: number, numFailedTests?: number, testResults?: { status: string, assertionResults: { status: string }[] }[] }} */ (
    report ?? {}
  )
  // A file that cannot be loaded has no tests to count.
  const unread = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  return atLeast(code, { passed: numPassedTests, failed: numFailedTests + unread.length })
}

/**
 * @param {number} code Playwright's exit code
 * @param {unknown} report its JSON report, undefined if there is none
 * @returns {Tally}
 */
export function tallyOfPlaywright(code, report) {
  const { stats = {}, errors = [] } =
    /** @type {{ stats?: { expected?: number, unexpected?: number, flaky?: number }, errors?: unknown[] }} */ (
      report ?? {}
    )
  const { expected = 0, unexpected = 0, flaky = 0 } = stats
  return atLeast(code, { passed: expected, failed: unexpected + flaky + errors.length })
}

/** @param {readonly Tally[]} tallies */
export function addTallies(tallies) {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  }
}
