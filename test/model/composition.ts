/* Paragraph 4: the assembly and its seats. */
import type { Assembly, Day, Readings, RuleId, Seat, Weight } from 'zhinalys'
import { earlier } from './edition.js'
import { all, compare, early, seatsThatCount, votes, type Judged, type Truth } from './judged.js'
import { counted, numberOf, reckon, type Reckoning } from './service.js'

/** The findings of the assembly, then of its seats. */
export function modelAssembly(assembly: Assembly, readings: Readings): Judged[] {
  return [...ofAssembly(assembly, readings), ...assembly.seats.flatMap((_, seat) => ofSeat(assembly, seat, readings))]
}

function ofAssembly(assembly: Assembly, readings: Readings): Judged[] {
  const { election, roster, seats } = assembly
  const at = '/assembly'
  const holding = (office: Seat['office']) => seats.filter((seat) => seat.office === office).length
  const [chairs, deputies, secretaries, members] = (['chair', 'deputy', 'secretary', 'member'] as const).map(holding)
  const duplicated = seatsThatCount(assembly)
    .map(({ id }) => id)
    .filter((id) => seats.filter((seat) => seat.id === id).length > 1)
  const act: Weight = early(election?.on) ? 'note' : 'duty'
  return [
    ...(early(election?.on) ? [earlier(at, election?.on)] : []),
    {
      rule: 'composition.offices',
      at,
      outcome: all(chairs === 1, deputies === 1, secretaries === 1, members !== 0, duplicated.length === 0),
      weight: 'duty',
      facts: { chairs, deputies, secretaries, members, duplicated },
    },
    { rule: 'composition.headcount', at, weight: 'duty', ...headcountOf(assembly, readings) },
    {
      rule: 'election.general-meeting',
      at,
      outcome: all(compare(election?.by, (by) => by === 'general-meeting')),
      weight: act,
      facts: { by: election?.by },
    },
    {
      rule: 'election.open-vote',
      at,
      outcome: all(compare(election?.vote, (vote) => vote === 'open')),
      weight: act,
      facts: { vote: election?.vote },
    },
    { rule: 'roster.drawn', at, weight: act, ...step(roster?.drawn, election?.on) },
    { rule: 'roster.signed', at, weight: act, ...step(roster?.signed, roster?.drawn, election?.on) },
    {
      rule: 'roster.approved',
      at,
      weight: act,
      ...step(roster?.approved, roster?.signed, roster?.drawn, election?.on),
    },
  ]
}

type Ruling = Pick<Judged, 'outcome' | 'facts'>

// readings.md, `headcount`
function headcountOf(assembly: Assembly, { headcount }: Readings): Ruling {
  const seats = seatsThatCount(assembly)
  const eight = (counted: number, fits: boolean, bound = 'exactly'): Ruling => ({
    outcome: all(fits),
    facts: { counted, required: 8, bound },
  })
  const [elected, ordinary] = [seats.filter(votes).length, seats.filter(({ office }) => office === 'member').length]
  switch (headcount) {
    case 'eight-in-all':
      return eight(seats.length, seats.length === 8)
    case 'at-least-eight':
      return eight(seats.length, seats.length >= 8, 'at-least')
    case 'at-most-eight':
      return eight(seats.length, seats.length <= 8, 'at-most')
    case 'eight-elected':
      return eight(elected, elected === 8)
    case 'eight-ordinary':
      return eight(ordinary, ordinary === 8)
  }
}

/** "its day is recorded and not before [...] (where that is `false`, the one before it)" */
function step(day: Day | false | undefined, ...before: readonly (Day | false | undefined)[]): Ruling {
  const notBefore = before.find((one) => one !== false)
  const outcome = all(
    compare(day, (known) => known !== false),
    day === undefined || day === false ? undefined : compare(notBefore, (one) => day >= one),
  )
  return { outcome, facts: { day, notBefore } }
}

