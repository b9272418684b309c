import { type ComponentType, lazy } from 'react'
import { useSpeech } from '../i18n/language.js'
import type { Workbench } from '../use-workbench.js'

type Shown = ComponentType<{ readonly workbench: Workbench }>

/** The view of the packages, loaded when it is first asked for. */
export const PackagesPlace = lazy(async (): Promise<{ default: Shown }> => {
  try {
    return { default: (await import('../packages/packages-view.js')).PackagesView }
  } catch {
    return { default: OutOfReach }
  }
})

const OutOfReach: Shown = () => {
  const { words } = useSpeech()
  return (
    <section className="section">
      <h1>{words.state.noServer}</h1>
      <p>{words.state.noServerHint}</p>
    </section>
  )
}
