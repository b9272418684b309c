import type { Budget } from './budget.js'
import { type Layout, makePoints, type Points, reserve } from './points.js'
import { type CellSums, type SumGrid, sortSums } from './sum-grid.js'
import type { SumSource } from './sum-search.js'

/** What looking into a cell costs of what comparing a point does. */
const CELL_WORK = 0.25

/**
 * Where so much of the cells has been visited, and the points kept promise so many times what there may be, an attempt that
 * may fail is given up.
 */
const GLANCE = 1 / 8
const TOO_MANY = 1.4

/** No point. */
const NONE = -1

/**
 * In which order cells are visited: slabs of so many layers (or rows), within each the cells whose place along the axes, weighted, has
 * the remainder 0, then 1 … Cells of one remainder are the points of a lattice, at distances at which points that cover
 * four times their slack overlap little; slabs keep what is looked at together near in memory. Measured: 4 % fewer points
 * and half the time of a scattered order; slabs of 4 or 16 layers make 2 % more and 1 % fewer points.
 */
const LAYERS = 8
const ROWS = 64
const CLASSES = [2, 3, 4]
const [SECOND, THIRD] = [2, 3]

/** The kept points, four numbers each (0 where there is no such utility), in lists by cell. */
interface Kept {
  readonly utilities: Float64Array
  readonly codes: Int32Array
  /** The last point kept in each cell, and the one before each. */
  readonly lastOf: Int32Array
  readonly before: Int32Array
  size: number
}

/** Points or sums side by side. */
interface Batch {
  x: Float64Array
  y: Float64Array
  z: Float64Array
  w: Float64Array
  codes: Int32Array
  size: number
}

const makeBatch = (room: number): Batch => ({
  x: new Float64Array(room),
  y: new Float64Array(room),
  z: new Float64Array(room),
  w: new Float64Array(room),
  codes: new Int32Array(room),
  size: 0,
})

export interface CoverLimits {
  /** Points. */
  readonly most: number
  readonly budget: Budget
  /** Whether to give up as soon as there will probably be too many points. */
  readonly isHasty: boolean
}

export type GridCover =
  | { readonly kind: 'cover'; readonly points: Points }
  /** There would be about so many points: at least one more than there may be. */
  | { readonly kind: 'too-many'; readonly points: number }
  | { readonly kind: 'over-budget' }

/**
 * Some of the sums of the sources, so that every sum is at most `slack` above one of them in every utility; none dominates
 * another. Or that they would be more than `most`, or that the budget is used up. Fewer and nearer than what `cover` finds,
 * but all sums are gone through.
 *
 * Sums come cell by cell. The points kept in the cells around that can cover something of the cell take what they cover, the
 * one that is likely to cover most first; of what is left the sum nearest to the cell's middle is kept, until nothing is
 * left. Measured on 10^7 sums of four parties that share all out: 56,000 points within 0.005, where a regular grid needs
 * three times as many.
 *
 * @param grid of the same sources, with a side of `slack`
 */
