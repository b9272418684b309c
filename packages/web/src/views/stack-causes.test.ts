import type { Causes } from '@parley/engine'
import { describe, expect, it } from 'vitest'
import { stackCauses } from './stack-causes.js'

const none = { p05: null, p50: null, p95: null }
const causes: Causes = {
  disagreement: { value: -0.1, quantiles: { p05: -0.2, p50: -0.1, p95: 0 } },
  situation: {
    value: 0.2,
    quantiles: none,
    closer: 0,
    further: 0.2,
    closerQuantiles: none,
    furtherQuantiles: none,
    events: [],
    eventsSamples: 0,
    eventsError: 0,
  },
  mistrust: { value: -0.05, quantiles: none },
  waiting: { value: 0.15, quantiles: none },
  ranking: null,
  easierByDoubt: [],
}

describe('stackCauses', () => {
  it('lays the parts end to end from 0 to the distance', () => {
    const steps = stackCauses(causes)
    expect(steps[0]!.from).toBe(0)
    for (const [k, step] of steps.entries()) if (k > 0) expect(step.from).toBe(steps[k - 1]!.to)
    expect(steps.at(-1)!.to).toBeCloseTo(0.2, 12)
  })

  it('hangs each range on its own step, and none where there are no samples', () => {
    const [first, second] = stackCauses(causes)
    expect(first!.whisker).toEqual([-0.2, 0])
    expect(second!.whisker).toBeUndefined()
  })
})
