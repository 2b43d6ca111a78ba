import {
  judgeDossierAcross,
  hinges,
  remedy,
  sentence,
  type Decision,
  type Dossier,
  type Finding,
  type Motion,
  type RuleId,
  type Wording,
} from 'zhinalys'
import { markOf, seatsFor, type Mark, type State } from './state.js'

/** The record of what the page shows. */
export function dossierOf(state: State): Dossier {
  const seats = seatsFor(state.marks.length)
  const marked = (...wanted: Mark[]) => seats.filter((_, i) => wanted.includes(markOf(state, i))).map(({ id }) => id)
  const present = marked('present', 'for', 'against', 'abstained')
  const presiding = seats.slice(0, 2).find(({ id }) => present.includes(id))?.id
  const sitting = {
    id: '1',
    on: '2026-01-15',
    present,
    presiding,
    motions: [motionOf(state, marked, presiding)],
  } as const
  return { assembly: { id: '1', kind: state.kind, unit: '1', seats }, sittings: [sitting] }
}

function motionOf(state: State, marked: (mark: Mark) => string[], presiding: string | undefined): Motion {
  const { casting, declared } = state
  const { for: pro, against, abstained, spoilt, demanded } = state.papers
  return {
    id: '1',
    ballot:
      state.mode === 'open'
        ? { mode: 'open', for: marked('for'), against: marked('against'), abstained: marked('abstained') }
        : { mode: 'secret', for: pro, against, abstained, spoilt, demanded },
    ...(casting === 'declined' && { casting: false }),
    ...((casting === 'for' || casting === 'against') && { casting: { by: presiding ?? '', vote: casting } }),
    ...(declared !== 'none' && { declared }),
  }
}

/** One finding as the page tells it. */
export interface Told {
  readonly finding: Finding
  readonly sentence: string
  readonly remedy: string | undefined
  readonly hinges: readonly string[]
}

export interface Judgement {
  readonly decision: Decision
  readonly findings: readonly Told[]
}

/** The rules of the sitting and of the vote that the page gives facts for. */
const shown: readonly RuleId[] = [
  'quorum',
  'presiding',
  'vote.secretary',
  'vote.entitled',
  'vote.secrecy',
  'vote.quorum',
  'vote.casting',
  'vote.declared',
  'vote.majority',
]

export function judge(state: State, wording: Wording): Judgement {
  const { findings, decisions } = judgeDossierAcross(dossierOf(state))
  const [{ decision }] = decisions as unknown as [{ decision: Decision }]
  const told = findings
    .filter(({ rule }) => shown.includes(rule))
    .map((finding) => ({
      finding,
      sentence: sentence(finding, wording),
      remedy: remedy(finding, wording),
      hinges: hinges(finding, wording),
    }))
  return { decision, findings: told }
}
