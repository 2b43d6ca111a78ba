import { useEffect, useMemo, useState } from 'preact/hooks'
import { en } from 'zhinalys/wording/en'
import { kk } from 'zhinalys/wording/kk'
import { ru } from 'zhinalys/wording/ru'
import { Ballot, Papers } from './ballot.jsx'
import { Choice } from './choice.jsx'
import { judge } from './law.js'
import { Roster } from './roster.jsx'
import { fragmentOf, stateOf, type State } from './state.js'
import { Verdict } from './verdict.jsx'
import { words } from './words.js'

const wordings = { kk, ru, en }
const languages = { kk: 'Қазақша', ru: 'Русский', en: 'English' }

/** The page. Its state is the address's fragment: going back goes back, and a case can be sent. */
export function App() {
  const [state, setState] = useState(() => stateOf(location.hash.slice(1)))
  const change = (next: State) => {
    history.replaceState(null, '', `#${fragmentOf(next)}`)
    setState(next)
  }
  useEffect(() => {
    const follow = () => {
      setState((shown) => stateOf(location.hash.slice(1), shown))
    }
    addEventListener('hashchange', follow)
    return () => {
      removeEventListener('hashchange', follow)
    }
  }, [])
  const { language, kind } = state
  const said = words[language]
  const wording = wordings[language]
  const judgement = useMemo(() => judge(state, wording), [state])
  useEffect(() => {
    document.documentElement.lang = language
    document.title = `${said.title} – zhinalys`
  }, [language])
  return (
    <>
      <header>
        <h1>{said.title}</h1>
        <p>{said.lead}</p>
        <Choice
          name="language"
          legend={said.language}
          options={languages}
          chosen={language}
          choose={(language) => {
            change({ ...state, language })
          }}
        />
      </header>
      <main>
        <section aria-labelledby="roster">
          <h2 id="roster">{said.seats}</h2>
          <Choice
            name="kind"
            legend={said.kind}
            options={wording.kinds}
            chosen={kind}
            choose={(kind) => {
              change({ ...state, kind })
            }}
          />
          <Roster state={state} words={said} change={change} />
          <Ballot state={state} words={said} change={change} />
          {state.mode === 'secret' && <Papers state={state} words={said} change={change} />}
        </section>
        <Verdict judgement={judgement} words={said} wording={wording} />
      </main>
    </>
  )
}
