import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PackageExam, PackageField } from '@parley/engine'
import { afterEach, describe, expect, it } from 'vitest'
import { type CaseSession, openSession } from '../cases/case-session.js'
import { ferryCase, loadLegal, makeFolder } from '../cases/ferry-case.fixture.js'
import { packagesRoutes } from './packages-routes.js'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

const open = async (text: string): Promise<{ session: CaseSession; file: string }> => {
  const { folder, remove } = await makeFolder({ 'case.yaml': text })
  const session = openSession(await loadLegal(folder), { samples: 0, timelineSamples: 0, seed: 1 })
  cleanups.push(remove, session.close)
  return { session, file: join(folder, 'case.yaml') }
}

const routesOf = async (text: string) => packagesRoutes((await open(text)).session)

/** Two issues, three parties; a red line forbids one of the six combinations. */
const HARBOUR = `parley: 1
title: Harbour
asOf: 2024-06-01
parties: [{ id: north }, { id: south }, { id: east }]
issues:
  - { id: quay, options: [{ id: old }, { id: shared }, { id: new }], statusQuo: old }
  - { id: toll, options: [{ id: none }, { id: fixed }], statusQuo: none }
preferences:
  north: { weights: { quay: 3, toll: 1 }, values: { quay: { old: 0, shared: 0.5, new: 1 }, toll: { none: 0, fixed: 1 } } }
  south: { weights: { quay: 1, toll: 1 }, values: { quay: { old: 1, shared: 0.5, new: 0 }, toll: { none: 1, fixed: 0 } } }
  east:
    weights: { quay: 1, toll: 1 }
    values: { quay: { old: 0, shared: 1, new: 0.5 }, toll: { none: 0, fixed: 1 } }
    redLines: [{ when: { quay: old, toll: fixed } }]
noAgreement: { north: { statusQuo: 0.3 }, south: { statusQuo: 0.2 }, east: { statusQuo: 0.4 } }
`

describe('what the page asks of the packages', () => {
  it('tells the field: outcomes, frontier, closest package, status quo', async () => {
    const response = await (await routesOf(HARBOUR)).request('/')
    const field = (await response.json()) as PackageField
    expect(field.parties).toEqual(['north', 'south', 'east'])
    expect(field.outcomes).toBe('6')
    expect(field.hasPoints).toBe(true)
    expect(field.statusQuo).toEqual({ digits: [0, 0], utilities: [0, 1, 0] })
    expect(field.closest).toMatchObject({ digits: [1, 0], utilities: [0.375, 0.75, 0.5], distance: -0.075 })
    if (field.frontier.kind !== 'found') throw new Error(field.frontier.kind)
    expect(field.frontier.size).toBe(5)
    expect(field.frontier.digits).toEqual([2, 1, 2, 0, 1, 1, 1, 0, 0, 0])
    expect(field.frontier.references.nash).toEqual([2])
  })

  it('gives every feasible package as a point of two parties', async () => {
    const response = await (await routesOf(HARBOUR)).request('/points?x=south&y=east')
    const bytes = await response.arrayBuffer()
    const [size, hasIndex] = new Uint32Array(bytes, 0, 2)
    expect([size, hasIndex]).toEqual([5, 1])
    expect([...new Float32Array(bytes, 8, 5)]).toEqual([1, 0.75, 0.25, 0.5, 0])
    expect([...new Float32Array(bytes, 28, 5)]).toEqual([0, 0.5, 1, 0.25, 0.75])
    // Who lacks most: north, north, nobody (south has 0.05 to spare), east, south.
    expect([...new Float32Array(bytes, 48, 5)].map((gap) => Math.round(gap * 1000) / 1000)).toEqual([
      0.4, -0.075, -0.05, 0.15, 0.2,
    ])
    expect([...new Uint32Array(bytes, 68, 5)]).toEqual([0, 2, 3, 4, 5])
  })

  it('examines a package: who is short, by what, what it crosses and what improves it', async () => {
    const response = await (await routesOf(HARBOUR)).request('/exam?digits=0.0')
    const exam = (await response.json()) as PackageExam
    expect(exam.standings.map(({ short }) => short)).toEqual([0.3, 0, 0.4])
    expect(exam.standings[0]!.parts[0]).toBeCloseTo(0.3 * 0.75, 12)
    expect(exam.standings[0]!.parts[1]).toBeCloseTo(0.3 * 0.25, 12)
    expect(exam.distance).toBe(0.4)
    expect(exam.improvements).toMatchObject({ efficient: true, swaps: [] })
    const crossing = await (await routesOf(HARBOUR)).request('/exam?digits=0.1')
    expect(((await crossing.json()) as PackageExam).crosses).toEqual([
      { party: 'east', when: { quay: 'old', toll: 'fixed' } },
    ])
  })

  it('follows the file', async () => {
    const { session, file } = await open(ferryCase())
    const changed = new Promise<void>((resolve) => session.listen(() => resolve()))
    const asked = () => session.packages({ about: 'field', worth: 'expected' })
    expect(await asked()).toMatchObject({ kind: 'field', field: { reservation: [0.2, 0.5] } })
    await writeFile(file, ferryCase({ south: 0.6 }))
    await changed
    expect(await asked()).toMatchObject({ kind: 'field', field: { reservation: [0.2, 0.6] } })
  })

  it.each([
    ['/?at=2024-02-30', 400],
    ['/?worth=full', 400],
    ['/points?x=north', 400],
    ['/points?x=north&y=nobody', 400],
    ['/exam?digits=', 400],
    ['/exam?digits=0', 400],
    ['/exam?digits=0.0.0', 400],
    ['/exam?digits=3.0', 400],
    ['/exam?digits=0.-1', 400],
    ['/exam?digits=1e9.0', 400],
  ])('refuses %s', async (path, status) => {
    const response = await (await routesOf(HARBOUR)).request(path)
    expect(response.status).toBe(status)
    expect(await response.text()).toMatch(/:/)
  })

  it('has none of a record', async () => {
    const text =
      'parley: 1\ntitle: T\nasOf: 2024-01-01\nparties: [{ id: a }, { id: b }]\nissues: [{ id: i, options: [{ id: x }, { id: y }], statusQuo: x }]\n'
    expect((await (await routesOf(text)).request('/')).status).toBe(404)
  })
})
