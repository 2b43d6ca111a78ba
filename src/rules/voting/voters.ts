import { all, ruled, type Ruling } from '../../verdict/ruling.js'
import type { MotionCase } from '../cases.js'
import { jointly, record, some, type Cure } from '../cure.js'
import type { Roster } from '../roster.js'
import type { Rule } from '../rule.js'
import { atMost, castIn, papersAgree } from './motion.js'
import type { CountedVotes } from './votes.js'

/** Votes are recorded by name, so that it can be seen who voted. */
function isNamed({ votes }: MotionCase): boolean {
  return votes?.named ?? false
}

/** Paragraph 4, part 3: the secretary has no vote. */
export const voteSecretary = {
  id: 'vote.secretary',
  provisions: ['4.3b'],
  weight: 'duty',
  consults: [],
  subject: 'motion',
  judge: 'judgeVote',
  applies: isNamed,
  outcome: ({ votes }) => ruled(votes?.secretaries.length === 0),
  facts: ({ votes, of }) => ({ seat: votes?.secretaries[0] ?? secretaryOf(of.roster) }),
  cure: ({ votes, at }) => striking(at, (votes as CountedVotes).secretaries),
} as const satisfies Rule<'vote.secretary', MotionCase>

function secretaryOf({ seats }: Roster): string | undefined {
  for (const { id, office } of seats.values()) if (office === 'secretary') return id
  return undefined
}

/** Paragraph 14, part 2: invited persons discuss and propose; the text gives them no vote. */
export const voteGuests = {
  id: 'vote.guests',
  provisions: ['14.2b'],
  weight: 'duty',
  consults: [],
  subject: 'motion',
  judge: 'judgeVote',
  applies: isNamed,
  outcome: ({ votes }) => ruled(votes?.guests.length === 0),
  facts: ({ votes }) => ({ guests: votes?.guests }),
  cure: ({ votes, at }) => striking(at, (votes as CountedVotes).guests),
} as const satisfies Rule<'vote.guests', MotionCase>

/** Paragraph 17, part 1: the members who attend decide, one vote each; proxies and absent votes count for nothing. */
export const voteEntitled = {
  id: 'vote.entitled',
  provisions: ['17.1a'],
  weight: 'duty',
  consults: [],
  subject: 'motion',
  judge: 'judgeVote',
  outcome: (of): Ruling => {
    const { votes, attending, at } = of
    if (votes === undefined) return [`${at}/ballot`]
    const cast = { count: castIn(votes), pointer: `${at}/ballot` }
    const present = { count: attending?.voters.size, pointer: `${of.of.at}/present` }
    return all(
      ruled(votes.struck.length === 0 && votes.twice.length === 0),
      atMost(cast, present),
      papersAgree(of, votes),
    )
  },
  facts: ({ votes, attending }) => ({
    struck: votes?.struck,
    twice: votes?.twice,
    cast: votes && castIn(votes),
    present: attending?.voters.size,
  }),
  cure: entitledCure,
  settle: entitledCure,
} as const satisfies Rule<'vote.entitled', MotionCase>

function striking(at: string, voters: readonly string[]): Cure {
  return [{ do: 'strike', fact: `${at}/ballot`, voters: some(voters) }]
}

/** Votes without a right to them are struck out; what is lacking is recorded, and a ballot that cannot be right anew. */
function entitledCure(of: MotionCase): Cure | undefined {
  const { votes, attending, at } = of
  const present = attending === undefined ? record(`${of.of.at}/present`) : []
  if (votes === undefined || !canAddUp(of, votes)) return jointly(present, record(`${at}/ballot`))
  const flawed = [...votes.struck, ...votes.twice]
  const papers = papersAgree(of, votes)
  return jointly(
    flawed.length === 0 ? [] : striking(at, flawed),
    present,
    typeof papers === 'string' ? [] : record(...papers),
  )
}

/** Whether the votes could be as many as the papers found, those no more than were issued, and those than are present. */
function canAddUp({ motion: { ballot }, attending, of }: MotionCase, votes: CountedVotes): boolean {
  const cast = castIn(votes)
  const present = attending?.voters.size ?? of.serving.length
  if (ballot?.mode !== 'secret') return cast <= present
  const { found = cast, issued = cast } = ballot
  return found === cast && found <= issued && issued <= present
}
