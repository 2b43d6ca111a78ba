import type { Day } from '../../calendar/day.js'
import type { Signatory } from '../../rules/facts.js'
import type { Kind, Office } from '../../terms/terms.js'
import { allOf, atVote, corrected, datedFact } from '../corrected.js'
import { factName } from '../fact-name.js'
import { detailed, listed, spaced } from '../parts.js'
import { english } from '../plural.js'
import type { Corrections, CureWording, DatedFact } from '../wording.js'
import { facts } from './report.js'
import { counted, dated, deputyHead, measure } from './words.js'

export const cure: CureWording = {
  sentence: (steps) => `To comply: ${steps.join('; ')}.`,
  steps: {
    record: (step) => `a record of ${and([...new Set(step.facts.map((fact) => facts[factName(fact)]))])}`,
    correct: (step) => corrected(step, corrections),
    date: (step) => spaced(events[datedFact(step)], bounds(step)),
    attend: (step) =>
      detailed(`${more(step.more, 'member')} present${atVote(step) ? ' at the vote' : ''}`, allOf(step).join(', ')),
    'vote-for': (step) => `${more(step.more, 'vote')} for`,
    vote: ({ by }) => `a vote by the holder of the casting vote (${by})`,
    cast: ({ by }) => `the casting vote cast or declined by its holder (${by})`,
    withdraw: () => 'the casting vote struck out',
    strike: ({ voters }) => `the votes of ${and(voters)} struck out`,
    notify: ({ seats }) => `notice to ${and(seats)}`,
    sign: ({ by }) => `the ${english(by.length, 'signature')} of ${and(by.map((signatory) => signatories[signatory]))}`,
    assign: () => 'somebody responsible for carrying out the decision',
    seat: (step) => seats(step.more, ...offices[step.office]),
    people: (step) => seats(step.more, ...people[step.who]),
    replace: ({ persons }) => `one seat only for each of: ${persons.join(', ')}`,
    drop: (step) =>
      step.count === step.of.length
        ? `without ${and(step.of.map(measure))}`
        : `${counted(step.count, 'measure')} fewer of these: ${step.of.map(measure).join(', ')}`,
    inspect: ({ from, until }) =>
      `an inspection by ${deputyHead} ${from === until ? `on ${dated(from)}` : `from ${dated(from)} to ${dated(until)}`}`,
    form: (step) => `${and(step.kinds.map((kind) => assemblies[kind]))} in the subdivision`,
  },
}

const conveners: Readonly<Record<string, string>> = {
  chair: 'the chair',
  deputy: 'the deputy chair',
  'authorised-head': 'the authorised head',
  'deputy-head': deputyHead,
}

const corrections: Corrections = {
  'election.by': 'an election by the general meeting of officers (policemen)',
  'election.vote': 'an election by open ballot',
  'seat.staffUnit': 'a secretary from the unit responsible for educational work',
  'sitting.convenedBy': (to) => `a sitting convened by ${or(to.map((by) => conveners[by] ?? by))}`,
  'sitting.presiding': (to) => `a sitting presided over by ${or(to)}`,
  'sitting.video': 'accompaniment of the sitting by video',
  'notice.place': 'the place of the sitting in the notice',
  'notice.time': 'the time of the sitting in the notice',
  'notice.agenda': 'the agenda in the notice',
  'notice.materials': 'the materials sent to the members',
  'minutes.agenda': 'the agenda prepared',
  'minutes.attendance': 'the list of participants prepared',
  'media.decidedBy': (to) => `a decision to release by ${or(to.map((by) => conveners[by] ?? by))}`,
  'ballot.mode': ([mode]) => (mode === 'open' ? 'an open ballot' : 'a secret ballot'),
  'motion.declared': ([result]) => `the decision declared ${result === 'adopted' ? 'adopted' : 'not adopted'}`,
  'motion.effect': 'the measure proposed, not imposed',
  'motion.measures': 'a measure from the list of measures in place of the first',
  'motion.petitionTo': 'the petition addressed to the leadership',
  'respondent.violationReviewed': 'a review of the disciplinary violation',
  'apology.before': 'the public apology made before the assembly',
  'inspection.by': `the inspection made by ${deputyHead}`,
  'proposal.to': 'the proposal sent to the authorised head',
}

const events: Readonly<Record<DatedFact, string>> = {
  'election.on': 'the election held',
  'seat.elected': 'this person elected',
  'roster.drawn': 'the roster recorded in minutes',
  'roster.signed': 'the minutes on the roster signed by the secretary',
  'roster.approved': 'the roster approved by the head',
  'sitting.on': 'the sitting held',
  'notice.on': 'the notice given',
  'minutes.drawn': 'the minutes of the sitting drawn up',
  'media.decided': 'the release decided',
  'apology.performed': 'the public apology made',
}

const assemblies: Readonly<Record<Kind, string>> = {
  officers: "an officers' assembly",
  policemen: "a policemen's assembly",
}

function bounds({ from, until }: { readonly from?: Day; readonly until?: Day }): string {
  return spaced(from && `on or after ${dated(from)}`, until && `on or before ${dated(until)}`)
}

const signatories: Readonly<Record<Signatory, string>> = {
  secretary: 'the secretary',
  chair: 'the chair',
  deputy: 'the deputy chair',
}

const offices: Readonly<Record<Office, readonly [one: string, other: string]>> = {
  chair: ['chair', 'chairs'],
  deputy: ['deputy chair', 'deputy chairs'],
  secretary: ['secretary', 'secretaries'],
  member: ['member', 'members'],
}

const people: Readonly<Record<'all' | 'voting' | 'member', readonly [one: string, other: string]>> = {
  all: ['person on the roster', 'persons on the roster'],
  voting: ['person with a vote on the roster', 'persons with a vote on the roster'],
  member: ['ordinary member on the roster', 'ordinary members on the roster'],
}

function seats(difference: number, one: string, other: string): string {
  const count = Math.abs(difference)
  return `${count} ${difference > 0 ? 'more' : 'fewer'} ${english(count, one, other)}`
}

function more(count: number, one: string): string {
  return `${count} more ${english(count, one)}`
}

/** "a, b and c" */
function and(names: readonly string[]): string {
  return listed(names, 'and')
}

function or(names: readonly string[]): string {
  return listed(names, 'or')
}
