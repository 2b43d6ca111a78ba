/*
 * What the rules of the comparison are about: figures of one vote, worked out beforehand, since no engine but a language
 * counts members or reckons service. Doubled where a rule compares with half, since not every engine can multiply; days
 * are numbers, since not every engine compares texts.
 */
import { eligibleFrom, type Assembly, type Dossier, type Motion, type Seat, type Sitting } from '../../../dist/index.js'

/** What is known of one vote. */
export interface Figures {
  readonly voting: number
  readonly present: number
  readonly twicePresent: number
  readonly twiceFor: number
  readonly secretaryVoted: boolean
  readonly chairs: number
  readonly deputies: number
  readonly secretaries: number
  readonly chairPresent: boolean
  readonly chairPresides: boolean
  readonly deputyPresides: boolean
  /** The day of the election. */
  readonly elected: number
  /** The day on which the last of the voting seats reached ten years. */
  readonly eligible: number
}

export const questions = ['quorum', 'majority', 'secretary', 'offices', 'tenYears', 'presiding'] as const

/** One answer for each rule: whether it is met. */
export type Answers = Readonly<Record<(typeof questions)[number], boolean>>

/** The figures of every vote of a dossier in which all is recorded. */
export function figuresOf({ assembly, sittings = [] }: Dossier): Figures[] {
  return sittings.flatMap((sitting) =>
    (sitting.motions ?? []).map((motion) => figuresOfVote(assembly, sitting, motion)),
  )
}

function figuresOfVote({ seats, election }: Assembly, sitting: Sitting, { ballot }: Motion): Figures {
  const holders = (office: Seat['office']) => seats.filter((seat) => seat.office === office)
  const isPresent = ({ id }: Seat) => sitting.present?.includes(id) === true
  const presides = ({ id }: Seat) => id === sitting.presiding
  const secretaries = holders('secretary').map(({ id }) => id)
  const voting = seats.filter(({ office }) => office !== 'secretary')
  const present = voting.filter(isPresent).length
  const inFavour = ballot?.for ?? 0
  const named = typeof inFavour === 'number' ? [] : inFavour
  const votesFor = typeof inFavour === 'number' ? inFavour : named.filter((id) => !secretaries.includes(id)).length
  return {
    ...{ voting: voting.length, present, twicePresent: 2 * present, twiceFor: 2 * votesFor },
    secretaryVoted: named.some((id) => secretaries.includes(id)),
    chairs: holders('chair').length,
    deputies: holders('deputy').length,
    secretaries: secretaries.length,
    chairPresent: holders('chair').some(isPresent),
    chairPresides: holders('chair').some(presides),
    deputyPresides: holders('deputy').some(presides),
    elected: number(election?.on ?? '2199-12-31'),
    eligible: Math.max(...voting.map(({ service = [] }) => number(eligibleFrom(service) ?? '2199-12-31'))),
  }
}

/** A day as a number that grows with it. */
function number(day: string): number {
  return Number(day.replaceAll('-', ''))
}
