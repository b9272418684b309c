import { describe, expect, it } from 'vitest'
import { wholePath } from './folder-for.js'

describe('a whole path', () => {
  it.each([
    ['/a/b/', '/a/b'],
    ['~/Parley/talks', '/home/me/Parley/talks'],
    ['  ~ ', '/home/me'],
    ['/a//b/./c', '/a/b/c'],
  ])('%j is %j', (typed, path) => {
    expect(wholePath(typed, 'folder', '/home/me')).toEqual({ ok: true, value: path })
  })

  it.each(['', '  ', 'talks', './talks', '~other/talks', '/a/../b', '..', 'a\\..\\b', '/a/\0b'])(
    'is not %j',
    (typed) => {
      expect(wholePath(typed, 'folder', '/home/me')).toMatchObject({ ok: false, problems: [{ path: 'folder' }] })
    },
  )
})
