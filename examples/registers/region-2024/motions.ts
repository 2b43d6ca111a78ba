import type { Assembly, Ballot, Motion } from '../../../src/records/types.js'
import { between, type Chance, pick, pickSome } from './chance.js'
import { plus, workday, type Day } from './days.js'
import { motionId } from './draft.js'

/** What a motion needs to know of the sitting at which it is put. */
export interface Room {
  readonly kind: Assembly['kind']
  /** Of the sitting in the year, from 1. */
  readonly number: number
  readonly on: Day
  /** Voting seats. */
  readonly present: readonly string[]
  readonly presiding: string
}

type Votes = readonly [f: number, a: number, o: number]
type Voted = Pick<Motion, 'present' | 'ballot' | 'casting' | 'declared'>

const usual = ['education', 'individual-work', 'hearing', 'aid', 'ceremony', 'letters', 'control'] as const

/** One to three motions, on matters of paragraph 9; about one in four on somebody's conduct. */
export function motionsOf(chance: Chance, room: Room): Motion[] {
  return Array.from({ length: between(chance, 1, 3) }, (_, place) => motionAt(chance, room, place))
}

function motionAt(chance: Chance, room: Room, place: number): Motion {
  const id = motionId(place)
  const kind = chance()
  if (kind < 0.27) return { id, matter: 'conduct', ...conduct(chance, room, place) }
  const present = stillPresent(chance, room)
  const voted = vote(chance, room, present, { contested: kind > 0.9, secret: 0.05 })
  // A reward asked of the leadership, 9.5: a petition without measures.
  if (kind < 0.37) return { id, matter: 'petition', ...voted, petitionTo: 'leadership' }
  return { id, matter: pick(chance, usual), ...voted }
}

/** Now and then a member, never who presides, leaves the room for one question. */
function stillPresent(chance: Chance, room: Room): readonly string[] {
  if (chance() > 0.12) return room.present
  const away = pick(
    chance,
    room.present.filter((id) => id !== room.presiding),
  )
  return room.present.filter((id) => id !== away)
}

/** A vote with its result declared; `contested` ones are close, `secret` is how often it is a secret one. */
function vote(
  chance: Chance,
  room: Room,
  present: readonly string[],
  { contested, secret }: { contested: boolean; secret: number },
): Voted {
  const moved = present.length < room.present.length ? { present: [...present, 's'] } : {}
  const votes = contested ? closeVotes(chance, present.length) : easyVotes(chance, present.length)
  const ballot = chance() < secret ? secretBallot(chance, votes) : openBallot(chance, present, votes)
  const [f, a] = votes
  if (f * 2 === present.length && f === a) {
    const side = pick(chance, ['for', 'against'] as const)
    const declared = side === 'for' ? 'adopted' : 'rejected'
    return { ...moved, ballot, casting: { by: room.presiding, vote: side }, declared }
  }
  return { ...moved, ballot, declared: f * 2 > present.length ? 'adopted' : 'rejected' }
}

/** Mostly of one mind, at times with a voice or two against or abstaining; always carried. */
function easyVotes(chance: Chance, present: number): Votes {
  const others = chance() < 0.55 ? 0 : between(chance, 1, Math.ceil(present / 2) - 1)
  const against = between(chance, 0, others)
  return [present - others, against, others - against]
}

/** A tie without abstentions where the number allows one, or one vote short of a majority. */
function closeVotes(chance: Chance, present: number): Votes {
  const half = Math.floor(present / 2)
  if (present % 2 === 0 && chance() < 0.7) return [half, half, 0]
  const supporters = present % 2 === 0 ? half - 1 : half
  const abstained = between(chance, 0, 2)
  // With an odd number one abstention would make it F = A, which the default reading calls a tie.
  return abstained === 1 && present % 2 === 1
    ? [supporters, supporters + 1, 0]
    : [supporters, present - supporters - abstained, abstained]
}

/** By name in three minutes of four, else as figures. */
function openBallot(chance: Chance, present: readonly string[], [f, a, o]: Votes): Ballot {
  if (chance() < 0.25) return { mode: 'open', for: f, against: a, ...(o > 0 ? { abstained: o } : {}) }
  const supporters = pickSome(chance, present, f)
  const others = present.filter((id) => !supporters.includes(id))
  const against = pickSome(chance, others, a)
  const abstained = others.filter((id) => !against.includes(id))
  return { mode: 'open', for: supporters, against, ...(o > 0 ? { abstained } : {}) }
}

/** Demanded by a majority of those present, all papers found; what would be an abstention may be a spoilt paper. */
function secretBallot(chance: Chance, [f, a, o]: Votes): Ballot {
  const papers = f + a + o
  const rest = o === 0 ? {} : chance() < 0.5 ? { abstained: o } : { spoilt: o }
  const demanded = between(chance, Math.floor(papers / 2) + 1, papers)
  return { mode: 'secret', for: f, against: a, ...rest, issued: papers, found: papers, demanded }
}

const categories = { officers: ['middle', 'senior'], policemen: ['rank-and-file', 'junior'] } as const
const measures = [
  'warning',
  'warning',
  'warning',
  'censure',
  'criticism',
  'criticism',
  'apology',
  'petition',
  'no-confidence',
] as const

/** A disciplinary violation is reviewed; mostly one measure is proposed for it. */
function conduct(chance: Chance, room: Room, place: number): Omit<Motion, 'id'> {
  const voted = vote(chance, room, room.present, { contested: false, secret: 0.2 })
  const respondent = {
    id: `қызметкер-${room.number}-${place + 1}`,
    category: pick(chance, categories[room.kind]),
    present: chance() < 0.9,
    violationReviewed: true,
  }
  // A talk, without a measure, is an outcome too.
  if (chance() < 0.15) return { ...voted, respondent }
  return { ...voted, respondent, ...proposal(chance, room, pick(chance, measures)) }
}

function proposal(chance: Chance, room: Room, measure: (typeof measures)[number]): Partial<Motion> {
  const responsible = pick(
    chance,
    room.present.filter((id) => id !== room.presiding),
  )
  const due = workday(plus(room.on, between(chance, 10, 40)))
  const done = plus(due, -between(chance, 0, 5))
  const performed = workday(plus(room.on, between(chance, 0, 6)))
  return {
    measures: [measure],
    effect: 'proposed',
    ...(measure === 'petition' ? { petitionTo: 'leadership' as const } : {}),
    ...(measure === 'apology' ? { apology: { performed, before: 'assembly' as const } } : {}),
    // The register was closed with the year: what fell due later is not known to be done.
    control: { responsible, due, ...(done < '2025-01-01' ? { done } : {}) },
  }
}
