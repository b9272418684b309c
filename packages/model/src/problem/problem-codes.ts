/** Every code that a `Problem` of this package can have; each has a line in docs/reference/problems.md. */
export const PROBLEM_CODES = [
  // The file
  'ERR_FILE_SIZE',
  'ERR_FILE_DEPTH',
  'ERR_FILE_NOT_CASE',
  'ERR_YAML_SYNTAX',
  'ERR_YAML_ALIAS',
  'ERR_YAML_TAG',
  'ERR_PROBLEMS_MANY',
  // Keys
  'ERR_KEY_DUPLICATE',
  'ERR_KEY_FORBIDDEN',
  'ERR_KEY_FORM',
  'ERR_KEY_UNKNOWN',
  // Shape
  'ERR_FIELD_MISSING',
  'ERR_TYPE',
  'ERR_CHOICE',
  'ERR_VERSION',
  'ERR_TEXT_EMPTY',
  'ERR_LIST_SHORT',
  'ERR_ID_FORM',
  'ERR_DATE',
  'ERR_NUMBER_FORM',
  'ERR_NUMBER_RANGE',
  'ERR_RANGE_ORDER',
  'ERR_WORD_PLACE',
  'ERR_RELIABILITY',
  'ERR_HASH_FORM',
  'ERR_PATH_OUTSIDE',
  'ERR_WHEN_EMPTY',
  'ERR_EFFECT_TARGET',
  'ERR_TEST_KIND',
  'ERR_CHANGE_KIND',
  // What the parts say about each other
  'ERR_ID_DUPLICATE',
  'ERR_REFERENCE_UNKNOWN',
  'ERR_RANKING_INCOMPLETE',
  'ERR_RANKING_DUPLICATE',
  'ERR_WEIGHTS_SUM',
  'ERR_COMPARISON_ISSUES',
  'ERR_PRIOR_EMPTY',
  'ERR_TRUST_SELF',
  'ERR_TRUST_DUPLICATE',
  'ERR_EFFECT_DECAY',
  'ERR_POSITION_ACTOR',
  'ERR_CONDITION',
  'ERR_CHANGE_CLASH',
  // Quotes and their sources
  'ERR_QUOTE_MISSING',
  'ERR_QUOTE_AMBIGUOUS',
  // Edits
  'ERR_EDIT_PATH',
  'ERR_EDIT_VALUE',
  'ERR_EDIT_RESULT',
] as const

export type ProblemCode = (typeof PROBLEM_CODES)[number]
