import type { Readings } from '../readings/options.js'
import { ruled, type Ruling } from '../verdict/ruling.js'
import { moreThanHalf } from './arithmetic.js'
import type { SittingCase } from './cases.js'
import { record, type Cure } from './cure.js'
import type { QuorumFacts } from './facts.js'
import { attendanceOf, hasLeft, hasVote, type Attendance } from './roster.js'
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
  cure: (of, readings) => quorumCure(of, of.opening as Attendance, `${of.at}/present`, readings),
  settle: (of, readings, lacking) => (canBeQuorate(of, readings) ? record(...lacking) : undefined),
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
  return ruled(quorumFigures(of, attendance, readings).short === 0)
}

/** The figures of a quorum; without an attendance, how many are needed. */
export function quorumFigures(
  of: SittingCase,
  attendance: Attendance | undefined,
  readings: Readings,
): Sketch<QuorumFacts> {
  const members = baseOf(of, readings) + Number(readings.quorumSecretary !== 'excluded')
  const needed = moreThanHalf(members)
  const present = attendance && presentOf(attendance, readings)
  return { members, present, needed, short: present === undefined ? undefined : Math.max(0, needed - present) }
}

/**
 * As many more as are short, of the members who have not left: voting members, and where the reading counts the secretary
 * the secretary too. Nothing cures where there are not so many.
 *
 * @param fact where the attendance is recorded
 */
export function quorumCure(
  of: SittingCase,
  attendance: Attendance,
  fact: string,
  readings: Readings,
): Cure | undefined {
  const more = quorumFigures(of, attendance, readings).short as number
  const among = of.serving.map(({ id }) => id).filter((id) => !attendance.voters.has(id))
  if (readings.quorumSecretary === 'included' && !attendance.secretary) among.push(...firstSecretary(of))
  return more > among.length ? undefined : [{ do: 'attend', fact, more, among }]
}

/** One secretary counts, however many the roster has. */
function firstSecretary({ roster, on }: SittingCase): string[] {
  for (const [id, seat] of roster.seats) if (!hasVote(seat) && !hasLeft(seat, on)) return [id]
  return []
}

/** Whether all who have not left would make a quorum. */
export function canBeQuorate(of: SittingCase, readings: Readings): boolean {
  const all = attendanceOf(of.roster, [...of.roster.seats.keys()], of.on)
  return quorumRuling(of, all, of.at, readings) === 'met'
}

/** The voting seats that make the base of the quorum. */
function baseOf({ roster, serving }: SittingCase, readings: Readings): number {
  if (serving.length === roster.voting && roster.voting >= mostPrescribed) return roster.voting
  if (readings.quorumBase === 'serving') return serving.length
  if (readings.quorumBase === 'roster' || roster.voting >= mostPrescribed) return roster.voting
  return Math.max(roster.voting, prescribed[readings.headcount])
}

/** Whether the secretary is a member for paragraph 15: the text uses "member" in three widths. */
function presentOf({ voters, secretary }: Attendance, { quorumSecretary }: Readings): number {
  return voters.size + Number(quorumSecretary === 'included' && secretary)
}
