import type { Readings } from '../readings/options.js'
import { ruled, type Ruling } from '../verdict/ruling.js'
import { moreThanHalf } from './arithmetic.js'
import type { SittingCase } from './cases.js'
import type { QuorumFacts } from './facts.js'
import type { Attendance } from './roster.js'
import type { Rule, Sketch } from './rule.js'

/** How many voting seats paragraph 4, part 1, prescribes; "at most eight" prescribes none. */
const prescribed: Record<Readings['headcount'], number> = {
  'eight-in-all': 7,
  'at-least-eight': 7,
  'at-most-eight': 0,
  'eight-elected': 8,
  'eight-ordinary': 10,
}

const mostPrescribed = 10

/** Paragraph 15: a sitting is lawful if more than half of the members attend it. */
export const quorum = {
  id: 'quorum',
  provisions: ['15.2'],
  weight: 'validity',
  consults: ['quorumSecretary', 'quorumBase', 'headcount'],
  subject: 'sitting',
  judge: 'judgeQuorum',
  outcome: (of, readings) => quorumRuling(of, of.opening, `${of.at}/present`, readings),
  facts: (of, readings) => quorumFigures(of, of.opening, readings),
} as const satisfies Rule<'quorum', SittingCase>

/**
 * Whether those attending make a quorum. Asks for no reading where every base that a reading could give decides alike.
 *
 * @param pointer where the attendance would be recorded
 */
export function quorumRuling(
  of: SittingCase,
  attendance: Attendance | undefined,
  pointer: string,
  readings: Readings,
): Ruling {
  if (attendance === undefined) return [pointer]
  const least = attendance.voters.size
  const most = least + Number(attendance.secretary)
  if (2 * least > Math.max(of.roster.voting, mostPrescribed) + 1) return 'met'
  if (2 * most <= of.serving.length) return 'breached'
  const base = baseOf(of, readings)
  if (2 * least > base + 1) return 'met'
  if (2 * most <= base) return 'breached'
  const { members, present } = attended(base, attendance, readings)
  return ruled(2 * present > members)
}

/** The figures of a quorum; without an attendance, how many are needed. */
export function quorumFigures(
  of: SittingCase,
  attendance: Attendance | undefined,
  readings: Readings,
): Sketch<QuorumFacts> {
  const base = baseOf(of, readings)
  if (attendance === undefined) {
    const members = readings.quorumSecretary === 'excluded' ? base : base + 1
    return { members, present: undefined, needed: moreThanHalf(members), short: undefined }
  }
  const { members, present } = attended(base, attendance, readings)
  const needed = moreThanHalf(members)
  return { members, present, needed, short: Math.max(0, needed - present) }
}

/** The voting seats that make the base of the quorum. */
function baseOf({ roster, serving }: SittingCase, readings: Readings): number {
  if (serving.length === roster.voting && roster.voting >= mostPrescribed) return roster.voting
  if (readings.quorumBase === 'serving') return serving.length
  if (readings.quorumBase === 'roster' || roster.voting >= mostPrescribed) return roster.voting
  return Math.max(roster.voting, prescribed[readings.headcount])
}

/** Whether the secretary is a member for paragraph 15: the text uses "member" in three widths. */
function attended(base: number, { voters, secretary }: Attendance, { quorumSecretary }: Readings) {
  return {
    members: quorumSecretary === 'excluded' ? base : base + 1,
    present: voters.size + (quorumSecretary === 'included' && secretary ? 1 : 0),
  }
}
