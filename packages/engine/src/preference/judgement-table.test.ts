import { describe, expect, test } from 'vitest'
import { effectJudgementId, JudgementCollector, type SlotKind, scannedRange } from './judgement-table.js'

describe('the collector', () => {
  test('gives each number a slot, in the order of arrival', () => {
    const collector = new JudgementCollector()
    expect(collector.scalar('one', 'value', 0.25)).toBe(0)
    expect(collector.scalar('two', 'hazard', { is: [0, 0.5], by: 'analyst' })).toBe(1)
    expect([...collector.ranking('three', 'values', ['x', 'y'], Float64Array.of(1, 0))]).toEqual([2, 3])
    expect(collector.scalar('four', 'adds', { low: -1, likely: 0.5, high: 1 })).toBe(4)
    const table = collector.table()
    expect(table.ids).toEqual(['one', 'two', 'three.x', 'three.y', 'four'])
    expect(table.kinds).toEqual(['value', 'hazard', 'value', 'value', 'adds'])
    expect([...table.points]).toEqual([0.25, 0.25, 1, 0, 0.5])
    expect([...table.low]).toEqual([0.25, 0, 1, 0, -1])
    expect([...table.high]).toEqual([0.25, 0.5, 1, 0, 1])
    expect([...table.ranked]).toEqual([0, 0, 1, 1, 0])
    expect(table.draws).toEqual([
      { id: 'one', slot: 0, distribution: { kind: 'fixed', value: 0.25 } },
      { id: 'two', slot: 1, distribution: { kind: 'uniform', low: 0, high: 0.5 } },
      { id: 'three', slots: Int32Array.of(2, 3), ranking: 'values' },
      { id: 'four', slot: 4, distribution: { kind: 'pert', low: -1, likely: 0.5, high: 1 } },
    ])
  })

  test('names the judgement inside an effect by path', () => {
    expect(effectJudgementId('levers', 'monitors', 2, 'effect')).toBe('levers.monitors.effects.2.effect')
  })
})

describe('the range that thresholds scan', () => {
  const kinds: readonly SlotKind[] = [
    'value',
    'statusQuo',
    'settlement',
    'hazard',
    'discount',
    'monitoring',
    'add',
    'adds',
    'cost',
    'kept',
    'broken',
  ]
  const rangeOf = (kind: SlotKind): readonly [number, number] =>
    kind === 'kept' || kind === 'broken' ? [0, 20] : ['add', 'adds', 'cost'].includes(kind) ? [-1, 1] : [0, 1]

  test.each(kinds.map((kind) => ({ id: kind, source: 'design 14.3', input: kind, expected: rangeOf(kind) })))(
    'of $id',
    ({ input, expected }) => {
      const collector = new JudgementCollector()
      const slot = collector.scalar('x', input, 0.5)
      expect(scannedRange(collector.table(), slot, () => new Int32Array(0))).toEqual(expected)
    },
  )

  test("of a weight is up to ten times the sum of the party's others", () => {
    const collector = new JudgementCollector()
    const slots = Int32Array.of(
      collector.scalar('one', 'weight', 2),
      collector.scalar('two', 'weight', [1, 4]),
      collector.scalar('three', 'weight', 0.5),
    )
    const table = collector.table()
    expect(scannedRange(table, slots[0], () => slots)).toEqual([0, 30])
    expect(scannedRange(table, slots[1], () => slots)).toEqual([0, 25])
    expect(scannedRange(table, slots[2], () => slots.subarray(2))).toEqual([0, 0])
  })
})
