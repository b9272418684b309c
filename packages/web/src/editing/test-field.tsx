import { asOfDate, type Case } from '@parley/model'
import { useEditingWords } from './editing-words.js'
import { FieldEditor, type FieldProps, placeOfField } from './field.js'
import { FieldGroup, FieldRow } from './field-row.js'
import { CAUSES, type Field, RESULTS, STANCES } from './kinds.js'
import { refsOf } from './refs-of.js'
import { useTarget } from './target.js'
import { usePlace } from './use-place.js'

const NEEDED = { needed: true } as const

/** The fields of each test. */
const FIELDS = {
  round: [
    { key: 'round', as: 'ref', to: 'round', ...NEEDED },
    { key: 'result', as: 'choice', of: RESULTS, ...NEEDED },
  ],
  agreement: [
    { key: 'agreement', as: 'ref', to: 'agreement', ...NEEDED },
    { key: 'carriedOut', as: 'choice', of: ['fully', 'not-fully'], ...NEEDED },
  ],
  position: [
    { key: 'position.actor', as: 'ref', to: 'actor', ...NEEDED },
    { key: 'position.stance', as: 'choice', of: STANCES, ...NEEDED },
    { key: 'position.saidBy', as: 'plain' },
  ],
  distance: [
    { key: 'distance.from', as: 'date', ...NEEDED },
    { key: 'distance.to', as: 'date', ...NEEDED },
    { key: 'moved', as: 'choice', of: ['closer', 'further'], ...NEEDED },
  ],
  cause: [
    { key: 'cause', as: 'choice', of: CAUSES, ...NEEDED },
    { key: 'adds', as: 'choice', of: [true, false], ...NEEDED },
  ],
  waiting: [
    { key: 'waiting', as: 'refs', to: 'party' },
    { key: 'pays', as: 'choice', of: [true, false], ...NEEDED },
  ],
} as const satisfies Readonly<Record<string, readonly Field[]>>

type Test = keyof typeof FIELDS
const TESTS = Object.keys(FIELDS) as readonly Test[]

/** A test of each kind to begin with; undefined where the case has nothing that it could be of. */
const blankTest = (data: Case, test: Test): unknown => {
  const day = asOfDate(data)
  const [round, agreement] = [refsOf(data, 'round', [])[0], refsOf(data, 'agreement', [])[0]]
  switch (test) {
    case 'round':
      return round && { round: round.id, result: 'none' }
    case 'agreement':
      return agreement && { agreement: agreement.id, carriedOut: 'not-fully' }
    case 'position':
      return { position: { actor: data.parties[0]!.id, stance: 'demands' } }
    case 'distance':
      return { distance: { from: day, to: day }, moved: 'further' }
    case 'cause':
      return { cause: 'disagreement', adds: true }
    case 'waiting':
      return { waiting: data.parties.map(({ id }) => id), pays: true }
  }
}

/** How the case can be held against an assertion: of which kind, and what it says exactly. */
export const TestField = ({ field, path, what }: FieldProps<Extract<Field, { as: 'test' }>>) => {
  const ew = useEditingWords()
  const { data } = useTarget()
  const at = placeOfField(path, field)
  const { value, problems, set } = usePlace(at, ew.of(what, ew.fields.test))
  const said = (value ?? {}) as Readonly<Record<string, unknown>>
  const test = TESTS.find((one) => one in said)
  return (
    <FieldGroup label={ew.fields.test} hint={ew.hints.test} problems={problems}>
      <FieldRow label={ew.testKind} problems={[]}>
        {(ids) => (
          <select
            {...ids}
            value={test ?? ''}
            onChange={({ target }) => set(target.value === '' ? undefined : blankTest(data, target.value as Test))}
          >
            <option value="">{ew.tests.none}</option>
            {TESTS.filter((one) => one === test || blankTest(data, one) !== undefined).map((one) => (
              <option key={one} value={one}>
                {ew.tests[one]}
              </option>
            ))}
          </select>
        )}
      </FieldRow>
      {test !== undefined && FIELDS[test].map((one) => <FieldEditor key={one.key} field={one} path={at} what={what} />)}
    </FieldGroup>
  )
}
