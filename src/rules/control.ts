import type { Readings } from '../readings/options.js'
import { all, type Ruling } from '../verdict/ruling.js'
import type { MotionCase } from './cases.js'
import { record } from './cure.js'
import { hasMeasures } from './measures.js'
import type { Rule } from './rule.js'
import { questionsOfTheCount } from './voting/result.js'

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
  cure: ({ at }) => [{ do: 'assign', fact: `${at}/control/responsible` }],
  // Either fact is enough, whatever the count may be.
  settle: ({ motion: { control }, at }) => {
    if (control?.responsible === undefined) return record(`${at}/control/responsible`)
    if (control.done === undefined) return record(`${at}/control/done`)
    return [{ do: 'assign', fact: `${at}/control/responsible` }]
  },
} as const satisfies Rule<'control', MotionCase>

/** What holds of what was declared adopted, or with nothing declared of what the count adopts. */
function whereAdopted(of: MotionCase, readings: Readings, ruling: Ruling): Ruling {
  if (of.motion.declared !== undefined) return of.motion.declared === 'adopted' ? ruling : 'met'
  const { decision, lacking } = of.count(readings)
  if (lacking === undefined) return decision.result === 'adopted' ? ruling : 'met'
  return ruling === 'breached' ? lacking : all(lacking, ruling)
}
