/*
 * What a fact that is to be recorded could turn out to be: enough values to find one that complies where there is one.
 */
import type { Ballot, Day, Dossier, Motion, Sitting } from 'zhinalys'
import { servingAt, votersAt } from './applied.js'
import { copy, write } from './pointer.js'

const days: readonly Day[] = ['2023-02-01', '1950-01-01', '2024-06-01', '2150-01-01']
const yearly = Array.from({ length: 40 }, (_, i) => `${2000 + i}-06-01` as Day)
const monthly = Array.from({ length: 120 }, (_, i) => {
  const on = `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-20` as Day
  return { on, by: 'deputy-head' }
})

/** Every dossier in which these facts are recorded, each combination of values; those present first. */
export function* recordings(
  dossier: Dossier,
  facts: readonly string[],
  alone = facts.length === 1,
): Generator<Dossier> {
  const [first, ...others] = facts.toSorted((a, b) => Number(b.endsWith('/present')) - Number(a.endsWith('/present')))
  if (first === undefined) yield dossier
  else
    for (const value of valuesOf(dossier, first, alone)) {
      const recorded = copy(dossier)
      write(recorded, first, value)
      yield* recordings(recorded, others, alone)
    }
}

function valuesOf(dossier: Dossier, fact: string, alone: boolean): readonly unknown[] {
  const [, s, m] = /^\/sittings\/(\d+)(?:\/motions\/(\d+))?/.exec(fact) ?? []
  const sitting = dossier.sittings?.[Number(s)]
  const motion = m === undefined ? undefined : sitting?.motions?.[Number(m)]
  const ids = [...new Set(dossier.assembly.seats.map(({ id }) => id))]
  const key = fact.slice(fact.lastIndexOf('/') + 1)
  const voters = sitting ? votersAt(dossier, sitting, motion) : []
  const numbers = [...Array(30).keys()]
  switch (key) {
    case 'present':
      return attendances(dossier, sitting as Sitting)
    case 'presiding':
      return ids
    case 'notice': {
      const notice = { on: sitting?.on, place: true, time: true, agenda: true, materials: true, to: ids }
      return [notice]
    }
    case 'minutes':
      return [{ agenda: true, attendance: true, drawn: '2024-06-01', signedBy: ids }]
    case 'to':
    case 'signedBy':
      return [ids]
    case 'convenedBy':
      return ['chair', 'deputy', 'authorised-head', 'deputy-head']
    case 'category':
      return ['rank-and-file', 'junior', 'middle', 'senior', 'highest', 'civilian']
    case 'staffUnit':
      return ['educational-work']
    case 'service':
      return [[{ from: '1900-01-01' }]]
    case 'vote':
      return ['open', 'secret']
    case 'by':
      return fact.startsWith('/inspections') ? ['deputy-head', 'other'] : ['general-meeting', 'other']
    case 'decidedBy':
      return ['chair', 'deputy', 'other']
    case 'effect':
      return ['proposed', 'imposed']
    case 'petitionTo':
      return ['leadership', 'other']
    case 'before':
      return ['assembly', 'elsewhere']
    case 'respondent':
      return [{ id: `nobody-else-${fact}` }]
    case 'responsible':
      return ['somebody']
    case 'inspections':
      return [monthly]
    case 'ballot':
      return ballots(voters)
    case 'casting':
      return [false, ...voters.flatMap((by) => ['for', 'against'].map((vote) => ({ by, vote })))]
    case 'for':
    case 'against':
    case 'abstained':
      return namings(voters, motion as Motion, key)
    case 'issued':
    case 'found':
      return papers(motion as Motion, voters.length)
    case 'demanded':
    case 'objected':
      return numbers
    case 'on':
    case 'drawn':
    case 'signed':
    case 'approved':
    case 'decided':
    case 'done':
    case 'elected':
      return sitting ? [sitting.on, ...days] : alone ? [...days, ...yearly] : days.slice(1)
    default:
      return [true, false]
  }
}

/** As many as were cast, or more or fewer; as many as are present. */
function papers({ ballot }: Motion, present: number): number[] {
  if (ballot?.mode !== 'secret') return []
  const cast = ballot.for + ballot.against + (ballot.abstained ?? 0) + (ballot.spoilt ?? 0)
  return [...new Set([cast, cast + 1, Math.max(0, cast - 1), present, 0])]
}

/** Voting members by the order of the roster, its reverse, and without the chair; more and fewer; with a secretary or without. */
function attendances(dossier: Dossier, sitting: Sitting): string[][] {
  const serving = servingAt(dossier, sitting.on)
  const secretaries = dossier.assembly.seats.filter(({ office }) => office === 'secretary').map(({ id }) => id)
  const chairs = dossier.assembly.seats.filter(({ office }) => office === 'chair').map(({ id }) => id)
  const leaders = dossier.assembly.seats
    .filter(({ office }) => office === 'chair' || office === 'deputy')
    .map(({ id }) => id)
  const others = serving.filter((id) => !leaders.includes(id))
  const orders = [
    serving,
    serving.toReversed(),
    serving.filter((id) => !chairs.includes(id)),
    [...others, ...leaders],
    [...serving.filter((id) => chairs.includes(id)), ...others],
  ]
  const named = (sitting.motions ?? []).map(({ ballot }) =>
    serving.filter((id) =>
      [ballot?.for, ballot?.against, ballot?.abstained].some((v) => typeof v === 'object' && v.includes(id)),
    ),
  )
  const lists = [
    ...orders,
    ...named.flatMap((ids) => orders.map((order) => [...ids, ...order.filter((id) => !ids.includes(id))])),
  ]
  const all = lists.flatMap((list) =>
    list.concat('').flatMap((_, fewer) => {
      const present = list.slice(0, list.length - fewer)
      return [[...present, ...secretaries], present]
    }),
  )
  return [...new Map(all.map((present) => [present.toSorted().join(), present])).values()]
}

function ballots(voters: readonly string[]): Ballot[] {
  const all = voters.length
  const splits = [
    [all, 0],
    [0, all],
    [1, 1],
    [Math.floor(all / 2), Math.floor(all / 2)],
    [0, 0],
    [1, 0],
    [Math.floor(all / 2), 0],
  ]
  return splits.flatMap(([pro = 0, against = 0]) =>
    [voters, voters.toReversed()].map((order): Ballot => ({
      mode: 'open',
      for: order.slice(0, pro),
      against: order.slice(pro, pro + against),
    })),
  )
}

function namings(voters: readonly string[], { ballot }: Motion, side: 'for' | 'against' | 'abstained'): string[][] {
  const count = ballot?.[side]
  if (typeof count !== 'number') return []
  const named = [ballot?.for, ballot?.against, ballot?.abstained].flatMap((votes) =>
    typeof votes === 'object' ? votes : [],
  )
  const unnamed = voters.filter((id) => !named.includes(id))
  return unnamed.map((_, i) => [...unnamed.slice(i), ...unnamed.slice(0, i)].slice(0, count))
}
