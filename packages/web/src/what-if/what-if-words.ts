import type { Language } from '../i18n/formats.js'
import { useSpeech } from '../i18n/language.js'
import { type WhatIfWords, whatIfEn } from '../i18n/what-if-en.js'
import { whatIfVi } from '../i18n/what-if-vi.js'

const WORDS: Record<Language, WhatIfWords> = { en: whatIfEn, vi: whatIfVi }

/** The words of this view, which are loaded with it. */
export const useWhatIfWords = (): WhatIfWords => WORDS[useSpeech().language]
