import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { ROOT } from './steps.mjs'

// Every relative link in every Markdown file leads to a file of the checkout, and its #anchor to a heading there.
const listed = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], {
  cwd: ROOT,
  encoding: 'utf8',
}).stdout
const pages = listed.split('\n').filter((page) => page && existsSync(join(ROOT, page)))

const slug = (heading) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[`*]/g, '')
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')

const withoutCode = (text) =>
  text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, (code) => '`'.repeat(code.length))
const anchors = (file) => [...readFileSync(file, 'utf8').matchAll(/^#+\s+(.+)$/gm)].map(([, heading]) => slug(heading))

const problems = []
let links = 0
for (const page of pages) {
  const text = withoutCode(readFileSync(join(ROOT, page), 'utf8'))
  for (const [, target] of text.matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)) {
    if (/^[a-z]+:/i.test(target)) continue
    links++
    const [path, anchor] = target.split('#')
    const file = path === '' ? join(ROOT, page) : resolve(ROOT, dirname(page), decodeURI(path))
    if (relative(ROOT, file).startsWith('..') || !existsSync(file)) problems.push(`${page}: dead link ${target}`)
    else if (anchor && statSync(file).isFile() && !anchors(file).includes(anchor))
      problems.push(`${page}: dead anchor ${target}`)
  }
}
for (const problem of problems) console.error(problem)
console.log(problems.length === 0 ? `links: ${links} ok` : `links: ${problems.length} problems`)
process.exit(problems.length === 0 ? 0 : 1)
