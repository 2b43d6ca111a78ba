import { questions, rules } from 'zhinalys'

type Properties = Readonly<Record<string, object>>

/** An object of these properties and no others; those that are not optional have to be there. */
export function closed(properties: Properties, ...optional: readonly string[]): object {
  const required = Object.keys(properties).filter((key) => !optional.includes(key))
  return { type: 'object', properties, required, additionalProperties: false }
}

export function listOf(items: object, least = 0): object {
  return { type: 'array', items, minItems: least }
}

export function refTo(name: string): object {
  return { $ref: `#/$defs/${name}` }
}

/** What the schema of a dossier defines. */
export function recordOf(name: string): object {
  return { $ref: `urn:zhinalys:dossier#/$defs/${name}` }
}

export const text = { type: 'string' }
const truth = { type: 'boolean' }
const whole = { type: 'integer', minimum: 0 }
export const rule = { enum: rules.map(({ id }) => id) }
export const question = { enum: Object.keys(questions) }
export const outcome = { enum: ['met', 'breached', 'unknown'] }
const weight = { enum: ['validity', 'duty', 'note'] }
const vote = ['for', 'against']
const pointer = { type: 'string', pattern: '^(/[^/]*)+$', description: 'A JSON Pointer.' }
const oneOfEach = Object.fromEntries(
  Object.entries(questions).map(([name, { readings }]) => [name, { enum: readings }]),
)

/** What the files share. */
export const parts: Properties = {
  finding: closed(
    {
      ...{ rule, provision: text, weight, at: pointer, outcome },
      facts: { type: 'object', description: 'The figures of the finding; of an unknown one, those that are known.' },
      lacking: { ...listOf(pointer, 1), description: 'What would help to settle an unknown finding; in any order.' },
    },
    'lacking',
  ),
  decision: closed(
    {
      ...{ needed: whole, short: whole, tie: truth },
      result: { enum: ['adopted', 'rejected', 'pending', 'void', 'unknown'] },
      by: { enum: ['count', 'casting-vote'] },
    },
    'by',
  ),
  count: closed(
    {
      ...{ present: whole, for: whole, against: whole, abstained: whole, spoilt: whole, registered: whole },
      ...{ secret: truth, secretaryPresent: truth },
      ...{ casting: { enum: [...vote, 'declined'] }, holderVote: { enum: [...vote, 'abstained'] } },
    },
    ...['abstained', 'spoilt', 'registered', 'secret', 'secretaryPresent', 'casting', 'holderVote'],
  ),
  length: closed({ years: whole, months: whole, days: whole }),
  readings: closed(oneOfEach, ...Object.keys(questions)),
  defaults: closed(oneOfEach),
  hanging: closed({
    ...{ rule, at: pointer, outcome, weight },
    dependsOn: listOf(closed({ question, under: refTo('readings'), outcome, weight }), 1),
  }),
}
