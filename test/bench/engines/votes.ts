/*
 * The votes that the engines answer for: those of the benchmark's register, some of them spoilt, so that each rule is both
 * met and breached; and the answers of the library, which judges the whole dossier from what is recorded.
 */
import { judgeDossier, type Dossier, type Seat, type Sitting } from '../../../dist/index.js'
import { linesOf } from '../register.js'
import { figuresOf, type Answers, type Figures } from './figures.js'

export const dossiers: readonly Dossier[] = linesOf(100).map((line, nth) => spoilt(JSON.parse(line) as Dossier, nth))

export const votes: readonly { readonly figures: Figures; readonly answers: Answers }[] = dossiers.flatMap(
  (dossier) => {
    const answers = answersOf(dossier)
    return figuresOf(dossier).map((figures, i) => ({ figures, answers: answers[i] as Answers }))
  },
)

function spoilt({ assembly, sittings = [] }: Dossier, nth: number): Dossier {
  const seats = assembly.seats.map((seat, i): Seat => (nth % 4 === 1 && i === 3 ? { ...seat, office: 'deputy' } : seat))
  return { assembly: { ...assembly, seats }, sittings: sittings.map((sitting, i) => spoiltSitting(sitting, nth + i)) }
}

function spoiltSitting(sitting: Sitting, nth: number): Sitting {
  const [chair = '', deputy = '', secretary = '', ...members] = sitting.present ?? []
  const ballot = (inFavour: readonly string[], against: readonly string[]) =>
    sitting.motions?.map((motion) => ({ ...motion, ballot: { mode: 'open', for: inFavour, against } }) as const)
  if (nth % 7 === 1) return { ...sitting, present: [chair, deputy, secretary], motions: ballot([chair, deputy], []) }
  if (nth % 7 === 2) return { ...sitting, presiding: deputy }
  if (nth % 7 === 3) return { ...sitting, motions: ballot([chair, deputy, secretary, ...members], []) }
  if (nth % 7 === 4) return { ...sitting, motions: ballot([chair], [deputy, ...members]) }
  if (nth % 7 === 5)
    return {
      ...sitting,
      present: [deputy, secretary, ...members],
      presiding: deputy,
      motions: ballot([deputy, ...members], []),
    }
  return sitting
}

/** What the library finds, for each vote of a dossier. */
function answersOf(dossier: Dossier): Answers[] {
  const { findings, decisions } = judgeDossier(dossier)
  const voting = dossier.assembly.seats.flatMap(({ office }, i) =>
    office === 'secretary' ? [] : [`/assembly/seats/${i}`],
  )
  const isMet = (rule: string, at: string) =>
    findings.every((finding) => finding.rule !== rule || finding.at !== at || finding.outcome === 'met')
  return decisions.map(({ at, decision }) => {
    const sitting = at.slice(0, at.indexOf('/motions'))
    return {
      quorum: isMet('quorum', sitting),
      majority: decision.result === 'adopted' || (decision.result === 'void' && decision.short === 0),
      secretary: isMet('vote.secretary', at),
      offices: isMet('composition.offices', '/assembly'),
      tenYears: voting.every((seat) => isMet('eligibility.service', seat)),
      presiding: isMet('presiding', sitting),
    }
  })
}
