/*
 * Judging across readings against its definition: every combination of the questions judged one by one, with plain
 * readings, and what is settled, what values there are and what they depend on read off the whole product.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  acrossReadings,
  countVote,
  defaultReadings,
  judgeDossierAcross,
  judgeEligibility,
  judgeQuorum,
  judgeVote,
  type Across,
  type Count,
  type Decision,
  type Dossier,
  type Question,
  type Readings,
} from 'zhinalys'
import { parseDossier } from 'zhinalys/records'
import { judgeBy } from '../../src/rules/dossier.js'
import { essenceOf, findingOf } from '../../src/rules/finding.js'
import { motionCase, sittingCase } from '../../src/rules/prepare.js'
import { find } from '../find.js'
import { laws } from '../laws/registry.js'
import { ofTheCount, Product } from './product.js'

const ofTheQuorum = ['quorumSecretary', 'quorumBase', 'headcount'] as const satisfies Question[]
const ofTheService = ['service', 'serviceSum', 'serviceDay', 'serviceMeasured', 'serviceBodies'] as const

const said = ({ result, by }: Decision) => (by === undefined ? result : `${result} by ${by}`)

/** Settledness, values and dependence are those of the whole product, and every path leads to what it says. */
function agree(across: Across<unknown>, product: Product, outcomes: readonly unknown[]): boolean {
  const values = new Set(outcomes)
  return (
    across.value === outcomes[0] &&
    across.settled === (values.size === 1) &&
    across.branches.length === values.size &&
    across.branches.every(({ value, under }) =>
      under.every((readings) => outcomes[product.numberOf(readings)] === value),
    ) &&
    sameQuestions(across.dependsOn, product.dependence(outcomes))
  )
}

function sameQuestions(one: readonly Question[], other: readonly Question[]): boolean {
  return one.length === other.length && other.every((question) => one.includes(question))
}

describe('a count of up to seven present, under the seven questions of the count', () => {
  const product = new Product(ofTheCount)
  const counted = (count: Count) => (readings: Readings) => said(countVote(count, readings))

  it('has 384 combinations', () => {
    expect(product.size).toBe(384)
  })

  it(laws.wholeProduct.law, { timeout: 300_000 }, () => {
    let counts = 0
    let waiting = 0
    for (const figures of figuresUpTo(7)) {
      const outcomes = product.judge(counted(figures))
      const waits = outcomes.some((outcome) => outcome === 'pending' || outcome === 'unknown')
      if (waits) waiting++
      for (const casting of waits ? castings : [{}]) {
        const count = { ...figures, ...casting }
        const across = acrossReadings(counted(count))
        if (!agree(across, product, product.judge(counted(count)))) expect.fail(JSON.stringify({ count, across }))
        counts++
      }
      // Where nothing waits for the casting vote, whatever its holder did changes nothing.
      const other = castings[counts % castings.length] as Partial<Count>
      if (!waits && product.judge(counted({ ...figures, ...other })).some((outcome, i) => outcome !== outcomes[i])) {
        expect.fail(JSON.stringify({ figures, other }))
      }
    }
    expect(waiting).toBeGreaterThan(1000)
    expect(counts).toBe(laws.wholeProduct.cases)
  })

  it('is settled whatever the readings where there is no quorum, or more votes than members', () => {
    for (const count of [
      { present: 7, for: 4, against: 3, quorate: false },
      { present: 7, for: 5, against: 3 },
    ]) {
      expect(agree(acrossReadings(counted(count)), product, product.judge(counted(count)))).toBe(true)
      expect(acrossReadings(counted(count)).settled).toBe(true)
    }
  })
})

/** Everything that can be known of the casting vote. */
const castings: readonly Partial<Count>[] = [true, false].flatMap((holderPresent) =>
  [undefined, 'for', 'against', 'declined'].flatMap((casting) =>
    [undefined, 'for', 'against', 'abstained'].map(
      (holderVote) => ({ holderPresent, casting, holderVote }) as Partial<Count>,
    ),
  ),
)

/** All votes for, against, abstained and spoilt that those present can have given, and all that were there before them. */
function* figuresUpTo(most: number): Generator<Count> {
  for (let registered = 0; registered <= most; registered++)
    for (let present = 0; present <= registered; present++)
      for (let pro = 0; pro <= present; pro++)
        for (let against = 0; pro + against <= present; against++)
          for (let abstained = 0; pro + against + abstained <= present; abstained++)
            for (let spoilt = 0; pro + against + abstained + spoilt <= present; spoilt++)
              for (const secretaryPresent of [false, true])
                for (const secret of [false, true])
                  yield { registered, present, for: pro, against, abstained, spoilt, secretaryPresent, secret }
}

const dossiers: readonly Dossier[] = readFileSync(
  resolve(import.meta.dirname, '../../examples/registers/region-2024.ndjson'),
  'utf8',
)
  .trimEnd()
  .split('\n')
  .map((line) => parseDossier(JSON.parse(line)))

