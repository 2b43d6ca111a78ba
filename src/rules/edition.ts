import { approved } from '../provisions/edition.js'
import type { Day } from '../calendar/day.js'
import type { Case, Rule } from './rule.js'

/**
 * The order was approved on 6 January 2023: an election or a sitting before that day is outside it, and its findings
 * are notes. Cited with paragraph 4, part 2, on the election.
 */
export const editionEarlier = {
  id: 'edition.earlier',
  provisions: ['4.2a'],
  weight: 'note',
  consults: [],
  subject: 'assembly',
  judge: 'judgeComposition',
  applies: ({ early }) => early,
  outcome: () => 'breached',
  facts: ({ on }) => ({ on, approved }),
} as const satisfies Rule<'edition.earlier', Case & { readonly on: Day | undefined }>
