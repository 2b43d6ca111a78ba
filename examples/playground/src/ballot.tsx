import { Choice } from './choice.jsx'
import type { Props } from './roster.jsx'
import { papers } from './state.js'

/** How is voted, what the casting vote was, and what was declared. */
export function Ballot({ state, words, change }: Props) {
  const { mode, casting, declared } = state
  return (
    <>
      <Choice
        name="mode"
        legend={words.ballot}
        options={words.modes}
        chosen={mode}
        choose={(mode) => {
          change({ ...state, mode })
        }}
      />
      <Choice
        name="casting"
        legend={words.casting}
        options={words.castings}
        chosen={casting}
        choose={(casting) => {
          change({ ...state, casting })
        }}
      />
      <Choice
        name="declared"
        legend={words.declared}
        options={words.declarations}
        chosen={declared}
        choose={(declared) => {
          change({ ...state, declared })
        }}
      />
    </>
  )
}

/** The papers of a secret ballot, by number alone. */
export function Papers({ state, words, change }: Props) {
  return (
    <fieldset class="papers">
      <legend>{words.hidden}</legend>
      {papers.map((paper) => (
        <label key={paper} class={paper}>
          <span>{words.papers[paper]}</span>
          <input
            type="number"
            min="0"
            max="99"
            value={state.papers[paper]}
            onInput={({ currentTarget: { valueAsNumber: count } }) => {
              if (Number.isInteger(count) && count >= 0 && count <= 99)
                change({ ...state, papers: { ...state.papers, [paper]: count } })
            }}
          />
        </label>
      ))}
    </fieldset>
  )
}
