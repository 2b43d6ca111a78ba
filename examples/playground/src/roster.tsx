import { useRef, useState } from 'preact/hooks'
import { spots } from './arc.js'
import { Choice } from './choice.jsx'
import { fewest, markOf, marks, most, seatsFor, withMark, withMembers, type Mark, type State } from './state.js'
import type { Words } from './words.js'

export interface Props {
  readonly state: State
  readonly words: Words
  readonly change: (state: State) => void
}

const glyphs: Readonly<Record<Mark, string>> = { absent: '', present: '·', for: '+', against: '−', abstained: '○' }

/** The marks a seat can have: nobody's vote is shown in a secret ballot, and the secretary has none. */
function marksFor(state: State, i: number): readonly Mark[] {
  return state.mode === 'secret' || i === 2 ? marks.slice(0, 2) : marks
}

/** The assembly on half a circle; one seat at a time takes the focus, the arrows move it. */
export function Roster({ state, words, change }: Props) {
  const [chosen, choose] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const seats = seatsFor(state.marks.length)
  const current = Math.min(chosen, seats.length - 1)
  const places = spots(seats.length)
  const mark = (i: number, mark: Mark | undefined) => {
    if (mark !== undefined && marksFor(state, i).includes(mark)) change(withMark(state, i, mark))
  }
  const next = (i: number) => {
    const possible = marksFor(state, i)
    return possible[(possible.indexOf(markOf(state, i)) + 1) % possible.length]
  }
  const pressed = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      const to = (current + step + seats.length) % seats.length
      choose(to)
      box.current?.querySelectorAll('button')[to]?.focus()
    }
    if (/^[1-5]$/.test(event.key)) mark(current, marks[Number(event.key) - 1])
  }
  const members = seats.length - 3
  const named = (i: number) => `${seats[i]?.id}, ${words.offices[seats[i]?.office ?? 'member']}`
  const options = Object.fromEntries(marksFor(state, current).map((mark) => [mark, words.marks[mark]]))
  return (
    <>
      <div class="arc" role="group" aria-label={words.seats} aria-describedby="keys" ref={box} onKeyDown={pressed}>
        {seats.map(({ id, office }, i) => (
          <button
            key={id}
            type="button"
            class={`seat ${office} ${markOf(state, i)}`}
            style={{ left: `${places[i]?.left}%`, top: `${places[i]?.top}%` }}
            tabIndex={i === current ? 0 : -1}
            aria-label={`${named(i)}: ${words.marks[markOf(state, i)]}`}
            aria-pressed={i === current}
            onFocus={() => {
              choose(i)
            }}
            onClick={() => {
              mark(i, next(i))
            }}
          >
            <span class="glyph">{glyphs[markOf(state, i)]}</span>
            <span class="name">{id}</span>
          </button>
        ))}
      </div>
      <p id="keys" class="hint">
        {words.keys}
      </p>
      <Choice
        name="mark"
        legend={words.seat(named(current))}
        options={options as Record<Mark, string>}
        chosen={markOf(state, current)}
        choose={(to) => {
          mark(current, to)
        }}
      />
      <p class="stepper">
        <span id="members">{words.members}</span>
        <button
          type="button"
          aria-label={words.fewer}
          disabled={members === fewest}
          onClick={() => {
            change(withMembers(state, members - 1))
          }}
        >
          −
        </button>
        <output aria-labelledby="members">{members}</output>
        <button
          type="button"
          aria-label={words.more}
          disabled={members === most}
          onClick={() => {
            change(withMembers(state, members + 1))
          }}
        >
          +
        </button>
      </p>
    </>
  )
}
