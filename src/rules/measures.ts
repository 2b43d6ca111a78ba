import { measures as listedMeasures } from '../terms/measures.js'
import type { Readings } from '../readings/options.js'
import type { Motion } from '../records/types.js'
import { all, recorded, ruled, type Lacking, type Ruling } from '../verdict/ruling.js'
import { categoriesOf } from './category.js'
import type { MotionCase } from './cases.js'
import { correct, jointly, record, some, unless, type Cure, type CureStep, type Needed } from './cure.js'
import type { Rule } from './rule.js'
import { carrying, nothingKnown } from './voting/carry.js'
import { questionsOfTheCount } from './voting/result.js'

/** The rules of paragraph 19 apply where a motion has measures. A reward asked for under 9.5 is a petition without any. */
export function hasMeasures({ motion }: Pick<MotionCase, 'motion'>): boolean {
  return measuresOf(motion).length > 0
}

function measuresOf({ measures = [] }: Motion): readonly string[] {
  return measures
}

/** Paragraph 19: only the five measures listed may be proposed. */
export const listed = {
  id: 'measures.listed',
  provisions: ['19.0'],
  weight: 'duty',
  consults: [],
  subject: 'motion',
  judge: 'judgeMeasures',
  applies: hasMeasures,
  outcome: (of) => ruled(unlisted(of).length === 0),
  facts: (of) => ({ unlisted: unlisted(of) }),
  cure: (of) => {
    const fact = `${of.at}/measures`
    const among = unlisted(of)
    // A motion keeps a measure: where all are unlisted, the first becomes a listed one.
    const first = among.length < measuresOf(of.motion).length ? [] : correct(`${fact}/0`, ...some(listedIds))
    const dropped = [...new Set(first.length === 0 ? among : among.slice(1))]
    return jointly(first, dropping(fact, dropped.length, dropped))
  },
} as const satisfies Rule<'measures.listed', MotionCase>

const listedIds: readonly string[] = /* @__PURE__ */ listedMeasures.map(({ id }) => id)

function unlisted({ motion }: MotionCase): string[] {
  return measuresOf(motion).filter((measure) => !listedIds.includes(measure))
}

function dropping(fact: string, count: number, of: readonly string[]): readonly CureStep[] {
  return count === 0 ? [] : [{ do: 'drop', fact, count, of: some(of) }]
}

/** Paragraph 19: measures follow the examination of a disciplinary violation. */
export const reviewed = {
  id: 'measures.reviewed',
  provisions: ['19.0'],
  weight: 'duty',
  consults: [],
  subject: 'motion',
  judge: 'judgeMeasures',
  applies: hasMeasures,
  outcome: ({ motion, at }) => recorded(motion.respondent?.violationReviewed, `${at}/respondent/violationReviewed`),
  facts: () => ({}),
  cure: ({ at }) => correct(`${at}/respondent/violationReviewed`, true),
} as const satisfies Rule<'measures.reviewed', MotionCase>

/** Paragraphs 19 and 17, part 1: measures that went ahead, declared adopted or with an effect, were adopted by the count. */
export const adopted = {
  id: 'measures.adopted',
  provisions: ['19.0', '17.1c'],
  weight: 'duty',
  consults: questionsOfTheCount,
  subject: 'motion',
  judge: 'judgeMeasures',
  applies: hasMeasures,
  outcome: adoptedRuling,
  facts: (of, readings) => ({ result: of.count(readings).decision.result }),
  cure: adoptedCure,
  settle: (of, readings, lacking) => (nothingKnown(of, readings) ? record(...lacking) : adoptedCure(of, readings)),
} as const satisfies Rule<'measures.adopted', MotionCase>

function adoptedRuling(of: MotionCase, readings: Readings): Ruling {
  const { decision, lacking } = of.count(readings)
  const wentAhead = of.motion.declared === 'adopted' || of.motion.effect !== undefined
  return lacking ?? ruled(decision.result === 'adopted' || !wentAhead)
}

function adoptedCure(of: MotionCase, readings: Readings): Cure | undefined {
  return carrying(of, (supposed) => adoptedRuling(supposed, readings), readings)
}

/**
 * Paragraph 19: one measure for one respondent at one sitting, or several; the text does not say. Censure and criticism
 * are one measure, and both of its variants at once are worth a note.
 */
export const combination = {
  id: 'measures.combination',
  provisions: ['19.0', '19.2'],
  weight: 'note',
  consults: ['combination'],
  subject: 'motion',
  judge: 'judgeMeasures',
  applies: hasMeasures,
  weigh: (_, readings) => (readings.combination === 'several' ? 'note' : 'duty'),
  outcome: (of, readings): Ruling => {
    const { certain, possible, pointers } = measuresAtSitting(of)
    if (!fits(certain, readings)) return 'breached'
    return fits([...certain, ...possible], readings) ? 'met' : pointers
  },
  facts: (of) => ({ measures: measuresAtSitting(of).certain }),
  cure: (of, readings) => {
    const { certain } = measuresAtSitting(of)
    const beside =
      readings.combination === 'one-and-petition' ? certain.filter((measure) => !isNoPetition(measure)) : []
    const among = certain.filter((measure) => !beside.includes(measure))
    return jointly(
      dropping(`${of.at}/measures`, among.length - 1, among),
      unfitting(of, [...beside, ...among.slice(0, 1)], readings),
    )
  },
  settle: (of, readings) => jointly(unfitting(of, measuresAtSitting(of).certain, readings)),
} as const satisfies Rule<'measures.combination', MotionCase>

