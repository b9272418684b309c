import { join } from 'node:path'
import { ROOT, run, stepIfChanged } from './steps.mjs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`problem: ERR_NODE node: ${process.version} (20.19 or later)`)
  process.exit(2)
}

/** A program that npm installed. */
export const bin = (name) => join(ROOT, 'node_modules', name)

/** Installs what package-lock.json names, where it has changed. */
export const install = () =>
  stepIfChanged(
    'install',
    'Installing packages (the first time takes a minute)',
    ['package-lock.json'],
    ['node_modules/typescript/package.json'],
    () => run('npm', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'], { quiet: true }),
  )

/** Builds the packages and the page, where their sources have changed. */
export const build = async () => {
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
