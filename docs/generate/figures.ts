import {
  acrossReadings,
  countVote,
  judgeComposition,
  judgeQuorum,
  questions,
  type Assembly,
  type Count,
  type Readings,
  type Seat,
} from 'zhinalys'

/** For, against, abstained. */
export type Tally = readonly [pro: number, contra: number, abstained: number]

/** Seven votes: a chair, a deputy chair and five members; with the secretary, eight seats. */
const votes = 7
const quorate = 4

/** Every count of a quorate sitting at which everybody present votes for, against, or abstains. */
export function possibleCounts(): Tally[] {
  const counts: Tally[] = []
  for (let present = quorate; present <= votes; present++) {
    for (let pro = 0; pro <= present; pro++) {
      for (let contra = 0; pro + contra <= present; contra++) counts.push([pro, contra, present - pro - contra])
    }
  }
  return counts
}

/** What redrafts 2, 5, 6 and 7 settle, as readings. */
export const redrafted: Partial<Readings> = {
  headcount: 'eight-in-all',
  quorumSecretary: 'excluded',
  voteSecretary: 'excluded',
  quorumBase: 'roster',
  quorumMoment: 'each-vote',
  majority: 'absolute',
  votePresent: 'at-vote',
  spoiltBallots: 'in-base',
  secrecyDemand: 'half-of-present',
  tie: 'half-of-present',
  castingVote: 'second',
  castingHolder: 'chair-else-deputy',
  secretTie: 'declared',
}

/** The counts that are adopted by one reading and rejected by another, a casting vote for the motion being recorded. */
export function decidedBothWays(secretaryPresent: boolean, holding: Partial<Readings> = {}): Tally[] {
  return possibleCounts().filter((tally) => {
    const given = { ...countOf(tally), secretaryPresent, casting: 'for' as const, holderVote: 'for' as const }
    const results = resultsOf(given, holding)
    return results.includes('adopted') && results.includes('rejected')
  })
}

/** The results that a count has by some reading, that of the defaults first. */
export function resultsOf(count: Count, holding: Partial<Readings> = {}): string[] {
  return acrossReadings((readings) => countVote(count, readings).result, holding).branches.map(({ value }) => value)
}

/** A count at which everybody present votes for, against, or abstains. */
export function countOf([pro, contra, abstained]: Tally): Count {
  return { present: pro + contra + abstained, for: pro, against: contra, abstained }
}

/** By which readings of "eight" a roster of so many seats, three of them chair, deputy chair and secretary, is right. */
export function rightReadings(seats: number): Readings['headcount'][] {
  return questions.headcount.readings.filter((headcount) => {
    const { findings } = judgeComposition({ assembly: rosterOf(seats) }, { headcount })
    return findings.some(({ rule, outcome }) => rule === 'composition.headcount' && outcome === 'met')
  })
}

/** What the readings of the quorum's base make of a sitting of seven voting seats. */
export function quorumWith(gone: number, present: number): string[] {
  const whole = rosterOf(votes + 1)
  const voting = whole.seats.filter(({ office }) => office !== 'secretary')
  const left = new Set(voting.slice(votes - gone).map(({ id }) => id))
  const seats = whole.seats.map((seat) => (left.has(seat.id) ? ({ ...seat, left: '2024-03-01' } as const) : seat))
  const attending = voting.slice(0, present).map(({ id }) => id)
  const sitting = { id: 's1', on: '2024-03-20', present: attending } as const
  return acrossReadings((readings) => judgeQuorum({ assembly: { ...whole, seats }, sitting }, readings).validity, {
    headcount: 'eight-in-all',
  }).branches.map(({ value }) => value)
}

function rosterOf(count: number): Assembly {
  const heads: Seat[] = [
    { id: 'c', office: 'chair' },
    { id: 'd', office: 'deputy' },
    { id: 's', office: 'secretary' },
  ]
  const members = Array.from(
    { length: count - heads.length },
    (_, i) => ({ id: `m${i + 1}`, office: 'member' }) as const,
  )
  return { id: 'a1', kind: 'officers', unit: 'Department', seats: [...heads, ...members] }
}
