/**
 * An OutcomeIndex as a few doubles: issues are packed, least significant first, into words of less than 2^53, so that
 * the index of an outcome is a sum of per-option amounts, and comparing words in order compares indices. Nearly every
 * space needs one word; 20 issues of 10 options need two.
 */
export interface IndexWords {
  /** How many words an index has; word 0 is the most significant. */
  readonly words: number
  /** For each issue, its word and what one step of its option adds there. */
  readonly word: Int32Array
  readonly stride: Float64Array
}

const WORD = 2 ** 53

/** Packs issues of these sizes. An issue alone fills a word at most. */
export function makeIndexWords(sizes: Int32Array): IndexWords {
  const issues = sizes.length
  const word = new Int32Array(issues)
  const stride = new Float64Array(issues)
  let words = 1
  let product = 1
  for (let j = issues - 1; j >= 0; j--) {
    if (product * sizes[j] > WORD) {
      words++
      product = 1
    }
    word[j] = words
    stride[j] = product
    product *= sizes[j]
  }
  for (let j = 0; j < issues; j++) word[j] = words - word[j]
  return { words, word, stride }
}

/** Writes the digits of the index whose words start at `at` in `from`. */
export function decodeInto(index: IndexWords, sizes: Int32Array, from: Float64Array, at: number, digits: Int32Array) {
  let left = from[at]
  for (let j = 0; j < sizes.length; j++) {
    if (j > 0 && index.word[j] !== index.word[j - 1]) left = from[at + index.word[j]]
    const digit = Math.floor(left / index.stride[j])
    digits[j] = digit
    left -= digit * index.stride[j]
  }
}
