import type { Readings } from '../../readings/options.js'
import type { MotionCase } from '../cases.js'
import type { Attendance } from '../roster.js'
import type { Casting } from './count.js'
import type { Side } from './votes.js'

/**
 * Who may hold the casting vote at this vote, 17.2: one seat id, or `undefined` for nobody; several where it is not
 * known who presides and that matters.
 */
export function holdersOf(of: MotionCase, attending: Attendance, readings: Readings): readonly (string | undefined)[] {
  const presiding = presidingAt(of, attending)
  const chairElseDeputy = chairOrDeputy(attending, presiding)
  const whoPresides = presiding === undefined ? [undefined, ...attending.voters] : [votingOnly(presiding, attending)]
  const alike = chairElseDeputy.length === whoPresides.length && chairElseDeputy.every((id, i) => id === whoPresides[i])
  return alike || readings.castingHolder === 'chair-else-deputy' ? chairElseDeputy : whoPresides
}

/** Who presides at this vote: as recorded for it, else whoever presided at the opening and is still present. */
function presidingAt({ motion, of }: MotionCase, attending: Attendance): string | undefined {
  if (motion.presiding !== undefined) return motion.presiding
  const { presiding } = of.sitting
  return presiding !== undefined && isAttending(presiding, attending) ? presiding : undefined
}

function isAttending(id: string, { voters, secretaries }: Attendance): boolean {
  return voters.has(id) || secretaries.has(id)
}

/** The chair if present; else the deputy chair who presides; else nobody, for the text names nobody. */
function chairOrDeputy({ chairs, deputies }: Attendance, presiding: string | undefined): (string | undefined)[] {
  if (chairs.length > 0) return chairs.slice(0, 1)
  if (presiding === undefined) return [undefined, ...deputies]
  return [deputies.find((id) => id === presiding)]
}

function votingOnly(id: string, { voters }: Attendance): string | undefined {
  return voters.has(id) ? id : undefined
}

/** Where it would be recorded who presides. */
export function presidingPointer({ of, at }: MotionCase): string {
  return of.sitting.presiding === undefined ? `${of.at}/presiding` : `${at}/presiding`
}

/** What the record says of the casting vote if this person holds it. A casting vote by another is struck out. */
export function castingOf({ motion: { casting }, votes }: MotionCase, holder: string | undefined): Casting {
  if (holder === undefined) return { holderPresent: false }
  const own = ownVote(votes, holder)
  const holderVote = own === 'none' || own === 'neither' ? 'abstained' : own
  if (casting === false) return { casting: 'declined', holderVote }
  return { casting: casting?.by === holder ? casting.vote : undefined, holderVote }
}

/**
 * How a person voted in an open count: `none` if known not to have voted, `neither` if known to have voted neither for
 * nor against, `undefined` if that is not known.
 */
export function ownVote(votes: MotionCase['votes'], id: string): Side | 'none' | 'neither' | undefined {
  const side = votes?.sides.get(id)
  if (side !== undefined || !votes?.sidesKnown) return side
  return votes.abstentionsKnown ? 'none' : 'neither'
}
