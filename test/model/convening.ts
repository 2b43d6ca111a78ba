/* Paragraphs 4.4, 12 and 16: who convened the sitting, when, and with what notice. */
import type { Assembly, Readings, Sitting } from 'zhinalys'
import { serving } from './attendance.js'
import { agreed, compare, concluded, votes, type Comparison, type Judged } from './judged.js'

type Convener = NonNullable<Sitting['convenedBy']>

// readings.md, `convening`
const mayConvene: Record<Readings['convening'], readonly Convener[]> = {
  additional: ['chair', 'deputy', 'authorised-head', 'deputy-head'],
  exclusive: ['authorised-head', 'deputy-head'],
  'chair-only': ['chair', 'deputy'],
}

export function modelConvening(assembly: Assembly, sitting: Sitting, at: string, readings: Readings): Judged[] {
  const { on, convenedBy, notice } = sitting
  const approved = assembly.roster?.approved
  return [
    {
      rule: 'convening.by',
      at,
      weight: 'duty',
      ...concluded([compare(convenedBy, (one) => mayConvene[readings.convening].includes(one)), `${at}/convenedBy`]),
      facts: { convenedBy },
    },
    {
      rule: 'convening.constituted',
      at,
      weight: readings.approval === 'declaratory' ? 'note' : 'duty',
      ...concluded([compare(approved, (day) => day !== false && on >= day), '/assembly/roster/approved']),
      facts: { on, approved },
    },
    noticeOf(assembly, sitting, at),
    {
      rule: 'convening.materials',
      at,
      weight: 'duty',
      ...concluded([notice === false ? false : notice?.materials, `${at}/notice/materials`]),
      facts: {},
    },
  ]
}

function noticeOf(assembly: Assembly, sitting: Sitting, at: string): Judged {
  const rule = 'convening.notice'
  const { on, convenedBy, notice } = sitting
  if (notice === false) return { rule, at, weight: 'duty', outcome: 'breached' }
  if (notice === undefined) return { rule, at, weight: 'duty', outcome: 'unknown', lacking: [`${at}/notice`] }
  const { place, time, agenda, to } = notice
  const missed = serving(assembly, sitting).filter((seat) => votes(seat) && to?.includes(seat.id) !== true)
  // "but who convened", one person: of two chairs left out one did not. Not known who did, it may have been the chair,
  // the deputy, or nobody on the roster.
  const but = (office: Convener | undefined) =>
    missed.filter((seat) => seat !== missed.find((one) => one.office === office))
  const possible = convenedBy === undefined ? [missed, but('chair'), but('deputy')] : [but(convenedBy)]
  const reached = to === undefined ? undefined : agreed(possible.map((seats) => seats.length === 0))
  const parts: Comparison[] = [
    [place, `${at}/notice/place`],
    [time, `${at}/notice/time`],
    [agenda, `${at}/notice/agenda`],
    [compare(notice.on, (day) => day <= on), `${at}/notice/on`],
    [reached, to === undefined ? `${at}/notice/to` : `${at}/convenedBy`],
  ]
  const missing = [
    ...(place === false ? ['place'] : []),
    ...(time === false ? ['time'] : []),
    ...(agenda === false ? ['agenda'] : []),
    ...(notice.on !== undefined && notice.on > on ? ['in-time'] : []),
  ]
  const notNotified = but(convenedBy).map(({ id }) => id)
  const facts = to === undefined ? { missing } : { missing, notNotified }
  return { rule, at, weight: 'duty', ...concluded(...parts), facts }
}
