/* Paragraph 19: what is proposed for an employee. */
import type { Motion, Readings, RuleId, Weight } from 'zhinalys'
import { hasMeasures } from './ballot.js'
import { all, compare, concluded, type Judged, type Truth } from './judged.js'
import { decisionOf, type Vote } from './motion.js'

const listed = ['warning', 'censure', 'criticism', 'apology', 'no-confidence', 'petition']

/** The findings of judgeMeasures that are of the motion. */
export function modelMeasures(vote: Vote, at: string): Judged[] {
  const { motion, readings, assembly } = vote
  if (!hasMeasures(motion)) return []
  const { respondent, measures = [] } = motion
  const allowed = assembly.kind === 'officers' ? ['middle', 'senior'] : ['rank-and-file', 'junior']
  const judged = (rule: RuleId, truth: Truth, facts: Judged['facts'] = {}, weight: Weight = 'duty'): Judged => ({
    rule,
    at,
    outcome: all(truth),
    weight,
    facts,
  })
  const unlisted = measures.filter((measure) => !listed.includes(measure))
  const category = respondent?.category
  const own = compare(category, (one) => allowed.includes(one))
  const jurisdiction = readings.jurisdiction === 'any' ? 'note' : 'duty'
  const wentAhead = adopted(vote)
  const { petitionTo: to } = motion
  return [
    judged('measures.listed', unlisted.length === 0, { unlisted }),
    judged('measures.reviewed', respondent?.violationReviewed),
    judged('measures.adopted', wentAhead, wentAhead === undefined ? {} : { result: decisionOf(vote).result }),
    { rule: 'measures.combination', at, ...combination(vote) },
    judged('measures.jurisdiction', own, { category, allowed }, jurisdiction),
    ...apology(vote, at),
    ...(measures.includes('petition')
      ? [
          judged(
            'measures.petition',
            compare(to, (one) => one === 'leadership'),
            { to },
          ),
        ]
      : []),
  ]
}

/** "applies when an apology was performed: before the assembly, on the day of this sitting or later" */
function apology({ motion, sitting }: Vote, at: string): Judged[] {
  const { performed = false, before } = motion.apology ?? {}
  if (performed === false) return []
  const ruling = concluded(
    [compare(before, (place) => place === 'assembly'), `${at}/apology/before`],
    [performed >= sitting.on],
  )
  return [{ rule: 'measures.apology', at, weight: 'duty', ...ruling, facts: { performed, before } }]
}

/** "measures that went ahead (declared adopted, or with an effect) were adopted by the count" */
function adopted(vote: Vote): Truth {
  const { declared, effect } = vote.motion
  const { result } = decisionOf(vote)
  // "unknown also when: pending or unknown", and here nothing is excepted
  if (result === 'pending' || result === 'unknown') return undefined
  return (declared !== 'adopted' && effect === undefined) || result === 'adopted'
}

/** "at most what the reading allows for one respondent at this sitting, its other motions included" */
function combination({ sitting, motion, readings }: Vote): { outcome: Judged['outcome']; weight: Weight } {
  const weight = readings.combination === 'several' ? 'note' : 'duty'
  const others = (sitting.motions ?? []).filter((one) => one !== motion)
  const { respondent } = motion
  const same = others.filter((one) => respondent !== undefined && one.respondent?.id === respondent.id)
  // Whom a motion without a respondent is about nobody knows: it may be about anybody here.
  const perhaps = others.filter((one) => respondent === undefined || one.respondent === undefined)
  const certain = proposed([motion, ...same])
  const possible = proposed([motion, ...same, ...perhaps])
  if (tooMany(certain, readings)) return { outcome: 'breached', weight }
  // Decision 005: its weight is that of the reading, as in worked case 46.
  if (bothVariants(certain)) return { outcome: 'breached', weight }
  if (tooMany(possible, readings) || bothVariants(possible)) return { outcome: 'unknown', weight }
  return { outcome: 'met', weight }
}

function proposed(motions: readonly Motion[]): string[] {
  return [...new Set(motions.flatMap(({ measures = [] }) => measures))]
}

/** "censure with criticism is one measure in both variants" */
function bothVariants(measures: readonly string[]): boolean {
  return measures.includes('censure') && measures.includes('criticism')
}

function tooMany(measures: readonly string[], { combination }: Readings): boolean {
  const kinds = new Set(measures.map((measure) => (measure === 'criticism' ? 'censure' : measure)))
  if (combination === 'one-and-petition') kinds.delete('petition')
  return kinds.size > 1
}
