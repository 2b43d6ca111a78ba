import { recorded } from '../verdict/ruling.js'
import { categoriesOf } from './category.js'
import type { SeatCase } from './cases.js'
import { correct } from './cure.js'
import type { SeatFacts } from './facts.js'
import type { Rule } from './rule.js'

/** Elected are the chair, the deputy chair and the members; the secretary holds the office by post. */
function isElected({ seat }: SeatCase): boolean {
  return seat.office !== 'secretary'
}

function about({ seat }: SeatCase): SeatFacts {
  return { seat: seat.id, office: seat.office }
}

/** Paragraph 4, part 2: elected from among the employees of the internal affairs bodies. */
export const employee = {
  id: 'eligibility.employee',
  provisions: ['4.2c'],
  weight: 'duty',
  consults: [],
  subject: 'seat',
  judge: 'judgeEligibility',
  applies: isElected,
  outcome: ({ seat, at }) => recorded(seat.employed, `${at}/employed`),
  facts: about,
} as const satisfies Rule<'eligibility.employee', SeatCase>

/**
 * Paragraph 4, part 2, with 2 and 3: the text asks for an employee, not for one of the assembly's own categories; by
 * default a category that does not match is a note.
 */
export const category = {
  id: 'eligibility.category',
  provisions: ['4.2c', '2.2', '3.2'],
  weight: 'note',
  consults: ['candidates'],
  subject: 'seat',
  judge: 'judgeEligibility',
  applies: isElected,
  weigh: (_, { candidates }) => (candidates === 'own-category' ? 'duty' : 'note'),
  outcome: ({ assembly, seat, at }) =>
    recorded(seat.category && categoriesOf[assembly.kind].includes(seat.category), `${at}/category`),
  facts: ({ assembly, seat: { id, office, category } }) => ({
    seat: id,
    office,
    category,
    allowed: categoriesOf[assembly.kind],
  }),
} as const satisfies Rule<'eligibility.category', SeatCase>

/** Paragraph 4, part 2: a person has judged the reputation; the library records that judgement and never makes it. */
export const reputation = {
  id: 'eligibility.reputation',
  provisions: ['4.2e'],
  weight: 'duty',
  consults: [],
  subject: 'seat',
  judge: 'judgeEligibility',
  applies: isElected,
  outcome: ({ seat, at }) => recorded(seat.reputation, `${at}/reputation`),
  facts: about,
} as const satisfies Rule<'eligibility.reputation', SeatCase>

/** Paragraph 4, part 2: likewise the moral and professional qualities. */
export const qualities = {
  id: 'eligibility.qualities',
  provisions: ['4.2f'],
  weight: 'duty',
  consults: [],
  subject: 'seat',
  judge: 'judgeEligibility',
  applies: isElected,
  outcome: ({ seat, at }) => recorded(seat.qualities, `${at}/qualities`),
  facts: about,
} as const satisfies Rule<'eligibility.qualities', SeatCase>

/** Paragraph 4, part 3: the secretary comes from the unit responsible for educational work. */
export const staffUnit = {
  id: 'secretary.staff-unit',
  provisions: ['4.3a'],
  weight: 'duty',
  consults: [],
  subject: 'seat',
  judge: 'judgeEligibility',
  standing: true,
  applies: ({ seat }) => seat.office === 'secretary',
  outcome: ({ seat, at }) => recorded(seat.staffUnit && seat.staffUnit === 'educational-work', `${at}/staffUnit`),
  facts: ({ seat }) => ({ seat: seat.id, staffUnit: seat.staffUnit }),
  cure: ({ at }) => correct(`${at}/staffUnit`, 'educational-work'),
} as const satisfies Rule<'secretary.staff-unit', SeatCase>
