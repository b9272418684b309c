import type { Language } from '../i18n/formats.js'
import { type HelperWords, helperEn } from '../i18n/helper-en.js'
import { helperVi } from '../i18n/helper-vi.js'
import { useSpeech } from '../i18n/language.js'

const WORDS: Record<Language, HelperWords> = { en: helperEn, vi: helperVi }

export const useHelperWords = (): HelperWords => WORDS[useSpeech().language]
