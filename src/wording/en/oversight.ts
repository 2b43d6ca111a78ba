import type { Facts } from '../../rules/facts.js'
import { capital, detailed, together } from '../parts.js'
import { english } from '../plural.js'
import type { Wording } from '../wording.js'
import { dated, deputyHead, during, kinds } from './words.js'

type Oversight = Pick<
  Wording['rules'],
  'oversight.quarterly' | 'oversight.inspector' | 'oversight.proposals' | 'formation.both'
>

export const oversight: Oversight = {
  'oversight.quarterly': {
    met: (f) =>
      f.inspections.length === 0
        ? `No inspection of the assembly became overdue ${inQuarter(f)}`
        : `${capital(deputyHead)} inspected the assembly ${inQuarter(f)}: ${inspected(f)}`,
    breached: (f) =>
      f.inspections.length === 0
        ? `${capital(deputyHead)} did not inspect the assembly ${inQuarter(f)}`
        : `${capital(deputyHead)} did not inspect the assembly in time ${inQuarter(f)}: ${inspected(f)}`,
    unknown: (f) =>
      detailed(`Whether ${deputyHead} inspected the assembly in time ${inQuarter(f)} is not established`, inspected(f)),
  },
  'oversight.inspector': {
    met: (f) => `The inspection of ${dated(f.on)} was made by ${deputyHead}`,
    breached: (f) => `The inspection of ${dated(f.on)} was not made by ${deputyHead}, but by somebody else`,
    unknown: ({ on }) =>
      `Whether the inspection ${on === undefined ? '' : `of ${dated(on)} `}was made by ${deputyHead} is not established`,
  },
  'oversight.proposals': {
    met: (f) => `${proposal(f)} went to the authorised head and concerns a person on the roster – ${f.seat}`,
    breached: (f) =>
      f.to === 'other'
        ? `${proposal(f)} went to an addressee other than the authorised head: it concerns ${f.seat}`
        : `${proposal(f)} concerns a person who is not on the roster – ${f.seat}`,
    unknown: ({ on, seat }) =>
      detailed(
        'Whether the proposal to reward or punish was duly made is not established',
        together(on && `the inspection was on ${dated(on)}`, seat === undefined ? undefined : `it concerns ${seat}`),
      ),
  },
  'formation.both': {
    met: (f) => `The subdivision${named(f)} has both an officers' assembly and a policemen's assembly in the register`,
    breached: (f) =>
      `The subdivision${named(f)} has no ${f.missing.map((kind) => kinds[kind]).join(' and no ')} in the register`,
    unknown: (f) => `Whether the subdivision${named(f)} has both assemblies in the register is not established`,
  },
}

function inQuarter({ quarter }: Partial<Facts['oversight.quarterly']>): string {
  return quarter === undefined ? 'in the quarter' : during(quarter)
}

function inspected({ inspections = [] }: Partial<Facts['oversight.quarterly']>): string {
  const { length } = inspections
  if (length === 0) return ''
  return `the ${english(length, 'inspection was', 'inspections were')} on ${together(...inspections.map(dated))}`
}

function proposal({ on }: Facts['oversight.proposals']): string {
  return `The proposal on the inspection of ${dated(on)}`
}

function named({ unit }: Partial<Facts['formation.both']>): string {
  return unit === undefined ? '' : ` "${unit}"`
}
