import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, relative } from 'node:path'
import { ROOT } from './steps.mjs'

// Who may import whom (docs/explanation/architecture.md). Also: model and engine touch no I/O, no clock, no Math.random.
const MAY_IMPORT = {
  model: [],
  engine: ['model'],
  reader: ['model'],
  formats: ['model'],
  web: ['model', 'engine'],
  server: ['model', 'engine', 'formats', 'reader'],
  cli: ['model', 'engine', 'formats', 'reader', 'server'],
}
const PURE = ['model', 'engine']
const IMPURE =
  /\b(?:Math\.random|Date\.now|performance\.now|new Date\(\)|setTimeout|setInterval|process\.|globalThis\.)/

const files = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? files(path) : /\.tsx?$/.test(entry.name) ? [path] : []
  })

const problems = []
for (const [name, allowed] of Object.entries(MAY_IMPORT)) {
  const folder = join(ROOT, 'packages', name, 'src')
  if (!existsSync(folder)) continue
  for (const file of files(folder)) {
    const text = readFileSync(file, 'utf8')
    const place = relative(ROOT, file)
    const isTest = /\.(?:test|fixture)\.tsx?$/.test(file)
    for (const [, target] of text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)) {
      const parley = target.match(/^@parley\/(\w+)/)
      if (parley && parley[1] !== name && !allowed.includes(parley[1]))
        problems.push(`${place}: imports @parley/${parley[1]}`)
      if (target.includes('../../../') && /packages|\/src\//.test(target))
        problems.push(`${place}: reaches into ${target}`)
      const bare = target.replace(/^node:/, '')
      if (!isTest && PURE.includes(name) && builtinModules.includes(bare)) problems.push(`${place}: imports ${target}`)
    }
    if (!isTest && PURE.includes(name)) {
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      const impure = code.match(IMPURE)
      if (impure) problems.push(`${place}: uses ${impure[0]}`)
    }
  }
}
for (const problem of problems) console.error(problem)
console.log(problems.length === 0 ? 'layers: ok' : `layers: ${problems.length} problems`)
process.exit(problems.length === 0 ? 0 : 1)
