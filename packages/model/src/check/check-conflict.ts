import { isConditionWord, parseCondition } from '../conflict/parse-condition.js'
import type { LooseCase } from '../parse/loose.js'
import type { Report } from '../problem/draft.js'
import { shorten } from '../problem/found.js'
import { didYouMean } from '../problem/nearest-word.js'
import type { Path } from '../problem/path.js'
import type { References } from './references.js'

/** The conflict: decision makers that are actors, options that are there, conditions that can be read. */
export function checkConflict(loose: LooseCase, refer: References, report: Report): void {
  const { conflict } = loose
  if (conflict === undefined) return
  const top: Path = ['conflict']
  const options = new Map<string, number>()
  const makers = new Set<string>()
  const listed = new Set(loose.parties?.map((party) => party?.id))
  // Where a party is unreadable, any actor may be the one.
  const parties = listed.size > 0 && !listed.has(undefined) ? listed : undefined
  for (const [i, maker] of (conflict.decisionMakers ?? []).entries()) {
    const at = [...top, 'decisionMakers', i]
    const id = maker?.id
    refer.actor(id, [...at, 'id'])
    if (id !== undefined && makers.has(id))
      report({
        code: 'ERR_ID_DUPLICATE',
        at: [...at, 'id'],
        message: `duplicate decision maker: ${id}`,
        hint: 'each actor once, with all its options',
      })
    if (id !== undefined) makers.add(id)
    for (const [k, option] of (maker?.options ?? []).entries()) {
      const here = [...at, 'options', k]
      refer.claims(option?.because, [...here, 'because'])
      refer.outcome(option?.sets, [...here, 'sets'])
      if (option?.id === undefined) continue
      const place = [...here, 'id']
      if (options.has(option.id))
        report({
          code: 'ERR_ID_DUPLICATE',
          at: place,
          message: `duplicate option of the conflict: ${option.id}`,
          hint: 'an id that no other option of the conflict has',
        })
      if (isConditionWord(option.id))
        report({
          code: 'ERR_ID_FORM',
          at: place,
          message: `reserved id: ${option.id}`,
          hint: 'none of AND, OR, NOT, IF, IFF',
        })
      options.set(option.id, options.size)
    }
    const preferences = maker?.preferences
    refer.attribution(preferences, [...at, 'preferences'])
    if (preferences && 'utilities' in preferences && id !== undefined && parties && !parties.has(id))
      report({
        code: 'ERR_REFERENCE_UNKNOWN',
        at: [...at, 'preferences', 'utilities'],
        message: `missing utilities: ${id} is no party`,
        hint: 'statements or a ranking; only parties have utilities',
      })
  }

  const knownOption = (id: string | undefined, at: Path) => {
    if (id !== undefined && !options.has(id))
      report({
        code: 'ERR_REFERENCE_UNKNOWN',
        at,
        message: `unknown option of the conflict: ${shorten(id)}`,
        hint: hintFor(id),
      })
  }
  const hintFor = (id: string) => () =>
    `${didYouMean(id, options.keys())}listed: ${shorten([...options.keys()].join(', '))}`
  const condition = (entry: unknown, at: Path) => {
    refer.attribution(entry, at)
    const isBare = typeof entry === 'string'
    const text = isBare ? entry : (entry as { readonly is?: unknown } | undefined)?.is
    if (typeof text !== 'string') return
    const read = parseCondition(text, (id) => options.get(id))
    if (read.ok) return
    const place = isBare ? at : [...at, 'is']
    const { message, hint, unknownOption } = read.fault
    if (unknownOption === undefined) report({ code: 'ERR_CONDITION', at: place, message, hint })
    else knownOption(unknownOption, place)
  }
  const conditions = (entries: readonly unknown[] | undefined, at: Path) => {
    for (const [k, entry] of (entries ?? []).entries()) condition(entry, [...at, k])
  }
  conditions(conflict.infeasible, [...top, 'infeasible'])
  conditions(conflict.indistinguishable, [...top, 'indistinguishable'])
  for (const [k, group] of (conflict.atMostOne ?? []).entries())
    for (const [m, id] of (group ?? []).entries()) knownOption(id, [...top, 'atMostOne', k, m])
  for (const [k, id] of (conflict.statusQuo ?? []).entries()) knownOption(id, [...top, 'statusQuo', k])
  for (const [i, maker] of (conflict.decisionMakers ?? []).entries()) {
    const preferences = maker?.preferences
    const at = [...top, 'decisionMakers', i]
    if (preferences && 'statements' in preferences) {
      const { statements, strong } = preferences
      conditions(statements, [...at, 'preferences', 'statements'])
      outOfPlace(strong, statements?.length, 'statements', [...at, 'preferences', 'strong'])
    }
    if (preferences && 'ranking' in preferences)
      for (const [k, place] of (preferences.strong ?? []).entries())
        outOfPlace(place, preferences.ranking && preferences.ranking.length - 1, 'places between ranks', [
          ...at,
          'preferences',
          'strong',
          k,
        ])
    conditions(maker?.unseen, [...at, 'unseen'])
    for (const [id, believed] of Object.entries(maker?.believes ?? {})) {
      const here = [...at, 'believes', id]
      refer.attribution(believed, here)
      if (!makers.has(id) || id === maker?.id)
        report({
          code: 'ERR_REFERENCE_UNKNOWN',
          at: here,
          message: id === maker?.id ? `belief about itself: ${id}` : `unknown decision maker: ${shorten(id)}`,
          hint: () => `another of: ${shorten([...makers].filter((other) => other !== maker?.id).join(', '))}`,
          onKey: true,
        })
      if (believed && 'statements' in believed) conditions(believed.statements, [...here, 'statements'])
    }
  }

  function outOfPlace(count: number | undefined, most: number | undefined, what: string, at: Path): void {
    if (count === undefined || most === undefined || count <= most) return
    report({
      code: 'ERR_NUMBER_RANGE',
      at,
      message: `large number: ${count} (there are ${most} ${what})`,
      hint: `at most ${most}`,
    })
  }
}
