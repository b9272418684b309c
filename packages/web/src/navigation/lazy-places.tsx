import { type ComponentType, lazy } from 'react'
import { useSpeech } from '../i18n/language.js'
import type { Workbench } from '../use-workbench.js'
import type { Place } from './address.js'

type Shown = ComponentType<{ readonly workbench: Workbench }>

/** A view that is loaded when it is first asked for. */
const load = (view: () => Promise<Shown>) =>
  lazy(async (): Promise<{ default: Shown }> => {
    try {
      return { default: await view() }
    } catch {
      return { default: OutOfReach }
    }
  })

/** The views besides the overview. */
export const LAZY_PLACES: Readonly<Record<Exclude<Place, 'overview'>, Shown>> = {
  brief: load(async () => (await import('../brief/brief-view.js')).BriefView),
  evidence: load(async () => (await import('../evidence-view/evidence-view.js')).EvidenceView),
  edit: load(async () => (await import('../editing/edit-view.js')).EditView),
  packages: load(async () => (await import('../packages/packages-view.js')).PackagesView),
  record: load(async () => (await import('../record/record-place.js')).RecordPlace),
  stability: load(async () => (await import('../stability/stability-view.js')).StabilityView),
  'what-if': load(async () => (await import('../what-if/what-if-view.js')).WhatIfView),
}

const OutOfReach: Shown = () => {
  const { words } = useSpeech()
  return (
    <section className="section">
      <h1>{words.state.noServer}</h1>
      <p>{words.state.noServerHint}</p>
    </section>
  )
}
