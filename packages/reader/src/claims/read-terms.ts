import { readThing } from './counted-things.js'

const EN_WORDS =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?'
const EN_NUMBER = String.raw`(?:\d+(?:[.,]\d+)*|${EN_WORDS}|several|a)(?:\s(?:dozen|hundred|thousand|million|billion))+|\d+(?:[.,]\d+)*|${EN_WORDS}|(?:dozens|scores|tens|hundreds|thousands|millions)(?:\sof\s(?:hundreds|thousands|millions))?`
const VI_NUMBER = String.raw`\d+(?:[.,]\d+)*(?:\s(?:trăm|nghìn|ngàn|vạn|triệu|tỉ|tỷ))*|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?:\s(?:mươi|trăm|nghìn|ngàn|triệu|tỉ|tỷ))*|hàng\s(?:chục|trăm|nghìn|ngàn|vạn|triệu)(?:\s(?:nghìn|ngàn|triệu))?`
const EN_ABOUT = String.raw`(?:(?:about|around|some|nearly|almost|roughly|approximately|more than|at least|at most|up to|over|fewer than|less than|as many as|no more than|only)\s)?`
const VI_ABOUT = String.raw`(?:(?:khoảng|gần|hơn|ít nhất|tối thiểu|tối đa|nhiều nhất|chừng|trên|dưới|không quá|chỉ)\s)?`
const EN_AMOUNT = String.raw`(?:between\s(?:${EN_NUMBER})\sand\s(?:${EN_NUMBER})|${EN_ABOUT}(?:${EN_NUMBER})(?:(?:\sto\s|\s?[–-]\s?)(?:${EN_NUMBER}))?)`
const VI_AMOUNT = String.raw`(?:từ\s(?:${VI_NUMBER})\sđến\s(?:${VI_NUMBER})|${VI_ABOUT}(?:${VI_NUMBER})(?:(?:\sđến\s|\s?[–-]\s?)(?:${VI_NUMBER}))?)`
const EN_UNIT = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)'
const VI_UNIT =
  '(?:giây|phút|giờ(?!\\s(?:sáng|trưa|chiều|tối|đêm))|tiếng đồng hồ|tiếng|ngày đêm|ngày|tuần|tháng|năm|thập kỷ|thập niên)'
const EN_MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?'
const WORD = String.raw`[\p{L}\p{M}]+`
const MONEY = String.raw`(?:\p{Lu}{0,3}[$€£¥₫]\s?)`
const PERCENT = String.raw`(?:\s?%|\s(?:percent|per\scent|phần\străm)(?![\p{L}]))`
/** Behind such a word a number is a date, a name or a rank: `tháng 8`, `bão số 4`, `page 3`, `January 11`. */
const NOT_BEFORE = String.raw`(?<![\p{L}\p{N}.,/:-])(?<!(?:tháng|ngày|năm|số|lúc|thứ|quận|điều|khoản|page|article|paragraph|resolution|phase|chapter|no\.|${EN_MONTH})\s)`
const NOT_BEHIND = String.raw`(?![\p{L}\p{N}]|[.,/:]\d)`

const pattern = (source: string): RegExp => new RegExp(NOT_BEFORE + source + NOT_BEHIND, 'giu')

/**
 * In the order of the list, whichever comes first at a place; `counts` end before what is counted. Most sentences are
 * told to have none by what all (`number`), shares (`of`) and wholes (`unit`) must have, which is found in a tenth of the time.
 */
type Patterns = {
  readonly shares: RegExp
  readonly whole: RegExp
  readonly counts: RegExp
  readonly number: RegExp
  readonly of: RegExp
  readonly unit: RegExp
}

