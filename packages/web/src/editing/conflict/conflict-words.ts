import { type ConflictEditWords, conflictEditEn } from '../../i18n/conflict-edit-en.js'
import { conflictEditVi } from '../../i18n/conflict-edit-vi.js'
import type { Language } from '../../i18n/formats.js'
import { useSpeech } from '../../i18n/language.js'

const WORDS: Record<Language, ConflictEditWords> = { en: conflictEditEn, vi: conflictEditVi }

/** The words of the part in which a conflict is edited. */
export const useConflictEditWords = (): ConflictEditWords => WORDS[useSpeech().language]
