import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useConflict } from './conflict-context.js'
import type { DrawnMove } from './drawn-moves.js'
import { curveBetween, type Mark } from './move-curve.js'
import { MoverLine } from './mover-line.js'
import { bestOf, useNodeTexts } from './node-texts.js'
import type { Path } from './path-from.js'
import { CELL, type Node, type Placed } from './place-nodes.js'
import { useStabilityWords } from './stability-words.js'
import { StateMark } from './state-mark.js'

type Props = {
  readonly placed: Placed
  readonly width: number
  readonly moves: readonly DrawnMove[]
  readonly path: Path | null
  readonly nameOf: (layer: number) => string
}

/**
 * The picture itself. What is drawn says nothing to a screen reader; over each mark lies an entry of a list, which arrow
 * keys step through and which is read out.
 */
export const StatePicture = ({ placed, width, moves, path, nameOf }: Props) => {
  const sw = useStabilityWords()
  const { selected, select, shown } = useConflict()
  const { layers, height, nodeOf } = placed
  const texts = useNodeTexts()
  const [over, setOver] = useState<Node | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const nodes = useMemo(() => layers.flatMap((layer) => layer.nodes), [layers])
  const current = nodeOf[selected]!
  const markOf = (node: Node): Mark =>
    texts.kind(node) === 'none' && node !== current && !texts.isNow(node)
      ? { ...node, halfWidth: 9, halfHeight: 9 }
      : { ...node, halfWidth: 25, halfHeight: 14 }
  const go = (node: Node | undefined) => {
    if (node === undefined) return
    select(bestOf(shown, node, null))
    list.current?.querySelector<HTMLElement>(`[data-key="${node.key}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !KEYS.includes(event.key)) return
    event.preventDefault()
    go(nodeBeside(nodes, current, event.key))
  }
  return (
    <>
      <div className="state-picture" style={{ height: `${height + 6}px` }}>
        <svg width={width} height={height + 6} viewBox={`0 0 ${width} ${height + 6}`} aria-hidden="true">
          {layers.map(({ layer, y }) => (
            <line key={layer} className="layer-rule" x1={0} x2={width} y1={y + 5} y2={y + 5} />
          ))}
          {moves.map((move) => (
            <Move key={move.key} move={move} markOf={markOf} isFaint={move.from !== current && move.to !== current} />
          ))}
          {path && <PathLine path={path} placed={placed} markOf={markOf} />}
          {layers.map(({ layer, y }) => (
            <text key={layer} className="layer-name" x={0} y={y}>
              {nameOf(layer)}
            </text>
          ))}
          {nodes.map((node) => (
            <g key={node.key} transform={`translate(${node.x} ${node.y})`}>
              {node === current && <rect className="state-selected" x={-25} y={-14} width={50} height={28} rx={6} />}
              {texts.isNow(node) && <rect className="state-now" x={-24} y={-12.5} width={48} height={25} rx={3} />}
              <StateMark kind={texts.kind(node)} text={texts.mark(node)} />
              <text className={texts.isNow(node) ? 'state-number is-now' : 'state-number'} y={25} textAnchor="middle">
                {texts.below(node)}
              </text>
            </g>
          ))}
        </svg>
        <div
          ref={list}
          role="listbox"
          aria-label={sw.graph.label(nodes.length)}
          className="state-list"
          tabIndex={-1}
          onKeyDown={onKeyDown}
        >
          {layers.map((layer) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of entries in a list, not of a form
            <div key={layer.layer} role="group" aria-label={nameOf(layer.layer)}>
              {layer.nodes.map((node) => (
                <div
                  key={node.key}
                  role="option"
                  className="state-place"
                  data-key={node.key}
                  tabIndex={node === current ? 0 : -1}
                  aria-selected={node === current}
                  aria-label={texts.name(node)}
                  style={{
                    left: `${node.x - CELL.width / 2}px`,
                    top: `${node.y - 16}px`,
                    width: `${CELL.width}px`,
                    height: `${CELL.height}px`,
                  }}
                  onClick={() => go(node)}
                  onKeyDown={undefined}
                  onPointerEnter={() => setOver(node)}
                  onPointerLeave={() => setOver(null)}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
      <p className="state-over quiet" aria-hidden="true">
        {over === null ? sw.graph.hint : texts.name(over)}
      </p>
    </>
  )
}

const KEYS: readonly string[] = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End']

/** Where a key leads from a node: to the one before or after it, the nearest in the row above or below, the first, the last. */
const nodeBeside = (nodes: readonly Node[], from: Node, key: string): Node | undefined => {
  switch (key) {
    case 'Home':
      return nodes[0]
    case 'End':
      return nodes.at(-1)
    case 'ArrowLeft':
    case 'ArrowRight':
      return nodes[nodes.indexOf(from) + (key === 'ArrowRight' ? 1 : -1)]
    default: {
      const row = from.row + (key === 'ArrowDown' ? 1 : -1)
      return nodes.filter((node) => node.row === row).sort((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0]
    }
  }
}

type MarkOf = (node: Node) => Mark

type MoveProps = { readonly move: DrawnMove; readonly markOf: MarkOf; readonly isFaint: boolean }

const Move = ({ move: { from, to, maker, improves }, markOf, isFaint }: MoveProps) => {
  const { line, head } = curveBetween(markOf(from), markOf(to), maker % 3)
  return (
    <g className={isFaint ? 'is-faint' : undefined}>
      <MoverLine maker={maker} d={line} improves={improves} />
      <path className={`mover-head mover-${maker % 6}${improves ? '' : ' is-open'}`} d={head} />
    </g>
  )
}

type PathProps = { readonly path: Path; readonly placed: Placed; readonly markOf: MarkOf }

/** The path as a broad band under its moves, with its steps numbered. Steps within one place are not drawn. */
const PathLine = ({ path: { steps }, placed: { nodeOf }, markOf }: PathProps) => {
  const { start, shown } = useConflict()
  let at = start
  return steps.map(({ mover, to }, k) => {
    const [from, next] = [nodeOf[at]!, nodeOf[to]!]
    const { of } = shown.graph.ranks[mover]!
    const improves = of[to]! > of[at]!
    at = to
    if (from === next) return null
    const { line, head, middle } = curveBetween(markOf(from), markOf(next), 0)
    return (
      <g key={to}>
        <path className="path-band" d={line} />
        <MoverLine maker={mover} d={line} improves={improves} />
        <path className={`mover-head mover-${mover % 6}${improves ? '' : ' is-open'}`} d={head} />
        <circle className="path-step" cx={middle.x} cy={middle.y} r={8} />
        <text className="path-step-text" x={middle.x} y={middle.y + 3.5} textAnchor="middle">
          {k + 1}
        </text>
      </g>
    )
  })
}
