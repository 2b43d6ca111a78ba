import type { Ballot, OpenBallot } from '../../records/types.js'
import type { Lacking, Ruling } from '../../verdict/ruling.js'
import type { MotionCase } from '../cases.js'
import type { Office } from '../../terms/terms.js'
import type { Attendance } from '../roster.js'
import { holdersOf } from './holder.js'
import { quorumForVote } from './motion.js'
import { suppose, votersOf } from './suppose.js'
import type { Readings } from '../../readings/options.js'

/** What a rule of the count makes of a motion. */
export type JudgeMotion = (of: MotionCase) => Ruling

/**
 * The fewest of the facts lacking, and of those that are lacking after them, with which the rule could be met: found by
 * supposing what they could be, as far as it matters to a count. `undefined` where no values of them would do.
 *
 * @param known facts that have been supposed before
 */
export function factsToRecord(
  of: MotionCase,
  judge: JudgeMotion,
  lacking: Lacking,
  readings: Readings,
  known: readonly string[] = [],
): Lacking | undefined {
  const open = new Map<string, { readonly facts: Lacking; readonly of: MotionCase; readonly lacking: Lacking }>()
  const supposedThen = [...known, ...lacking]
  for (const facts of [...(subsetsOf(lacking) as unknown as Lacking[]), declining(of, lacking)]) {
    for (const supposed of supposing(of, facts, readings)) {
      const ruling = judge(supposed)
      if (ruling === 'met') return facts
      const leadsOn = typeof ruling !== 'string' && ruling.some((fact) => !supposedThen.includes(fact))
      const key = `${facts.join()} ${ruling.toString()}`
      if (leadsOn && facts.length === lacking.length && !open.has(key))
        open.set(key, { facts, of: supposed, lacking: ruling })
    }
  }
  for (const { facts, of: supposed, lacking: then } of open.values()) {
    const more = factsToRecord(supposed, judge, then, readings, supposedThen)
    if (more !== undefined) return [...facts, ...more.filter((fact) => !facts.includes(fact))] as const
  }
  return undefined
}

/** Where it is not known who holds the casting vote, it is enough that nobody cast it. */
function declining(of: MotionCase, lacking: Lacking): Lacking {
  const casting = `${of.at}/casting`
  return lacking.map((fact) => (fact.endsWith('/presiding') ? casting : fact)) as unknown as Lacking
}

/** All subsets, the smallest first; of those of one size, those of what is named last. */
function subsetsOf<T>(of: readonly T[]): (readonly T[])[] {
  const subsets = of.reduce<readonly (readonly T[])[]>(
    (known, one) => [...known, ...known.map((subset) => [...subset, one])],
    [[]],
  )
  return subsets.toReversed().toSorted((a, b) => a.length - b.length)
}

/** The motion with each combination of values that these facts could have; those present first, for the rest hangs on them. */
function* supposing(of: MotionCase, facts: readonly string[], readings: Readings): Generator<MotionCase> {
  const present = `${of.of.at}/present`
  const [first, ...others] = facts.includes(present) ? [present, ...facts.filter((fact) => fact !== present)] : facts
  if (first === undefined) yield of
  else for (const supposed of possibilities(of, first, readings)) yield* supposing(supposed, others, readings)
}

/** Made one by one: mostly the first serves. */
function* possibilities(of: MotionCase, fact: string, readings: Readings): Generator<MotionCase> {
  const { at, of: sitting } = of
  // What else a count lacks hangs on who was there.
  if (of.attending === undefined && fact !== `${sitting.at}/present`) return
  switch (fact) {
    case `${sitting.at}/present`:
      for (const there of attendances(of)) {
        const supposed = suppose(of, {}, { present: there })
        if (quorumForVote(supposed, readings) !== 'breached') yield supposed
      }
      return
    case `${sitting.at}/presiding`:
    case `${at}/presiding`:
      for (const presiding of [...present(of).voters, ...present(of).secretaries]) yield suppose(of, { presiding })
      return
    case `${at}/casting`:
      yield suppose(of, { casting: false })
      for (const by of holdersOf(of, present(of), readings)) {
        if (by === undefined) continue
        yield suppose(of, { casting: { by, vote: 'for' } })
      }
      return
    case `${at}/ballot`:
      for (const ballot of ballots(of, readings)) yield suppose(of, { ballot })
      return
    default:
      yield* namings(of, fact.slice(fact.lastIndexOf('/') + 1) as Side, readings)
  }
}

