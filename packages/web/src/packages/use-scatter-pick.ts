import type { Digits } from '@parley/engine'
import { type RefObject, useEffect, useState } from 'react'
import { digitsOfPoint } from './frontier-order.js'
import { digitsAt } from './outcome.js'
import { usePackages } from './packages-context.js'
import type { ScatterFrame } from './scatter-frame.js'

/** A package under the pointer: where it is drawn, and what it is. */
export type Picked = {
  readonly px: number
  readonly py: number
  readonly x: number
  readonly y: number
  readonly digits: Digits
}

/** How near, in pixels, a package has to be to be meant; and a marked or frontier package, which comes first. */
const NEAR = 24
const NEAR_NAMED = 8

/** Follows the pointer over the picture: the package that it is at; a click selects it. */
export const useScatterPick = (picture: RefObject<HTMLElement | null>, frame: ScatterFrame): Picked | null => {
  const { field, issues, marks, cloud, x, y, selection } = usePackages()
  const [hover, setHover] = useState<Picked | null>(null)
  const { select } = selection

  useEffect(() => {
    const { current } = picture
    if (!current) return
    const { frontier, parties } = field

    const pick = (event: MouseEvent): Picked | null => {
      const box = current.getBoundingClientRect()
      const px = event.clientX - box.left
      const py = event.clientY - box.top
      if (px < frame.left || px > frame.right || py < frame.top || py > frame.bottom) return null
      let best = NEAR_NAMED * NEAR_NAMED
      let found: { readonly ux: number; readonly uy: number; digits(): Digits } | null = null
      const consider = (ux: number, uy: number, digits: () => Digits) => {
        const square = (frame.x.at(ux) - px) ** 2 + (frame.y.at(uy) - py) ** 2
        if (square >= best) return
        best = square
        found = { ux, uy, digits }
      }
      for (const mark of marks) consider(mark.utilities[x]!, mark.utilities[y]!, () => mark.digits)
      if (frontier.kind === 'found') {
        if (!cloud && found === null) best = NEAR * NEAR
        const n = parties.length
        for (let k = 0; k < frontier.size; k++)
          consider(frontier.utilities[k * n + x]!, frontier.utilities[k * n + y]!, () =>
            digitsOfPoint(frontier, issues.length, k),
          )
      }
      if (found === null && cloud) {
        const perX = frame.x.at(1) - frame.x.at(0)
        const perY = frame.y.at(1) - frame.y.at(0)
        const [ux, uy] = [(px - frame.x.at(0)) / perX, (py - frame.y.at(0)) / perY]
        const k = cloud.grid.nearest(ux, uy, perX, -perY, NEAR)
        const { points } = cloud
        if (k !== null) {
          const index = points.index === null ? k : points.index[k]!
          found = { ux: points.x[k]!, uy: points.y[k]!, digits: () => digitsAt(issues, index) }
        }
      }
      // The closure above hides from the compiler that something may have been found.
      const answer = found as { readonly ux: number; readonly uy: number; digits(): Digits } | null
      return answer === null
        ? null
        : { px: frame.x.at(answer.ux), py: frame.y.at(answer.uy), x: answer.ux, y: answer.uy, digits: answer.digits() }
    }

    const move = (event: PointerEvent) => setHover(event.pointerType === 'touch' ? null : pick(event))
    const leave = () => setHover(null)
    const click = (event: MouseEvent) => {
      const mark = event.target instanceof Element ? event.target.closest('[data-mark]') : null
      const named = mark && marks.find(({ key }) => key === mark.getAttribute('data-mark'))
      const digits = named ? named.digits : pick(event)?.digits
      if (digits) select(digits)
    }
    current.addEventListener('pointermove', move)
    current.addEventListener('pointerleave', leave)
    current.addEventListener('click', click)
    return () => {
      current.removeEventListener('pointermove', move)
      current.removeEventListener('pointerleave', leave)
      current.removeEventListener('click', click)
    }
  }, [picture, frame, field, issues, marks, cloud, x, y, select])
  return hover
}