describe('the sample register', () => {
  it('its seats', { timeout: 120_000 }, () => {
    const product = new Product([...ofTheService, 'secretaryService'])
    let seats = 0
    for (const { assembly } of dossiers) {
      for (const seat of assembly.seats) {
        const judge = (readings: Readings) => {
          const found = find(judgeEligibility({ assembly, seat }, readings), 'eligibility.service')
          return `${found?.outcome} ${found?.weight}`
        }
        seats++
        if (!agree(acrossReadings(judge), product, product.judge(judge))) expect.fail(JSON.stringify(seat))
      }
    }
    expect(seats).toBeGreaterThan(300)
  })

  it('its quorums', () => {
    const product = new Product(ofTheQuorum)
    let sittings = 0
    for (const { assembly, sittings: held = [] } of dossiers) {
      for (const sitting of held) {
        const judge = (readings: Readings) => find(judgeQuorum({ assembly, sitting }, readings), 'quorum')?.outcome
        sittings++
        if (!agree(acrossReadings(judge), product, product.judge(judge))) expect.fail(JSON.stringify(sitting))
      }
    }
    expect(sittings).toBeGreaterThan(150)
  })

  it('its votes', { timeout: 300_000 }, () => {
    const products = productsOfVotes()
    let votes = 0
    for (const { assembly, sittings = [] } of dossiers) {
      for (const sitting of sittings) {
        for (const motion of sitting.motions ?? []) {
          const product = products[motion.ballot?.mode ?? 'open']
          const of = motionCase(sittingCase(assembly, sitting), motion)
          const outcomes = product.judge((readings) => said(of.count(readings).decision))
          const across = acrossReadings((readings) => said(judgeVote({ assembly, sitting, motion }, readings).decision))
          votes++
          if (!agree(across, product, outcomes)) expect.fail(JSON.stringify({ sitting, motion }))
        }
      }
    }
    expect(votes).toBeGreaterThan(300)
  })
})

/** For a secret ballot `secretTie` takes the place of `castingVote`; the other of the two is not among the questions. */
function productsOfVotes() {
  const others = [...ofTheCount.slice(0, 5), 'castingHolder', 'quorumMoment', ...ofTheQuorum] as const
  return { open: new Product([...others, 'castingVote']), secret: new Product([...others, 'secretTie']) }
}

describe('judgeDossierAcross, finding by finding', () => {
  it('hangs on what the whole product says, with a witness of the fewest readings', { timeout: 300_000 }, () => {
    const ofVotes = productsOfVotes()
    const products = new Map<string, Product>()
    const productOf = (consults: readonly Question[]) => {
      const known = products.get(consults.join()) ?? new Product(consults)
      products.set(consults.join(), known)
      return known
    }
    let findings = 0
    dossiers.forEach((dossier, nth) => {
      const across = judgeDossierAcross(dossier).findings
      let place = 0
      judgeBy(dossier, defaultReadings, (rule, subject) => {
        const finding = across[place++]
        const dependsOn = finding?.dependsOn ?? []
        const ofCount = rule.consults.includes('majority')
        // The rules of the count ask for tens of thousands of combinations: every eighth dossier.
        if (!ofCount || nth % 8 === 0) {
          const ballot =
            ofCount && 'motion' in subject
              ? (subject.motion as { ballot?: { mode: 'open' | 'secret' } }).ballot
              : undefined
          const product = ofCount ? ofVotes[ballot?.mode ?? 'open'] : productOf(rule.consults)
          const outcomes = product.judge((readings) => essenceOf(rule, subject, readings))
          findings++
          if (
            !sameQuestions(
              dependsOn.map(({ question }) => question),
              product.dependence(outcomes),
            )
          ) {
            expect.fail(JSON.stringify({ at: subject.at, rule: rule.id, dependsOn }))
          }
          for (const { question, under, outcome, weight } of dependsOn) {
            const { size, other } = product.fewest(outcomes, question)
            const witnessed = outcomes[product.numberOf(under)]
            const without = { ...under, [question]: undefined }
            expect(witnessed).toEqual({ outcome, weight })
            expect(witnessed).not.toEqual(outcomes[product.numberOf(without)])
            expect([Object.keys(under).length, witnessed !== outcomes[0]]).toEqual([size, other])
          }
        }
        return findingOf(rule, subject, defaultReadings)
      })
    })
    expect(findings).toBeGreaterThan(5000)
  })

  it('a rule asks only what it says that it consults', () => {
    for (const dossier of dossiers) {
      judgeBy(dossier, defaultReadings, (rule, subject) => {
        const { branches } = acrossReadings((readings) => essenceOf(rule, subject, readings))
        for (const question of new Set(branches.flatMap(({ under }) => under.flatMap((path) => Object.keys(path))))) {
          expect(rule.consults, `${rule.id} ${subject.at}`).toContain(question)
        }
        return findingOf(rule, subject, defaultReadings)
      })
    }
  })
})
