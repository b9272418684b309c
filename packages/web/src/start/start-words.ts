import type { Language } from '../i18n/formats.js'
import { useSpeech } from '../i18n/language.js'
import { type StartWords, startEn } from '../i18n/start-en.js'
import { startVi } from '../i18n/start-vi.js'

const WORDS: Record<Language, StartWords> = { en: startEn, vi: startVi }

/** The words of the start page, which are loaded with it. */
export const useStartWords = (): StartWords => WORDS[useSpeech().language]
