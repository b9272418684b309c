import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const SCRIPTS = fileURLToPath(new URL('../scripts', import.meta.url))
const { isInstalled } = (await import(`${SCRIPTS}/installed.mjs`)) as { isInstalled: (root: string) => boolean }

const folders: string[] = []
const makeFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-scripts-'))
  folders.push(folder)
  return folder
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

type Packages = Record<string, Record<string, unknown>>

/** A folder with a lock file, and node_modules as npm leaves them. */
const withPackages = (wanted: Packages, there: Packages, absent?: string): string => {
  const root = makeFolder()
  for (const path of Object.keys(there)) if (path !== absent) mkdirSync(join(root, path), { recursive: true })
  for (const [file, packages] of [
    ['package-lock.json', { '': { name: 'x' }, ...wanted }],
    ['node_modules/.package-lock.json', there],
  ] as const) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), JSON.stringify({ packages }))
  }
  return root
}

const a = { version: '1.0.0', integrity: 'sha512-a' }
const here = { optional: true, os: [process.platform], cpu: [process.arch] }
const elsewhere = { optional: true, os: ['aix'], cpu: ['ppc64'] }

describe('packages are installed', () => {
  const lock = { 'node_modules/a': a, 'node_modules/b': { version: '2.0.0' } }
  it('where all that the lock file names is there, whatever else npm wrote down', () => {
    expect(isInstalled(withPackages(lock, { ...lock, 'node_modules/a': { ...a, dev: true } }))).toBe(true)
    expect(isInstalled(withPackages({ ...lock, 'node_modules/c': { ...a, ...elsewhere } }, lock))).toBe(true)
  })

  it('not where one is missing, other, gone from its place, or not asked for', () => {
    expect(isInstalled(withPackages(lock, { 'node_modules/a': a }))).toBe(false)
    expect(isInstalled(withPackages(lock, { ...lock, 'node_modules/b': { version: '2.0.1' } }))).toBe(false)
    expect(isInstalled(withPackages(lock, { ...lock, 'node_modules/a': { ...a, integrity: 'sha512-b' } }))).toBe(false)
    expect(isInstalled(withPackages(lock, lock, 'node_modules/b'))).toBe(false)
    expect(isInstalled(withPackages({ 'node_modules/a': a }, lock))).toBe(false)
    expect(isInstalled(withPackages({ ...lock, 'node_modules/c': { ...a, ...here } }, lock))).toBe(false)
  })

  it('not in a fresh clone, nor after an install that was cut off', () => {
    expect(isInstalled(makeFolder())).toBe(false)
    const root = withPackages(lock, lock)
    writeFileSync(join(root, 'node_modules/.package-lock.json'), '{ "packages"')
    expect(isInstalled(root)).toBe(false)
  })
})

describe('before anything is installed', () => {
  const clone = makeFolder()
  cpSync(SCRIPTS, join(clone, 'scripts'), { recursive: true })
  const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: clone, encoding: 'utf8' })

  it('the build says what to do', () => {
    const { status, stdout, stderr } = node('scripts/build.mjs')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^problem: ERR_NOT_INSTALLED node_modules: .*npm ci.*npm start.*\n$/)
  })

  it('the start has its help', () => {
    const { status, stdout, stderr } = node('scripts/start.mjs', '--help')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^Usage: npm start .*--port <n>.*--no-browser/s)
  })

  it.each([['--nonsense'], ['one', 'two'], ['--port']])('the start refuses what it cannot use: %s %s', (...args) => {
    const { status, stderr } = node('scripts/start.mjs', ...args)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^problem: ERR_ARGUMENT command line: .* \(see npm start -- --help\)\n$/)
  })
})

describe.skipIf(process.platform === 'win32')('a program that a script runs', () => {
  const started = async (program: string) => {
    const code = `import { run } from '${SCRIPTS}/steps.mjs'; process.exit(await run(process.execPath, ['-e', ${JSON.stringify(program)}]))`
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
    let out = ''
    const runs = new Promise<void>((resolve) =>
      child.stdout.on('data', (data) => {
        out += data
        if (out.includes('runs')) resolve()
      }),
    )
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
    await runs
    return { child, ended, output: () => out }
  }

  it.each(['SIGINT', 'SIGTERM'] as const)('closes at a %s to the script alone, which waits for it', async (signal) => {
    const program =
      "process.once('SIGTERM', () => { console.log('closed'); clearInterval(t) }); const t = setInterval(() => {}, 1000); console.log('runs')"
    const { child, ended, output } = await started(program)
    child.kill(signal)
    expect(await ended).toBe(0)
    expect(output()).toContain('closed')
  })

  it('takes the script with it where it does not close by itself', async () => {
    const { child, ended } = await started("setInterval(() => {}, 1000); console.log('runs')")
    child.kill('SIGINT')
    expect(await ended).toBe(143)
  })
})
