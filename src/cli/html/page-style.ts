import type { Outcome } from '../../verdict/outcome.js'
import type { Wording } from '../../wording/wording.js'

/** How a page is to be made. */
export interface PageStyle {
  readonly wording: Wording
  /** Which outcomes to show of each dossier. Absent: all. */
  readonly only?: readonly Outcome[] | undefined
  /** Several files were read, so that a line is named with its own. Absent: one. */
  readonly several?: boolean | undefined
}

/** Whether an outcome is to be shown. */
export function asked(only: PageStyle['only'], outcome: Outcome): boolean {
  return only?.includes(outcome) ?? true
}
