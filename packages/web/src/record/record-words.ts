import type { Language } from '../i18n/formats.js'
import { useSpeech } from '../i18n/language.js'
import { type RecordWords, recordEn } from '../i18n/record-en.js'
import { recordVi } from '../i18n/record-vi.js'

const WORDS: Record<Language, RecordWords> = { en: recordEn, vi: recordVi }

/** The words of this view, which are loaded with it. */
export const useRecordWords = (): RecordWords => WORDS[useSpeech().language]
