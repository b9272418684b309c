import { expect, it } from 'vitest'
import { fullCase } from '../fixtures/full-case.fixture.js'
import { parseCase } from '../parse/parse-case.js'
import { actorsOf } from './actors-of.js'

it('actorsOf lists parties, mediators, stakeholders, in file order', () => {
  const result = parseCase(fullCase)
  if (!result.ok) throw new Error('the full case is legal')
  expect(actorsOf(result.value.case).map(({ actor, kind }) => `${kind} ${actor.id}`)).toEqual([
    'party north',
    'party south',
    'mediator lake',
    'stakeholder guild',
  ])
})