/** Whether so many measures may be proposed for one respondent at one sitting. */
function fits(measures: readonly string[], readings: Readings): boolean {
  return (
    atMostOne(measures) || (atMostOne(measures.filter(isNoPetition)) && readings.combination === 'one-and-petition')
  )
}

/** Whom this motion is about, and of the other motions only those whose measures would be too many. */
function unfitting(of: MotionCase, certain: readonly string[], readings: Readings): Needed {
  const others = (of.of.sitting.motions ?? []).flatMap((other, i) =>
    other.id === of.motion.id || other.respondent !== undefined
      ? []
      : [{ measures: measuresOf(other), fact: `${of.of.at}/motions/${i}/respondent` }],
  )
  const lacking: string[] = []
  let fitting = certain
  for (const { measures, fact } of others) {
    const together = [...fitting, ...measures]
    if (fits(together, readings)) fitting = together
    else lacking.push(fact)
  }
  const own = of.motion.respondent === undefined && !fits([...certain, ...measuresAtSitting(of).possible], readings)
  if (own) lacking.unshift(`${of.at}/respondent`)
  return lacking.length === 0 ? [] : record(...some(lacking))
}

function atMostOne(measures: readonly string[]): boolean {
  return new Set(measures).size <= 1
}

function isNoPetition(measure: string): boolean {
  return measure !== 'petition'
}

/** The respondent's measures at this sitting, and those that may be: of motions that do not say who the respondent is. */
function measuresAtSitting({ motion, at, of }: MotionCase) {
  const certain = new Set(measuresOf(motion))
  const possible = new Set<string>()
  const lacking: string[] = []
  of.sitting.motions?.forEach((other, i) => {
    if (other.id === motion.id || !hasMeasures({ motion: other })) return
    if (motion.respondent !== undefined && other.respondent !== undefined) {
      if (other.respondent.id === motion.respondent.id) measuresOf(other).forEach((measure) => certain.add(measure))
      return
    }
    measuresOf(other).forEach((measure) => possible.add(measure))
    if (other.respondent === undefined) lacking.push(`${of.at}/motions/${i}/respondent`)
  })
  if (motion.respondent === undefined) lacking.unshift(`${at}/respondent`)
  return { certain: [...certain], possible: [...possible], pointers: lacking as unknown as Lacking }
}

/** Paragraphs 2 and 3: each assembly deals with its own categories; the highest staff and civilians belong to neither. */
export const jurisdiction = {
  id: 'measures.jurisdiction',
  provisions: ['2.2', '3.2'],
  weight: 'duty',
  consults: ['jurisdiction'],
  subject: 'motion',
  judge: 'judgeMeasures',
  applies: hasMeasures,
  cites: ({ of }) => (of.assembly.kind === 'officers' ? '2.2' : '3.2'),
  weigh: (_, readings) => (readings.jurisdiction === 'any' ? 'note' : 'duty'),
  outcome: ({ motion, of, at }) => {
    const category = motion.respondent?.category
    return recorded(category && categoriesOf[of.assembly.kind].includes(category), `${at}/respondent/category`)
  },
  facts: ({ motion, of }) => ({ category: motion.respondent?.category, allowed: categoriesOf[of.assembly.kind] }),
} as const satisfies Rule<'measures.jurisdiction', MotionCase>

/** Paragraph 19, item 3: the public apology is made before the assembly, at this sitting or later. */
export const apology = {
  id: 'measures.apology',
  provisions: ['19.3'],
  weight: 'duty',
  consults: [],
  subject: 'motion',
  judge: 'judgeMeasures',
  applies: (of) => hasMeasures(of) && performedOn(of) !== undefined,
  outcome: (of): Ruling => {
    const before = of.motion.apology?.before
    const performed = performedOn(of)
    return all(
      ruled(performed !== undefined && performed >= of.of.on),
      recorded(before && before === 'assembly', `${of.at}/apology/before`),
    )
  },
  facts: (of) => ({ performed: performedOn(of), before: of.motion.apology?.before }),
  cure: (of) => {
    const at = `${of.at}/apology`
    const { before } = of.motion.apology as NonNullable<Motion['apology']>
    const performed = performedOn(of)
    return jointly(
      unless(performed && performed >= of.of.on, at, [{ do: 'date', fact: `${at}/performed`, from: of.of.on }]),
      unless(before && before === 'assembly', `${at}/before`, correct(`${at}/before`, 'assembly')),
    )
  },
} as const satisfies Rule<'measures.apology', MotionCase>

function performedOn({ motion: { apology } }: MotionCase) {
  return apology?.performed === false ? undefined : apology?.performed
}

/** Paragraph 19, item 5: the petition goes to the leadership. */
export const petition = {
  id: 'measures.petition',
  provisions: ['19.5'],
  weight: 'duty',
  consults: [],
  subject: 'motion',
  judge: 'judgeMeasures',
  applies: ({ motion }) => measuresOf(motion).includes('petition'),
  outcome: ({ motion, at }) => recorded(motion.petitionTo && motion.petitionTo === 'leadership', `${at}/petitionTo`),
  facts: ({ motion }) => ({ to: motion.petitionTo }),
  cure: ({ at }) => correct(`${at}/petitionTo`, 'leadership'),
} as const satisfies Rule<'measures.petition', MotionCase>
