/*
 * What a cure says, done to a copy of the dossier. Written from the words of the steps alone, apart from the library's
 * own suppositions; what is to be recorded is left to `recordings.ts`.
 */
import type { Ballot, CureStep, Day, Dossier, Inspection, Motion, Seat, Sitting, Votes } from 'zhinalys'
import type { Random } from '../model/random.js'
import { copy, read, write } from './pointer.js'

/** A free choice among what a step allows: the first of all, or a random one. */
export function applied(dossier: Dossier, steps: readonly CureStep[], random?: Random): Dossier {
  const changed = copy(dossier)
  for (const step of steps) apply(changed, step, <T>(of: readonly T[]) => random?.pick(of) ?? (of[0] as T), random)
  return changed
}

type Choice = <T>(of: readonly T[]) => T

function apply(dossier: Dossier, step: CureStep, pick: Choice, random: Random | undefined): void {
  const { assembly } = dossier
  const seats = assembly.seats as Seat[]
  const listed = (fact: string) => [...((read(dossier, fact) as string[] | undefined) ?? [])]
  switch (step.do) {
    case 'record':
      return
    case 'correct':
      if (step.fact.endsWith('/ballot/mode'))
        write(dossier, step.fact.replace(/\/mode$/, ''), inMode(dossier, step.fact, step.to))
      else write(dossier, step.fact, pick(step.to))
      return
    case 'date':
      write(dossier, step.fact, step.from ?? step.until ?? '2024-06-01')
      return
    case 'attend': {
      const among = random?.shuffled(step.among) ?? step.among
      write(dossier, step.fact, [...listed(step.fact), ...among.slice(0, step.more)])
      return
    }
    case 'vote-for':
      for (let vote = 0; vote < step.more; vote++) oneMoreFor(dossier, step.fact)
      return
    case 'vote':
      write(dossier, `${step.fact}/abstained`, [...listedOrNone(read(dossier, `${step.fact}/abstained`)), step.by])
      return
    case 'cast':
      write(dossier, step.fact, pick([false, { by: step.by, vote: 'for' }, { by: step.by, vote: 'against' }]))
      return
    case 'withdraw':
      write(dossier, step.fact, undefined)
      return
    case 'strike':
      for (const side of ['for', 'against', 'abstained']) {
        const votes = read(dossier, `${step.fact}/${side}`) as Votes | undefined
        if (typeof votes === 'object')
          write(
            dossier,
            `${step.fact}/${side}`,
            votes.filter((id) => !step.voters.includes(id)),
          )
      }
      return
    case 'notify':
      write(dossier, step.fact, [...listed(step.fact), ...step.seats])
      return
    case 'sign': {
      const on = read(dossier, `${step.fact.split('/').slice(0, 3).join('/')}/on`) as Day
      const signing = step.by.map(
        (office) =>
          seats.find((seat, i) => seat.office === office && isFirst(seats, i) && !(seat.left && seat.left <= on))?.id,
      )
      write(dossier, step.fact, [...listed(step.fact), ...signing])
      return
    }
    case 'assign':
      write(dossier, step.fact, 'somebody')
      return
    case 'seat':
      for (let more = step.more; more > 0; more--) seats.push({ id: `new-${step.office}-${more}`, office: step.office })
      for (let more = step.more; more < 0; more++)
        seats.splice(
          seats.findLastIndex(({ office }) => office === step.office),
          1,
        )
      return
    case 'people': {
      const office = step.who === 'all' ? 'secretary' : 'member'
      for (let more = step.more; more > 0; more--) seats.push({ id: `new-${more}`, office })
      for (let more = step.more; more < 0; more++) {
        const counted = seats.filter((seat, i) => isFirst(seats, i) && counts(seat, step.who))
        const { id } = pick(counted)
        write(
          dossier,
          '/assembly/seats',
          (read(dossier, '/assembly/seats') as Seat[]).filter((seat) => seat.id !== id),
        )
        seats.splice(0, seats.length, ...(read(dossier, '/assembly/seats') as Seat[]))
        write(dossier, '/assembly/seats', seats)
      }
      return
    }
    case 'replace':
      seats.forEach((seat, i) => {
        if (step.persons.includes(seat.id) && !isFirst(seats, i)) seats[i] = { ...seat, id: `other-${i}` }
      })
      return
    case 'drop':
      drop(dossier, step, pick, random)
      return
    case 'inspect': {
      const inspection: Inspection = { on: pick([step.from, step.until]), by: 'deputy-head' }
      write(dossier, '/inspections', [...(dossier.inspections ?? []), inspection])
      return
    }
    case 'form':
      throw new Error('a register, not a dossier')
  }
}

function listedOrNone(votes: unknown): string[] {
  return Array.isArray(votes) ? (votes as string[]) : []
}

/** Of seats with one id, the first counts. */
function isFirst(seats: readonly Seat[], i: number): boolean {
  return seats.findIndex(({ id }) => id === seats[i]?.id) === i
}

