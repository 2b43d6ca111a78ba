/* Paragraphs 4.3b, 14.2b, 15.2, 17: the rules of one vote. */
import type { Motion, RuleId, Weight } from 'zhinalys'
import { quorate, quorumFigures, serving } from './attendance.js'
import { agreed, all, any, compare, not, seatsThatCount, votes, type Judged, type Truth } from './judged.js'
import { castIn, decisionOf, ownVote, presentAt, twice, voters, type Vote } from './motion.js'

/** The findings of judgeVote that are of the motion. */
export function modelVote(vote: Vote, at: string): Judged[] {
  const { assembly, sitting, motion, readings } = vote
  const { declared, effect, matter } = motion
  const judged = (rule: RuleId, outcome: Judged['outcome'], facts?: Judged['facts'], weight: Weight = 'duty') => [
    { rule, at, outcome, weight, ...(facts && { facts }) },
  ]
  const eachVote = readings.quorumMoment === 'each-vote' ? 'validity' : 'note'
  const quorum = all(quorate(assembly, sitting, presentAt(sitting, motion), readings))
  const quorumIs = quorumFigures(assembly, sitting, presentAt(sitting, motion), readings) ?? {}
  const lists = bothListed(motion)
  const asDeclared = declaredAsCounted(vote)
  const lawful = majority(vote)
  return [
    // "it is one of the nine functions"
    ...(matter === undefined ? [] : judged('matter.competence', all(matter !== 'other'), { matter }, 'note')),
    ...(lists ? judged('vote.secretary', all(...secretarySilent(vote)), secretaryWhoVoted(vote)) : []),
    ...(lists ? judged('vote.guests', all(...guestsSilent(vote))) : []),
    ...judged('vote.entitled', all(...entitled(vote))),
    ...judged('vote.secrecy', all(secrecy(vote))),
    ...judged('vote.quorum', quorum, quorumIs, eachVote),
    ...judged('vote.casting', casting(vote)),
    ...(declared === undefined
      ? []
      : judged('vote.declared', all(asDeclared), { declared, ...decided(vote, asDeclared) })),
    ...judged('vote.majority', all(lawful), { declared, ...decided(vote, lawful) }, 'validity'),
    ...(effect === undefined && !hasMeasures(motion)
      ? []
      : judged('decision.effect', all(compare(effect, (one) => one === 'proposed')), { effect })),
    ...(hasMeasures(motion) ? judged('control', all(controlled(vote)), {}, 'note') : []),
  ]
}

/** The figures of the decision, where it is known. */
function decided(vote: Vote, truth: Truth): Judged['facts'] {
  const { result, by, needed, short, tie } = decisionOf(vote)
  if (truth === undefined || result === 'unknown') return {}
  const opening = vote.readings.votePresent === 'at-vote' || vote.sitting.present !== undefined
  // Where D is not known, no figures of it (decision 005).
  return vote.countable && opening ? { result, by, needed, short, tie } : { result, by, tie }
}

function secretaryWhoVoted(vote: Vote): Judged['facts'] {
  const seat = voters(vote.motion.ballot).find((id) => isSecretary(vote, id))
  return seat === undefined ? {} : { seat }
}

/**
 * "if adopted, somebody is responsible (`false`: known that nobody is), or it is done"; adopted in the sense of
 * `vote.majority`: "what was declared adopted, or with nothing declared what the count adopts"
 */
function controlled(vote: Vote): Truth {
  const { control, declared } = vote.motion
  const { responsible, done } = control ?? {}
  const result = declared ?? decisionOf(vote).result
  const adopted = result === 'pending' || result === 'unknown' ? undefined : result === 'adopted'
  return any(
    not(adopted),
    compare(responsible, (one) => one !== false),
    compare(done, (day) => day !== false),
  )
}

export function hasMeasures({ measures }: Motion): boolean {
  return measures !== undefined && measures.length > 0
}

/** "applies where `for` and `against` are lists" */
function bothListed({ ballot }: Motion): boolean {
  return ballot?.mode === 'open' && typeof ballot.for === 'object' && typeof ballot.against === 'object'
}

const isSecretary = ({ assembly }: Vote, id: string) =>
  seatsThatCount(assembly).some((seat) => seat.id === id && !votes(seat))

/** "no invited person, unless a voting seat" */
const isGuest = ({ assembly, sitting }: Vote, id: string) =>
  (sitting.guests ?? []).includes(id) && !seatsThatCount(assembly).some((seat) => seat.id === id && votes(seat))

/** Votes that are only counted are judged as counts, by `vote.entitled`. */
function secretarySilent(vote: Vote): Truth[] {
  return voters(vote.motion.ballot).map((id) => !isSecretary(vote, id))
}

function guestsSilent(vote: Vote): Truth[] {
  return voters(vote.motion.ballot).map((id) => !isGuest(vote, id))
}

function entitled(vote: Vote): Truth[] {
  const { assembly, sitting, motion, there, figures } = vote
  const { ballot } = motion
  if (ballot === undefined) return [undefined]
  const held = seatsThatCount(assembly).filter(
    (seat) => votes(seat) && (seat.left === undefined || seat.left > sitting.on),
  )
  // "every *other* voter": other than those whom the two rules before have judged, where they apply
  const others = voters(ballot).filter((id) => !bothListed(motion) || !(isSecretary(vote, id) || isGuest(vote, id)))
  const present = there?.filter(votes).length
  const cast = castIn(figures)
  const atMost = (less: number | undefined, more: number | undefined): Truth =>
    less === undefined || more === undefined ? undefined : less <= more
  const personal = others.flatMap((id): Truth[] => [
    held.some((seat) => seat.id === id) && compare(there, (seats) => seats.some((seat) => seat.id === id)),
    !twice(ballot).includes(id),
  ])
  if (ballot.mode === 'open') return [...personal, atMost(cast, present)]
  const { issued, found } = ballot
  return [atMost(cast, present), atMost(found, issued), atMost(issued, present), compare(found, (n) => n === cast)]
}

