/**
 * `countVote` against a second formulation of it (test/model/count.ts), over every case of a small room.
 *
 * The room: `present` of 0 to 8, every split with F + A + O + spoilt up to one more than are present, `registered`
 * absent and from `present` to 8, the secretary there or not, quorum or not, secret or open, what was cast, whether a
 * holder is present, how the holder voted; under every reading of the seven questions of a count. That is 687,734,784
 * cases, too many to run one by one. They fall into figures of four kinds, which meet in few places:
 *
 *   seating  the split and `registered`                                                                         6,996
 *   base     `secretaryPresent`, and the readings voteSecretary, votePresent, spoiltBallots                         16
 *   rule     the readings majority and tie                                                                          12
 *   casting  `secret`, `casting`, `holderPresent`, `holderVote`, and the readings castingVote, secretTie           256
 *
 * and `quorate`. Every seating runs with every base, rule and quorum. Only the castings are collapsed:
 *
 * (a) Where nothing waits for a casting vote, no casting figure matters: only step 4 of rules.md looks at them, and it
 *     is not reached, or the reading does not let the casting vote decide. There each case runs under one casting, the
 *     next each time, so that every casting meets every base, rule and quorum. "Nothing waits" and "no quorum" prove
 *     it: under castings in which any two figures occur in every combination, no one and no two change anything.
 * (b) Where a case waits, 32 of the 256 say all: how the holder voted and `castingVote` are nothing to a secret ballot,
 *     `secretTie` is nothing to an open one, the holder's own vote is nothing under `second`, and what was cast later
 *     is nothing under `own`. There each case runs under those 32. "It waits" proves it: there all 256 run.
 *
 * The proofs run over every split and every D, but not over every way to come to a D: seating and base act through D
 * and S alone, and that they do is what running every seating with every base shows. (Without a quorum the first row
 * decides whatever the split; that proof keeps to a smaller room.) What none of these reaches is a difference that
 * needs one certain way to a D together with a casting figure that ought not to matter, or three such figures at once;
 * "every 997th case" runs a thin slice through all of it with nothing collapsed.
 */
import { describe, expect, test } from 'vitest'
import { options, type Readings } from '../../src/readings/options.js'
import { countVote } from '../../src/rules/voting/count.js'
import type { Count, Decision } from '../../src/rules/voting/decision.js'
import { combinations, range } from '../combinations.js'
import { laws } from '../laws/registry.js'
import { modelCount, type CountReadings } from '../model/count.js'

type Split = Record<'present' | 'for' | 'against' | 'abstained' | 'spoilt', number>
type Seating = Split & Pick<Count, 'registered'>
type Base = Pick<Count, 'secretaryPresent'> & Pick<Readings, 'voteSecretary' | 'votePresent' | 'spoiltBallots'>
type Rule = Pick<Readings, 'majority' | 'tie'>
type Casting = Pick<Count, 'secret' | 'casting' | 'holderPresent' | 'holderVote'> &
  Pick<Readings, 'castingVote' | 'secretTie'>

const largest = 8
const timeout = 120_000

const splits: Split[] = range(0, largest).flatMap((present) => {
  const upToOneMore = range(0, present + 1)
  return combinations<Split>({
    present: [present],
    for: upToOneMore,
    against: upToOneMore,
    abstained: upToOneMore,
    spoilt: upToOneMore,
  }).filter((split) => split.for + split.against + split.abstained + split.spoilt <= present + 1)
})

const seatings: Seating[] = splits.flatMap((split) =>
  [undefined, ...range(split.present, largest)].map((registered) => ({ ...split, registered })),
)

const bases = combinations<Base>({
  secretaryPresent: [false, true],
  voteSecretary: options.voteSecretary,
  votePresent: options.votePresent,
  spoiltBallots: options.spoiltBallots,
})

const rules = combinations<Rule>({ majority: options.majority, tie: options.tie })