type Side = 'for' | 'against' | 'abstained'

/**
 * All who have not left, then fewer and fewer, with the secretary or without. A count hangs on how many they are, and on
 * whether those are among them who could hold the casting vote or are recorded to have cast it.
 */
function* attendances(of: MotionCase): Generator<readonly string[]> {
  const { serving, roster, sitting } = of.of
  const named = votersNamed(of)
  const { casting, presiding } = of.motion
  const recorded = [casting === false ? undefined : casting?.by, presiding, sitting.presiding]
  const others = serving.filter(({ id }) => !named.includes(id))
  const holding = (office: Office) => others.filter((seat) => seat.office === office).map(({ id }) => id)
  const alone = others.filter(({ id }) => recorded.includes(id)).map(({ id }) => [id])
  const secretaries = [...roster.seats.values()].filter(({ office }) => office === 'secretary').map(({ id }) => id)
  const leaders = (['chair', 'deputy'] as const).map((office) => holding(office).filter((id) => !recorded.includes(id)))
  const leading = [...alone, ...leaders].filter(({ length }) => length > 0)
  const orders = subsetsOf(leading)
    .toReversed()
    .map((groups) => [...new Set([...groups.flat(), ...holding('member')])])
  for (let many = others.length; many >= 0; many--) {
    for (const order of orders.filter(({ length }) => length >= many)) {
      const there = [...named, ...order.slice(0, many)]
      yield [...there, ...secretaries]
      yield there
    }
  }
}

/** Those in office whose votes are recorded by name: they were there. */
function votersNamed({ motion, of }: MotionCase): string[] {
  const { for: pro, against, abstained } = motion.ballot ?? {}
  const cast = [pro, against, abstained].flatMap((votes) => (typeof votes === 'object' ? votes : []))
  return of.serving.map(({ id }) => id).filter((id) => cast.includes(id))
}

/** All for, all against, and one against one, of whom one may hold the casting vote: other ties are settled no otherwise. */
function ballots(of: MotionCase, readings: Readings): Ballot[] {
  const voters = holdersAndOthers(of, votersOf(of), readings).flat()
  const open = (pro: readonly string[], against: readonly string[]): Ballot => ({ mode: 'open', for: pro, against })
  return [open(voters, []), open([], voters), open(voters.slice(0, 1), voters.slice(1, 2))]
}

/** A side's number of votes with the names of those who are not named elsewhere: the holder of the casting vote or not. */
function namings(of: MotionCase, side: Side, readings: Readings): MotionCase[] {
  const ballot = of.motion.ballot as OpenBallot
  const count = ballot[side] as number
  const named = votersNamed(of)
  const unnamed = votersOf(of).filter((id) => !named.includes(id))
  const [holders, others] = holdersAndOthers(of, unnamed, readings)
  return [
    [...holders, ...others],
    [...others, ...holders],
  ].map((order) => suppose(of, { ballot: { ...ballot, [side]: order.slice(0, count) } }))
}

/** Of these voters those who may hold the casting vote, and the others. */
function holdersAndOthers(of: MotionCase, voters: readonly string[], readings: Readings): [string[], string[]] {
  const holders = holdersOf(of, present(of), readings)
  return [voters.filter((id) => holders.includes(id)), voters.filter((id) => !holders.includes(id))]
}

/** Those present, known or supposed before anything else. */
function present({ attending }: MotionCase): Attendance {
  return attending as Attendance
}
