import type { Language } from '../i18n/formats.js'
import { useSpeech } from '../i18n/language.js'
import { type PackageWords, packagesEn } from '../i18n/packages-en.js'
import { packagesVi } from '../i18n/packages-vi.js'

const WORDS: Record<Language, PackageWords> = { en: packagesEn, vi: packagesVi }

/** The words of this view, which are loaded with it. */
export const usePackageWords = (): PackageWords => WORDS[useSpeech().language]
