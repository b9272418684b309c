import type { Problem } from '@parley/model'
import { asFiles, GENIUS, GENIUSWEB, NEGMAS_NUMBERS, NEGOLOG } from '../fixtures/small-scenarios.fixture.js'
import { readGmcr } from '../gmcr/read-gmcr.js'
import { readPoints } from '../points/read-points.js'
import { type ReadFrom, type ReadOptions, readScenario, type SourceFile } from '../read-scenario.js'
import { writeScenario } from '../write/write-scenario.js'
import type { FormatProblemCode } from './format-problem-codes.js'

type Texts = Readonly<Record<string, string>>
type Failing = { readonly path: string; readonly problems: () => readonly Problem[] }

const read =
  (files: readonly SourceFile[], options: ReadOptions & ReadFrom = {}) =>
  (): readonly Problem[] => {
    const result = readScenario(files, { name: 'folder', ...options })
    return result.ok ? [] : result.problems
  }

const texts = (of: Texts, options?: ReadOptions) => read(asFiles(of), options)

/** One of the small scenarios with a part of one file's text changed. */
const changed = (scenario: Texts, name: string, from: string, to: string) => {
  const text = scenario[name]
  if (!text?.includes(from)) throw new Error(`${name} has no ${from}`)
  return texts({ ...scenario, [name]: text.replace(from, to) })
}

/** For every code something that has that problem, at that path; of what only analysis or writing refuses, elsewhere. */
export const FAILING: Readonly<
  Record<Exclude<FormatProblemCode, 'ERR_ISSUE_REAL' | 'ERR_UTILITY_RANKING' | 'ERR_DIVISION'>, Failing>
> = {
  ERR_SCENARIO_SIZE: {
    path: 'garden.xml:7:3499984',
    problems: changed(
      GENIUS,
      'garden.xml',
      '<item index="2" value="noon &amp; dusk"/>',
      `<item value="x"/>${'<item/>'.repeat(500_000)}`,
    ),
  },
  ERR_SCENARIO_DEPTH: {
    path: 'garden.xml:3:795',
    problems: changed(GENIUS, 'garden.xml', '<utility_space number', `${'<deeper>'.repeat(100)}<utility_space number`),
  },
  ERR_SCENARIO_EMPTY: { path: 'north.xml', problems: texts({ ...GENIUS, 'north.xml': ' \n' }) },
  ERR_SCENARIO_ENCODING: {
    path: 'north.xml',
    problems: read([
      ...asFiles(GENIUS).slice(0, 1),
      { name: 'north.xml', bytes: Uint8Array.of(0x3c, 0xff, 0xfe, 0x80) },
    ]),
  },
  ERR_SCENARIO_LABEL: {
    path: 'north.json:1:1',
    problems: texts({ 'garden.xml': GENIUS['garden.xml'], 'north.json': GENIUS['north.xml'] }),
  },
  ERR_SCENARIO_UNKNOWN: { path: 'page.xml:1:1', problems: texts({ ...GENIUS, 'page.xml': '<html><body/></html>' }) },
  ERR_SCENARIO_MIXED: { path: 'folder', problems: texts({ ...GENIUS, 'profileA.json': NEGOLOG['profileA.json'] }) },
  ERR_SCENARIO_DOMAIN: { path: 'folder', problems: texts({ ...GENIUS, 'second.xml': GENIUS['garden.xml'] }) },
  ERR_SCENARIO_PARTIES: { path: 'folder', problems: texts({ 'garden.xml': GENIUS['garden.xml'] }) },
  ERR_XML_SYNTAX: {
    path: 'north.xml:15:3',
    problems: changed(GENIUS, 'north.xml', '<discount_factor value="0.9"/>', '</utility_space>'),
  },
  ERR_XML_DOCTYPE: {
    path: 'north.xml:1:1',
    problems: changed(GENIUS, 'north.xml', '<utility_space>', '<!DOCTYPE u [<!ENTITY a "&a;&a;">]><utility_space>'),
  },
  ERR_XML_ENTITY: {
    path: 'north.xml:4:30',
    problems: changed(GENIUS, 'north.xml', 'value="dawn"', 'value="&dawn;"'),
  },
  ERR_JSON_SYNTAX: {
    path: 'profileA.json:4:53',
    problems: changed(NEGOLOG, 'profileA.json', '1.0 }, "colour"', '1.0  "colour"'),
  },
  ERR_SCENARIO_YAML: {
    path: 'bo.yml:5:36',
    problems: changed(NEGMAS_NUMBERS, 'bo.yml', '{ Days', '!!python/object:os.system { Days'),
  },
  ERR_SCENARIO_MISSING: {
    path: 'north.xml:3:5',
    problems: changed(GENIUS, 'north.xml', '<weight index="1" value="0.5"/>', ''),
  },
  ERR_SCENARIO_TYPE: {
    path: 'profileA.json:3:19',
    problems: changed(NEGOLOG, 'profileA.json', '{ "colour": 0.6, "size": 0.4 }', '[0.6, 0.4]'),
  },
  ERR_SCENARIO_NUMBER: {
    path: 'north.xml:4:7',
    problems: changed(GENIUS, 'north.xml', 'evaluation="8"', 'evaluation="NaN"'),
  },
  ERR_SCENARIO_WEIGHT: {
    path: 'profileB.json:3:29',
    problems: changed(NEGOLOG, 'profileB.json', '"size": 0.9', '"size": -0.9'),
  },
  ERR_SCENARIO_DUPLICATE: {
    path: 'garden.xml:5:7',
    problems: changed(GENIUS, 'garden.xml', 'value="never"', 'value="dawn"'),
  },
  ERR_SCENARIO_REFERENCE: {
    path: 'landlord.json:13:105',
    problems: changed(GENIUSWEB, 'landlord.json', '"one month": 1 }', '"one month": 1, "two": 1 }'),
  },
  ERR_SCENARIO_RANGE: {
    path: 'garden.xml:10:7',
    problems: changed(GENIUS, 'garden.xml', 'lowerbound="0"', 'lowerbound="9"'),
  },
  ERR_ISSUE_KIND: {
    path: 'garden.xml:5:7',
    problems: changed(GENIUS, 'garden.xml', 'type="discrete" etype', 'type="colour" etype'),
  },
  ERR_UTILITY_KIND: {
    path: 'north.xml:1:1',
    problems: changed(GENIUS, 'north.xml', '<utility_space>', '<utility_space type="NONLINEAR">'),
  },
  ERR_GRAPH_FILE: {
    path: 'model.gmcr:1:46',
    problems: () => {
      const text =
        '{"options":[{"name":"o","permittedDirection":"sideways"}],"decisionMakers":[{"name":"d","options":[0],"preferences":[]}]}'
      const result = readGmcr({ name: 'model.gmcr', bytes: new TextEncoder().encode(text) })
      return result.ok ? [] : result.problems
    },
  },
  ERR_CSV_SYNTAX: {
    path: 'points.csv:2:1',
    problems: () => {
      const result = readPoints({ name: 'points.csv', bytes: new TextEncoder().encode('item,a,b\n"home,1,2\n') })
      return result.ok ? [] : result.problems
    },
  },
  ERR_FORMAT_CANNOT: {
    path: 'parties["ada"]',
    problems: () => {
      const result = readScenario(asFiles(NEGMAS_NUMBERS))
      if (!result.ok) return []
      const written = writeScenario(result.value, 'genius', { asOf: '2025-01-31' })
      return written.ok ? [] : written.problems
    },
  },
}
