import { type EvidenceWords, evidenceEn } from '../i18n/evidence-en.js'
import { evidenceVi } from '../i18n/evidence-vi.js'
import type { Language } from '../i18n/formats.js'
import { useSpeech } from '../i18n/language.js'

const WORDS: Record<Language, EvidenceWords> = { en: evidenceEn, vi: evidenceVi }

/** The words of this view, which are loaded with it. */
export const useEvidenceWords = (): EvidenceWords => WORDS[useSpeech().language]
