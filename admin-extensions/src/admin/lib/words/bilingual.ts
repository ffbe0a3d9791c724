import { useTranslation } from "react-i18next"

/** The same words in both languages of the office; Vietnamese is the original. */
export interface Bilingual<T> {
  readonly vi: T
  readonly en: T
}

/** Ties the English words to the shape of the Vietnamese ones: a missing phrase does not compile. */
export function bilingual<T>(vi: T, en: NoInfer<T>): Bilingual<T> {
  return { vi, en }
}

/** Words for a dashboard language: Vietnamese for `vi…`, English for every other. */
export function wordsFor<T>(words: Bilingual<T>, language: string): T {
  return language.toLowerCase().startsWith("vi") ? words.vi : words.en
}

/** The words in the language the dashboard is set to; changes with the user's profile. */
export function useWords<T>(words: Bilingual<T>): T {
  const { i18n } = useTranslation()
  return wordsFor(words, i18n.language)
}
