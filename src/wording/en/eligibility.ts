import type { Facts } from '../../rules/facts.js'
import { capital, detailed, tagged, together } from '../parts.js'
import type { Wording } from '../wording.js'
import { anyOf, categories, counted, dated, holder, length } from './words.js'

type Eligibility = Pick<
  Wording['rules'],
  | 'eligibility.employee'
  | 'eligibility.category'
  | 'eligibility.service'
  | 'eligibility.reputation'
  | 'eligibility.qualities'
  | 'secretary.staff-unit'
>

export const eligibility: Eligibility = {
  'eligibility.employee': {
    met: (f) => `${capital(holder(f))} was an employee of the internal affairs bodies on the day of the election`,
    breached: (f) =>
      `${capital(holder(f))} was not an employee of the internal affairs bodies on the day of the election`,
    unknown: (f) =>
      `Whether ${holder(f)} was an employee of the internal affairs bodies on the day of the election is not established`,
  },
  'eligibility.category': {
    met: (f) => `The category of ${holder(f)} suits this assembly: ${categories[f.category]}`,
    breached: (f) =>
      `The category of ${holder(f)} does not suit this assembly: ${categories[f.category]}, where ${anyOf(f.allowed)} is required`,
    unknown: (f) =>
      detailed(
        `Whether the category of ${holder(f)} suits this assembly is not established`,
        f.allowed === undefined ? '' : `${anyOf(f.allowed)} is required`,
      ),
  },
  'eligibility.service': {
    met: (f) => `The length of service of ${holder(f)} is sufficient: ${measured(f)}`,
    breached: (f) => `The length of service of ${holder(f)} is not sufficient: ${measured(f)}; ${reached(f)}`,
    unknown: ({ on, eligibleFrom, ...f }) =>
      detailed(
        `Whether the length of service of ${holder(f)} is sufficient is not established`,
        together(
          'at least 10 years are required',
          on && `measured on ${dated(on)}`,
          eligibleFrom && `sufficient from ${dated(eligibleFrom)}`,
        ),
      ),
  },
  'eligibility.reputation': {
    met: (f) => `The reputation of ${holder(f)} was found worthy`,
    breached: (f) => `The reputation of ${holder(f)} was not found worthy`,
    unknown: (f) => `Whether the reputation of ${holder(f)} was found worthy is not established`,
  },
  'eligibility.qualities': {
    met: (f) => `The moral and professional qualities of ${holder(f)} were found high`,
    breached: (f) => `The moral and professional qualities of ${holder(f)} were not found high`,
    unknown: (f) => `Whether the moral and professional qualities of ${holder(f)} were found high is not established`,
  },
  'secretary.staff-unit': {
    met: (f) => `${tagged('The secretary', f.seat)} serves in ${unit}`,
    breached: (f) => `${tagged('The secretary', f.seat)} does not serve in ${unit}`,
    unknown: (f) => `Whether ${tagged('the secretary', f.seat)} serves in ${unit} is not established`,
  },
}

const unit = 'the structural unit responsible for educational work with personnel'

function measured(f: Facts['eligibility.service']): string {
  return `${length(f)} on ${dated(f.on)}, at least 10 years are required`
}

function reached({ eligibleFrom, daysShort }: Facts['eligibility.service']): string {
  if (eligibleFrom === undefined) return 'the recorded periods that count do not reach 10 years'
  return together(
    `sufficient from ${dated(eligibleFrom)}`,
    daysShort === undefined ? undefined : `${counted(daysShort, 'day')} short`,
  )
}
