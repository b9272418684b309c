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
/** Letters of English and Vietnamese; without the `u` flag these expressions take a third of the time. */
const LETTER = String.raw`A-Za-z\u00C0-\u024F\u0300-\u036F\u1E00-\u1EFF`
const WORD = `[${LETTER}]+`
const MONEY = String.raw`(?:[A-Z]{0,3}[$€£¥₫]\s?)`
const PERCENT = String.raw`(?:\s?%|\s(?:percent|per\scent|phần\străm)(?![${LETTER}]))`
/** Behind such a word a number is a date, a name or a rank: `tháng 8`, `bão số 4`, `page 3`, `January 11`. */
const NOT_BEFORE = String.raw`(?<![${LETTER}\d.,/:-])(?<!(?:tháng|ngày|năm|số|lúc|thứ|quận|điều|khoản|page|article|paragraph|resolution|phase|chapter|no\.|${EN_MONTH})\s)`
const NOT_BEHIND = String.raw`(?![${LETTER}\d]|[.,/:]\d)`

const pattern = (source: string): RegExp => new RegExp(NOT_BEFORE + source + NOT_BEHIND, 'yi')

/** In the order of the list, whichever comes first at a place; `counts` end before what is counted. */
type Patterns = { readonly shares: RegExp; readonly whole: RegExp; readonly counts: RegExp }

const ENGLISH: Patterns = {
  shares: pattern(`${EN_AMOUNT}(?:\\s${WORD})?\\s(?:out of|of)\\s(?:the\\s|its\\s|their\\s)?${EN_AMOUNT}`),
  whole: new RegExp(
    `${NOT_BEFORE}(?:${EN_AMOUNT}(?:${PERCENT}|(?:\\s|-)(?:further\\s|more\\s|additional\\s|consecutive\\s)?${EN_UNIT}${NOT_BEHIND})|${MONEY}${EN_AMOUNT}${NOT_BEHIND})`,
    'yi',
  ),
  counts: pattern(EN_AMOUNT),
}
const VIETNAMESE: Patterns = {
  shares: pattern(`${VI_AMOUNT}(?:\\s${WORD}){0,2}?\\s(?:trong số|trong tổng số|trên tổng số)\\s${VI_AMOUNT}`),
  whole: new RegExp(
    `${NOT_BEFORE}(?:(?:(?:trong (?:vòng|thời gian)|kéo dài|thời hạn)\\s)?${VI_AMOUNT}(?:${PERCENT}|\\s${VI_UNIT}${NOT_BEHIND})|${MONEY}${VI_AMOUNT}${NOT_BEHIND})`,
    'yi',
  ),
  counts: pattern(VI_AMOUNT),
}

/** One and its like count nothing where they stand for `a`: `một cuộc tấn công`. */
const ARTICLE = /^(?:one|một|a|several|hai bên|ba bên|two sides|both)(?:\s|$)/iu
const NUMBER_WORD = /^\p{Lu}\p{Ll}/u
const TERMS_LIMIT = 12

/** Where a number is, and what may stand before it that belongs to the amount. Terms are looked for at such places only. */
const NUMBERS: Readonly<Record<string, RegExp>> = {
  en: /\d[\d.,]*|\b(?:a (?=dozen|hundred|thousand|million)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens|scores|tens|hundreds|thousands|millions|several)\b/gi,
  vi: new RegExp(`\\d[\\d.,]*|(?<![${LETTER}])(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|hàng)(?=\\s)`, 'gi'),
}
const LEADS: Readonly<Record<string, RegExp>> = {
  en: new RegExp(`(?:(?<![${LETTER}])(?:between\\s|from\\s|${EN_ABOUT.slice(3, -2)})|${MONEY})$`, 'i'),
  vi: new RegExp(
    `(?:(?<![${LETTER}])(?:trong (?:vòng|thời gian)|kéo dài|thời hạn)\\s)?(?:(?<![${LETTER}])(?:từ\\s|${VI_ABOUT.slice(3, -2)})|${MONEY})?$`,
    'i',
  ),
}
const LEAD_CHARS = 36

/** What numbers in a sentence say of duration and amount, as written: `about 50 of about 240 hostages`, `trong thời gian 4 ngày`. */
export function readTerms(written: string, language: string): readonly string[] {
  const sentence = written.normalize('NFC').replace(/\s+/g, ' ')
  const places = findPlaces(sentence, language)
  const { shares, whole, counts } = language === 'vi' ? VIETNAMESE : ENGLISH
  const found: { readonly start: number; readonly end: number }[] = []
  for (const expression of places.length === 0 ? [] : [shares, whole, counts]) {
    for (const start of places) {
      expression.lastIndex = start
      const text = expression.exec(sentence)?.[0]
      if (text === undefined || found.length >= TERMS_LIMIT) continue
      let end = start + text.length
      if (found.some((other) => start < other.end && other.start < end)) continue
      if (expression !== whole) {
        const thing = readThing(sentence, end, text, language)
        const counted = thing === null ? isBareAmount(text) : !isNoCount(sentence, start, thing)
        if (expression === counts && !counted) continue
        end = thing ?? end
      }
      found.push({ start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start).map(({ start, end }) => sentence.slice(start, end).trim())
}

/** Where amounts may begin. */
function findPlaces(sentence: string, language: string): readonly number[] {
  const known = language === 'vi' ? 'vi' : 'en'
  const places: number[] = []
  for (const { index } of sentence.matchAll(NUMBERS[known]!)) {
    const before = sentence.slice(Math.max(0, index - LEAD_CHARS), index)
    const lead = before.match(LEADS[known]!)?.[0].length ?? 0
    if (lead > 0) places.push(index - lead)
    places.push(index)
  }
  return places
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
