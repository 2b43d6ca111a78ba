import { quartersBetween } from '../calendar/quarter.js'
import type { Assembly, Inspection, Period } from '../records/types.js'
import type { Judge } from './finding.js'
import { inspectionRules, proposalRules, quarterRules } from './lists.js'
import type { Roster } from './roster.js'
import type { Finding } from './rule.js'

/** The findings of paragraph 20: of each quarter that the period touches, then of each inspection and its proposals. */
export function oversightFindings(
  of: {
    readonly assembly: Assembly
    readonly inspections?: readonly Inspection[] | undefined
    readonly period: Period
  },
  roster: Roster,
  judge: Judge,
): Finding[] {
  const { assembly, inspections, period } = of
  const about = { early: false, period, inspections, approved: assembly.roster?.approved }
  return [
    ...quartersBetween(period.from, period.to).flatMap((quarter) =>
      judge(quarterRules, { ...about, at: '/period', quarter }),
    ),
    ...(inspections ?? []).flatMap((inspection, i) => {
      const ofInspection = { at: `/inspections/${i}`, early: false, inspection }
      const ofProposals = (inspection.proposals ?? []).flatMap((proposal) =>
        judge(proposalRules, { ...ofInspection, proposal, roster }),
      )
      return [...judge(inspectionRules, ofInspection), ...ofProposals]
    }),
  ]
}