const castings = combinations<Casting>({
  secret: [false, true],
  casting: [undefined, 'for', 'against', 'declined'],
  holderPresent: [true, false],
  holderVote: [undefined, 'for', 'against', 'abstained'],
  castingVote: options.castingVote,
  secretTie: options.secretTie,
})

/** Seating and base by D and S alone: so many reckoned as registered, and nobody else; 9 is 8 and the secretary. */
const reckonings: Seating[] = splits.flatMap((split) =>
  range(split.present, largest + 1).map((registered) => ({ ...split, registered })),
)

/** The places of those members of a list that fit. */
const placesOf = <T>(list: readonly T[], fits: (member: T) => boolean) =>
  range(0, list.length - 1).filter((place) => fits(at(list, place)))

const everyBase = placesOf(bases, () => true)
const everyRule = placesOf(rules, () => true)
const everyCasting = placesOf(castings, () => true)

const plainBases = placesOf(
  bases,
  (base) => base.secretaryPresent === false && base.voteSecretary === 'excluded' && base.votePresent === 'registered',
)

/** (b) above: of the castings that differ only in what cannot matter, the one that leaves that out. */
const tellingCastings = placesOf(castings, ({ secret, casting, holderVote, castingVote, secretTie }) => {
  if (secret === true) return holderVote === undefined && castingVote === 'second'
  if (castingVote === 'second') return holderVote === undefined && secretTie === 'declared'
  return casting === undefined && secretTie === 'declared'
})

/** (a) above: sixteen castings in which any two figures occur in every combination; a test below says that they do. */
const pairedCastings = placesOf(castings, ({ casting, holderVote, secret, holderPresent, castingVote, secretTie }) => {
  const one = [undefined, 'for', 'against', 'declined'].indexOf(casting)
  const other = [undefined, 'for', 'against', 'abstained'].indexOf(holderVote)
  const sum = one ^ other
  const twisted = one ^ at([0, 2, 3, 1], other)
  return (
    secret === sum >= 2 &&
    holderPresent === (sum % 2 === 1) &&
    (castingVote === 'own') === twisted >= 2 &&
    (secretTie === 'falls') === (twisted % 2 === 1)
  )
})

function at<T>(list: readonly T[], place: number): T {
  if (place >= list.length) throw new Error(`There is no place ${place} in a list of ${list.length}.`)
  return list[place] as T
}

/** One case: a seating, and places in `bases`, `rules` and `castings`. */
type Case = { seating: Seating; base: number; rule: number; casting: number; quorate: boolean }

function countOf({ seating, base, casting, quorate }: Case): Count {
  const { secret, casting: cast, holderPresent, holderVote } = at(castings, casting)
  return {
    present: seating.present,
    for: seating.for,
    against: seating.against,
    abstained: seating.abstained,
    spoilt: seating.spoilt,
    registered: seating.registered,
    secretaryPresent: at(bases, base).secretaryPresent,
    secret,
    casting: cast,
    holderPresent,
    holderVote,
    quorate,
  }
}

/** The readings alone, of every base, rule and casting; the castings' two come last and so change the fastest. */
const castingReadings = combinations<Pick<Casting, 'castingVote' | 'secretTie'>>({
  castingVote: options.castingVote,
  secretTie: options.secretTie,
})
const handed = bases.flatMap(({ voteSecretary, votePresent, spoiltBallots }) =>
  rules.flatMap(({ majority, tie }) =>
    castingReadings.map(({ castingVote, secretTie }) => {
      const readings = { majority, voteSecretary, votePresent, spoiltBallots, tie, castingVote, secretTie }
      return { readings, given: departures(readings) }
    }),
  ),
)
const handedFor = ({ base, rule, casting }: Case) =>
  at(handed, (base * rules.length + rule) * castingReadings.length + (casting % castingReadings.length))

/** Those readings that are not the default, as a caller would hand them over. */
function departures(readings: CountReadings): Partial<Readings> {
  const given = Object.entries(readings).filter(([question, reading]) => {
    return reading !== options[question as keyof CountReadings][0]
  })
  return Object.fromEntries(given)
}

