const EN_NUMBER = String.raw`\d+(?:[.,]\d+)*(?:\s(?:hundred|thousand|million|billion))?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?(?:\s(?:hundred|thousand|million|billion))?|dozens|hundreds|thousands`
const VI_NUMBER = String.raw`\d+(?:[.,]\d+)*(?:\s(?:trăm|nghìn|ngàn|vạn|triệu|tỉ|tỷ))?|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?:\s(?:mươi|trăm|nghìn|ngàn|triệu))?|hàng\s(?:chục|trăm|nghìn|ngàn)`
const EN_ABOUT = String.raw`(?:about|around|some|nearly|almost|roughly|approximately|more than|at least|at most|up to|over|fewer than|less than|as many as|no more than|only)\s`
const VI_ABOUT = String.raw`(?:khoảng|gần|hơn|ít nhất|tối đa|nhiều nhất|chừng|trên|dưới|không quá|chỉ)\s`
const EN_UNIT = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)'
const VI_UNIT = '(?:giây|phút|giờ|tiếng đồng hồ|tiếng|ngày đêm|ngày|tuần|tháng|năm|thập kỷ|thập niên)'
const WORD = String.raw`[\p{L}\p{M}]+`
/** Behind such a word a number is a date, a name or a rank: `tháng 8`, `bão số 4`, `page 3`. */
const NOT_BEFORE = String.raw`(?<![\p{L}\p{N}.,/:-])(?<!(?:tháng|ngày|năm|số|lúc|thứ|quận|điều|khoản|page|article|paragraph|resolution|phase|chapter|no\.|số)\s)`
const NOT_BEHIND = String.raw`(?![\p{L}\p{N}]|[.,/:]\d)`

const pattern = (source: string): RegExp => new RegExp(NOT_BEFORE + source + NOT_BEHIND, 'giu')

type Patterns = { readonly shares: RegExp; readonly durations: RegExp; readonly counts: RegExp }

const ENGLISH: Patterns = {
  shares: pattern(
    `(?:${EN_ABOUT})?(?:${EN_NUMBER})(?:\\s${WORD})?\\s(?:out of|of)\\s(?:the\\s|its\\s|their\\s)?(?:${EN_ABOUT})?(?:${EN_NUMBER})(?:\\s${WORD})?`,
  ),
  durations: pattern(
    `(?:${EN_ABOUT})?(?:${EN_NUMBER})(?:\\s|-)(?:further\\s|more\\s|additional\\s|consecutive\\s)?${EN_UNIT}`,
  ),
  counts: pattern(
    `(?:${EN_ABOUT})?(?:${EN_NUMBER})\\s(?:%|percent|per cent|${WORD})(?:\\s(?:prisoners|hostages|detainees|soldiers|troops|civilians|people|refugees|trucks|tons|tonnes|dollars|kilometers|kilometres|km|miles|workers|settlements|settlers|fighters|children|women|bodies|officers|rebels|missiles|euros|pounds))?`,
  ),
}
const VIETNAMESE: Patterns = {
  shares: pattern(
    `(?:${VI_ABOUT})?(?:${VI_NUMBER})(?:\\s${WORD}){0,2}?\\s(?:trong số|trong tổng số|trên tổng số)\\s(?:${VI_ABOUT})?(?:${VI_NUMBER})(?:\\s${WORD}){0,2}`,
  ),
  durations: pattern(
    `(?:(?:trong (?:vòng|thời gian)|kéo dài|thời hạn)\\s)?(?:${VI_ABOUT})?(?:${VI_NUMBER})\\s${VI_UNIT}`,
  ),
  counts: pattern(`(?:${VI_ABOUT})?(?:${VI_NUMBER})\\s(?:%|${WORD}(?:\\s${WORD})?)`),
}

/** Words that a counted thing is not: a number before them is part of a date or a running sentence. */
const NO_THING = new Set(
  `and or but of in on at to from by for with the a is are was were has have had who which that said after before as
  january february march april may june july august september october november december day week month year o'clock am pm
  và hoặc của ở tại từ đến bởi cho với là đã sẽ đang bị được khi nếu nhưng cũng thì mà do trong ngoài tháng giờ sáng chiều`.split(
    /\s+/,
  ),
)
const MONTH_BEHIND = /\s(?:january|february|march|april|may|june|july|august|september|october|november|december)$/iu
/** One and its like count nothing where they stand for `a`: `một cuộc tấn công`. */
const ARTICLE = /^(?:one|một|hai bên|ba bên|two sides|both)\b/iu
const TERMS_LIMIT = 12

/** What numbers in a sentence say of duration and amount, as written: `about 50 of about 240 hostages`, `trong thời gian 4 ngày`. */
export function readTerms(written: string, language: string): readonly string[] {
  const sentence = written.normalize('NFC').replace(/\s+/gu, ' ')
  const { shares, durations, counts } = language === 'vi' ? VIETNAMESE : ENGLISH
  const found: { readonly start: number; readonly end: number }[] = []
  for (const [rank, expression] of [shares, durations, counts].entries()) {
    for (const match of sentence.matchAll(expression)) {
      const start = match.index
      const text = rank === 2 ? trimCount(match[0]) : match[0]
      if (text === null || found.some((other) => start < other.end && other.start < start + match[0].length)) continue
      if (found.length < TERMS_LIMIT) found.push({ start, end: start + text.length })
    }
  }
  return found.sort((a, b) => a.start - b.start).map(({ start, end }) => sentence.slice(start, end).trim())
}

/** A count without words that belong to the rest of the sentence; null where nothing is counted. */
function trimCount(text: string): string | null {
  if (MONTH_BEHIND.test(text) || ARTICLE.test(text)) return null
  const words = text.split(/(\s+)/)
  const at = words.findIndex(
    (word, k) =>
      k > 0 &&
      NO_THING.has(word.toLowerCase()) &&
      /\d|hundred|thousand|million|nghìn|triệu/.test(words.slice(0, k).join('')),
  )
  const kept = at < 0 ? text : words.slice(0, at).join('').trim()
  if (/^\d{4}$/.test(kept) || !/\s/.test(kept.trim()))
    return /^(?:[12]\d{3}|\d{1,2}[.,:]\d{2})$/.test(kept) || kept === '' ? null : at < 0 ? null : kept
  return kept
}
