import { describe, expect, it } from 'vitest'
import { helperSettings } from './settings.js'

const ENV = { PARLEY_HELPER_MODEL: 'm' }

const endpointOf = (url: string, env: Record<string, string> = ENV) => {
  const settings = helperSettings({ url }, env)
  return settings.ok ? settings.value?.endpoint : settings.problems.map(({ code, path }) => `${code} ${path}`)
}

describe('the settings of a helper', () => {
  it('are none where nobody names one', () => {
    expect(helperSettings({}, {})).toEqual({ ok: true, value: null })
    expect(helperSettings({}, { PARLEY_HELPER_MODEL: 'm', PARLEY_HELPER_KEY: 'k' })).toEqual({ ok: true, value: null })
    expect(helperSettings({}, { PARLEY_HELPER_URL: '' })).toEqual({ ok: true, value: null })
  })

  it('of the command line win over those of the environment', () => {
    const env = { PARLEY_HELPER_URL: 'ollama', PARLEY_HELPER_MODEL: 'a', PARLEY_HELPER_KEY: 'k' }
    const from = helperSettings({}, env)
    expect(from.ok && from.value).toMatchObject({ model: 'a', timeoutMs: 180_000 })
    expect(from.ok && from.value?.key()).toBe('k')
    const given = helperSettings({ url: 'llama.cpp', model: 'b' }, env)
    expect(given.ok && given.value).toMatchObject({ model: 'b', endpoint: { base: 'http://127.0.0.1:8080/v1' } })
  })

  it.each([
    ['ollama', 'http://127.0.0.1:11434/v1'],
    ['http://localhost:11434', 'http://localhost:11434/v1'],
    ['http://127.0.0.1:8080/v1/', 'http://127.0.0.1:8080/v1'],
    ['http://127.1:8080/v1/chat/completions', 'http://127.0.0.1:8080/v1'],
    ['http://0x7f000001/v1', 'http://127.0.0.1/v1'],
    ['http://[::ffff:127.0.0.1]/v1', 'http://[::ffff:7f00:1]/v1'],
    ['http://[::1]:9/openai/v1', 'http://[::1]:9/openai/v1'],
  ])('%s is on this machine: %s', (url, base) => {
    expect(endpointOf(url)).toMatchObject({ base, isLocal: true })
  })

  it.each([
    'https://api.example/v1',
    'http://localhost.example/v1',
    'http://192.168.1.2:8080',
    'https://8.8.8.8',
    'http://0.0.0.0',
  ])('%s is not', (url) => {
    expect(endpointOf(url)).toMatchObject({ isLocal: false })
  })

  it.each([
    'page.txt',
    '',
    'ftp://127.0.0.1/v1',
    'file:///etc/passwd',
    'http://name:secret@127.0.0.1/v1',
    'http://127.0.0.1/v1?key=secret',
    'http://8.8.8.8/v1',
    'constructor',
  ])('%j is no endpoint', (url) => {
    if (url === '') return expect(endpointOf(url)).toBeUndefined()
    const settings = helperSettings({ url }, ENV)
    expect(settings).toMatchObject({ ok: false, problems: [{ code: 'ERR_HELPER_ADDRESS', path: '--helper' }] })
    expect(JSON.stringify(settings)).not.toContain('secret')
  })

  it('of the environment are named by it', () => {
    const settings = helperSettings({}, { PARLEY_HELPER_URL: 'nowhere' })
    expect(settings).toMatchObject({ problems: [{ code: 'ERR_HELPER_ADDRESS', path: 'PARLEY_HELPER_URL' }] })
  })

  it.each([
    ['--helper-model', {}],
    ['--helper-model', { PARLEY_HELPER_MODEL: 'a\nb' }],
    ['PARLEY_HELPER_KEY', { ...ENV, PARLEY_HELPER_KEY: 'secret\r\nx-other: 1' }],
    ['PARLEY_HELPER_TIMEOUT', { ...ENV, PARLEY_HELPER_TIMEOUT: 'soon' }],
    ['PARLEY_HELPER_TIMEOUT', { ...ENV, PARLEY_HELPER_TIMEOUT: '-1' }],
  ])('%s is refused: %j', (path, env) => {
    const settings = helperSettings({ url: 'ollama' }, env)
    expect(settings).toMatchObject({ ok: false, problems: [{ code: 'ERR_HELPER_SETTING', path }] })
    expect(JSON.stringify(settings)).not.toContain('secret')
  })

  it('a model alone is no helper', () => {
    expect(helperSettings({ model: 'm' }, {})).toMatchObject({
      problems: [{ code: 'ERR_HELPER_SETTING', path: '--helper-model' }],
    })
  })
})
