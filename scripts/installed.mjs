import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Whether a folder's node_modules hold what its package-lock.json names, by npm's own record of what it installed there:
 * every package of the same version and content, each in its place. Packages for other platforms may be missing.
 */
export const isInstalled = (root) => {
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const there = packagesOf(join(root, 'node_modules/.package-lock.json'))
  if (wanted === null || there === null) return false
  const isThere = (path) => {
    const [a, b] = [wanted[path], there[path]]
    return a !== undefined && a.version === b.version && a.integrity === b.integrity && existsSync(join(root, path))
  }
  const isNeeded = (path) => path !== '' && (!wanted[path].optional || isForHere(wanted[path]))
  return Object.keys(there).every(isThere) && Object.keys(wanted).every((path) => !isNeeded(path) || path in there)
}

/** Of an optional package: whether it is the one for this platform. Which C library there is, npm alone knows. */
const isForHere = ({ os, cpu, libc }) =>
  os?.includes(process.platform) === true && cpu?.includes(process.arch) === true && libc === undefined

/** The packages of a lock file by their place; null where there is none, or it cannot be read. */
const packagesOf = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null
  } catch {
    return null
  }
}