const differ = (one: Decision, other: Decision) =>
  one.result !== other.result ||
  one.by !== other.by ||
  one.tie !== other.tie ||
  one.needed !== other.needed ||
  one.short !== other.short

type Report = { cases: number; differing: number; first: string[] }
const reports: Report[] = []

/** Runs cases through both formulations, counts them and keeps the first five that differ. */
function comparison() {
  const report: Report = { cases: 0, differing: 0, first: [] }
  reports.push(report)
  function compare(each: Case): void {
    const count = countOf(each)
    const { readings, given } = handedFor(each)
    const model = modelCount(count, readings)
    const library = countVote(count, given)
    report.cases += 1
    if (differ(library, model)) {
      report.differing += 1
      if (report.first.length < 5) report.first.push(JSON.stringify({ count, readings, library, model }))
    }
  }
  return { report, compare }
}

const same = (cases: number) => ({ cases, differing: 0, first: [] })

/** Does the case wait for a casting vote where somebody may cast one and has not: under the first of the castings. */
function waits(each: Case): boolean {
  const bare = { ...each, casting: 0 }
  return modelCount(countOf(bare), handedFor(bare).readings).result === 'pending'
}

describe('the room', () => {
  test('holds as many figures as it is said to', () => {
    expect(splits).toHaveLength(2001)
    expect(seatings).toHaveLength(6996)
    expect(reckonings).toHaveLength(6996)
    expect(bases).toHaveLength(16)
    expect(plainBases).toHaveLength(2)
    expect(rules).toHaveLength(12)
    expect(castings).toHaveLength(256)
    expect(tellingCastings).toHaveLength(32)
    expect(seatings.length * bases.length * rules.length * castings.length * 2).toBe(687_734_784)
  })

  test('gives every case its own readings', () => {
    const seen = new Set<CountReadings>()
    const wrong: object[] = []
    for (const base of everyBase)
      for (const rule of everyRule)
        for (const casting of everyCasting) {
          const { readings } = handedFor({ seating: at(seatings, 0), base, rule, casting, quorate: true })
          const [ofBase, ofRule, ofCasting] = [at(bases, base), at(rules, rule), at(castings, casting)]
          const right =
            readings.voteSecretary === ofBase.voteSecretary &&
            readings.votePresent === ofBase.votePresent &&
            readings.spoiltBallots === ofBase.spoiltBallots &&
            readings.majority === ofRule.majority &&
            readings.tie === ofRule.tie &&
            readings.castingVote === ofCasting.castingVote &&
            readings.secretTie === ofCasting.secretTie
          if (!right) wrong.push({ readings, ofBase, ofRule, ofCasting })
          seen.add(readings)
        }
    expect(wrong).toEqual([])
    expect(seen.size).toBe(16 * 12 * 4)
  })

  test('has every combination of any two casting figures among the sixteen paired castings', () => {
    const keys = Object.keys(at(castings, 0)) as (keyof Casting)[]
    const combinations = (places: readonly number[], one: keyof Casting, other: keyof Casting) =>
      new Set(places.map((place) => `${String(at(castings, place)[one])}, ${String(at(castings, place)[other])}`))
    expect(keys).toHaveLength(6)
    expect(pairedCastings).toHaveLength(16)
    for (const one of keys)
      for (const other of keys)
        expect(combinations(pairedCastings, one, other)).toEqual(combinations(everyCasting, one, other))
  })
})

