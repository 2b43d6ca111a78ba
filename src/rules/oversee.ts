import { quartersBetween } from '../calendar/quarter.js'
import type { Assembly, Inspection, Period } from '../records/types.js'
import type { Judge } from './finding.js'
import { inspectionRules, proposalRules, quarterRules } from './lists.js'
import type { Roster } from './roster.js'

/** Judges by paragraph 20: each quarter that the period touches, then each inspection and its proposals. */
export function judgePeriod(
  of: {
    readonly assembly: Assembly
    readonly inspections?: readonly Inspection[] | undefined
    readonly period: Period
  },
  roster: Roster,
  judge: Judge,
): void {
  const { assembly, inspections = [], period } = of
  const about = {
    at: '/period',
    early: false,
    period,
    inspections: of.inspections,
    approved: assembly.roster?.approved,
  }
  for (const quarter of quartersBetween(period.from, period.to)) judge(quarterRules, { ...about, quarter })
  inspections.forEach((inspection, i) => {
    const at = `/inspections/${i}`
    judge(inspectionRules, { at, early: false, inspection })
    for (const proposal of inspection.proposals ?? []) {
      judge(proposalRules, { at, early: false, inspection, proposal, roster })
    }
  })
}
