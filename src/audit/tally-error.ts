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
