/**
 * The least attendance that is more than half of the voting seats, paragraph 15.
 *
 * @param votingSeats the base of the quorum, a count of at least 0
 * @returns a count of members
 * @throws RangeError unless a whole number of at least 0 is given
 * @example
 * ```ts
 * quorumOf(7) // => 4
 * ```
 */
export function quorumOf(votingSeats: number): number {
  return moreThanHalf(whole(votingSeats, 'votingSeats'))
}

/**
 * The least number of votes for that is more than half of those present, paragraph 17, part 1.
 *
 * @param present voting members present at the vote, a count of at least 0
 * @returns a count of votes
 * @throws RangeError unless a whole number of at least 0 is given
 * @example
 * ```ts
 * majorityOf(6) // => 4
 * ```
 */
export function majorityOf(present: number): number {
  return moreThanHalf(whole(present, 'present'))
}

/** The least whole number that is more than half of a base: strict, in whole numbers. */
export function moreThanHalf(base: number): number {
  return Math.floor(base / 2) + 1
}

/** A count as it is. @throws RangeError naming the argument unless it is a whole number of at least 0. */
export function whole(count: number, name: string): number {
  if (Number.isSafeInteger(count) && count >= 0) return count
  throw new RangeError(`${name}: expected a whole number of at least 0, got ${String(count)}`)
}
