import { defineConfig } from 'vitest/config'

const source = (name: string) => new URL(`./packages/${name}/src/index.ts`, import.meta.url).pathname

export default defineConfig({
  resolve: {
    alias: Object.fromEntries(['model', 'engine', 'reader', 'server'].map((name) => [`@parley/${name}`, source(name)])),
  },
  test: { include: ['packages/*/src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'], testTimeout: 30_000 },
})