export function gridCover(
  layout: Layout,
  sources: readonly SumSource[],
  grid: SumGrid,
  slack: number,
  { most, budget, isHasty }: CoverLimits,
): GridCover {
  const { low, sizes, above, side, diagonal } = grid
  const sums = sortSums(layout, sources, grid)
  budget.left -= sums.start[sums.cells.length]
  const kept: Kept = {
    utilities: new Float64Array(4 * (most + 1)),
    codes: new Int32Array(most + 1),
    lastOf: new Int32Array(above.length).fill(NONE),
    before: new Int32Array(most + 1),
    size: 0,
  }
  const near = makeBatch(64)
  const open = makeBatch(sums.most)
  const middle = new Float64Array(3)
  const { order, slabs } = visitOrder(sums.cells, sizes)
  for (let n = 0, slab = 0; n < order.length; n++) {
    if (n === slabs[slab]) {
      slab++
      const promised = (kept.size * order.length) / n
      if (isHasty && n > GLANCE * order.length && promised > TOO_MANY * most)
        return { kind: 'too-many', points: promised }
    }
    const place = order[n]
    const cell = sums.cells[place]
    if (gather(grid, kept, cell, slack, near, budget)) continue
    readSums(layout, sources, sums, place, above[cell + diagonal], near, open)
    for (let k = 1; k < near.size && open.size > 0; k++) {
      budget.left -= open.size
      open.size = leaveOpen(open, near.x[k], near.y[k], near.z[k], near.w[k])
    }
    for (let d = 0, rest = cell; d < layout.parties - 1; rest = Math.floor(rest / sizes[d++]))
      middle[d] = low[d] + ((rest % sizes[d]) + 0.5) * side
    while (open.size > 0) {
      if (kept.size === most) return { kind: 'too-many', points: (most * order.length) / n + 1 }
      budget.left -= 2 * open.size
      const m = nearestTo(open, middle)
      const x = open.x[m]
      const y = open.y[m]
      const z = open.z[m]
      const w = open.w[m]
      keep(kept, cell, x, y, z, w, open.codes[m])
      open.size = leaveOpen(open, x + slack, y + slack, z + slack, w + slack)
    }
    if (budget.left < 0) return { kind: 'over-budget' }
  }
  return { kind: 'cover', points: { ...recordsOf(layout, sources, sums, grid, kept), epsilon: slack } }
}

function keep(kept: Kept, cell: number, x: number, y: number, z: number, w: number, code: number): void {
  const { utilities, size } = kept
  utilities[4 * size] = x
  utilities[4 * size + 1] = y
  utilities[4 * size + 2] = z
  utilities[4 * size + 3] = w
  kept.codes[size] = code
  kept.before[size] = kept.lastOf[cell]
  kept.lastOf[cell] = size
  kept.size++
}

/**
 * Gathers, raised by the slack, the points in cells around that can cover something of a cell; first the one that covers
 * most of it if sums lie in a plane. Whether one of them covers all of the cell.
 */
function gather(grid: SumGrid, kept: Kept, cell: number, slack: number, near: Batch, budget: Budget): boolean {
  const { low, sizes, top, above, side, diagonal } = grid
  const { utilities, lastOf, before } = kept
  const n0 = sizes[0]
  const n1 = sizes[1]
  const n2 = sizes[2]
  const s2 = n0 * n1
  const i = cell % n0
  const j = Math.floor(cell / n0) % n1
  const k = Math.floor(cell / s2)
  const leastX = low[0] + i * side - slack
  const leastY = low[1] + j * side - slack
  const leastZ = low[2] + k * side - slack
  // What is lower in the cell is dominated; where it has no cells above, any point will do, but there must be one.
  const leastW = Math.max(above[cell + diagonal] - slack, -Number.MAX_VALUE)
  const fullX = leastX + side
  const fullY = leastY + side
  const fullZ = leastZ + side
  const fullW = top[cell] - slack
  const i0 = i > 0 ? i - 1 : 0
  const j0 = j > 0 ? j - 1 : 0
  const k0 = k > 0 ? k - 1 : 0
  let looked = 0
  let size = 0
  let best = -1
  let bestAt = 0
  for (let kk = k0; kk < n2; kk++) {
    if (!(above[i0 + n0 * j0 + s2 * kk] >= leastW)) break
    for (let jj = j0; jj < n1; jj++) {
      const from = i0 + n0 * jj + s2 * kk
      if (!(above[from] >= leastW)) break
      const end = from - i0 + n0
      let other = from
      for (; other < end && above[other] >= leastW; other++)
        for (let point = lastOf[other]; point >= 0; point = before[point]) {
          const x = utilities[4 * point]
          const y = utilities[4 * point + 1]
          const z = utilities[4 * point + 2]
          const w = utilities[4 * point + 3]
          if (x < leastX || y < leastY || z < leastZ || w < leastW) continue
          if (x >= fullX && y >= fullY && z >= fullZ && w >= fullW) return true
          const dx = x < fullX ? x - leastX : side
          const dy = y < fullY ? y - leastY : side
          const dz = z < fullZ ? z - leastZ : side
          const part = Math.min(1.5 * side, dx + dy + dz - (fullW - w)) * dx * dy * dz
          if (part > best) {
            best = part
            bestAt = size
          }
          if (size === near.x.length) widen(near)
          near.x[size] = x + slack
          near.y[size] = y + slack
          near.z[size] = z + slack
          near.w[size] = w + slack
          size++
        }
      looked += other - from
    }
  }
  near.size = size
  if (bestAt > 0) swapWithFirst(near, bestAt)
  budget.left -= CELL_WORK * looked
  return false
}

