import type { Outcome } from '../../verdict/outcome.js'
import type { ReportStyle } from '../report.js'

/** How a page is to be made. */
export type PageStyle = Pick<ReportStyle, 'wording' | 'readings' | 'only' | 'several'>

/** Whether an outcome is to be shown. */
export function asked(only: PageStyle['only'], outcome: Outcome): boolean {
  return only?.includes(outcome) ?? true
}
