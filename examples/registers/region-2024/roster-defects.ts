import type { Assembly } from '../../../src/records/types.js'
import { plus, yearsBefore, type Day } from './days.js'
import { breached, type Draft, noted, type Plant, seatOf } from './draft.js'

// What is wrong with the roster and how it came about: paragraph 4. One function per defect, named for the table.

export function oneDayShort(seat: string): Plant {
  return {
    words: `Elected the day before ten years of service were complete (${seat})`,
    plant: (dossier) => {
      const { seat: holder, at } = seatOf(dossier, seat)
      holder.service = [{ from: plus(yearsBefore(electionOf(dossier.assembly), 10), 1) }]
      return breached(at, 'eligibility.service')
    },
  }
}

export function tenYearsOnlyWithTheArmy(seat: string): Plant {
  return {
    words: `Ten years only if army service counted (${seat})`,
    plant: (dossier) => {
      const { seat: holder, at } = seatOf(dossier, seat)
      const joined = plus(yearsBefore(electionOf(dossier.assembly), 9), -40)
      holder.service = [{ from: plus(joined, -760), to: plus(joined, -31), body: 'allied' }, { from: joined }]
      return breached(at, 'eligibility.service')
    },
  }
}

export function retiredColonel(seat: string): Plant {
  return {
    words: `A retired colonel of 25 years' service was elected (${seat})`,
    plant: (dossier) => {
      const { seat: holder, at } = seatOf(dossier, seat)
      holder.category = 'senior'
      holder.employed = false
      holder.service = [{ from: '1996-08-01', to: '2021-08-31' }]
      return breached(at, 'eligibility.employee')
    },
  }
}

export function withoutReputation(seat: string): Plant {
  return {
    words: `Elected though recorded as lacking a fitting reputation (${seat})`,
    plant: (dossier) => {
      const { seat: holder, at } = seatOf(dossier, seat)
      holder.reputation = false
      return breached(at, 'eligibility.reputation')
    },
  }
}

export function withoutQualities(seat: string): Plant {
  return {
    words: `Elected though recorded as lacking moral and professional qualities (${seat})`,
    plant: (dossier) => {
      const { seat: holder, at } = seatOf(dossier, seat)
      holder.qualities = false
      return breached(at, 'eligibility.qualities')
    },
  }
}

export function officerAmongPolicemen(seat: string): Plant {
  return {
    words: `An officer sits in the policemen's assembly (${seat}): a note by default`,
    plant: (dossier) => {
      const { seat: holder, at } = seatOf(dossier, seat)
      holder.category = 'middle'
      return noted(at, 'eligibility.category')
    },
  }
}

/** Goes with `members: 6` in the dossier's course. */
export function nineSeats(): Plant {
  return { words: 'Nine seats', plant: () => breached('/assembly', 'composition.headcount') }
}

export function twoChairs(seat: string): Plant {
  return {
    words: `Two chairs (c and ${seat})`,
    plant: (dossier) => {
      seatOf(dossier, seat).seat.office = 'chair'
      return breached('/assembly', 'composition.offices')
    },
  }
}

export function secretaryFromElsewhere(): Plant {
  return {
    words: 'The secretary does not serve in the unit for educational work',
    plant: (dossier) => {
      const { seat, at } = seatOf(dossier, 's')
      seat.staffUnit = 'other'
      return breached(at, 'secretary.staff-unit')
    },
  }
}

export function electedInSecret(): Plant {
  return {
    words: 'Elected by secret ballot',
    plant: ({ assembly }) => {
      assembly.election = { ...assembly.election, vote: 'secret' }
      return breached('/assembly', 'election.open-vote')
    },
  }
}

export function appointed(): Plant {
  return {
    words: 'Named by an order of the head, not elected by the general meeting',
    plant: ({ assembly }) => {
      // Nobody met, so nobody attended.
      assembly.election = { on: electionOf(assembly), vote: 'open', by: 'other' }
      return breached('/assembly', 'election.general-meeting')
    },
  }
}

/** Goes with an `electedOn` before 6 January 2023 in the dossier's course. */
export function electedBeforeTheOrder(): Plant {
  return {
    words: "Elected before the order's approval: findings of paragraph 4, parts 2 and 4, are notes",
    plant: () => noted('/assembly', 'edition.earlier'),
  }
}

export function drawnBeforeElection(): Plant {
  return {
    words: 'The minutes on the roster were drawn up three days before the election',
    plant: ({ assembly }) => {
      assembly.roster = { ...assembly.roster, drawn: plus(electionOf(assembly), -3) }
      return breached('/assembly', 'roster.drawn')
    },
  }
}

export function rosterUnsigned(): Plant {
  return {
    words: 'The secretary never signed the minutes on the roster',
    plant: ({ assembly }) => {
      assembly.roster = { ...assembly.roster, signed: false }
      return breached('/assembly', 'roster.signed')
    },
  }
}

export function approvedBeforeSigned(): Plant {
  return {
    words: 'The head approved the roster two days before the secretary signed it',
    plant: ({ assembly }) => {
      const { approved } = assembly.roster ?? {}
      if (typeof approved !== 'string') throw new Error('No approval to precede.')
      assembly.roster = { ...assembly.roster, signed: plus(approved, 2) }
      return breached('/assembly', 'roster.approved')
    },
  }
}

/** The day of the general meeting, which every generated dossier has. */
export function electionOf(assembly: Draft<Assembly>): Day {
  const on = assembly.election?.on
  if (on === undefined) throw new Error(`No election day in ${assembly.id}.`)
  return on
}