function widen(batch: Batch): void {
  const wider = makeBatch(2 * batch.x.length)
  for (const of of ['x', 'y', 'z', 'w'] as const) {
    wider[of].set(batch[of])
    batch[of] = wider[of]
  }
}

function swapWithFirst(batch: Batch, k: number): void {
  for (const of of ['x', 'y', 'z', 'w'] as const) {
    const first = batch[of][0]
    batch[of][0] = batch[of][k]
    batch[of][k] = first
  }
}

/** The sums of a cell that neither the first near point covers nor something above dominates. */
function readSums(
  { parties, stride }: Layout,
  sources: readonly SumSource[],
  { start, codes, firstOf, bits }: CellSums,
  place: number,
  dominated: number,
  near: Batch,
  open: Batch,
): void {
  const axes = parties - 1
  const { x: xs, y: ys, z: zs, w: ws, codes: kept } = open
  const nothing = Number.NEGATIVE_INFINITY
  const coveredX = near.size > 0 ? near.x[0] : nothing
  const coveredY = near.size > 0 ? near.y[0] : nothing
  const coveredZ = near.size > 0 ? near.z[0] : nothing
  const coveredW = near.size > 0 ? near.w[0] : nothing
  let size = 0
  let m = start[place]
  for (let s = 0; s < sources.length && m < start[place + 1]; s++) {
    const { left, right, shifts, at } = sources[s]
    const a = left.records
    const b = right.records
    const end = firstOf[s + 1]
    const digits = bits[s]
    const mask = (1 << digits) - 1
    const shiftX = shifts[at]
    const shiftY = shifts[at + 1]
    const shiftZ = shifts[at + 2]
    const shiftW = shifts[at + axes]
    for (; m < start[place + 1] && codes[m] < end; m++) {
      const pair = codes[m] - firstOf[s]
      const l = (pair >>> digits) * stride
      const r = (pair & mask) * stride
      const x = a[l] + b[r] + shiftX
      const y = axes > 1 ? a[l + 1] + b[r + 1] + shiftY : 0
      const z = axes > 2 ? a[l + 2] + b[r + 2] + shiftZ : 0
      const w = a[l + axes] + b[r + axes] + shiftW
      if ((x <= coveredX && y <= coveredY && z <= coveredZ && w <= coveredW) || w <= dominated) continue
      xs[size] = x
      ys[size] = y
      zs[size] = z
      ws[size] = w
      kept[size++] = codes[m]
    }
  }
  open.size = size
}

/** Leaves those that are not at most x, y, z and w, in their order, and says how many. */
function leaveOpen(
  { x: xs, y: ys, z: zs, w: ws, codes, size }: Batch,
  x: number,
  y: number,
  z: number,
  w: number,
): number {
  let left = 0
  for (let m = 0; m < size; m++) {
    if (xs[m] <= x && ys[m] <= y && zs[m] <= z && ws[m] <= w) continue
    xs[left] = xs[m]
    ys[left] = ys[m]
    zs[left] = zs[m]
    ws[left] = ws[m]
    codes[left++] = codes[m]
  }
  return left
}

