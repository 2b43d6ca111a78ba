import { edition } from 'zhinalys'
import { jsonSchema } from 'zhinalys/records'
import { closed, listOf, outcome, parts, question, recordOf, refTo, rule, text } from './schema-parts.js'
import type { Vectors } from './vectors.js'

/** The JSON Schema of every file of vectors; it holds that of a dossier. */
export function schema(): object {
  const named = Object.fromEntries(Object.entries(files).map(([name, file]) => [`${name}.json`, file]))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:zhinalys:vectors',
    title: 'Conformance vectors of zhinalys',
    oneOf: Object.keys(named).map(refTo),
    $defs: { ...named, ...parts, dossier: jsonSchema() },
  }
}

const told = {
  id: { type: 'string', description: 'Stands once in its file, and never comes to mean another case.' },
  told: { type: 'string', description: 'The case in an English sentence.' },
}
const dossier = { $ref: 'urn:zhinalys:dossier' }
const register = { ...listOf({ type: 'object' }, 1), description: 'Lines; what is no dossier cannot be read.' }
const service = listOf(recordOf('ServicePeriod'))
const eligibleFrom = {
  anyOf: [recordOf('Day'), { type: 'null' }],
  description: 'null: not reached within the recorded service.',
}
const findings = listOf(refTo('finding'), 1)
const answers = {
  findings,
  decisions: listOf(closed({ at: text, decision: refTo('decision') }), 1),
  decision: refTo('decision'),
  eligibleFrom,
}

const files: Readonly<Record<Vectors['name'], object>> = {
  rules: fileOf(
    'rules',
    {
      oneOf: [closed({ ...told, rule, dossier, findings }), closed({ ...told, rule, register, findings })],
    },
    { never: listOf(closed({ rule, outcome, because: text })) },
  ),
  readings: fileOf(
    'readings',
    {
      oneOf: [
        pair('findings', { dossier, rule }),
        pair('decisions', { dossier }),
        pair('decision', { count: refTo('count') }),
        pair('eligibleFrom', { service }),
      ],
    },
    { defaults: refTo('defaults') },
  ),
  counts: fileOf('counts', closed({ ...told, count: refTo('count'), decision: refTo('decision') })),
  service: fileOf(
    'service',
    closed({
      ...{ ...told, service, readings: refTo('readings') },
      ...{
        on: { type: 'object', propertyNames: recordOf('Day'), additionalProperties: refTo('length') },
        eligibleFrom,
      },
    }),
  ),
  across: fileOf(
    'across',
    closed({ ...told, dossier, holding: refTo('readings'), hanging: listOf(refTo('hanging'), 1) }),
  ),
}

/** A case under the default and under one other reading. */
function pair(answer: keyof typeof answers, input: Readonly<Record<string, object>>): object {
  const answered = closed({ [answer]: answers[answer] })
  const differ = { ...listOf(text, 1), description: 'JSON Pointers to where the two answers differ.' }
  return closed({ ...told, question, reading: text, ...input, byDefault: answered, byReading: answered, differ })
}

function fileOf(name: Vectors['name'], one: object, head: Readonly<Record<string, object>> = {}): object {
  return closed({
    $schema: { const: './vectors.schema.json' },
    vectors: { const: name },
    version: { type: 'integer', minimum: 1 },
    edition: { const: edition },
    ...head,
    cases: listOf(one, 1),
  })
}
