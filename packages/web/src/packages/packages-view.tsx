import type { Worth } from '@parley/engine'
import { useId, useMemo } from 'react'
import { useCase } from '../case/use-case.js'
import { hasRange } from '../i18n/formats.js'
import { useSpeech } from '../i18n/language.js'
import { changeAddress, inAddress, useAddress } from '../navigation/address.js'
import type { Workbench } from '../use-workbench.js'
import { Problems } from '../views/problem-list.js'
import { Builder } from './builder.js'
import { PackageHolding } from './holding.js'
import { Improvements } from './improvements.js'
import { marksOf } from './marks.js'
import { PackageTable } from './package-table.js'
import { type Packages, PackagesProvider, usePackages } from './packages-context.js'
import { usePackageWords } from './packages-words.js'
import { Parallel } from './parallel.js'
import { Scatter } from './scatter.js'
import { useSelection } from './selection.js'
import { SelectionTeller } from './selection-teller.js'
import { Standings } from './standings.js'
import { useExam } from './use-exam.js'
import { type ShownField, useField } from './use-field.js'
import { usePoints } from './use-points.js'

/** Every way to settle all issues: which are efficient, what each gives, who is short, what improves one. */
export const PackagesView = ({ workbench: { at } }: { readonly workbench: Workbench }) => {
  const pw = usePackageWords()
  const { formats } = useSpeech()
  const { view } = useCase()
  const worth = useWorth()
  const { shown, isNewer, failed } = useField(view, at, worth)
  const outcomes = shown && formats.count(Number(shown.field.outcomes))
  return (
    <>
      <div className="section packages-head">
        <h1>{pw.heading}</h1>
        {outcomes !== null && <p className="lead">{pw.lead(outcomes)}</p>}
      </div>
      {view.diagnosis.kind === 'record' ? (
        <p>{pw.record}</p>
      ) : shown === null ? (
        <>
          <p role="status">{failed === null ? pw.loading : pw.failed}</p>
          {failed !== null && <Problems problems={failed} />}
        </>
      ) : (
        <>
          <p className="quiet view-renewed" role="status">
            {isNewer && failed === null && pw.renewed}
          </p>
          <Field shown={shown} at={at} />
        </>
      )}
    </>
  )
}

/** Parties whose standings fit beside the builder; more take the page's width. */
const MOST_BESIDE = 4

const Field = ({ shown: { field, source }, at }: { readonly shown: ShownField; readonly at: string | null }) => {
  const { view } = useCase()
  const address = useAddress()
  const { parties, closest, statusQuo } = field
  const isFew = parties.length <= MOST_BESIDE
  const [x, y] = axesOf(parties, address.get('x'), address.get('y'), address.get('party'))
  const { issues } = source
  const selection = useSelection(issues, (closest ?? statusQuo).digits)
  const cloud = usePoints(field, x, y)
  const { exam, isCurrent } = useExam(field, selection.digits)
  const marks = useMemo(() => marksOf(field), [field])
  const ranges = useMemo(() => rangesOf(view.diagnosis, parties), [view.diagnosis, parties])
  const packages = useMemo<Packages>(
    () => ({ field, issues, marks, selection, exam, isCurrent, x, y, cloud, ranges, at }),
    [field, issues, marks, selection, exam, isCurrent, x, y, cloud, ranges, at],
  )
  return (
    <PackagesProvider value={packages}>
      <SelectionTeller />
      <Notices />
      <Controls />
      <div className="packages-main">
        <Scatter />
        <Builder />
        {isFew && <Standings />}
      </div>
      {!isFew && <Standings />}
      <Improvements />
      {parties.length > 2 && <Parallel />}
      <PackageTable />
      <PackageHolding />
    </PackagesProvider>
  )
}

/** Two different parties: those asked for where they are, else the first that are free; the one selected is among them. */
const axesOf = (
  parties: readonly string[],
  askedX: string | null,
  askedY: string | null,
  selected: string | null,
): readonly [number, number] => {
  const asked = Math.max(0, parties.indexOf(askedX ?? ''))
  const other = parties.indexOf(askedY ?? '')
  const y = other >= 0 && other !== asked ? other : asked === 0 ? Math.min(1, parties.length - 1) : 0
  const chosen = parties.indexOf(selected ?? '')
  return [chosen < 0 || chosen === y ? asked : chosen, y]
}

const rangesOf = (
  diagnosis: ReturnType<typeof useCase>['view']['diagnosis'],
  parties: readonly string[],
): Packages['ranges'] =>
  parties.map((party) => {
    if (diagnosis.kind !== 'diagnosis') return null
    const quantiles = diagnosis.parties.find(({ id }) => id === party)?.reservationQuantiles
    return quantiles && hasRange(quantiles) ? quantiles : null
  })

const Notices = () => {
  const pw = usePackageWords()
  const { frontier } = usePackages().field
  if (frontier.kind === 'empty') return <p className="callout">{pw.nothingFeasible}</p>
  if (frontier.kind === 'too-large') return <p className="callout">{pw.tooLarge}</p>
  return null
}

const WORTHS: readonly Worth[] = ['expected', 'face-value']

/** The worth that is asked for, whose packages may still be on their way. */
const useWorth = (): Worth => (useAddress().get('worth') === 'face-value' ? 'face-value' : 'expected')

/** Which utility, and with more than two parties whose. */
const Controls = () => {
  const pw = usePackageWords()
  const { say } = useSpeech()
  const { names } = useCase()
  const { field, x, y } = usePackages()
  const { parties } = field
  const worth = useWorth()
  const id = useId()
  const choose = (axis: 'x' | 'y', party: string) => {
    const other = axis === 'x' ? y : x
    const taken = parties[other] === party ? parties[axis === 'x' ? x : y]! : parties[other]!
    const axes = axis === 'x' ? { x: party, y: taken } : { x: taken, y: party }
    const selected = inAddress('party')
    // A selected party stays an axis; where another takes its place, that one is selected.
    const isOut = selected !== null && parties.includes(selected) && !Object.values(axes).includes(selected)
    changeAddress(isOut ? { ...axes, party } : axes, 'replace')
  }
  return (
    <div className="packages-controls">
      <fieldset className="choice">
        <legend>{pw.worth}</legend>
        <div className="choice-options">
          {WORTHS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={id}
                checked={one === worth}
                onChange={() => changeAddress({ worth: one === 'expected' ? null : one }, 'replace')}
              />
              <span>{pw.worths[one]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {parties.length > 2 &&
        (['x', 'y'] as const).map((axis) => (
          <p className="choice" key={axis}>
            <label htmlFor={`${id}-${axis}`}>{axis === 'x' ? pw.across : pw.upwards}</label>
            <select
              id={`${id}-${axis}`}
              value={parties[axis === 'x' ? x : y]}
              onChange={(event) => choose(axis, event.target.value)}
            >
              {parties.map((party) => (
                <option key={party} value={party}>
                  {say(names.actor(party))}
                </option>
              ))}
            </select>
          </p>
        ))}
    </div>
  )
}
