import * as z from 'zod'
import { descriptions, type RecordName } from './descriptions.js'
import * as schemas from './schemas.js'

const named: Readonly<Record<RecordName, z.ZodType>> = {
  ServicePeriod: schemas.servicePeriod,
  Seat: schemas.seat,
  Election: schemas.election,
  RosterMinutes: schemas.rosterMinutes,
  Assembly: schemas.assembly,
  Notice: schemas.notice,
  Minutes: schemas.minutes,
  Media: schemas.media,
  OpenBallot: schemas.openBallot,
  SecretBallot: schemas.secretBallot,
  CastingVote: schemas.casting,
  Respondent: schemas.respondent,
  Apology: schemas.apology,
  Control: schemas.control,
  Motion: schemas.motion,
  Sitting: schemas.sitting,
  Proposal: schemas.proposal,
  Inspection: schemas.inspection,
  Period: schemas.period,
  Dossier: schemas.dossier,
}

/** Days that exist, month by month and in leap years, for validators that take `format` for a remark. */
const dayPattern = [
  '(19|20|21)\\d\\d-(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])',
  '(19|20|21)\\d\\d-(0[469]|11)-(0[1-9]|[12]\\d|30)',
  '(19|20|21)\\d\\d-02-(0[1-9]|1\\d|2[0-8])',
  '((19|20|21)(0[48]|[2468][048]|[13579][26])|2000)-02-29',
].join('|')

const day = {
  type: 'string',
  format: 'date',
  pattern: `^(${dayPattern})$`,
  title: 'Day',
  description: 'A calendar day without a zone, YYYY-MM-DD, from 1900-01-01 to 2199-12-31.',
} as const

/**
 * What a dossier may look like, as JSON Schema 2020-12, with what each field and its absence means. It accepts what
 * `parseDossier` accepts, and a little more: that ids of sittings and of motions stand once, that ids in `present`,
 * `presiding` and `notice.to` are seats of the roster, and that a span does not end before it begins, no schema can say.
 *
 * @returns a new object, plain JSON
 * @example
 * ```ts
 * const { $id, $defs } = jsonSchema() as { $id: string; $defs: Record<string, { description: string }> }
 * $id // => 'urn:zhinalys:dossier'
 * $defs['Sitting']?.description // => 'One meeting of the assembly.'
 * ```
 */
export function jsonSchema(): object {
  const registry = z.registry<{ id: string }>()
  registry.add(schemas.day, { id: 'Day' })
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })
  // Days are told by a function, which has no schema of its own.
  const { $schema, $defs } = z.toJSONSchema(schemas.dossier, { metadata: registry, unrepresentable: 'any' })
  const made = $defs as Record<RecordName, ObjectSchema>
  const { Dossier, ...others } = Object.fromEntries(
    (Object.keys(made) as (RecordName | 'Day')[]).map((name) => [
      name,
      name === 'Day' ? day : described(name, made[name]),
    ]),
  )
  return { $schema, $id: 'urn:zhinalys:dossier', ...Dossier, $defs: others }
}

interface ObjectSchema {
  readonly properties: Readonly<Record<string, { readonly type?: string }>>
}

function described(name: RecordName, schema: ObjectSchema): ObjectSchema {
  const { title, description, fields } = descriptions[name]
  const properties = Object.entries(schema.properties).map(([key, property]) => {
    const isSet = key === 'present' && property.type === 'array'
    const description = (fields as Readonly<Record<string, string>>)[key]
    return [key, { description, ...property, ...(isSet && { uniqueItems: true }) }] as const
  })
  return { title, description, ...schema, properties: Object.fromEntries(properties) } as ObjectSchema
}
