import { defineConfig } from 'vite'

const source = (name: string) => new URL(`../${name}/src/index.ts`, import.meta.url).pathname

export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  resolve: { alias: { '@parley/model': source('model'), '@parley/engine': source('engine') } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The content security policy allows files of our own origin only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
