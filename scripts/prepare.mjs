import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isInstalled } from './installed.mjs'
import { ROOT, run, step, stepIfChanged } from './steps.mjs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`problem: ERR_NODE node: ${process.version} (20.19 or later)`)
  process.exit(2)
}

/** A program that npm installed. */
export const bin = (name) => join(ROOT, 'node_modules', name)

/** Installs what package-lock.json names, where node_modules hold anything else. */
export const install = async () => {
  if (isInstalled(ROOT)) return
  await step('Installing packages (the first time takes a minute)', () =>
    run('npm', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'], { quiet: true }),
  )
}

/** Builds the packages and the page, where their sources have changed. */
export const build = async () => {
  if (!existsSync(bin('typescript/bin/tsc')) || !existsSync(bin('vite/bin/vite.js'))) {
    console.error(
      'problem: ERR_NOT_INSTALLED node_modules: missing packages (npm ci installs them; npm start does both)',
    )
    process.exit(2)
  }
  const packages = ['model', 'engine', 'reader', 'formats', 'server', 'cli']
  const settings = ['tsconfig.json', 'tsconfig.base.json', 'package-lock.json']
  await stepIfChanged(
    'compile',
    'Compiling',
    ['packages', ...settings],
    packages.map((name) => `packages/${name}/dist`),
    async () =>
      (await run(process.execPath, [bin('typescript/bin/tsc'), '-b'])) ||
      (await run(process.execPath, ['packages/model/scripts/write-schema.mjs'], { quiet: true })),
  )
  await stepIfChanged(
    'page',
    'Building the page',
    ['packages/web', 'packages/model/src', 'packages/engine/src', ...settings],
    ['packages/web/dist/index.html'],
    () =>
      run(process.execPath, [bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
        cwd: join(ROOT, 'packages/web'),
      }),
  )
}
