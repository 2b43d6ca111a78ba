import * as z from 'zod'
import { isDay, type Day } from '../calendar/day.js'
import { matters, type Matter } from '../terms/matters.js'
import { bodies, categories, kinds, offices } from '../terms/terms.js'
import type * as records from './types.js'

export const day = z.custom<Day>(isDay, {
  params: { expected: 'a day that exists, YYYY-MM-DD, from 1900-01-01 to 2199-12-31' },
})
const dayOrNever = z.union([day, z.literal(false)])
const id = z.string()
const ids = z.array(id)
const whole = z.int().min(0)
const matterIds = matters.map((matter) => matter.id) as [Matter, ...Matter[]]

export const servicePeriod = z.strictObject({
  from: day,
  to: day.optional(),
  body: z.enum(bodies).optional(),
  credit: z.number().min(1).optional(),
}) satisfies z.ZodType<records.ServicePeriod>

export const seat = z.strictObject({
  id,
  office: z.enum(offices),
  name: z.string().optional(),
  category: z.enum(categories).optional(),
  employed: z.boolean().optional(),
  staffUnit: z.enum(['educational-work', 'other']).optional(),
  service: z.array(servicePeriod).optional(),
  reputation: z.boolean().optional(),
  qualities: z.boolean().optional(),
  elected: day.optional(),
  left: day.optional(),
}) satisfies z.ZodType<records.Seat>

export const election = z.strictObject({
  on: day.optional(),
  vote: z.enum(['open', 'secret']).optional(),
  by: z.enum(['general-meeting', 'other']).optional(),
  entitled: whole.optional(),
  attended: whole.optional(),
}) satisfies z.ZodType<records.Election>

export const rosterMinutes = z.strictObject({
  drawn: dayOrNever.optional(),
  signed: dayOrNever.optional(),
  approved: dayOrNever.optional(),
}) satisfies z.ZodType<records.RosterMinutes>

export const assembly = z.strictObject({
  id,
  kind: z.enum(kinds),
  unit: z.string(),
  seats: z.array(seat),
  election: election.optional(),
  roster: rosterMinutes.optional(),
}) satisfies z.ZodType<records.Assembly>

export const notice = z.strictObject({
  on: day.optional(),
  place: z.boolean().optional(),
  time: z.boolean().optional(),
  agenda: z.boolean().optional(),
  materials: z.boolean().optional(),
  to: ids.optional(),
}) satisfies z.ZodType<records.Notice>

export const minutes = z.strictObject({
  agenda: z.boolean().optional(),
  attendance: z.boolean().optional(),
  drawn: dayOrNever.optional(),
  signedBy: ids.optional(),
}) satisfies z.ZodType<records.Minutes>

export const media = z.strictObject({
  released: dayOrNever,
  decided: dayOrNever.optional(),
  decidedBy: z.enum(['chair', 'deputy', 'other']).optional(),
}) satisfies z.ZodType<records.Media>

const votes = z.union([whole, ids]) satisfies z.ZodType<records.Votes>

export const openBallot = z.strictObject({
  mode: z.literal('open'),
  for: votes,
  against: votes,
  abstained: votes.optional(),
  demanded: whole.optional(),
  objected: whole.optional(),
}) satisfies z.ZodType<records.OpenBallot>

export const secretBallot = z.strictObject({
  mode: z.literal('secret'),
  for: whole,
  against: whole,
  abstained: whole.optional(),
  spoilt: whole.optional(),
  issued: whole.optional(),
  found: whole.optional(),
  demanded: whole.optional(),
  objected: whole.optional(),
}) satisfies z.ZodType<records.SecretBallot>

const ballot = z.discriminatedUnion('mode', [openBallot, secretBallot]) satisfies z.ZodType<records.Ballot>

export const respondent = z.strictObject({
  id,
  category: z.enum(categories).optional(),
  present: z.boolean().optional(),
  violationReviewed: z.boolean().optional(),
}) satisfies z.ZodType<records.Respondent>

export const casting = z.strictObject({
  by: id,
  vote: z.enum(['for', 'against']),
}) satisfies z.ZodType<records.CastingVote>

export const apology = z.strictObject({
  performed: dayOrNever,
  before: z.enum(['assembly', 'elsewhere']).optional(),
}) satisfies z.ZodType<records.Apology>

export const control = z.strictObject({
  responsible: z.union([z.string(), z.literal(false)]).optional(),
  due: day.optional(),
  done: dayOrNever.optional(),
}) satisfies z.ZodType<records.Control>

export const motion = z.strictObject({
  id,
  matter: z.enum(matterIds).optional(),
  present: ids.optional(),
  presiding: id.optional(),
  ballot: ballot.optional(),
  casting: z.union([casting, z.literal(false)]).optional(),
  declared: z.enum(['adopted', 'rejected']).optional(),
  respondent: respondent.optional(),
  measures: z.array(z.string()).optional(),
  effect: z.enum(['proposed', 'imposed']).optional(),
  petitionTo: z.enum(['leadership', 'other']).optional(),
  apology: apology.optional(),
  control: control.optional(),
}) satisfies z.ZodType<records.Motion>

export const sitting = z.strictObject({
  id,
  on: day,
  convenedBy: z.enum(['chair', 'deputy', 'authorised-head', 'deputy-head', 'other']).optional(),
  notice: z.union([notice, z.literal(false)]).optional(),
  present: ids.optional(),
  presiding: id.optional(),
  guests: ids.optional(),
  motions: z.array(motion).optional(),
  minutes: z.union([minutes, z.literal(false)]).optional(),
  video: z.boolean().optional(),
  media: media.optional(),
}) satisfies z.ZodType<records.Sitting>

export const proposal = z.strictObject({
  to: z.enum(['authorised-head', 'other']),
  seat: id,
  kind: z.enum(['reward', 'penalty']),
}) satisfies z.ZodType<records.Proposal>

export const inspection = z.strictObject({
  on: day,
  by: z.enum(['deputy-head', 'other']).optional(),
  proposals: z.array(proposal).optional(),
}) satisfies z.ZodType<records.Inspection>

export const period = z.strictObject({ from: day, to: day }) satisfies z.ZodType<records.Period>

export const dossier = z.strictObject({
  assembly,
  sittings: z.array(sitting).optional(),
  inspections: z.array(inspection).optional(),
  period: period.optional(),
}) satisfies z.ZodType<records.Dossier>
