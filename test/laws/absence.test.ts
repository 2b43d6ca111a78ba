/* A fact that was not known may settle an unknown; it never turns round what was settled, save where its absence says something. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import {
  judgeDossier,
  type Dossier,
  type Motion,
  type Outcome,
  type Readings,
  type RuleId,
  type SecretBallot,
} from 'zhinalys'
import { parseDossier } from 'zhinalys/records'
import { Random } from '../model/random.js'
import { optionalPaths, patternOf, without } from '../model/shrink.js'
import { drawn } from './compare.js'
import { laws } from './registry.js'

const counted: readonly RuleId[] = ['vote.casting', 'vote.declared', 'vote.majority', 'control', 'measures.adopted']
const voted: readonly RuleId[] = [...counted, 'vote.entitled', 'vote.quorum', 'vote.secrecy']

/** Where leaving a fact out says something: the words of the contract, and the rules that may then turn round. */
const statements: Record<string, { readonly says: string; readonly rules: readonly RuleId[] }> = {
  'assembly.seats.*.elected': { says: 'the assembly’s election', rules: ['eligibility.service'] },
  'assembly.seats.*.left': {
    says: 'has not left',
    rules: [
      ...(['convening.notice', 'quorum', 'attendance', 'presiding', 'minutes.signed', 'media.decision'] as const),
      ...voted,
    ],
  },
  'assembly.seats.*.service.*.body': { says: 'internal-affairs', rules: ['eligibility.service'] },
  'assembly.seats.*.service.*.credit': { says: '1', rules: ['eligibility.service'] },
  'assembly.seats.*.service.*.to': { says: 'still serving', rules: ['eligibility.service'] },
  'sittings.*.guests': { says: 'none', rules: ['vote.guests', 'vote.entitled'] },
  'sittings.*.motions.*.ballot.abstained': {
    says: '0',
    rules: [...counted, 'vote.entitled', 'vote.guests', 'vote.secretary'],
  },
  'sittings.*.motions.*.ballot.demanded': { says: 'on an open ballot: nobody', rules: ['vote.secrecy'] },
  'sittings.*.motions.*.ballot.spoilt': { says: '0', rules: [...counted, 'vote.entitled'] },
  'sittings.*.motions.*.casting': { says: 'not yet cast', rules: ['vote.casting'] },
  'sittings.*.motions.*.declared': {
    says: 'decision 003: nothing declared',
    rules: ['vote.majority', 'control', 'measures.adopted'],
  },
  'sittings.*.motions.*.effect': { says: 'decision 003: went no further', rules: ['measures.adopted'] },
  'sittings.*.motions.*.measures': { says: 'none', rules: ['measures.combination'] },
  'sittings.*.motions.*.present': { says: 'as at the opening', rules: voted },
  'sittings.*.motions.*.presiding': { says: 'as at the sitting, if present at this vote', rules: counted },
}

const stated = new Set(Object.entries(statements).flatMap(([path, of]) => of.rules.map((rule) => `${path} ${rule}`)))

/** The settled outcomes, by rule, subject and place among the findings of both: a period has several quarters. */
function settled(dossier: Dossier, readings: Readings | undefined): Map<string, Outcome> {
  const outcomes = new Map<string, Outcome>()
  const counts = new Map<string, number>()
  for (const { rule, at, outcome } of judgeDossier(dossier, readings).findings) {
    const nth = counts.get(`${rule} ${at}`) ?? 0
    counts.set(`${rule} ${at}`, nth + 1)
    if (outcome !== 'unknown') outcomes.set(`${rule} ${at} ${nth}`, outcome)
  }
  return outcomes
}

type Case = { readonly dossier: Dossier; readonly readings?: Readings | undefined }

/** Leaves out one fact after another, and notes by fact and rule a case of what turned round. */
function leaveOut(
  { dossier, readings }: Case,
  found: Map<string, string>,
  which: (pattern: string) => boolean = () => true,
): void {
  const paths = optionalPaths(dossier).filter((path) => which(patternOf(path)))
  const before = paths.length > 0 ? settled(dossier, readings) : new Map<string, Outcome>()
  for (const path of paths) {
    for (const [place, outcome] of settled(without(dossier, path), readings)) {
      const earlier = before.get(place)
      if (earlier === undefined || earlier === outcome) continue
      const key = `${patternOf(path)} ${place.slice(0, place.indexOf(' '))}`
      if (!found.has(key)) found.set(key, JSON.stringify({ path, place, earlier, outcome, readings, dossier }))
    }
  }
}

/**
 * The same dossier, made for what is rare: measures of whose execution nobody has charge, one declaration for all, spoilt
 * ballots for abstentions, and no papers beside the count.
 */
function sharpened({ sittings = [], ...rest }: Dossier, declared: Motion['declared']): Dossier {
  const control = { responsible: false, done: false } as const
  const inMotion = (motion: Motion): Motion => {
    const ballot = motion.ballot?.mode === 'secret' ? withSpoilt(motion.ballot) : motion.ballot
    return { ...motion, ballot, declared, measures: ['warning'], control }
  }
  return { ...rest, sittings: sittings.map((one) => ({ ...one, motions: one.motions?.map(inMotion) })) }
}

function withSpoilt({ abstained = 0, spoilt = 0, ...ballot }: SecretBallot): SecretBallot {
  return { ...ballot, spoilt: spoilt + abstained, issued: undefined, found: undefined }
}

function unstated(found: ReadonlyMap<string, string>) {
  return [...found].filter(([place]) => !stated.has(place))
}

const found = new Map<string, string>()

it(
  laws.absence.law,
  () => {
    const random = new Random(11)
    for (let i = 0; i < laws.absence.cases; i++) leaveOut(drawn(random, random.pick([0, 0, 0.3])), found)
    expect(unstated(found)).toEqual([])
  },
  600_000,
)

it(
  laws.absenceInRegister.law,
  () => {
    const register = new Map<string, string>()
    const text = readFileSync(new URL('../../examples/registers/region-2024.ndjson', import.meta.url), 'utf8')
    const lines = text.trimEnd().split('\n')
    expect(lines).toHaveLength(laws.absenceInRegister.cases)
    for (const line of lines) leaveOut({ dossier: parseDossier(JSON.parse(line)) }, register)
    expect(unstated(register)).toEqual([])
    for (const [place, example] of register) found.set(place, example)
  },
  600_000,
)

it(
  laws.exceptions.law,
  () => {
    const random = new Random(12)
    const pending = () => [...stated].filter((place) => !found.has(place))
    for (let i = 0; i < laws.exceptions.cases; i++) {
      const paths = new Set(pending().map((place) => place.slice(0, place.indexOf(' '))))
      if (paths.size === 0) break
      const { dossier, readings } = drawn(random, random.pick([0, 0, 0.3]))
      const one = i % 3 === 0 ? dossier : sharpened(dossier, i % 3 === 1 ? undefined : 'adopted')
      leaveOut({ dossier: one, readings }, found, (pattern) => paths.has(pattern))
    }
    expect(pending()).toEqual([])
    expect(unstated(found)).toEqual([])
  },
  600_000,
)
