// The other system: an invented electronic clerk of a department's assemblies. It keeps its own records in its own
// shape, and knows nothing of this library.

export interface Protocol {
  readonly number: string
  readonly date: string
  readonly attended: readonly string[]
  readonly votes: { readonly yes: number; readonly no: number; readonly abstained: number }
  readonly announced: 'passed' | 'failed'
}

/** The people of the assembly by their numbers, in the order chair, deputy, secretary, members. */
export const people = ['101', '102', '103', '104', '105', '106', '107', '108'] as const

/** The secretary keeps the minutes and does not vote. */
export const voting = people.filter((_, place) => place !== 2)

/** Whether the clerk opens a sitting: more than half of those who vote have come. */
export function mayOpen(attended: readonly string[]): boolean {
  return attended.filter((person) => voting.includes(person as (typeof people)[number])).length * 2 > voting.length
}

/** What the clerk announces of an open vote: passed by more than half of those who attend. */
export function announce(yes: number, attending: number): Protocol['announced'] {
  return yes * 2 > attending ? 'passed' : 'failed'
}
