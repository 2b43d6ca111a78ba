/*
 * Every record of a vote in a small room: each way in which those present may have voted by name, the chair on each
 * side; the secretary in the room or not; one more member away, or gone between the opening and the vote. The readings
 * are not collapsed by hand: `acrossReadings` branches on what a judgement asks, path by path.
 */
import type { Assembly, Motion, OpenBallot, Seat, Sitting } from 'zhinalys'
import { range } from '../../combinations.js'
import { assemblyOf, ids, members, motionOf, sittingOf } from '../../dossiers.js'

/** A motion voted by name, with its sitting and its assembly. */
export interface Voted {
  readonly assembly: Assembly
  readonly sitting: Sitting
  readonly motion: Motion & { readonly ballot: NamedBallot; readonly present: readonly string[] }
}

export const sides = ['for', 'against', 'abstained'] as const
export type NamedBallot = OpenBallot & Readonly<Record<(typeof sides)[number], readonly string[]>>

const chair: Seat = { id: 'c', office: 'chair' }
const secretary: Seat = { id: 's', office: 'secretary' }
const away: Seat = { id: 'away', office: 'member' }
const left: Seat = { id: 'left', office: 'member', left: '2024-03-01' }
const guest = 'guest'

/** The secretary, an invited person, members who are away or have left the unit, and somebody unknown. */
export const withoutVote: readonly string[] = [secretary.id, guest, away.id, left.id, 'unknown']

/** How many are present, how many of them vote for, against, and abstain, and how many stand before the chair. */
interface Split {
  readonly present: number
  readonly votes: readonly [pro: number, against: number, abstained: number]
  readonly chairAt: number
}

function* splits(most: number): Generator<Split> {
  for (const present of range(1, most))
    for (const pro of range(0, present))
      for (const against of range(0, present - pro))
        for (const abstained of range(0, present - pro - against)) {
          const votes = [pro, against, abstained] as const
          const silentFrom = pro + against + abstained
          // The chair is the first of those who vote so, or who do not vote.
          const first = [pro && 0, against && pro, abstained && pro + against, present - silentFrom && silentFrom]
          for (const chairAt of new Set(first)) yield { present, votes, chairAt }
        }
}

export function* everyVoted(most: number): Generator<Voted> {
  for (const split of splits(most))
    for (const secretaryAttends of [false, true])
      for (const awayAtOpening of [false, true]) yield votedBy(split, secretaryAttends, awayAtOpening)
}

function votedBy({ present, votes, chairAt }: Split, secretaryAttends: boolean, awayAtOpening: boolean): Voted {
  const ordinary = members(present - 1)
  const voters = ids(ordinary).toSpliced(chairAt, 0, chair.id)
  const atVote = secretaryAttends ? [...voters, secretary.id] : voters
  return {
    assembly: assemblyOf({ seats: [chair, ...ordinary, away, left, secretary] }),
    sitting: sittingOf({ present: awayAtOpening ? [...atVote, away.id] : atVote, guests: [guest] }),
    motion: { ...motionOf(), present: atVote, casting: { by: chair.id, vote: 'for' }, ballot: byName(voters, votes) },
  }
}

function byName(voters: readonly string[], [pro, against, abstained]: Split['votes']): NamedBallot {
  return {
    mode: 'open',
    for: voters.slice(0, pro),
    against: voters.slice(pro, pro + against),
    abstained: voters.slice(pro + against, pro + against + abstained),
  }
}

/** Who of the voting members is present, each known by name. */
export function votersOf({ motion }: Voted): readonly string[] {
  return motion.present.filter((id) => id !== secretary.id)
}

/**
 * So many of a roster's voting members at the opening and of those at the vote, with or without the secretary, others
 * having left the unit; all vote for.
 */
export function* attendances(most: number): Generator<Voted> {
  for (const voting of range(1, most))
    for (const gone of range(0, voting - 1))
      for (const opening of range(1, voting - gone))
        for (const present of range(1, opening))
          for (const secretaryAttends of [false, true])
            yield attendedBy(voting, gone, opening, present, secretaryAttends)
}

function attendedBy(voting: number, gone: number, opening: number, present: number, secretaryAttends: boolean): Voted {
  const roster = members(voting - 1).map((seat, i): Seat => (i < voting - 1 - gone ? seat : { ...left, id: seat.id }))
  const voted = votedBy({ present, votes: [present, 0, 0], chairAt: 0 }, secretaryAttends, false)
  const later = ids(members(opening - 1)).slice(present - 1)
  return {
    ...voted,
    assembly: assemblyOf({ seats: [chair, ...roster, secretary] }),
    sitting: sittingOf({ present: [...voted.motion.present, ...later] }),
  }
}
