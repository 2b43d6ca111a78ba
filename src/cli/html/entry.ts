import type { LineResult } from '../../audit/line.js'
import type { Kind } from '../../terms/terms.js'
import type { Conclusion } from '../../verdict/verdict.js'
import { isBreach, isNote } from '../grouped.js'

/** What the list of all dossiers says of one of them. */
export interface Entry {
  /** The place of its section in the page; absent where there is none. Never made of what a record says. */
  readonly anchor: string | undefined
  readonly line: number
  readonly file: string | undefined
  readonly id: string
  readonly unit: string
  readonly kind: Kind
  readonly conclusion: Conclusion
  readonly counts: Counts
}

/** Findings of a dossier, as a tally counts them: what is not known and would be no more than a note is left out. */
export interface Counts {
  readonly met: number
  readonly breached: number
  readonly unknown: number
  readonly notes: number
}

export type Read = Extract<LineResult, { ok: true }>
export type Unread = Extract<LineResult, { ok: false }>

export function countsOf({ verdict: { findings } }: Read): Counts {
  return {
    met: findings.filter(({ outcome }) => outcome === 'met').length,
    breached: findings.filter(isBreach).length,
    unknown: findings.filter(({ outcome, weight }) => outcome === 'unknown' && weight !== 'note').length,
    notes: findings.filter(isNote).length,
  }
}
