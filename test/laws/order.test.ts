/* What is a set in the record: the order in which somebody wrote it down decides nothing. */
import { expect, it } from 'vitest'
import { judgeDossier, type Ballot, type Dossier, type Motion, type Sitting, type Votes } from 'zhinalys'
import { Random } from '../model/random.js'
import { drawn } from './compare.js'
import { laws } from './registry.js'

/** Everything that is decided: facts list names in the order in which the record has them. */
function decided(dossier: Dossier, readings: Parameters<typeof judgeDossier>[1]) {
  const { outcome, findings, decisions } = judgeDossier(dossier, readings)
  return [outcome, decisions, findings.map(({ rule, at, outcome, weight }) => [rule, at, outcome, weight])]
}

function shuffledNames({ sittings, ...rest }: Dossier, random: Random): Dossier {
  return { ...rest, sittings: sittings?.map((sitting) => inSitting(sitting, random)) }
}

function inSitting(sitting: Sitting, random: Random): Sitting {
  const { present, guests, notice, minutes, motions } = sitting
  return {
    ...sitting,
    present: present && random.shuffled(present),
    guests: guests && random.shuffled(guests),
    notice: notice && { ...notice, to: notice.to && random.shuffled(notice.to) },
    minutes: minutes && { ...minutes, signedBy: minutes.signedBy && random.shuffled(minutes.signedBy) },
    motions: motions?.map((motion): Motion => ({
      ...motion,
      present: motion.present && random.shuffled(motion.present),
      ballot: motion.ballot && inBallot(motion.ballot, random),
      measures: motion.measures && random.shuffled(motion.measures),
    })),
  }
}

function inBallot(ballot: Ballot, random: Random): Ballot {
  if (ballot.mode === 'secret') return ballot
  const side = <V extends Votes | undefined>(votes: V) => (typeof votes === 'object' ? random.shuffled(votes) : votes)
  return { ...ballot, for: side(ballot.for), against: side(ballot.against), abstained: side(ballot.abstained) }
}

it(
  laws.names.law,
  () => {
    const random = new Random(31)
    let moved = 0
    for (let i = 0; i < laws.names.cases; i++) {
      const { dossier, readings } = drawn(random)
      const shuffled = shuffledNames(dossier, random)
      if (JSON.stringify(shuffled) !== JSON.stringify(dossier)) moved++
      expect(decided(shuffled, readings)).toEqual(decided(dossier, readings))
    }
    expect(moved).toBeGreaterThan(laws.names.cases / 2)
  },
  300_000,
)

it(
  laws.service.law,
  () => {
    const random = new Random(32)
    let moved = 0
    for (let i = 0; i < laws.service.cases; i++) {
      const { dossier, readings } = drawn(random, 1)
      const { assembly } = dossier
      const seats = assembly.seats.map((seat) => ({ ...seat, service: seat.service && random.shuffled(seat.service) }))
      const shuffled = { assembly: { ...assembly, seats } }
      if (JSON.stringify(shuffled.assembly) !== JSON.stringify(assembly)) moved++
      // Figures too: service is summed, and has no order to show.
      const { findings } = judgeDossier({ assembly }, readings)
      expect(judgeDossier(shuffled, readings).findings).toEqual(findings)
    }
    expect(moved).toBeGreaterThan(laws.service.cases / 2)
  },
  300_000,
)
