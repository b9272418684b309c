import type { Document, PartKind } from './format-reader.js'
import type { AnyReader } from './format-readers.js'
import { SCENARIO_LIMITS } from './limits.js'
import type { ProblemList, TextFile } from './problem/problem-list.js'
import { quoted } from './problem/quoted.js'
import type { ReadFrom, ReadOptions, SourceFile } from './read-scenario.js'
import type { Scenario, ScenarioParty } from './scenario/scenario.js'
import { nameOf } from './source/file-name.js'

/** A file that is part of a scenario. */
export type Part = {
  readonly reader: AnyReader
  readonly kind: PartKind
  readonly file: TextFile
  readonly document: Document
}

/** Whether a file goes by a name, with or without its ending. */
export const isNamed = (file: { readonly name: string }, name: string): boolean =>
  file.name === name || nameOf(file) === name

type Options = ReadOptions & ReadFrom

/** The scenario of one domain and its profiles; null where they do not go together, which is told. */
export const assembleScenario = (
  parts: readonly Part[],
  files: readonly SourceFile[],
  options: Options,
  problems: ProblemList,
): Scenario | null => {
  const refuse = (code: string, message: string, hint: string): null => {
    problems.add({ code, path: options.name ?? files[0]?.name ?? '(files)', message, hint })
    return null
  }
  const domains = parts.filter(({ kind, file }) => kind === 'domain' && file.name === (options.domain ?? file.name))
  const [domainPart] = domains
  const formats = new Set((options.domain === undefined ? parts : domains).map(({ reader }) => reader.format))
  const [format] = formats
  if (format === undefined)
    return refuse(
      'ERR_SCENARIO_UNKNOWN',
      `no scenario: ${files.length} files, none of them a domain or a profile`,
      'GENIUS XML, GeniusWeb JSON, NegMAS YAML or JSON, NegoLog JSON',
    )
  if (formats.size > 1)
    return refuse(
      'ERR_SCENARIO_MIXED',
      `mixed formats: ${[...formats].join(', ')}`,
      'one format, or the file of the domain that is meant',
    )
  if (domains.length > 1)
    return refuse(
      'ERR_SCENARIO_DOMAIN',
      `several domains: ${domains.map(({ file }) => file.name).join(', ')}`,
      'one, or the file of the domain that is meant',
    )
  const all = parts.filter(({ kind, reader }) => kind === 'profile' && reader.format === format)
  const [firstProfile] = all
  if (firstProfile === undefined)
    return refuse('ERR_SCENARIO_PARTIES', 'missing profiles: a domain alone', 'the profiles of the parties beside it')
  const domain =
    domainPart === undefined
      ? firstProfile.reader.domainOf(firstProfile.document, problems.of(firstProfile.file))
      : domainPart.reader.readDomain(domainPart.document, problems.of(domainPart.file))
  if (domain === undefined)
    return refuse(
      'ERR_SCENARIO_DOMAIN',
      'missing domain: profiles alone',
      'the file with the issues, or the folder with all of them',
    )
  if (domain === null) return null
  const profiles = chooseProfiles(all, options, firstProfile.reader.choicesOf?.(domain) ?? [], refuse)
  if (profiles === null) return null
  const parties = profiles.map(({ reader, file, document }) =>
    reader.readParty(nameOf(file), document, domain, options.reading ?? 'genius', problems.of(file)),
  )
  const isWhole = (party: ScenarioParty | null): party is ScenarioParty => party !== null
  if (!parties.every(isWhole)) return null
  const name =
    domainPart === undefined ? nameOf({ name: options.name ?? firstProfile.file.name }) : nameOf(domainPart.file)
  return { name, format, issues: domain.issues, parties }
}

type Refuse = (code: string, message: string, hint: string) => null

const chooseProfiles = (
  all: readonly Part[],
  { profiles: wanted }: Options,
  choices: readonly { readonly party: string; readonly files: readonly string[] }[],
  refuse: Refuse,
): readonly Part[] | null => {
  const listed = () => all.map(({ file }) => nameOf(file)).join(', ')
  if (wanted !== undefined) {
    const chosen = wanted.map((name) => all.find(({ file }) => isNamed(file, name)))
    const missing = chosen.indexOf(undefined)
    if (missing >= 0)
      return refuse('ERR_SCENARIO_PARTIES', `unknown profile: ${quoted(wanted[missing]!)}`, `of ${listed()}`)
    if (new Set(chosen).size < chosen.length)
      return refuse('ERR_SCENARIO_PARTIES', `repeated profile: ${wanted.join(', ')}`, 'each once')
    return chosen as Part[]
  }
  const [choice] = choices.filter(({ files }) => all.filter(({ file }) => files.includes(file.name)).length > 1)
  if (choice !== undefined)
    return refuse(
      'ERR_SCENARIO_PARTIES',
      `several profiles: ${choice.party} has ${choice.files.join(', ')}`,
      `only the files of those that take part, or --profiles with a choice of ${listed()}`,
    )
  if (all.length > SCENARIO_LIMITS.parties)
    return refuse('ERR_SCENARIO_SIZE', `large scenario: ${all.length} parties`, `at most ${SCENARIO_LIMITS.parties}`)
  return all
}
