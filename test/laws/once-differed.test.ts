/* Differences between the library and the model that random dossiers once found; the newer ones are pinned in test/rules. */
import { describe, expect, it } from 'vitest'
import { judgeDossier } from 'zhinalys'
import type { Dossier, Motion, Readings, RuleId, Seat, Sitting } from 'zhinalys'

// Differences that the model once found; each was a fault of the library, or is a decision.
describe('what the two once differed on', () => {
  const of = (seats: Dossier['assembly']['seats'], sitting: Partial<Sitting>): Dossier => ({
    assembly: { id: 'a', kind: 'officers', unit: 'u', seats },
    sittings: [{ id: 's', on: '2024-05-20', ...sitting }],
  })
  const seat = (id: string, office: Seat['office']): Seat => ({ id, office })
  const [c, c2, s] = [seat('c', 'chair'), seat('c2', 'chair'), seat('s', 'secretary')]
  const [m, m2, m3, m4] = [seat('m', 'member'), seat('m2', 'member'), seat('m3', 'member'), seat('m4', 'member')]
  const findingOf = (dossier: Dossier, rule: RuleId, readings?: Partial<Readings>) =>
    judgeDossier(dossier, readings).findings.find((finding) => finding.rule === rule)

  it('censure with criticism is a breach of the reading’s own weight, decision 005', () => {
    const dossier = of([c], { motions: [{ id: '1', measures: ['censure', 'criticism'] }] })
    const finding = findingOf(dossier, 'measures.combination', { combination: 'one' })
    expect(finding).toMatchObject({ outcome: 'breached', weight: 'duty' })
  })

  it('a secretary who is invited and votes is an invited person among the voters', () => {
    const ballot = { mode: 'open', for: ['s'], against: [] } as const
    const dossier = of([c, s], { guests: ['s'], motions: [{ id: '1', ballot }] })
    expect(findingOf(dossier, 'vote.guests')?.outcome).toBe('breached')
  })

  it('a secretary’s vote does not pass in silence where only one side is listed', () => {
    const ballot = { mode: 'open', for: ['s'], against: 0 } as const
    const dossier = of([c, s], { present: ['c', 's'], motions: [{ id: '1', ballot }] })
    expect(findingOf(dossier, 'vote.entitled')?.outcome).toBe('breached')
  })

  it('the order of `present` says nothing', () => {
    const motions: Motion[] = [
      { id: '1', ballot: { mode: 'open', for: ['c'], against: ['c2'] }, casting: { by: 'c', vote: 'for' } },
    ]
    const results = [
      ['c', 'c2'],
      ['c2', 'c'],
    ].map((present) => judgeDossier(of([c, c2], { present, motions })).decisions[0]?.decision.result)
    expect(results[0]).toBe(results[1])
  })

  it('who is neither for nor against lets a tie fall under `own`, whether abstaining or not voting', () => {
    const ballot = { mode: 'open', for: ['m'], against: ['m2'], abstained: 1 } as const
    const dossier = of([c, m, m2], { present: ['c', 'm', 'm2'], motions: [{ id: '1', ballot }] })
    const { decisions } = judgeDossier(dossier, { castingVote: 'own', tie: 'override' })
    expect(decisions[0]?.decision).toMatchObject({ result: 'rejected', by: 'count' })
  })

  // With the attendance at the opening recorded each is settled; without it, it may not be settled the other way.
  it('whether there was a quorum at the opening is not known without the attendance', () => {
    const ballot = { mode: 'open', for: ['m'], against: ['m2'] } as const
    const motions = [{ id: '1', present: ['c', 'm', 'm2'], ballot }]
    const readings = { castingVote: 'own', tie: 'override' } as const
    const outcome = (opening: Partial<Sitting>) =>
      findingOf(of([c, m, m2], { ...opening, motions }), 'vote.casting', readings)?.outcome
    expect([outcome({ present: [] }), outcome({})]).toEqual(['met', 'unknown'])
  })

  it('D under `registered` is not known without the attendance at the opening', () => {
    const present = ['c', 'm', 'm2', 'm3']
    const motions: Motion[] = [
      { id: '1', present, ballot: { mode: 'secret', for: 2, against: 1 }, casting: { by: 'c', vote: 'for' } },
    ]
    const outcome = (opening: Partial<Sitting>) =>
      findingOf(of([c, m, m2, m3, m4], { ...opening, motions }), 'vote.casting', { votePresent: 'registered' })?.outcome
    expect([outcome({ present: [...present, 'm4'] }), outcome({})]).toEqual(['breached', 'unknown'])
  })
})
