import type { Language } from '../i18n/formats.js'
import { useSpeech } from '../i18n/language.js'
import { type StabilityWords, stabilityEn } from '../i18n/stability-en.js'
import { stabilityVi } from '../i18n/stability-vi.js'

const WORDS: Record<Language, StabilityWords> = { en: stabilityEn, vi: stabilityVi }

/** The words of this view, which are loaded with it. */
export const useStabilityWords = (): StabilityWords => WORDS[useSpeech().language]
