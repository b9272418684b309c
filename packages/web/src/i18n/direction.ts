/** Languages that are written from right to left. */
const FROM_RIGHT: ReadonlySet<string> = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ku',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
])

/** Which way a language is written, by its code, with or without a country. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  FROM_RIGHT.has(language.toLowerCase().split('-')[0]!) ? 'rtl' : 'ltr'
