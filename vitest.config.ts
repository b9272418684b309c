import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const PACKAGES = ['model', 'engine', 'reader', 'formats', 'server']

/** Each entry that a package exports, led to its source instead of what is built from it. */
const sourcesOf = (name: string) => {
  const folder = new URL(`./packages/${name}/`, import.meta.url)
  const { exports } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
    exports: Record<string, { default: string }>
  }
  return Object.entries(exports).map(([entry, { default: built }]) => ({
    find: new RegExp(`^@parley/${name}${entry.slice(1)}$`),
    replacement: new URL(built.replace('./dist/', './src/').replace(/\.js$/, '.ts'), folder).pathname,
  }))
}

const shared = {
  setupFiles: ['tests/setup.ts'],
  testTimeout: 300_000,
  hookTimeout: 300_000,
  // A condition that is waited for: as long as a busy machine may need.
  expect: { poll: { timeout: 60_000 } },
  // A browser on a machine that does other work as well may lose a press; what fails is told to have been run again.
  retry: process.env.CI ? 1 : 0,
}

// Each group after the other: what a browser is asked waits for nothing else.
export default defineConfig({
  resolve: { alias: PACKAGES.flatMap(sourcesOf) },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'code',
          include: ['packages/*/src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
