import { type EditingWords, editingEn } from '../i18n/editing-en.js'
import { editingVi } from '../i18n/editing-vi.js'
import type { Language } from '../i18n/formats.js'
import { useSpeech } from '../i18n/language.js'

const WORDS: Record<Language, EditingWords> = { en: editingEn, vi: editingVi }

/** The words of this view, which are loaded with it. */
export const useEditingWords = (): EditingWords => WORDS[useSpeech().language]