function counts({ office }: Seat, who: 'all' | 'voting' | 'member'): boolean {
  if (who === 'member') return office === 'member'
  return who === 'all' || office !== 'secretary'
}

/** The motion keeps one of its measures; the others go, from every motion of the sitting about the same respondent. */
function drop(dossier: Dossier, step: CureStep & { do: 'drop' }, pick: Choice, random: Random | undefined): void {
  const [, sitting, own] = /^\/sittings\/(\d+)\/motions\/(\d+)\//.exec(step.fact) ?? []
  const motions = (dossier.sittings?.[Number(sitting)]?.motions ?? []) as Motion[]
  const motion = motions[Number(own)] as Motion
  const kept = motion.measures?.find((measure) => step.of.includes(measure) === step.count < step.of.length)
  const going = (random?.shuffled(step.of) ?? step.of).filter((measure) => measure !== kept).slice(0, step.count)
  motions.forEach((other, i) => {
    const same = i === Number(own) || (other.respondent !== undefined && other.respondent.id === motion.respondent?.id)
    if (same && other.measures)
      motions[i] = { ...other, measures: other.measures.filter((measure) => !going.includes(measure)) }
  })
}

function inMode(dossier: Dossier, fact: string, [mode]: readonly unknown[]): Ballot {
  const ballot = read(dossier, fact.replace(/\/mode$/, '')) as Ballot
  const count = (votes: Votes | undefined) => (typeof votes === 'object' ? votes.length : votes)
  const { for: pro, against, abstained, demanded, objected } = ballot
  return {
    mode: mode as 'secret',
    for: count(pro) as number,
    against: count(against) as number,
    abstained: count(abstained),
    demanded: demanded ?? (mode === 'open' ? undefined : 0),
    objected,
  }
}

/** One more vote for, in the documented order: nobody's, abstained, spoilt, against; by the order of the roster. */
function oneMoreFor(dossier: Dossier, fact: string): void {
  const [, s, m] = /^\/sittings\/(\d+)\/motions\/(\d+)\/ballot$/.exec(fact) ?? []
  const sitting = dossier.sittings?.[Number(s)] as Sitting
  const motion = sitting.motions?.[Number(m)] as Motion
  const voting = votersAt(dossier, sitting, motion)
  const ballot = copy(motion.ballot) as { -readonly [K in keyof Ballot]: Ballot[K] }
  if (ballot.mode === 'secret') {
    const votes = ballot as {
      for: number
      against: number
      abstained?: number
      spoilt?: number
      issued?: number
      found?: number
    }
    const { abstained = 0, spoilt = 0 } = votes
    if (votes.for + votes.against + abstained + spoilt < voting.length) {
      if (votes.found !== undefined) {
        votes.found++
        if (votes.issued !== undefined && votes.issued < votes.found) votes.issued = votes.found
      }
    } else if (abstained > 0) votes.abstained = abstained - 1
    else if (spoilt > 0) votes.spoilt = spoilt - 1
    else if (votes.against > 0) votes.against--
    else return
    votes.for++
  } else {
    const sides = {
      for: ballot.for,
      against: ballot.against,
      abstained: ballot.abstained ?? 0,
    }
    const cast = Object.values(sides).flatMap((votes: Votes) => (typeof votes === 'number' ? [] : votes))
    const valid = voting.filter((id) => cast.filter((other) => other === id).length === 1)
    const size = (votes: Votes) => (typeof votes === 'number' ? votes : votes.filter((id) => valid.includes(id)).length)
    const total = size(sides.for) + size(sides.against) + size(sides.abstained)
    const from =
      total < voting.length ? undefined : (['abstained', 'against'] as const).find((side) => size(sides[side]) > 0)
    if (from === undefined && total >= voting.length) return
    const source = from && sides[from]
    const mover = voting.find((id) =>
      typeof source === 'object' ? source.includes(id) && valid.includes(id) : !valid.includes(id),
    )
    for (const side of ['for', 'against', 'abstained'] as const) {
      const votes = sides[side]
      if (typeof votes === 'object') sides[side] = votes.filter((id) => id !== mover)
    }
    if (typeof source === 'number' && from) sides[from] = source - 1
    sides.for = typeof sides.for === 'number' ? sides.for + 1 : [...sides.for, mover as string]
    Object.assign(ballot, sides)
  }
  write(dossier, fact, ballot)
}

/** The voting members present at a vote, in the order of the roster. */
export function votersAt({ assembly }: Dossier, sitting: Sitting, motion?: Motion): string[] {
  const present = motion?.present ?? sitting.present ?? []
  return servingAt({ assembly }, sitting.on).filter((id) => present.includes(id))
}

/** The voting members who have not left by a day, in the order of the roster. */
export function servingAt({ assembly: { seats } }: Dossier, on: Day): string[] {
  const first = seats.filter((_, i) => isFirst(seats, i))
  return first
    .filter(({ office, left }) => office !== 'secretary' && !(left !== undefined && left <= on))
    .map(({ id }) => id)
}