function secrecy({ motion: { ballot }, there, assembly, readings }: Vote): Truth {
  if (ballot === undefined) return undefined
  const { mode, objected } = ballot
  const demanded = ballot.demanded ?? (mode === 'open' ? 0 : undefined)
  const present = there?.filter(votes).length
  const majorityOf = (number: number): Truth => {
    if (number === 0) return false // nobody is no majority of anything
    switch (readings.secrecyDemand) {
      case 'half-of-present':
        return compare(present, (there) => 2 * number > there)
      case 'more-than-object':
        return compare(objected, (others) => number > others)
      case 'half-of-members':
        return 2 * number > seatsThatCount(assembly).filter(votes).length
    }
  }
  const wanted = demanded === undefined ? undefined : majorityOf(demanded)
  return compare(wanted, (secret) => secret === (mode === 'secret'))
}

/** "what was declared adopted, or with nothing declared what the count adopts, has the majority and the quorum" */
function majority(vote: Vote): Truth {
  const { declared } = vote.motion
  const { result } = decisionOf(vote)
  if (declared === 'rejected') return true
  if (result === 'pending' || result === 'unknown') return undefined
  return declared === undefined || result === 'adopted'
}

function declaredAsCounted(vote: Vote): Truth {
  const { result } = decisionOf(vote)
  return result === 'pending' || result === 'unknown' ? undefined : result === vote.motion.declared
}

/** Under `registered`, D is not known where those at the opening are not: it may be any from those at the vote on. */
function casting(vote: Vote): Judged['outcome'] {
  const { assembly, sitting, readings, there, base } = vote
  if (readings.votePresent === 'at-vote' || sitting.present !== undefined || there === undefined) return castingOn(vote)
  const more = serving(assembly, sitting).filter(votes).length - there.filter(votes).length
  const outcomes = Array.from({ length: more + 1 }, (_, further) => castingOn({ ...vote, base: base + further }))
  return agreed(outcomes) ?? 'unknown'
}

/** Of the holder each comparison is made for everybody who may be; they are not known where these differ. */
function castingOn(vote: Vote): Judged['outcome'] {
  const { casting: cast } = vote.motion
  const used = cast !== undefined && cast !== false
  const whoever = (holds: (holder: string | null) => Truth): Truth => agreed(vote.holders.map(holds))
  return all(
    used ? tied(vote) : true,
    used ? whoever((holder) => compare(vote.there, () => cast.by === holder)) : true,
    whoever((holder) => settled(vote, holder)),
  )
}

/** "on a tie that it can decide its holder has cast or declined it": without a count, nothing says that there is a tie */
function settled(vote: Vote, holder: string | null): Truth {
  const can = decidable(vote, holder)
  if (can === undefined && !vote.countable) return undefined
  return any(can === undefined ? undefined : !can, done(vote, holder))
}

/** "its holder has cast or declined it (under `own` in an open count: has voted)" */
function done(vote: Vote, holder: string | null): Truth {
  const { motion, readings } = vote
  const { ballot, casting } = motion
  if (readings.castingVote === 'own' && ballot?.mode === 'open') {
    return compare(ownVote(vote, holder), (own) => own !== 'none')
  }
  // what is not recorded is not known
  return casting === undefined ? undefined : casting === false || casting.by === holder
}

/** "F = A ≥ 1, or 2F = D": nought to nought is no tie, though twice nought be D. */
function tied(vote: Vote): Truth {
  const { figures, countable } = vote
  if (!countable) return undefined
  if (figures.for < 1) return false
  return figures.for === figures.against || 2 * figures.for === vote.base
}

/** "a tie that it can decide"; of a ballot that contradicts itself, by the figures that it gives */
function decidable(vote: Vote, holder: string | null): Truth {
  const { motion, readings, isVoid, countable } = vote
  if (isVoid === true) return false
  if (!countable) return undefined
  if (holder === null || (motion.ballot?.mode === 'secret' && readings.secretTie === 'falls')) return false
  if (isTieToDecide(vote) === false) return false
  return isVoid === undefined ? undefined : isTieToDecide(vote)
}

/** Step 4, up to "If the reading lets the casting vote decide" */
function isTieToDecide(vote: Vote): Truth {
  const { figures, readings } = vote
  const { for: F, against: A, abstained: O } = figures
  const S = readings.spoiltBallots === 'in-base' ? figures.spoilt : 0
  const equal = F === A
  const D = vote.base
  if (F < 1 || readings.tie === 'never' || (!equal && readings.tie !== 'half-of-present')) return false
  const turnout = readings.majority === 'simple-turnout' ? F + A : F + A + O + S
  const carried = readings.majority === 'absolute' ? 2 * F > D : F > A && 2 * turnout > D
  if (carried) return false
  if (readings.tie === 'half-of-present') return 2 * F === D
  if (readings.tie === 'override') return true
  return readings.majority === 'absolute' ? 2 * (F + 1) > D : 2 * turnout > D
}
