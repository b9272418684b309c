import { defineConfig } from 'vite'

const source = (name: string) => new URL(`../${name}/src/index.ts`, import.meta.url).pathname

export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  resolve: {
    alias: [
      { find: /^@parley\/(model|engine)$/, replacement: source('$1') },
      { find: '@parley/engine/graph-model', replacement: source('engine').replace('index.ts', 'graph-model/index.ts') },
      { find: /^@parley\/model\/numbers$/, replacement: source('model').replace('index.ts', 'numbers.ts') },
    ],
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The content security policy allows files of our own origin only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What the first page needs is one script, whatever of it the other views need too.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
})
