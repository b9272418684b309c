import { existsSync, readFileSync } from 'node:fs'

// The tests of one run in a line, from vitest's JSON report. A file that could not be loaded counts as one failed test.
const [file] = process.argv.slice(2)
const report =
  file !== undefined && existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults: [] }
const unloaded = report.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0).length
const failed = report.numFailedTests + unloaded
const skipped = report.numPendingTests + report.numTodoTests
console.log(`tests: ${report.numPassedTests} passed, ${failed} failed, ${skipped} skipped`)
process.exit(failed === 0 && report.numPassedTests > 0 ? 0 : 1)
