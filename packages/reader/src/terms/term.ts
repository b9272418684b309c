/** Forms of one thing in each language, by language code; capitals mean a name. */
export type Term = Readonly<Record<string, readonly string[]>>
