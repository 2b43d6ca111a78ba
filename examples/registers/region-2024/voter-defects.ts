import { addMotion, breached, type Plant, seven, sittingOf, unknown, votersAt, votersWith } from './draft.js'

// Who voted that had no vote, or voted too often: paragraphs 4, 14 and 17, part 1.
// Each puts one more motion to the sitting with that number in the year, from 1.

export function carriedBySecretary(number: number): Plant {
  return {
    words: "Four votes for, the secretary's among them, declared adopted; without it 3 of 7",
    plant: (dossier) => {
      const [c, d, ...rest] = seven(dossier, number)
      const ballot = {
        mode: 'open',
        for: [c, d, rest[0], 's'],
        against: rest.slice(1, 3),
        abstained: rest.slice(3),
      } as const
      const at = addMotion(dossier, number, { matter: 'individual-work', ballot, declared: 'adopted' })
      return breached(at, 'vote.secretary', 'vote.declared', 'vote.majority')
    },
  }
}

export function guestVotes(number: number): Plant {
  return {
    words: 'An invited expert voted',
    plant: (dossier) => {
      sittingOf(dossier, number).sitting.guests = ['сарапшы-1']
      const ballot = { mode: 'open', for: [...votersAt(dossier, number), 'сарапшы-1'], against: [] } as const
      return breached(addMotion(dossier, number, { matter: 'hearing', ballot, declared: 'adopted' }), 'vote.guests')
    },
  }
}

export function absentVotes(number: number, seat: string): Plant {
  return {
    words: `The vote of an absent member was counted (${seat})`,
    plant: (dossier) => {
      const voters = votersAt(dossier, number)
      if (voters.includes(seat)) throw new Error(`${seat} was present.`)
      const ballot = { mode: 'open', for: [...voters, seat], against: [] } as const
      return breached(addMotion(dossier, number, { matter: 'aid', ballot, declared: 'adopted' }), 'vote.entitled')
    },
  }
}

/** Goes with `left` in the dossier's course. */
export function leftButVotes(number: number, seat: string): Plant {
  return {
    words: `One who had left the unit came and voted (${seat})`,
    plant: (dossier) => {
      const voters = votersAt(dossier, number)
      sittingOf(dossier, number).sitting.present?.push(seat)
      const ballot = { mode: 'open', for: [...voters, seat], against: [] } as const
      return breached(addMotion(dossier, number, { matter: 'letters', ballot, declared: 'adopted' }), 'vote.entitled')
    },
  }
}

export function votesTwice(number: number): Plant {
  return {
    words: 'A member was counted both for and against (m1)',
    plant: (dossier) => {
      const voters = votersWith(dossier, number, 'm1', 'm2')
      const ballot = { mode: 'open', for: voters.filter((id) => id !== 'm2'), against: ['m1', 'm2'] } as const
      return breached(addMotion(dossier, number, { matter: 'ceremony', ballot, declared: 'adopted' }), 'vote.entitled')
    },
  }
}

export function moreVotesThanPresent(number: number): Plant {
  return {
    words: 'One more vote counted than members present: the decision cannot be established',
    plant: (dossier) => {
      const ballot = { mode: 'open', for: votersAt(dossier, number).length - 1, against: 2 } as const
      const at = addMotion(dossier, number, { matter: 'control', ballot, declared: 'adopted' })
      return [...breached(at, 'vote.entitled'), ...unknown(at, 'vote.declared', 'vote.majority')]
    },
  }
}