const ENGLISH: Patterns = {
  shares: pattern(`${EN_AMOUNT}(?:\\s${WORD})?\\s(?:out of|of)\\s(?:the\\s|its\\s|their\\s)?${EN_AMOUNT}`),
  whole: new RegExp(
    `${NOT_BEFORE}(?:${EN_AMOUNT}(?:${PERCENT}|(?:\\s|-)(?:further\\s|more\\s|additional\\s|consecutive\\s)?${EN_UNIT}${NOT_BEHIND})|${MONEY}${EN_AMOUNT}${NOT_BEHIND})`,
    'giu',
  ),
  counts: pattern(EN_AMOUNT),
  number:
    /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|fif|eigh|twenty|forty|several|dozen|hundred|thousand|million|billion|scores|tens)/i,
  of: /\sof\s/i,
  unit: /%|per\s?cent|[$€£¥₫]|second|minute|hour|day|week|month|year|decade/i,
}
const VIETNAMESE: Patterns = {
  shares: pattern(`${VI_AMOUNT}(?:\\s${WORD}){0,2}?\\s(?:trong số|trong tổng số|trên tổng số)\\s${VI_AMOUNT}`),
  whole: new RegExp(
    `${NOT_BEFORE}(?:(?:(?:trong (?:vòng|thời gian)|kéo dài|thời hạn)\\s)?${VI_AMOUNT}(?:${PERCENT}|\\s${VI_UNIT}${NOT_BEHIND})|${MONEY}${VI_AMOUNT}${NOT_BEHIND})`,
    'giu',
  ),
  counts: pattern(VI_AMOUNT),
  number: /\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|hàng/i,
  of: /\s(?:trong|trên)\s/i,
  unit: /%|per\s?cent|phần\străm|[$€£¥₫]|giây|phút|giờ|tiếng|ngày|tuần|tháng|năm|thập/i,
}

/** One and its like count nothing where they stand for `a`: `một cuộc tấn công`. */
const ARTICLE = /^(?:one|một|a|several|hai bên|ba bên|two sides|both)(?:\s|$)/iu
const NUMBER_WORD = /^\p{Lu}\p{Ll}/u
const TERMS_LIMIT = 12

/** What numbers in a sentence say of duration and amount, as written: `about 50 of about 240 hostages`, `trong thời gian 4 ngày`. */
export function readTerms(written: string, language: string): readonly string[] {
  const sentence = written.normalize('NFC').replace(/\s+/gu, ' ')
  const { shares, whole, counts, number, of, unit } = language === 'vi' ? VIETNAMESE : ENGLISH
  if (!number.test(sentence)) return []
  const found: { readonly start: number; readonly end: number }[] = []
  for (const expression of [shares, whole, counts]) {
    if ((expression === shares && !of.test(sentence)) || (expression === whole && !unit.test(sentence))) continue
    for (const match of sentence.matchAll(expression)) {
      const start = match.index
      let end = start + match[0].length
      if (found.length >= TERMS_LIMIT || found.some((other) => start < other.end && other.start < end)) continue
      if (expression !== whole) {
        const thing = readThing(sentence, end, match[0], language)
        if (expression === counts && (thing === null ? !isBareAmount(match[0]) : isNoCount(sentence, start, thing)))
          continue
        end = thing ?? end
      }
      found.push({ start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start).map(({ start, end }) => sentence.slice(start, end).trim())
}

/** A number that says by itself that it is an amount: `at least 30`, `between 20 and 25`. */
const isBareAmount = (text: string): boolean =>
  /\d.*\s\S|\s\S.*\d/u.test(text) && !/(?:^|\s)(?:1[89]|20)\d\d$/.test(text)

/** An article, or a number word inside somebody's name: `the Three Brotherhood Alliance`. */
function isNoCount(sentence: string, start: number, end: number): boolean {
  const text = sentence.slice(start, end)
  if (
    ARTICLE.test(text) &&
    !/^(?:a|several|một)\s(?:dozen|hundred|thousand|million|billion|trăm|nghìn|triệu)/iu.test(text)
  )
    return true
  return (
    start > 0 && NUMBER_WORD.test(text) && /\s\p{Lu}/u.test(text) && !/[.!?…:“"«]\s?$/u.test(sentence.slice(0, start))
  )
}
