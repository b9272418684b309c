/** For tests: words that no sentence of ours may hold. */

/** Confidence is a judgement about the judgement; it never stands beside a likelihood (ICD 203, D.6.e.(2)(b)). */
export const CONFIDENCE_WORDS =
  /\b(confiden\w*|certainty|moderate\w*|sure|surely)\b|độ tin cậy|mức tin cậy|tự tin|tin chắc/i

/** Verdicts, advice and words of one side: the tool says what follows from judgements, and for whom it decides nothing. */
export const VERDICT_WORDS =
  /\b(optim\w*|best|ideal|should|must|ought|recommend\w*|fair\w*|unfair\w*|blame\w*|guilt\w*|fault\w*|win\w*|lose\w*|right|wrong|failed|failure|refus\w*|stubborn\w*|deal|enemy|regime|terror\w*|prove\w*|proof)\b|tối ưu|tốt nhất|khuyến nghị|công bằng|lỗi của|thắng|thua|kẻ thù|khủng bố|chứng minh/i

/** No placeholder left open, and no number that is none. */
export const BROKEN_WORDS = /undefined|null|NaN|Infinity|\[object|\$\{/
