import { type CommentsWords, commentsEn } from '../i18n/comments-en.js'
import { commentsVi } from '../i18n/comments-vi.js'
import type { Language } from '../i18n/formats.js'
import { useSpeech } from '../i18n/language.js'

const WORDS: Record<Language, CommentsWords> = { en: commentsEn, vi: commentsVi }

export const useCommentsWords = (): CommentsWords => WORDS[useSpeech().language]
