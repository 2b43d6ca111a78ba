/*
 * Every vote of a small room: each way in which those present may have voted, under each combination of the readings
 * that a count consults. What cannot matter is collapsed, and each collapse is a law of `collapses.ts`:
 *
 *   voidWithoutQuorum        the counts without a quorum
 *   unknownWhenOvercounted   the counts with more votes than members present
 *   baseIsOneNumber          those registered, the secretary, and the readings of who counts as present, to one number
 *   spoiltBallotsNotAsked    the two readings of spoilt ballots, where there are none
 *   endsAlike                the 256 things that can be known of a casting vote, to fourteen
 */
import type { Count, Readings } from 'zhinalys'
import { options } from '../../../src/readings/options.js'
import { combinations, range } from '../../combinations.js'
import { Product } from '../../readings/product.js'

/** How many are present, how they voted, and of how many more than half is asked; the rest did not vote. */
export type Seating = Readonly<Record<'present' | 'for' | 'against' | 'abstained' | 'spoilt' | 'registered', number>>

/** One count under one combination of readings. */
export interface Vote {
  readonly count: Seating & Count
  readonly readings: Readings
}

/** What is known of the casting vote, and the readings that ask about it. */
type Casting = Pick<Count, 'secret' | 'casting' | 'holderPresent' | 'holderVote'>
type Ending = Casting & Pick<Readings, 'castingVote' | 'secretTie'>

export type Split = Omit<Seating, 'registered'>

/** How those present voted: for, against, abstained, a spoilt ballot, or not at all. */
export function* splits(most: number): Generator<Split> {
  for (const present of range(0, most))
    for (const pro of range(0, present))
      for (const against of range(0, present - pro))
        for (const abstained of range(0, present - pro - against))
          for (const spoilt of range(0, present - pro - against - abstained))
            yield { present, for: pro, against, abstained, spoilt }
}

/** The same with every base that those present can have: nobody more, up to the most and the secretary. */
function* seatings(most: number): Generator<Seating> {
  for (const split of splits(most))
    for (const registered of range(split.present, most + 1)) yield { ...split, registered }
}

/** The readings of the majority, the tie and spoilt ballots; who counts as present is the number registered. */
export const rules = new Product(['majority', 'tie', 'spoiltBallots']).judge((readings): Readings => ({
  ...readings,
  votePresent: 'registered',
}))

/** The rules that can tell such counts apart. */
export function rulesFor({ spoilt }: Split): readonly Readings[] {
  return spoilt > 0 ? rules : unspoiltRules
}

const unspoiltRules = rules.filter(({ spoiltBallots }) => spoiltBallots === 'in-base')

const everyEnding = combinations<Ending>({
  secret: [false, true],
  holderVote: [undefined, 'for', 'against', 'abstained'],
  casting: [undefined, 'for', 'against', 'declined'],
  holderPresent: [true, false],
  castingVote: options.castingVote,
  secretTie: options.secretTie,
})

const nothingCast = everyEnding[0] as Ending

/** Without what cannot matter: nobody holds it; or it is declared, or never, in secret; or it is a second vote, or the holder's own. */
function collapsed({ secret, casting, holderPresent, holderVote, castingVote, secretTie }: Ending): Ending {
  if (!holderPresent) return { ...nothingCast, holderPresent }
  if (secret) return secretTie === 'falls' ? { ...nothingCast, secret, secretTie } : { ...nothingCast, secret, casting }
  return castingVote === 'own' ? { ...nothingCast, castingVote, holderVote } : { ...nothingCast, casting }
}

const endings = everyEnding.filter((ending) => same(ending, collapsed(ending)))

function same(one: Ending, other: Ending): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** A casting vote, and all readings of a count. */
type Way = Pick<Vote, 'readings'> & { readonly casting: Casting }

function wayOf(rule: Readings, { castingVote, secretTie, ...casting }: Ending): Way {
  return { casting, readings: { ...rule, castingVote, secretTie } }
}

const ways = new Map(rules.map((rule) => [rule, endings.map((ending) => wayOf(rule, ending))]))

/** Every vote. */
export function* votes(most: number): Generator<Vote> {
  for (const seating of seatings(most))
    for (const rule of rulesFor(seating)) for (const way of ways.get(rule) as Way[]) yield voteOf(seating, way)
}

/** Every vote before a casting vote, which its holder may cast in the open. */
export function* beforeCasting(most: number): Generator<Vote> {
  for (const count of seatings(most)) for (const readings of rulesFor(count)) yield { count, readings }
}

/** A vote with everything that can be known of its casting vote, and the vote to which that is collapsed. */
export interface Collapsed {
  readonly vote: Vote
  readonly to: Vote
}

export function* uncollapsed(most: number): Generator<Collapsed> {
  for (const seating of seatings(most))
    for (const rule of rulesFor(seating))
      for (const { way, to } of everyWay.get(rule) as { way: Way; to: Way }[])
        yield { vote: voteOf(seating, way), to: voteOf(seating, to) }
}

const everyWay = new Map(
  rules.map((rule) => [
    rule,
    everyEnding.map((ending) => ({ way: wayOf(rule, ending), to: wayOf(rule, collapsed(ending)) })),
  ]),
)

function voteOf(seating: Seating, { casting, readings }: Way): Vote {
  return { count: { ...seating, ...casting }, readings }
}

/** The number of which more than half is asked, 17.1c: reckoned here apart from the library. */
export function baseOf({ count, readings }: Vote): number {
  return count.registered - (readings.spoiltBallots === 'out-of-base' ? count.spoilt : 0)
}

/** How many of those present did not vote. */
export function silent({ present, for: pro, against, abstained, spoilt }: Split): number {
  return present - pro - against - abstained - spoilt
}
