import type { RecordIssue } from '../records/error.js'

/**
 * Tallies that do not go together (`TALLY_DIFFERS`), or something that is no tally (`TALLY_INVALID`, with `issues`).
 * Compare `code`, not the class.
 */
export class TallyError extends Error {
  readonly code: 'TALLY_DIFFERS' | 'TALLY_INVALID'
  readonly issues: readonly RecordIssue[]

  constructor(code: TallyError['code'], issues: readonly RecordIssue[]) {
    super(issues.map(({ at, message }) => `${at || 'the tally'}: ${message}`).join('\n'))
    this.name = 'TallyError'
    this.code = code
    this.issues = issues
  }
}

/** Two tallies that name different values of what must be the same. */
export function differs(what: 'zhinalys' | 'edition' | 'readings', one: string, other: string): TallyError {
  const message = `${one} is not ${other}: tallies are merged only of one version, one edition and the same readings`
  return new TallyError('TALLY_DIFFERS', [{ at: `/${what}`, message, expected: one }])
}

/** Counts whose sum is too great to be told from the next number. */
export function tooGreat(): TallyError {
  const message = `the counts add up to more than ${Number.MAX_SAFE_INTEGER}`
  return new TallyError('TALLY_INVALID', [{ at: '', message, expected: `sums of at most ${Number.MAX_SAFE_INTEGER}` }])
}
