import { describe, expect, it } from 'vitest'
import { spokenIn, textIn } from './text-in.js'

describe('textIn', () => {
  const truce = { vi: 'Đình chiến', en: 'Truce' }
  it('takes the language asked for, its base, English, or the first', () => {
    expect(textIn(truce, 'vi')).toBe('Đình chiến')
    expect(textIn(truce, 'vi-VN')).toBe('Đình chiến')
    expect(textIn(truce, 'de')).toBe('Truce')
    expect(textIn({ vi: 'Đình chiến', fr: 'Trêve' }, 'de')).toBe('Đình chiến')
    expect(textIn('Truce', 'vi')).toBe('Truce')
  })
  it('says which language it found', () => {
    expect(spokenIn(truce, 'de')).toEqual({ text: 'Truce', language: 'en' })
    expect(spokenIn('Truce', 'de')).toEqual({ text: 'Truce', language: undefined })
    expect(textIn({ en: 'x' }, 'constructor')).toBe('x')
  })
})
