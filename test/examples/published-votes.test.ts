import { describe, expect, test } from 'vitest'
import published from '../../examples/published-votes.json' with { type: 'json' }
import { rows, table, type PublishedVote } from '../../examples/published-votes-table.js'

const counted = rows(published as PublishedVote[])

function rowOf(id: string) {
  const row = counted.find(({ vote }) => vote.id === id)
  if (row === undefined) throw new Error(`No vote ${id}.`)
  return row
}

// Worked by hand from 17.1 and 17.2 under the default readings. Needed: more than half of those present, D/2 + 1 rounded
// down. A tie is F = A, and it waits for a casting vote only where F + 1 would be more than half (`recheck`).
const cases = [
  // Seven present, four needed.
  ['gentoo-20190512-1', { result: 'rejected', by: 'count', needed: 4, short: 3, tie: false }, 'agree'],
  // 3 = 3, and 3 + 1 is more than half of 7, the abstainer included.
  ['gentoo-20190512-2', { result: 'pending', needed: 4, short: 1, tie: true }, 'open'],
  ['gentoo-20190512-3', { result: 'rejected', by: 'count', needed: 4, short: 2, tie: false }, 'agree'],
  // Carried there 3 : 2 of the votes cast; here two abstainers are in the base.
  ['gentoo-20190512-4', { result: 'rejected', by: 'count', needed: 4, short: 1, tie: false }, 'differ'],
  ['gentoo-20190512-5', { result: 'adopted', by: 'count', needed: 4, short: 0, tie: false }, 'agree'],
  // Six present, four needed: exactly half is not more than half, and 3 : 2 is no tie.
  ['gentoo-20130917-a', { result: 'rejected', by: 'count', needed: 4, short: 1, tie: false }, 'differ'],
  ['gentoo-20130917-b', { result: 'pending', needed: 4, short: 1, tie: true }, 'open'],
  // Eight present, five needed: 4 + 1.
  ['debian-2014', { result: 'adopted', by: 'casting-vote', needed: 5, short: 1, tie: true }, 'agree'],
  // Four present, three needed: 2 + 1.
  ['cairns-2019', { result: 'adopted', by: 'casting-vote', needed: 3, short: 1, tie: true }, 'agree'],
  // Eleven present, six needed: 5 + 1 could carry, but the casting vote is against.
  ['nwleics-1', { result: 'rejected', by: 'casting-vote', needed: 6, short: 1, tie: true }, 'agree'],
  ['boi-3-2', { result: 'adopted', by: 'count', needed: 3, short: 0, tie: false }, 'agree'],
  // Twelve present, seven needed: 6 + 1.
  ['portland-6-6', { result: 'pending', needed: 7, short: 1, tie: true }, 'open'],
  ['homer-2-4', { result: 'rejected', by: 'count', needed: 4, short: 2, tie: false }, 'agree'],
] as const

describe('published votes, counted by order No. 7', () => {
  test('every published vote is worked out below', () => {
    expect(counted.map(({ vote }) => vote.id)).toEqual(cases.map(([id]) => id))
  })

  test.each(cases)('%s', (id, decision, compared) => {
    const row = rowOf(id)
    expect(row.decision).toEqual(decision)
    expect(row.compared).toBe(compared)
  })

  test('the quorum is more than half of the members, and not established where their number is not known', () => {
    expect(counted.filter(({ quorate }) => quorate === undefined).map(({ vote }) => vote.id)).toEqual(['nwleics-1'])
    expect(counted.filter(({ quorate }) => quorate === false)).toEqual([])
    // The least of them: four of six, of which four is the least that is more than half.
    expect(rowOf('cairns-2019').quorate).toBe(true)
  })
})

describe('why the results agree or differ', () => {
  test.each([
    ['gentoo-20190512-1', '1:4 is no majority of those voting either'],
    ['gentoo-20190512-2', 'tie 3:3: open; if nobody may cast, rejected'],
    ['gentoo-20190512-4', '3 of 7 present is not over half: abstainers count'],
    ['gentoo-20190512-5', '7 of 7 present is more than half'],
    ['debian-2014', 'tie 4:4: the casting vote makes it 5 of 8'],
    ['nwleics-1', 'tie 5:5: the casting vote went against, if quorate'],
  ])('%s', (id, why) => {
    expect(rowOf(id).why).toBe(why)
  })

  const invented: PublishedVote = {
    id: 'invented',
    source: '',
    members: 9,
    present: 6,
    for: 4,
    against: 2,
    abstained: 0,
    castingVote: null,
    chairAlsoVotedInTheCount: false,
    outcomeThere: 'rejected',
    basisThere: 'entitled',
    note: '',
  }

  test.each<[string, Partial<PublishedVote>, string, string, string]>([
    [
      'a majority of those present, not of all',
      {},
      'adopted',
      'differ',
      '4 of 6 present is more than half, not of 9 entitled',
    ],
    ['no quorum', { present: 4 }, 'void', 'agree', '4 of 9 members are no quorum'],
    ['a count that exceeds those present', { against: 3 }, 'unknown', 'open', 'more votes than the 6 present'],
    ['missing votes', { for: 3, against: 2 }, 'rejected', 'agree', '3 of 6 present is not over half'],
    [
      'a tie that no casting vote can lift',
      { for: 2, against: 2, abstained: 2 },
      'rejected',
      'agree',
      'tie 2:2: with a casting vote still 3 of 6, not over half',
    ],
  ])('%s', (_, but, result, compared, why) => {
    const [row] = rows([{ ...invented, ...but }])
    expect(row).toMatchObject({ decision: { result }, compared, why })
  })
})

describe('the table', () => {
  const lines = table(counted).split('\n')

  test('fits 150 columns', () => {
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(150)
  })

  test('has a line per vote, under a head and a rule', () => {
    expect(lines.filter((line) => /\d of (\d+|\?): /.test(line))).toHaveLength(published.length)
    expect(lines[0]).toMatch(/^vote .* why$/)
  })

  test('marks a casting vote that was a second vote', () => {
    expect(lines.find((line) => line.startsWith('nwleics-1'))).toMatch(/11 of \?: \? .* 5:5:1 {2}against\* /)
    expect(lines.find((line) => line.startsWith('boi-3-2'))).toMatch(/ 3:2:0 {2}- /)
  })
})
