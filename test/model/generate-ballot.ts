/* Random ballots: by names and by counts, open and secret, and papers that do not add up. */
import type { Assembly, Ballot, Seat, Sitting } from 'zhinalys'
import type { Random } from './random.js'

/** The present voters split, often evenly, and then what may go wrong with a ballot. */
export function ballotFrom(random: Random, assembly: Assembly, sitting: Sitting, there: readonly string[]): Ballot {
  const left = (seat: Seat) => seat.left !== undefined && seat.left <= sitting.on
  const seats = assembly.seats.filter((seat) => there.includes(seat.id) && seat.office !== 'secretary' && !left(seat))
  const voters = random.shuffled([...new Set(seats.map(({ id }) => id))])
  const idle = random.chance(0.6) ? 0 : random.between(0, Math.min(3, voters.length))
  const active = voters.slice(idle)
  const half = random.chance(0.45) ? Math.floor(active.length / 2) : random.between(0, active.length)
  const sides = [active.slice(0, half), active.slice(half), random.chance(0.6) ? voters.slice(0, idle) : []] as const
  return random.chance(0.3) ? secretFrom(random, sides, voters.length) : openFrom(random, sides, assembly, sitting)
}

type Sides = readonly [string[], string[], string[]]

function openFrom(random: Random, sides: Sides, { seats }: Assembly, { guests = [] }: Sitting): Ballot {
  const odd = [...seats.map(({ id }) => id), ...guests, 'stranger', 'guest-1']
  const lists = sides.map((side) => {
    const added = random.chance(0.12) ? [random.pick(odd)] : []
    const twice = side.length > 0 && random.chance(0.03) ? [random.pick(side)] : []
    const secretary = seats.filter(({ office }) => office === 'secretary' && random.chance(0.07)).map(({ id }) => id)
    return random.shuffled([...side, ...added, ...twice, ...secretary])
  })
  const style = random.next()
  const votes = lists.map((list) => {
    if (style < 0.5 || (style < 0.65 && random.chance(0.5))) return list
    return list.length + (random.chance(0.05) ? random.between(1, 3) : 0)
  })
  const [forIt, against, abstained] = votes as [string[], string[], string[]]
  return {
    mode: 'open',
    for: forIt,
    against,
    abstained:
      (typeof abstained === 'number' ? abstained : abstained.length) === 0 && random.chance(0.7)
        ? undefined
        : abstained,
    demanded: random.maybe(0.4, () => random.between(0, 7)),
    objected: random.maybe(0.4, () => random.between(0, 4)),
  }
}

function secretFrom(random: Random, [forIt, against, abstained]: Sides, present: number): Ballot {
  const spoilt = random.chance(0.4) ? Math.min(abstained.length, random.between(0, 3)) : 0
  const cast = forIt.length + against.length + abstained.length
  const slip = () => (random.chance(0.12) ? random.pick([-1, 1, 2]) : 0)
  const papers = (number: number) => Math.max(0, number + slip())
  return {
    mode: 'secret',
    for: papers(forIt.length),
    against: against.length,
    abstained: random.maybe(abstained.length > spoilt ? 1 : 0.3, () => abstained.length - spoilt),
    spoilt: random.maybe(spoilt > 0 ? 1 : 0.3, () => spoilt),
    issued: random.maybe(0.8, () => papers(random.pick([present, cast]))),
    found: random.maybe(0.8, () => papers(cast)),
    demanded: random.maybe(0.7, () => random.between(0, 7)),
    objected: random.maybe(0.5, () => random.between(0, 4)),
  }
}
