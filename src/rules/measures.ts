import { measures as listedMeasures } from '../terms/measures.js'
import type { Readings } from '../readings/options.js'
import type { Motion } from '../records/types.js'
import { all, recorded, ruled, type Lacking, type Ruling } from '../verdict/ruling.js'
import { categoriesOf } from './category.js'
import type { MotionCase } from './cases.js'
import type { Rule } from './rule.js'
import { questionsOfTheCount } from './voting/result.js'

/** The rules of paragraph 19 apply where a motion has measures. A reward asked for under 9.5 is a petition without any. */
function hasMeasures({ motion }: Pick<MotionCase, 'motion'>): boolean {
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
} as const satisfies Rule<'measures.listed', MotionCase>

function unlisted({ motion }: MotionCase): string[] {
  return measuresOf(motion).filter((measure) => !listedMeasures.some(({ id }) => id === measure))
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
  outcome: (of, readings): Ruling => {
    const { decision, lacking } = of.count(readings)
    const wentAhead = of.motion.declared === 'adopted' || of.motion.effect !== undefined
    return lacking ?? ruled(decision.result === 'adopted' || !wentAhead)
  },
  facts: (of, readings) => ({ result: of.count(readings).decision.result }),
} as const satisfies Rule<'measures.adopted', MotionCase>

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
    const fits = (measures: readonly string[]) =>
      atMostOne(measures) || (atMostOne(measures.filter(isNoPetition)) && readings.combination === 'one-and-petition')
    if (!fits(certain)) return 'breached'
    return fits([...certain, ...possible]) ? 'met' : pointers
  },
  facts: (of) => ({ measures: measuresAtSitting(of).certain }),
} as const satisfies Rule<'measures.combination', MotionCase>

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
} as const satisfies Rule<'measures.petition', MotionCase>

/** Paragraphs 9, item 9, and 10, item 5: somebody sees to it that what was adopted is carried out. */
export const control = {
  id: 'control',
  provisions: ['9.9', '10.5'],
  weight: 'note',
  consults: questionsOfTheCount,
  subject: 'motion',
  judge: 'judgeDossier',
  applies: hasMeasures,
  outcome: (of, readings): Ruling => {
    const { responsible, done } = of.motion.control ?? {}
    if (typeof responsible === 'string' || typeof done === 'string') return 'met'
    const lacking = responsible === undefined ? [`${of.at}/control/responsible`] : []
    if (done === undefined) lacking.push(`${of.at}/control/done`)
    const [first, ...rest] = lacking
    const controlled: Ruling = first === undefined ? 'breached' : [first, ...rest]
    return whereAdopted(of, readings, controlled)
  },
  facts: () => ({}),
} as const satisfies Rule<'control', MotionCase>

/** What holds of what was declared adopted, or with nothing declared of what the count adopts. */
function whereAdopted(of: MotionCase, readings: Readings, ruling: Ruling): Ruling {
  if (of.motion.declared !== undefined) return of.motion.declared === 'adopted' ? ruling : 'met'
  const { decision, lacking } = of.count(readings)
  if (lacking === undefined) return decision.result === 'adopted' ? ruling : 'met'
  return ruling === 'breached' ? lacking : all(lacking, ruling)
}
