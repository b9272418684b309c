/** Every code that a problem of this package can have; each has a line in docs/reference/problems.md. */
export const FORMAT_PROBLEM_CODES = [
  // The files
  'ERR_SCENARIO_SIZE',
  'ERR_SCENARIO_DEPTH',
  'ERR_SCENARIO_EMPTY',
  'ERR_SCENARIO_ENCODING',
  'ERR_SCENARIO_LABEL',
  'ERR_SCENARIO_UNKNOWN',
  'ERR_SCENARIO_MIXED',
  'ERR_SCENARIO_DOMAIN',
  'ERR_SCENARIO_PARTIES',
  // Their text
  'ERR_XML_SYNTAX',
  'ERR_XML_DOCTYPE',
  'ERR_XML_ENTITY',
  'ERR_JSON_SYNTAX',
  'ERR_SCENARIO_YAML',
  'ERR_CSV_SYNTAX',
  // What they say
  'ERR_SCENARIO_MISSING',
  'ERR_SCENARIO_TYPE',
  'ERR_SCENARIO_NUMBER',
  'ERR_SCENARIO_WEIGHT',
  'ERR_SCENARIO_DUPLICATE',
  'ERR_SCENARIO_REFERENCE',
  'ERR_SCENARIO_RANGE',
  'ERR_ISSUE_KIND',
  'ERR_UTILITY_KIND',
  'ERR_GRAPH_FILE',
  // What is asked of a scenario
  'ERR_ISSUE_REAL',
  'ERR_UTILITY_RANKING',
  'ERR_DIVISION',
  'ERR_FORMAT_CANNOT',
] as const

export type FormatProblemCode = (typeof FORMAT_PROBLEM_CODES)[number]
