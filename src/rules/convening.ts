import type { Readings } from '../readings/options.js'
import type { Notice, Seat } from '../records/types.js'
import { all, recorded, ruled, type Ruling } from '../verdict/ruling.js'
import type { SittingCase } from './cases.js'
import { correct, jointly, record, some, unless, type Cure, type Needed } from './cure.js'
import type { Convener, NoticePart } from './facts.js'
import type { Rule } from './rule.js'

/** Who may convene, by the reading: 16 lets two officials summon, and 10 lets the chair fix place and time. */
const conveners: Record<Readings['convening'], readonly Convener[]> = {
  additional: ['chair', 'deputy', 'authorised-head', 'deputy-head'],
  exclusive: ['authorised-head', 'deputy-head'],
  'chair-only': ['chair', 'deputy'],
}

/** Paragraph 16, with 10, item 3: who convenes a sitting. */
export const convenedBy = {
  id: 'convening.by',
  provisions: ['16.1', '10.3'],
  weight: 'duty',
  consults: ['convening'],
  subject: 'sitting',
  judge: 'judgeConvening',
  outcome: ({ sitting, at }, readings): Ruling => {
    const by = sitting.convenedBy
    if (by === undefined) return [`${at}/convenedBy`]
    return ruled(by !== 'other' && conveners[readings.convening].includes(by))
  },
  facts: ({ sitting }) => ({ convenedBy: sitting.convenedBy }),
  cure: ({ at }, readings) => correct(`${at}/convenedBy`, ...some(conveners[readings.convening])),
} as const satisfies Rule<'convening.by', SittingCase>

/** Paragraph 4, part 4: by default the roster works from its approval, so that no sitting is held before it. */
export const constituted = {
  id: 'convening.constituted',
  provisions: ['4.4c'],
  weight: 'duty',
  consults: ['approval'],
  subject: 'sitting',
  judge: 'judgeConvening',
  weigh: (_, readings) => (readings.approval === 'declaratory' ? 'note' : 'duty'),
  outcome: ({ assembly, on }): Ruling => {
    const approved = assembly.roster?.approved
    if (approved === undefined) return ['/assembly/roster/approved']
    return ruled(approved !== false && on >= approved)
  },
  facts: ({ assembly, on }) => ({ on, approved: assembly.roster?.approved }),
  cure: ({ assembly, on, at }) => {
    const from = assembly.roster?.approved
    if (from) return [{ do: 'date', fact: `${at}/on`, from }]
    return [{ do: 'date', fact: '/assembly/roster/approved', until: on }]
  },
} as const satisfies Rule<'convening.constituted', SittingCase>

/** Paragraph 12, item 2: the members are told of place, time and agenda; no minimum time is set, so not after the day. */
export const notice = {
  id: 'convening.notice',
  provisions: ['12.2'],
  weight: 'duty',
  consults: [],
  subject: 'sitting',
  judge: 'judgeConvening',
  outcome: (of): Ruling => {
    const { notice } = of.sitting
    if (notice === undefined || notice === false) return notice === false ? 'breached' : [`${of.at}/notice`]
    const at = `${of.at}/notice`
    return all(
      recorded(inTime(notice, of), `${at}/on`),
      recorded(notice.place, `${at}/place`),
      recorded(notice.time, `${at}/time`),
      recorded(notice.agenda, `${at}/agenda`),
      reachedAll(notice, of),
    )
  },
  facts: (of) => {
    const { notice } = of.sitting
    if (notice === undefined) return { missing: undefined, notNotified: undefined }
    if (notice === false) return { missing: ['notice'], notNotified: idsOf(missedBy([], of)) }
    return { missing: missingIn(notice, of), notNotified: notice.to && idsOf(missedBy(notice.to, of)) }
  },
  cure: noticeCure,
} as const satisfies Rule<'convening.notice', SittingCase>

function inTime({ on }: Notice, of: SittingCase): boolean | undefined {
  return on && on <= of.on
}

function missingIn(notice: Notice, of: SittingCase): NoticePart[] {
  const missing: NoticePart[] = []
  if (notice.place === false) missing.push('place')
  if (notice.time === false) missing.push('time')
  if (notice.agenda === false) missing.push('agenda')
  if (inTime(notice, of) === false) missing.push('in-time')
  return missing
}

/** A notice in time, with place, time and agenda, to all whom it missed. */
function noticeCure(of: SittingCase): Cure | undefined {
  const at = `${of.at}/notice`
  const none = { on: undefined, place: false, time: false, agenda: false, to: [] }
  const notice = of.sitting.notice === false ? none : (of.sitting.notice as Notice)
  const inTimeNow = of.sitting.notice === false ? false : inTime(notice, of)
  return jointly(
    unless(inTimeNow, `${at}/on`, [{ do: 'date', fact: `${at}/on`, until: of.on }]),
    unless(notice.place, `${at}/place`, correct(`${at}/place`, true)),
    unless(notice.time, `${at}/time`, correct(`${at}/time`, true)),
    unless(notice.agenda, `${at}/agenda`, correct(`${at}/agenda`, true)),
    notifying(notice, of),
  )
}

/** Those whom it missed are notified; of a list that need name nobody, it is still wanted that it is there. */
function notifying(notice: Notice, of: SittingCase): Needed {
  const reached = reachedAll(notice, of)
  if (typeof reached !== 'string' && of.sitting.notice !== false) return record(...reached)
  const fact = `${of.at}/notice/to`
  const missed = idsOf(missedBy(notice.to as readonly string[], of))
  if (missed.length > 0) return [{ do: 'notify', fact, seats: some(missed) }]
  return of.sitting.notice === false ? record(fact) : []
}

/**
 * Every voting member who has not left and whom the notice did not reach, but who convened the sitting: one person, so
 * that of two chairs left out one was owed a notice.
 */
function missedBy(to: readonly string[], { serving, sitting }: SittingCase): Seat[] {
  const reached = to.length > 20 ? new Set(to) : undefined
  const missed: Seat[] = []
  let convener: Seat | undefined
  for (const seat of serving) {
    if (reached ? reached.has(seat.id) : to.includes(seat.id)) continue
    if (convener === undefined && seat.office === sitting.convenedBy) convener = seat
    else missed.push(seat)
  }
  return missed
}

function idsOf(seats: readonly Seat[]): string[] {
  return seats.map(({ id }) => id)
}

/** Whether the notice reached all; where only one who may have convened was left out, that depends on who did. */
function reachedAll({ to }: Notice, of: SittingCase): Ruling {
  if (to === undefined) return [`${of.at}/notice/to`]
  const missed = missedBy(to, of)
  const [first] = missed
  if (first === undefined) return 'met'
  const mayHaveConvened = of.sitting.convenedBy === undefined && missed.length === 1 && first.office !== 'member'
  return mayHaveConvened ? [`${of.at}/convenedBy`] : 'breached'
}

/** Paragraph 12, item 3: the members are sent the materials of what will be discussed. */
export const materials = {
  id: 'convening.materials',
  provisions: ['12.3'],
  weight: 'duty',
  consults: [],
  subject: 'sitting',
  judge: 'judgeConvening',
  outcome: ({ sitting: { notice }, at }) =>
    recorded(notice === false ? false : notice?.materials, `${at}/notice/materials`),
  facts: () => ({}),
  cure: ({ at }) => correct(`${at}/notice/materials`, true),
} as const satisfies Rule<'convening.materials', SittingCase>
