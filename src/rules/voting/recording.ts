import type { Ballot } from '../../records/types.js'
import type { Lacking, Ruling } from '../../verdict/ruling.js'
import type { MotionCase } from '../cases.js'
import type { Office } from '../../terms/terms.js'
import { quorumForVote } from './motion.js'
import { suppose } from './suppose.js'
import type { Readings } from '../../readings/options.js'

/** What a rule of the count makes of a motion. */
export type JudgeMotion = (of: MotionCase) => Ruling

/**
 * The fewest of the facts lacking, and of those that are lacking after them, with which the rule could be met: found by
 * supposing what they could be, as far as it matters to a count. `undefined` where no values of them would do.
 */
export function factsToRecord(
  of: MotionCase,
  judge: JudgeMotion,
  lacking: Lacking,
  readings: Readings,
  depth = 2,
): Lacking | undefined {
  const open = new Map<string, { readonly facts: Lacking; readonly of: MotionCase; readonly lacking: Lacking }>()
  for (const facts of [...subsetsOf(lacking), declining(of, lacking)]) {
    for (const supposed of supposing(of, facts, readings)) {
      const ruling = judge(supposed)
      if (ruling === 'met') return facts
      const key = `${facts.join()} ${ruling.toString()}`
      if (typeof ruling !== 'string' && facts.length === lacking.length && !open.has(key))
        open.set(key, { facts, of: supposed, lacking: ruling })
    }
  }
  if (depth === 0) return undefined
  for (const next of open.values()) {
    const more = factsToRecord(next.of, judge, next.lacking, readings, depth - 1)
    if (more !== undefined) return [...next.facts, ...more.filter((fact) => !next.facts.includes(fact))] as const
  }
  return undefined
}

/** Where it is not known who holds the casting vote, it is enough that nobody cast it. */
function declining(of: MotionCase, lacking: Lacking): Lacking {
  const casting = `${of.at}/casting`
  return lacking.map((fact) => (fact.endsWith('/presiding') ? casting : fact)) as unknown as Lacking
}

/** The non-empty subsets, the smallest first; of those of one size, those of what is named last. */
function subsetsOf(facts: Lacking): Lacking[] {
  const subsets = facts.reduce<readonly (readonly string[])[]>(
    (known, fact) => [...known, ...known.map((subset) => [...subset, fact])],
    [[]],
  )
  return subsets
    .slice(1)
    .toReversed()
    .toSorted((a, b) => a.length - b.length) as unknown as Lacking[]
}

/** The motion with each combination of values that these facts could have; those present first, for the rest hangs on them. */
function* supposing(of: MotionCase, facts: readonly string[], readings: Readings): Generator<MotionCase> {
  const present = `${of.of.at}/present`
  const [first, ...others] = facts.includes(present) ? [present, ...facts.filter((fact) => fact !== present)] : facts
  if (first === undefined) yield of
  else for (const supposed of possibilities(of, first, readings)) yield* supposing(supposed, others, readings)
}

function possibilities(of: MotionCase, fact: string, readings: Readings): Iterable<MotionCase> {
  const { at, of: sitting } = of
  const voters = [...(of.attending?.voters ?? [])]
  switch (fact) {
    case `${sitting.at}/present`:
      return attendances(of).filter((supposed) => quorumForVote(supposed, readings) !== 'breached')
    case `${sitting.at}/presiding`:
      return presidents(of).map((presiding) => suppose(of, {}, { presiding }))
    case `${at}/presiding`:
      return presidents(of).map((presiding) => suppose(of, { presiding }))
    case `${at}/casting`:
      return [
        suppose(of, { casting: false }),
        ...voters.flatMap((by) => (['for', 'against'] as const).map((vote) => suppose(of, { casting: { by, vote } }))),
      ]
    case `${at}/ballot`:
      return ballots(voters).map((ballot) => suppose(of, { ballot }))
    default:
      return namings(of, fact.slice(fact.lastIndexOf('/') + 1) as Side)
  }
}

type Side = 'for' | 'against' | 'abstained'

/** All who have not left, then fewer and fewer: the last on the roster are the first to stay away, or the first. */
function attendances(of: MotionCase): MotionCase[] {
  const { serving, roster, sitting } = of.of
  const { for: pro, against, abstained } = of.motion.ballot ?? {}
  const cast = [pro, against, abstained].flatMap((votes) => (typeof votes === 'object' ? votes : []))
  const named = new Set(serving.map(({ id }) => id).filter((id) => cast.includes(id)))
  const others = serving.map(({ id }) => id).filter((id) => !named.has(id))
  const secretaries = [...roster.seats.values()].filter(({ office }) => office === 'secretary').map(({ id }) => id)
  const isLeader = (office: Office) => (id: string) => roster.seats.get(id)?.office === office
  const [chairs, deputies] = [others.filter(isLeader('chair')), others.filter(isLeader('deputy'))]
  const members = others.filter((id) => !chairs.includes(id) && !deputies.includes(id))
  const orders = [others, [...chairs, ...members], [...deputies, ...members], [...members, ...deputies, ...chairs]]
  return others.concat('').flatMap((_, fewer) =>
    orders.flatMap((order) =>
      [secretaries, []].map((secretary) => {
        const present = [...named, ...order.slice(0, Math.max(0, order.length - fewer)), ...secretary]
        return suppose(of, {}, { ...sitting, present })
      }),
    ),
  )
}

/** Chair and deputy chair, and somebody else. */
function presidents({ attending, of }: MotionCase): string[] {
  const { chairs = [], deputies = [] } = attending ?? {}
  const others = [...of.roster.seats.values()].filter(({ office }) => office === 'secretary' || office === 'member')
  return [...chairs, ...deputies, ...others.map(({ id }) => id)]
}

/** All for, all against, and as many for as against. */
function ballots(voters: readonly string[]): Ballot[] {
  const open = (pro: readonly string[], against: readonly string[]): Ballot => ({ mode: 'open', for: pro, against })
  const half = Math.floor(voters.length / 2)
  return [
    open(voters, []),
    open([], voters),
    open(voters.slice(0, 1), voters.slice(1, 2)),
    open(voters.slice(0, half), voters.slice(half, 2 * half)),
  ]
}

/** A side's number of votes with the names of those who are not named elsewhere: the first on the roster, or the last. */
function namings(of: MotionCase, side: Side): MotionCase[] {
  const { ballot } = of.motion
  const count = ballot?.[side]
  if (ballot?.mode !== 'open' || typeof count !== 'number') return []
  const unnamed = [...(of.attending?.voters ?? [])].filter((id) => of.votes?.sides.has(id) === false)
  return [unnamed, unnamed.toReversed()].map((order) =>
    suppose(of, { ballot: { ...ballot, [side]: order.slice(0, count) } }),
  )
}