describe('both formulations agree', () => {
  test('for every seating, base, rule and quorum; where it waits, under every telling casting', { timeout }, () => {
    const all = comparison()
    const waiting = comparison()
    const met = new Uint8Array(16 * 12 * 256 * 2)
    let turn = 0
    for (const seating of seatings)
      for (const base of everyBase)
        for (const rule of everyRule)
          for (const quorate of [true, false]) {
            // 257 has no factor in common with the number of bases, rules and quorums: each of them meets every casting
            turn = (turn + 1) % 257
            const next = turn % 256
            met[((base * 12 + rule) * 256 + next) * 2 + (quorate ? 1 : 0)] = 1
            const each = { seating, base, rule, casting: next, quorate }
            all.compare(each)
            if (!waits(each)) continue
            for (const casting of tellingCastings) waiting.compare({ seating, base, rule, casting, quorate })
          }
    expect(all.report).toEqual(same(6996 * 16 * 12 * 2))
    expect(waiting.report).toEqual(same(36_404 * 32))
    expect(met.every((one) => one === 1)).toBe(true)
  })

  test('it waits: under every casting; nothing waits: under the paired ones', { timeout }, () => {
    const waiting = comparison()
    const settled = comparison()
    for (const seating of reckonings)
      for (const base of seating.spoilt === 0 ? plainBases.slice(0, 1) : plainBases)
        for (const rule of everyRule) {
          const wait = waits({ seating, base, rule, casting: 0, quorate: true })
          const { compare } = wait ? waiting : settled
          for (const casting of wait ? everyCasting : pairedCastings)
            compare({ seating, base, rule, casting, quorate: true })
        }
    expect(waiting.report).toEqual(same(3_186 * 256))
    expect(settled.report).toEqual(same(((6996 * 2 - 2706) * 12 - 3_186) * 16))
  })

  test('no quorum: under the paired castings, up to three present', { timeout }, () => {
    const { report, compare } = comparison()
    for (const seating of reckonings) {
      if (seating.present > 3) continue
      for (const base of plainBases)
        for (const rule of everyRule)
          for (const casting of pairedCastings) compare({ seating, base, rule, casting, quorate: false })
    }
    expect(report).toEqual(same(955 * 2 * 12 * 16))
  })

  test('every 997th case, with nothing collapsed', { timeout }, () => {
    const { report, compare } = comparison()
    for (let place = 0; place < 687_734_784; place += 997) {
      let rest = place
      const next = (length: number) => {
        const digit = rest % length
        rest = (rest - digit) / length
        return digit
      }
      const quorate = next(2) === 0
      const [casting, rule, base] = [next(castings.length), next(rules.length), next(bases.length)]
      compare({ seating: at(seatings, rest), base, rule, casting, quorate })
    }
    expect(report).toEqual(same(689_805))
  })

  test(laws.secondFormulation.law, () => {
    expect(reports.reduce((sum, { cases }) => sum + cases, 0)).toBe(laws.secondFormulation.cases)
    expect(reports.every(({ differing }) => differing === 0)).toBe(true)
  })
})

describe('what may be left out', () => {
  const defaults: Partial<Count> = {
    abstained: 0,
    spoilt: 0,
    quorate: true,
    secret: false,
    casting: undefined,
    holderVote: undefined,
    holderPresent: true,
    secretaryPresent: false,
  }
  const keys = Object.keys(defaults) as (keyof Count)[]
  const all = combinations<CountReadings>({
    majority: options.majority,
    voteSecretary: options.voteSecretary,
    votePresent: options.votePresent,
    spoiltBallots: options.spoiltBallots,
    tie: options.tie,
    castingVote: options.castingVote,
    secretTie: options.secretTie,
  })
  const unspoilt = splits.filter((split) => split.present <= 3 && split.abstained === 0 && split.spoilt === 0)

  /** The count without the keys whose places in the number are set, and without `registered`. */
  function without(count: Count, leftOut: number): Count {
    const kept = Object.entries(count).filter(([key]) => {
      if (key === 'registered') return false
      const place = keys.indexOf(key as keyof Count)
      return place === -1 || ((leftOut >> place) & 1) === 0
    })
    return Object.fromEntries(kept) as unknown as Count
  }

  test('is what the contract says: 0, true, false, as many as are present, not known', { timeout }, () => {
    let cases = 0
    const differing: object[] = []
    for (const split of unspoilt)
      for (let leftOut = 0; leftOut < 2 ** keys.length; leftOut += 1) {
        // the next readings each time; 385 has no factor in common with 256: each set of keys meets ever others
        const readings = at(all, (cases % 385) % all.length)
        const full: Count = { ...defaults, ...split, registered: split.present }
        const short = without(full, leftOut)
        cases += 1
        const [given, absent] = [countVote(full, readings), countVote(short, readings)]
        if (differ(given, absent) || differ(given, modelCount(full, readings)))
          differing.push({ full, short, readings, given, absent })
      }
    expect(differing.slice(0, 5)).toEqual([])
    expect(cases).toBe(unspoilt.length * 256)
    expect(unspoilt).toHaveLength(3 + 6 + 10 + 15)
  })

  test('every reading may be handed over, and a registration of fewer than are present counts for nothing', () => {
    let cases = 0
    const differing: object[] = []
    for (const readings of all)
      for (const split of unspoilt)
        for (const registered of range(0, split.present)) {
          const count: Count = { ...split, registered, secretaryPresent: true, casting: 'for', holderVote: 'against' }
          const [full, some] = [countVote(count, readings), countVote({ ...count, registered: undefined }, readings)]
          cases += 1
          if (differ(full, some) || differ(full, countVote(count, departures(readings))))
            differing.push({ count, readings, full, some })
        }
    expect(differing.slice(0, 5)).toEqual([])
    expect(cases).toBe(384 * (3 + 12 + 30 + 60))
  })
})