function nearestTo({ x, y, z, size }: Batch, middle: Float64Array): number {
  let nearest = 0
  let least = Number.POSITIVE_INFINITY
  for (let m = 0; m < size; m++) {
    const far = Math.max(Math.abs(x[m] - middle[0]), Math.abs(y[m] - middle[1]), Math.abs(z[m] - middle[2]))
    if (far >= least) continue
    least = far
    nearest = m
  }
  return nearest
}

/** Places among the cells, in the order in which these are visited, and where in it each slab ends. */
function visitOrder(cells: Int32Array, sizes: Int32Array): { order: Int32Array; slabs: number[] } {
  const [n0, n1, n2] = sizes
  const slab = n2 > 1 ? LAYERS * n0 * n1 : ROWS * n0
  const count = CLASSES[n2 > 1 ? 2 : n1 > 1 ? 1 : 0]
  const slabs: number[] = []
  const order = new Int32Array(cells.length)
  const classes = new Uint8Array(cells.length)
  let size = 0
  for (let from = 0, to = 0; from < cells.length; from = to) {
    const end = (Math.floor(cells[from] / slab) + 1) * slab
    for (; to < cells.length && cells[to] < end; to++) {
      const row = Math.floor(cells[to] / n0)
      classes[to] = ((cells[to] % n0) + SECOND * (row % n1) + THIRD * Math.floor(row / n1)) % count
    }
    for (let of = 0; of < count; of++)
      for (let place = from; place < to; place++) if (classes[place] === of) order[size++] = place
    slabs.push(size)
  }
  return { order, slabs }
}

/** The kept points as records, without those that others dominate; of equal ones the first. */
function recordsOf(
  { stride }: Layout,
  sources: readonly SumSource[],
  { firstOf, bits }: CellSums,
  grid: SumGrid,
  kept: Kept,
): Points {
  const out = makePoints()
  const data = reserve(out, kept.size, stride)
  for (let cell = 0; cell < kept.lastOf.length; cell++)
    for (let point = kept.lastOf[cell]; point >= 0; point = kept.before[point]) {
      if (isDominated(grid, kept, cell, point)) continue
      const code = kept.codes[point]
      let s = 0
      while (code >= firstOf[s + 1]) s++
      const { left, right, shifts, at } = sources[s]
      const pair = code - firstOf[s]
      const l = (pair >>> bits[s]) * stride
      const r = (pair & ((1 << bits[s]) - 1)) * stride
      const to = out.size * stride
      for (let d = 0; d < stride - 1; d++) data[to + d] = left.records[l + d] + right.records[r + d] + shifts[at + d]
      data[to + stride - 1] = 1
      out.size++
    }
  return out
}

/** Whether another kept point is as good for everyone, and better for one or kept before. */
function isDominated(
  { sizes, above }: SumGrid,
  { utilities, lastOf, before }: Kept,
  cell: number,
  point: number,
): boolean {
  const n0 = sizes[0]
  const n1 = sizes[1]
  const s2 = n0 * n1
  const i = cell % n0
  const j = Math.floor(cell / n0) % n1
  const x = utilities[4 * point]
  const y = utilities[4 * point + 1]
  const z = utilities[4 * point + 2]
  const w = utilities[4 * point + 3]
  for (let layer = cell; layer < above.length && above[layer] >= w; layer += s2)
    for (let jj = j, row = layer; jj < n1 && above[row] >= w; jj++, row += n0)
      for (let ii = i, other = row; ii < n0 && above[other] >= w; ii++, other++)
        for (let q = lastOf[other]; q >= 0; q = before[q]) {
          const qx = utilities[4 * q]
          const qy = utilities[4 * q + 1]
          const qz = utilities[4 * q + 2]
          const qw = utilities[4 * q + 3]
          if (qx < x || qy < y || qz < z || qw < w) continue
          if (qx > x || qy > y || qz > z || qw > w || q < point) return true
        }
  return false
}
