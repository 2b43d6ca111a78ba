import { acrossReadings, judgeVote, type Assembly, type Readings } from 'zhinalys'
import { describe, expect, it } from 'vitest'
import { figures } from '../../docs/generate/drafting-note.js'
import {
  countOf,
  decidedBothWays,
  possibleCounts,
  quorumWith,
  redrafted,
  resultsOf,
  rightReadings,
  type Tally,
} from '../../docs/generate/figures.js'
import { seats, voters } from '../dossiers.js'

describe('the figures of the drafting note', () => {
  it('are those that the note claims', () => {
    expect(figures).toEqual({
      counts: 100,
      both: 35,
      bothWithoutSecretary: 28,
      redrafted: 'nought',
      rosters: '7, 8, 9 and 11',
      quorum: 'a quorum or not',
      simple: 'passes or fails',
      tied: 'carries by the casting vote',
      loosened: 'fails',
      few: 'carries',
      more: 'fails',
    })
  })

  it('hold for every size of roster: some reading of "eight" is met and another broken', () => {
    for (let size = 4; size <= 60; size++) {
      const { length } = rightReadings(size)
      expect(length, `${size} seats`).toBeGreaterThan(0)
      expect(length, `${size} seats`).toBeLessThan(5)
    }
  })

  it('name the rosters that an exact or bounding reading asks for', () => {
    expect(rightReadings(7)).toEqual(['at-most-eight'])
    expect(rightReadings(8)).toEqual(['eight-in-all', 'at-least-eight', 'at-most-eight'])
    expect(rightReadings(9)).toEqual(['at-least-eight', 'eight-elected'])
    expect(rightReadings(11)).toEqual(['at-least-eight', 'eight-ordinary'])
  })

  it('tell a quorum that hangs on those who left from one that does not', () => {
    expect(quorumWith(2, 3)).toEqual(expect.arrayContaining(['met', 'breached']))
    expect(quorumWith(0, 3)).toEqual(['breached'])
  })

  it('count 3 : 2 : 2 of seven as failed by default and passed by another reading', () => {
    expect(resultsOf(countOf([3, 2, 2]))).toEqual(['rejected', 'adopted'])
  })

  it('leave no count open under the redrafts, the secretary present or away', () => {
    expect(decidedBothWays(true, redrafted)).toEqual([])
    expect(decidedBothWays(false, redrafted)).toEqual([])
  })
})

const assembly: Assembly = { id: 'a', kind: 'officers', unit: 'u', seats }

/** The results of the whole record, by name, with a casting vote for by the chair, who votes for. */
function recordResults(tally: Tally, holding: Partial<Readings>): string[] {
  const [pro, contra, abstained] = tally
  const present = voters.slice(0, pro + contra + abstained)
  const [forIt, against] = [present.slice(0, pro), present.slice(pro, pro + contra)]
  const motion = {
    id: '1',
    ballot: { mode: 'open', for: forIt, against, abstained: present.slice(pro + contra) },
    casting: { by: 'c', vote: 'for' },
  } as const
  const sitting = { id: 's', on: '2024-03-20', present: [...present, 's'], presiding: 'c', motions: [motion] } as const
  return acrossReadings(
    (readings) => judgeVote({ assembly, sitting, motion }, readings).decision.result,
    holding,
  ).branches.map(({ value }) => value)
}

describe('the whole record, judged as a sitting with a roster of eight', () => {
  it('is adopted by one reading and rejected by another for the same 35 counts', () => {
    const quorum = { quorumSecretary: 'excluded', quorumBase: 'roster' } as const
    const both = possibleCounts().filter((tally) => {
      const results = recordResults(tally, quorum)
      return results.includes('adopted') && results.includes('rejected')
    })
    expect(both).toEqual(decidedBothWays(true))
  })

  it('is settled for all 100 under the redrafts', () => {
    expect(possibleCounts().filter((tally) => recordResults(tally, redrafted).length > 1)).toEqual([])
  })
})