describe('by hand', () => {
  type Pinned = [words: string, count: Count, readings: Partial<Readings>, decision: Decision]
  const byCount = (result: 'adopted' | 'rejected', needed: number, short: number, tie = false): Decision => {
    return { result, by: 'count', needed, short, tie }
  }
  const byCasting = (result: 'adopted' | 'rejected', needed: number, short: number): Decision => {
    return { result, by: 'casting-vote', needed, short, tie: true }
  }
  const open = (result: 'pending' | 'void' | 'unknown', needed: number, short: number, tie: boolean): Decision => {
    return { result, needed, short, tie }
  }

  const threeAll = { present: 6, for: 3, against: 3 }
  const twoAll = { present: 6, for: 2, against: 2, abstained: 2 }
  const oneAll = { present: 6, for: 1, against: 1, abstained: 4 }
  const spoiltVote = { present: 7, for: 3, against: 2, spoilt: 2, secret: true }

  test.each<Pinned>([
    ['4 : 3 of 7', { present: 7, for: 4, against: 3 }, {}, byCount('adopted', 4, 0)],
    ['nobody present', { present: 0, for: 0, against: 0 }, {}, byCount('rejected', 1, 1)],
    ['all abstain: no tie', { present: 5, for: 0, against: 0, abstained: 5 }, {}, byCount('rejected', 3, 3)],
    [
      'all abstain, simply',
      { present: 5, for: 0, against: 0, abstained: 5 },
      { majority: 'simple-attendance' },
      byCount('rejected', 1, 1),
    ],
    ['a needless casting vote', { present: 6, for: 4, against: 2, casting: 'against' }, {}, byCount('adopted', 4, 0)],

    ['more than are present', { present: 7, for: 4, against: 4 }, {}, open('unknown', 4, 0, false)],
    [
      'more by the spoilt',
      { present: 3, for: 1, against: 1, spoilt: 2 },
      { spoiltBallots: 'out-of-base' },
      open('unknown', 1, 0, false),
    ],
    [
      'more, and a secretary that is counted',
      { present: 7, for: 4, against: 4, secretaryPresent: true },
      { voteSecretary: 'included' },
      open('unknown', 5, 1, false),
    ],
    ['no quorum', { present: 3, for: 3, against: 0, quorate: false }, {}, open('void', 2, 0, false)],
    [
      'no quorum and more than are present',
      { present: 3, for: 2, against: 2, quorate: false },
      {},
      open('void', 2, 0, false),
    ],
    ['no quorum and 1 : 1', { present: 2, for: 1, against: 1, quorate: false }, {}, open('void', 2, 1, false)],

    ['3 : 3, nothing cast', threeAll, {}, open('pending', 4, 1, true)],
    ['3 : 3, cast for', { ...threeAll, casting: 'for' }, {}, byCasting('adopted', 4, 1)],
    ['3 : 3, cast against', { ...threeAll, casting: 'against' }, {}, byCasting('rejected', 4, 1)],
    ['3 : 3, declined', { ...threeAll, casting: 'declined' }, {}, byCount('rejected', 4, 1, true)],
    ['3 : 3, no holder', { ...threeAll, casting: 'for', holderPresent: false }, {}, byCount('rejected', 4, 1, true)],
    ['3 : 3, never', { ...threeAll, casting: 'for' }, { tie: 'never' }, byCount('rejected', 4, 1, true)],
    ['3 : 3, the holder for', { ...threeAll, holderVote: 'for' }, { castingVote: 'own' }, byCasting('adopted', 4, 1)],
    [
      '3 : 3, the holder against',
      { ...threeAll, holderVote: 'against', casting: 'for' },
      { castingVote: 'own' },
      byCasting('rejected', 4, 1),
    ],
    [
      '3 : 3, the holder not known',
      { ...threeAll, casting: 'for' },
      { castingVote: 'own' },
      open('unknown', 4, 1, true),
    ],
    ['3 : 3, secret, own vote', { ...threeAll, secret: true }, { castingVote: 'own' }, open('pending', 4, 1, true)],
    [
      '3 : 3, secret, falls',
      { ...threeAll, secret: true, casting: 'for' },
      { secretTie: 'falls' },
      byCount('rejected', 4, 1, true),
    ],
    ['3 : 3, open, falls', threeAll, { secretTie: 'falls' }, open('pending', 4, 1, true)],
    [
      '3 : 3 of 8 registered',
      { ...threeAll, registered: 8 },
      { votePresent: 'registered' },
      byCount('rejected', 5, 2, true),
    ],
    [
      '3 : 3 and the secretary',
      { ...threeAll, secretaryPresent: true },
      { voteSecretary: 'included' },
      open('pending', 4, 1, true),
    ],

    [
      '2 : 2 : 2, the holder abstains',
      { ...twoAll, holderVote: 'abstained' },
      { tie: 'override', castingVote: 'own' },
      byCount('rejected', 4, 2, true),
    ],
    [
      '3 : 3, the holder for, and gone',
      { ...threeAll, holderVote: 'for', holderPresent: false },
      { castingVote: 'own' },
      byCount('rejected', 4, 1, true),
    ],
    [
      '1 : 1 : 3 of 5: turnout without the casting vote',
      { present: 5, for: 1, against: 1, abstained: 3, casting: 'for' },
      { majority: 'simple-turnout' },
      byCount('rejected', 2, 1, true),
    ],
    [
      '3 : 0 : 2, the secretary there, not counted',
      { present: 5, for: 3, against: 0, abstained: 2, secretaryPresent: true },
      {},
      byCount('adopted', 3, 0),
    ],
    ['2 : 2 : 2, cast for', { ...twoAll, casting: 'for' }, {}, byCount('rejected', 4, 2, true)],
    ['2 : 2 : 2, turnout', { ...twoAll, casting: 'for' }, { majority: 'simple-turnout' }, byCasting('adopted', 3, 1)],
    [
      '1 : 1 : 4, turnout',
      { ...oneAll, casting: 'for' },
      { majority: 'simple-turnout' },
      byCount('rejected', 3, 2, true),
    ],
    ['1 : 1 : 4, attendance', oneAll, { majority: 'simple-attendance' }, open('pending', 2, 1, true)],

    ['3 : 2, 2 spoilt', spoiltVote, {}, byCount('rejected', 4, 1)],
    ['3 : 2, 2 spoilt, out', spoiltVote, { spoiltBallots: 'out-of-base' }, byCount('adopted', 3, 0)],
    [
      '3 : 2, 2 spoilt, turnout',
      { ...spoiltVote, for: 2, against: 1 },
      { majority: 'simple-turnout' },
      byCount('rejected', 3, 1),
    ],
    [
      '1 : 0, 3 spoilt of 7',
      { ...spoiltVote, for: 1, against: 0, spoilt: 3 },
      { majority: 'simple-attendance' },
      byCount('adopted', 1, 0),
    ],
    [
      '1 : 0, 2 spoilt of 7, out',
      { ...spoiltVote, for: 1, against: 0 },
      { majority: 'simple-attendance', spoiltBallots: 'out-of-base' },
      byCount('rejected', 3, 2),
    ],
    [
      '3 : 2 of 5, 7 registered',
      { present: 5, for: 3, against: 2, registered: 7 },
      { votePresent: 'registered' },
      byCount('rejected', 4, 1),
    ],
    [
      '3 : 0 : 2, the secretary',
      { present: 5, for: 3, against: 0, abstained: 2, secretaryPresent: true },
      { voteSecretary: 'included', tie: 'half-of-present' },
      open('pending', 4, 1, true),
    ],
    [
      'a half that carries simply',
      { present: 6, for: 3, against: 1, abstained: 2 },
      { majority: 'simple-turnout', tie: 'half-of-present' },
      byCount('adopted', 3, 0),
    ],
  ])('%s', (_, count, readings, decision) => {
    expect(countVote(Object.freeze(count), Object.freeze(readings))).toEqual(decision)
    const every = Object.fromEntries(Object.entries(options).map(([question, [first]]) => [question, first]))
    expect(modelCount(count, { ...(every as unknown as Readings), ...readings })).toEqual(decision)
  })

  // readings.md, "Monotonicity": the text is so, and the library with it. The last of each three is the law restored.
  test.each<Pinned>([
    ['recheck: 3 : 3 : 0 carries', { ...threeAll, casting: 'for' }, { tie: 'recheck' }, byCasting('adopted', 4, 1)],
    [
      'recheck: one opponent abstains, and 3 : 2 : 1 fails',
      { present: 6, for: 3, against: 2, abstained: 1, casting: 'for' },
      { tie: 'recheck' },
      byCount('rejected', 4, 1),
    ],
    [
      'half-of-present: 3 : 2 : 1 carries',
      { present: 6, for: 3, against: 2, abstained: 1, casting: 'for' },
      { tie: 'half-of-present' },
      byCasting('adopted', 4, 1),
    ],
    ['override: 1 : 1 : 4 carries', { ...oneAll, casting: 'for' }, { tie: 'override' }, byCasting('adopted', 4, 3)],
    [
      'override: more support, and 2 : 1 : 3 fails',
      { present: 6, for: 2, against: 1, abstained: 3, casting: 'for' },
      { tie: 'override' },
      byCount('rejected', 4, 2),
    ],
    [
      'never: 1 : 1 : 4 fails as well',
      { ...oneAll, casting: 'for' },
      { tie: 'never' },
      byCount('rejected', 4, 3, true),
    ],
  ])('%s', (_, count, readings, decision) => {
    expect(countVote(count, readings)).toEqual(decision)
  })
})

describe('what is not a whole number of at least 0', () => {
  const good = { present: 7, for: 4, against: 2, abstained: 1, spoilt: 0, registered: 7 } satisfies Count
  const bad = [-1, 0.5, 2.000001, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]

  test.each(Object.keys(good) as (keyof typeof good)[])('%s', (name) => {
    expect(() => countVote(good)).not.toThrow()
    for (const value of bad) {
      const thrown = thrownBy(() => countVote({ ...good, [name]: value }))
      expect(thrown, `${name}: ${value}`).toBeInstanceOf(RangeError)
      expect((thrown as RangeError).message, `${name}: ${value}`).toMatch(new RegExp(`\\b${name}\\b`))
    }
  })

  test('is refused without a quorum as well', () => {
    expect(thrownBy(() => countVote({ ...good, registered: -1, quorate: false }))).toBeInstanceOf(RangeError)
  })

  function thrownBy(call: () => unknown): unknown {
    try {
      call()
    } catch (error) {
      return error
    }
    return undefined
  }
})
