/** One thing wrong with a record. */
export interface RecordIssue {
  /** JSON Pointer (RFC 6901) into the record; the empty string is the record itself. */
  readonly at: string
  readonly message: string
  readonly expected?: string
}

/** A record that is no record: of the wrong shape, or in contradiction with itself. Compare `code`, not the class. */
export class RecordError extends Error {
  readonly code = 'RECORD_INVALID' as const
  readonly issues: readonly RecordIssue[]

  constructor(issues: readonly RecordIssue[]) {
    super(issues.map(({ at, message }) => `${at || 'the record'}: ${message}`).join('\n'))
    this.name = 'RecordError'
    this.issues = issues
  }
}