function ofSeat(assembly: Assembly, index: number, readings: Readings): Judged[] {
  const seat = assembly.seats[index] as Seat
  const at = `/assembly/seats/${index}`
  const elected = seat.elected ?? assembly.election?.on
  const weighed = (weight: Weight): Weight => (early(elected) ? 'note' : weight)
  const { id, office, category, staffUnit } = seat
  const judged = (rule: RuleId, truth: Truth, weight: Weight, facts?: Judged['facts']): Judged => ({
    rule,
    at,
    outcome: all(truth),
    weight,
    facts: { seat: id, office, ...facts },
  })
  const service = served(assembly, seat, readings)
  if (office === 'secretary') {
    const required = readings.secretaryService === 'ten-years' ? 'duty' : 'note'
    const unit = compare(staffUnit, (one) => one === 'educational-work')
    return [
      judged('eligibility.service', service.truth, weighed(required), service.facts),
      { rule: 'secretary.staff-unit', at, outcome: all(unit), weight: 'duty', facts: { seat: id, staffUnit } },
    ]
  }
  const allowed = assembly.kind === 'officers' ? ['middle', 'senior'] : ['rank-and-file', 'junior']
  const candidates = readings.candidates === 'own-category' ? 'duty' : 'note'
  const own = compare(category, (one) => allowed.includes(one))
  return [
    judged('eligibility.employee', seat.employed, weighed('duty')),
    judged('eligibility.category', own, weighed(candidates), { category, allowed }),
    judged('eligibility.service', service.truth, weighed('duty'), service.facts),
    judged('eligibility.reputation', seat.reputation, weighed('duty')),
    judged('eligibility.qualities', seat.qualities, weighed('duty')),
  ]
}

/** Ten years on the measuring day: decision 002, from the first eligible day on. */
function served(assembly: Assembly, seat: Seat, readings: Readings): { truth: Truth; facts?: Judged['facts'] } {
  const on =
    readings.serviceMeasured === 'approval' ? assembly.roster?.approved : (seat.elected ?? assembly.election?.on)
  if (seat.service === undefined || on === undefined || on === false) return { truth: undefined }
  const first = eligible(seat.service, on, readings)
  const truth = first !== undefined && first <= on
  const daysShort = first === undefined ? undefined : Math.max(0, numberOf(first) - numberOf(on))
  // Once reached, ten years are shown by the day; before, by the length on the day asked.
  const length = truth ? undefined : reckoned(seat.service, readings).reckoning.serviceOn(on)
  return { truth, facts: { on, eligibleFrom: first, daysShort, ...length } }
}

interface Reckoned {
  readonly reckoning: Reckoning
  readonly first: Day | undefined
}

const reckonings = new Map<string, Reckoned>()

/** The same periods that count are reckoned once: the model writes down every day. */
function reckoned(service: NonNullable<Seat['service']>, readings: Readings): Reckoned {
  const { serviceSum, serviceDay } = readings
  const key = JSON.stringify([counted(service, readings), serviceSum, serviceDay])
  const known = reckonings.get(key)
  if (known !== undefined) return known
  const reckoning = reckon(service, readings)
  const fresh = { reckoning, first: reckoning.eligibleFrom() }
  if (reckonings.size === 500) reckonings.clear()
  reckonings.set(key, fresh)
  return fresh
}

function eligible(service: NonNullable<Seat['service']>, day: Day, readings: Readings): Day | undefined {
  const { reckoning, first } = reckoned(service, readings)
  if (readings.serviceSum !== 'last-unbroken') return first
  // "`last-unbroken`: only the last of the periods begun before the measuring day"
  const last = reckoning.periods.filter(({ from }) => from < numberOf(day)).at(-1)
  // "(`eligibleFrom`: the last recorded)"
  if (last === undefined) return first
  const within = service.filter(({ from }) => numberOf(from) >= last.from && numberOf(from) < last.end)
  return reckoned(within, readings).first
}
