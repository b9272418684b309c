import { type FormEvent, useId, useState } from 'react'
import { useSpeech } from '../i18n/language.js'
import { DoingTold, Submit } from './doing-told.js'
import { create, type Start, type TemplateId, type TemplateLook } from './start-api.js'
import { useStartWords } from './start-words.js'
import { TextField } from './text-field.js'
import { useDoing } from './use-doing.js'
import { useFolder } from './use-folder.js'

/** A new case from a template. */
export const NewCase = ({ start }: { readonly start: Start }) => {
  const sw = useStartWords()
  const id = useId()
  const doing = useDoing()
  const [template, setTemplate] = useState<TemplateId>('ceasefire')
  const [title, setTitle] = useState('')
  const [firstParty, setFirstParty] = useState('')
  const [secondParty, setSecondParty] = useState('')
  const [folder, setFolder] = useFolder(start.casesFolder, title || sw.create.names[template])
  const { say } = useSpeech()
  /** Which party of the template it stands for, where that has a name of its own: performers go by it. */
  const roleOf = (k: number, label: string): { readonly hint?: string } => {
    const name = start.templates.find(({ id }) => id === template)?.parties[k]
    const said = name === undefined ? label : say(name)
    return said === label ? {} : { hint: sw.create.standsFor(said) }
  }
  const isInvalid = (path: string) => doing.problems.some((problem) => problem.path === path)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!doing.isBusy) void doing.make(() => create({ template, title, firstParty, secondParty, folder }))
  }
  return (
    <section className="start-part" aria-labelledby={id}>
      <h2 id={id}>{sw.create.heading}</h2>
      <form onSubmit={submit}>
        <fieldset className="templates">
          <legend>{sw.create.template}</legend>
          {start.templates.map((one) => (
            <TemplateChoice key={one.id} look={one} isChosen={one.id === template} choose={() => setTemplate(one.id)} />
          ))}
        </fieldset>
        <p className="quiet">{sw.create.note}</p>
        <TextField
          label={sw.create.title}
          hint={sw.create.titleHint}
          value={title}
          onChange={setTitle}
          isInvalid={isInvalid('title')}
        />
        <div className="field-pair">
          <TextField
            label={sw.create.firstParty}
            {...roleOf(0, sw.create.firstParty)}
            value={firstParty}
            onChange={setFirstParty}
          />
          <TextField
            label={sw.create.secondParty}
            {...roleOf(1, sw.create.secondParty)}
            value={secondParty}
            onChange={setSecondParty}
          />
        </div>
        <p className="field-hint quiet">{sw.create.partyHint}</p>
        <TextField
          label={sw.folder.label}
          hint={sw.folder.hint}
          value={folder}
          onChange={setFolder}
          isInvalid={isInvalid('folder')}
          isPath
        />
        <DoingTold doing={doing} />
        <Submit doing={doing} label={sw.create.submit} />
      </form>
    </section>
  )
}

type ChoiceProps = { readonly look: TemplateLook; readonly isChosen: boolean; readonly choose: () => void }

const TemplateChoice = ({ look, isChosen, choose }: ChoiceProps) => {
  const sw = useStartWords()
  const { formats, say } = useSpeech()
  const id = useId()
  const { issues } = look
  return (
    <label className="template">
      <input type="radio" name="template" checked={isChosen} onChange={choose} aria-describedby={id} />
      <span>
        <strong>{sw.create.names[look.id]}</strong>
        <span className="template-issues quiet" id={id}>
          {issues.length < 2
            ? sw.create.oneIssue
            : sw.create.issues(formats.count(issues.length), issues.map((name) => say(name).toLowerCase()).join(', '))}
        </span>
      </span>
    </label>
  )
}
