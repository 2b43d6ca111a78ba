/* Paragraph 4: the assembly and its seats. */
import type { Assembly, Day, Readings, RuleId, Seat, Weight } from 'zhinalys'
import { all, compare, early, seatsThatCount, votes, type Judged, type Truth } from './judged.js'
import { numberOf, reckon, type Reckoning } from './service.js'

/** The findings of the assembly, then of its seats. */
export function modelAssembly(assembly: Assembly, readings: Readings): Judged[] {
  return [...ofAssembly(assembly, readings), ...assembly.seats.flatMap((_, seat) => ofSeat(assembly, seat, readings))]
}

function ofAssembly(assembly: Assembly, readings: Readings): Judged[] {
  const { election, roster } = assembly
  const at = '/assembly'
  const offices = (office: Seat['office']) => assembly.seats.filter((seat) => seat.office === office).length
  const act: Weight = early(election?.on) ? 'note' : 'duty'
  const earlier: Judged[] = early(election?.on)
    ? [{ rule: 'edition.earlier', at, outcome: 'breached', weight: 'note' }]
    : []
  return [
    ...earlier,
    {
      rule: 'composition.offices',
      at,
      outcome: all(
        offices('chair') === 1,
        offices('deputy') === 1,
        offices('secretary') === 1,
        offices('member') >= 1,
        seatsThatCount(assembly).length === assembly.seats.length,
      ),
      weight: 'duty',
    },
    { rule: 'composition.headcount', at, outcome: all(headcountFits(assembly, readings)), weight: 'duty' },
    {
      rule: 'election.general-meeting',
      at,
      outcome: all(compare(election?.by, (by) => by === 'general-meeting')),
      weight: act,
    },
    { rule: 'election.open-vote', at, outcome: all(compare(election?.vote, (vote) => vote === 'open')), weight: act },
    { rule: 'roster.drawn', at, outcome: all(...step(roster?.drawn, election?.on)), weight: act },
    { rule: 'roster.signed', at, outcome: all(...step(roster?.signed, roster?.drawn, election?.on)), weight: act },
    {
      rule: 'roster.approved',
      at,
      outcome: all(...step(roster?.approved, roster?.signed, roster?.drawn, election?.on)),
      weight: act,
    },
  ]
}

// readings.md, `headcount`
function headcountFits(assembly: Assembly, { headcount }: Readings): boolean {
  const seats = seatsThatCount(assembly)
  switch (headcount) {
    case 'eight-in-all':
      return seats.length === 8
    case 'at-least-eight':
      return seats.length >= 8
    case 'at-most-eight':
      return seats.length <= 8
    case 'eight-elected':
      return seats.filter(votes).length === 8
    case 'eight-ordinary':
      return seats.filter(({ office }) => office === 'member').length === 8
  }
}

/** "its day is recorded and not before [...] (where that is `false`, the one before it)" */
function step(day: Day | false | undefined, ...before: readonly (Day | false | undefined)[]): Truth[] {
  const notBefore = before.find((one) => one !== false)
  return [
    compare(day, (known) => known !== false),
    day === undefined || day === false ? undefined : compare(notBefore, (one) => day >= one),
  ]
}

function ofSeat(assembly: Assembly, index: number, readings: Readings): Judged[] {
  const seat = assembly.seats[index] as Seat
  const at = `/assembly/seats/${index}`
  const elected = seat.elected ?? assembly.election?.on
  const weighed = (weight: Weight): Weight => (early(elected) ? 'note' : weight)
  const judged = (rule: RuleId, truth: Truth, weight: Weight): Judged => ({ rule, at, outcome: all(truth), weight })
  if (seat.office === 'secretary') {
    const required = readings.secretaryService === 'ten-years' ? 'duty' : 'note'
    return [
      judged('eligibility.service', served(assembly, seat, readings), weighed(required)),
      judged(
        'secretary.staff-unit',
        compare(seat.staffUnit, (unit) => unit === 'educational-work'),
        'duty',
      ),
    ]
  }
  const own = assembly.kind === 'officers' ? ['middle', 'senior'] : ['rank-and-file', 'junior']
  const candidates = readings.candidates === 'own-category' ? 'duty' : 'note'
  return [
    judged('eligibility.employee', seat.employed, weighed('duty')),
    judged(
      'eligibility.category',
      compare(seat.category, (category) => own.includes(category)),
      weighed(candidates),
    ),
    judged('eligibility.service', served(assembly, seat, readings), weighed('duty')),
    judged('eligibility.reputation', seat.reputation, weighed('duty')),
    judged('eligibility.qualities', seat.qualities, weighed('duty')),
  ]
}

/** Ten years on the measuring day: decision 002, from the first eligible day on. */
function served(assembly: Assembly, seat: Seat, readings: Readings): Truth {
  const day =
    readings.serviceMeasured === 'approval' ? assembly.roster?.approved : (seat.elected ?? assembly.election?.on)
  if (seat.service === undefined || day === undefined || day === false) return undefined
  const first = eligible(seat.service, day, readings)
  return first !== undefined && first <= day
}

const reckonings = new Map<string, { readonly reckoning: Reckoning; readonly first: Day | undefined }>()

/** The same service under the same readings is reckoned once: the model writes down every day. */
function reckoned(service: NonNullable<Seat['service']>, readings: Readings) {
  const key = JSON.stringify([
    service,
    readings.service,
    readings.serviceSum,
    readings.serviceDay,
    readings.serviceBodies,
  ])
  const known = reckonings.get(key)
  if (known !== undefined) return known
  const reckoning = reckon(service, readings)
  const fresh = { reckoning, first: reckoning.eligibleFrom() }
  reckonings.set(key, fresh)
  return fresh
}

function eligible(service: NonNullable<Seat['service']>, day: Day, readings: Readings): Day | undefined {
  const { reckoning, first } = reckoned(service, readings)
  if (readings.serviceSum !== 'last-unbroken') return first
  // "`last-unbroken`: only the last of the periods begun before the measuring day"
  const last = reckoning.periods.filter(({ from }) => from < numberOf(day)).at(-1)
  if (last === undefined) return undefined
  const within = service.filter(({ from }) => numberOf(from) >= last.from && numberOf(from) < last.end)
  return reckoned(within, readings).first
}
