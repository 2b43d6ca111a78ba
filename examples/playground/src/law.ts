import {
  judgeDossierAcross,
  judgeVote,
  questions,
  hinges,
  remedy,
  sentence,
  type Decision,
  type Dossier,
  type Finding,
  type Motion,
  type Question,
  type RuleId,
  type Sitting,
  type Wording,
} from 'zhinalys'
import { markOf, seatsFor, type Mark, type State } from './state.js'

/** The record of what the page shows. */
function dossierOf(state: State): Dossier {
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

/** What the decision would be if one question were read otherwise. */
interface Alternative {
  /** The other reading, in words. */
  readonly reading: string
  readonly decision: Decision
}

export interface Judgement {
  readonly decision: Decision
  readonly alternatives: readonly Alternative[]
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
  const dossier = dossierOf(state)
  const { findings, decisions } = judgeDossierAcross(dossier)
  const [{ decision }] = decisions as unknown as [{ decision: Decision }]
  const told = findings
    .filter(({ rule }) => shown.includes(rule))
    .map((finding) => ({
      finding,
      sentence: sentence(finding, wording),
      remedy: remedy(finding, wording),
      hinges: hinges(finding, wording),
    }))
  return { decision, alternatives: alternativesTo(decision, dossier, wording), findings: told }
}

/** Each question read otherwise, alone: the readings that give another result. */
function alternativesTo(decision: Decision, dossier: Dossier, wording: Wording): Alternative[] {
  const { assembly, sittings = [] } = dossier
  const [sitting] = sittings as [Sitting]
  const [motion] = sitting.motions as [Motion]
  return (Object.keys(questions) as Question[]).flatMap((question) => {
    const words: Readonly<Record<string, string>> = wording.questions[question].readings
    return questions[question].readings.slice(1).flatMap((reading) => {
      const other = judgeVote({ assembly, sitting, motion }, { [question]: reading }).decision
      return other.result === decision.result ? [] : [{ reading: words[reading] ?? reading, decision: other }]
    })
  })
}
