/* Paragraphs 12.4, 17.3, 17.4 and 18: what is left of a sitting. */
import type { Assembly, Readings, Seat, Sitting } from 'zhinalys'
import { attending, serving } from './attendance.js'
import { any, compare, concluded, not, type Judged, type Truth } from './judged.js'

export function modelMinutes(assembly: Assembly, sitting: Sitting, at: string, readings: Readings): Judged[] {
  const { minutes, media, video } = sitting
  return [
    drawn(minutes, at),
    signed(assembly, sitting, at, readings),
    {
      rule: 'video',
      at,
      weight: readings.video === 'programmatic' ? 'note' : 'duty',
      ...concluded([video, `${at}/video`]),
      facts: {},
    },
    ...(media === undefined || media.released === false ? [] : [released(assembly, sitting, at, media)]),
  ]
}

function drawn(minutes: Sitting['minutes'], at: string): Judged {
  const rule = 'minutes.drawn'
  if (minutes === false) {
    return { rule, at, weight: 'duty', outcome: 'breached', facts: { missing: ['agenda', 'attendance', 'minutes'] } }
  }
  if (minutes === undefined) return { rule, at, weight: 'duty', outcome: 'unknown', lacking: [`${at}/minutes`] }
  const { agenda, attendance, drawn: day } = minutes
  const missing = [
    ...(agenda === false ? ['agenda'] : []),
    ...(attendance === false ? ['attendance'] : []),
    ...(day === false ? ['minutes'] : []),
  ]
  const parts = concluded(
    [agenda, `${at}/minutes/agenda`],
    [attendance, `${at}/minutes/attendance`],
    [compare(day, (known) => known !== false), `${at}/minutes/drawn`],
  )
  return { rule, at, weight: 'duty', ...parts, facts: { missing } }
}

/** "in the chair's absence": where no chair attended the sitting, at its opening; not known where nobody's attendance is. */
function chairAbsent(assembly: Assembly, sitting: Sitting): Truth {
  return compare(sitting.present, (ids) => attending(assembly, sitting, ids).every(({ office }) => office !== 'chair'))
}

function signed(assembly: Assembly, sitting: Sitting, at: string, { deputySigns }: Readings): Judged {
  const rule = 'minutes.signed'
  const { minutes } = sitting
  if (minutes === false) return { rule, at, weight: 'duty', outcome: 'breached' }
  const signedBy = minutes?.signedBy
  if (signedBy === undefined) return { rule, at, weight: 'duty', outcome: 'unknown' }
  const by = (office: Seat['office']) =>
    serving(assembly, sitting).some((seat) => seat.office === office && signedBy.includes(seat.id))
  const absent = chairAbsent(assembly, sitting)
  const forTheChair: Record<Readings['deputySigns'], Truth> = {
    'in-absence': by('chair') || (by('deputy') ? absent : false),
    'chair-only': by('chair'),
    // In the chair's absence both; else the chair, whose own signature serves.
    both: by('chair') && any(by('deputy'), not(absent)),
  }
  const ruling = concluded([by('secretary')], [forTheChair[deputySigns], `${at}/present`])
  return { rule, at, weight: 'duty', ...ruling, facts: { signedBy, ...(ruling.outcome === 'met' && { missing: [] }) } }
}

function released(assembly: Assembly, sitting: Sitting, at: string, media: NonNullable<Sitting['media']>): Judged {
  const { released: day, decided, decidedBy } = media
  const entitled =
    decidedBy === 'deputy' ? chairAbsent(assembly, sitting) : compare(decidedBy, (one) => one === 'chair')
  return {
    rule: 'media.decision',
    at,
    weight: 'duty',
    ...concluded(
      [entitled, decidedBy === undefined ? `${at}/media/decidedBy` : `${at}/present`],
      [compare(decided, (known) => known !== false && day !== false && known <= day), `${at}/media/decided`],
    ),
    facts: { released: day, decided, decidedBy },
  }
}
