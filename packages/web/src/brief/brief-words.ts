import { type BriefWords, briefEn } from '../i18n/brief-en.js'
import { briefVi } from '../i18n/brief-vi.js'
import type { Language } from '../i18n/formats.js'
import { useSpeech } from '../i18n/language.js'

const WORDS: Record<Language, BriefWords> = { en: briefEn, vi: briefVi }

/** The words of this view, which are loaded with it. */
export const useBriefWords = (): BriefWords => WORDS[useSpeech().language]
