import type { Seat } from '../../../src/records/types.js'
import { type Draft, noted, type Plant, seatOf, unknown } from './draft.js'
import { inspectionIn } from './oversight-defects.js'

// What a register leaves out of the roster, and of the inspections of its work: nothing here is wrong, it is only not known. One function per fact left out.

export function serviceNotRecorded(seat: string): Plant {
  return seatGap(`Service record missing (${seat})`, seat, 'eligibility.service', (holder) => delete holder.service)
}

export function employmentNotRecorded(seat: string): Plant {
  return seatGap(
    `Not recorded whether a serving employee when elected (${seat})`,
    seat,
    'eligibility.employee',
    (holder) => delete holder.employed,
  )
}

export function reputationNotJudged(seat: string): Plant {
  return seatGap(
    `Nobody recorded a judgement of reputation (${seat})`,
    seat,
    'eligibility.reputation',
    (holder) => delete holder.reputation,
  )
}

export function qualitiesNotJudged(seat: string): Plant {
  return seatGap(
    `Nobody recorded a judgement of qualities (${seat})`,
    seat,
    'eligibility.qualities',
    (holder) => delete holder.qualities,
  )
}

export function secretarysUnitNotRecorded(): Plant {
  return seatGap(
    "The secretary's own unit is not recorded",
    's',
    'secretary.staff-unit',
    (holder) => delete holder.staffUnit,
  )
}

function seatGap(words: string, id: string, rule: string, leaveOut: (seat: Draft<Seat>) => void): Plant {
  return {
    words,
    plant: (dossier) => {
      const { seat, at } = seatOf(dossier, id)
      leaveOut(seat)
      return unknown(at, rule)
    },
  }
}

export function categoryNotRecorded(seat: string): Plant {
  return {
    words: `Category not recorded (${seat}): a note by default`,
    plant: (dossier) => {
      const { seat: holder, at } = seatOf(dossier, seat)
      delete holder.category
      return noted(at, 'eligibility.category', 'unknown')
    },
  }
}

export function electionVoteNotRecorded(): Plant {
  return {
    words: 'Not recorded whether the election was open',
    plant: ({ assembly }) => {
      delete assembly.election?.vote
      return unknown('/assembly', 'election.open-vote')
    },
  }
}

export function electorsNotRecorded(): Plant {
  return {
    words: 'Not recorded who elected, nor how many attended',
    plant: ({ assembly }) => {
      const { on, vote } = assembly.election ?? {}
      assembly.election = { on, vote }
      return unknown('/assembly', 'election.general-meeting')
    },
  }
}

export function rosterSigningNotRecorded(): Plant {
  return {
    words: 'The day on which the secretary signed the roster is not recorded',
    plant: ({ assembly }) => {
      delete assembly.roster?.signed
      return unknown('/assembly', 'roster.signed', 'roster.approved')
    },
  }
}

export function rosterApprovalNotRecorded(): Plant {
  return {
    words: 'Not recorded whether and when the head approved the roster',
    plant: ({ assembly, sittings }) => {
      delete assembly.roster?.approved
      const constituted = (sittings ?? []).flatMap((_, place) => unknown(`/sittings/${place}`, 'convening.constituted'))
      return [...unknown('/assembly', 'roster.approved'), ...constituted]
    },
  }
}

export function inspectorNotRecorded(quarter: 1 | 2 | 3 | 4): Plant {
  return {
    words: `Not recorded who made the inspection of quarter ${quarter}`,
    plant: (dossier) => {
      const { inspection, place } = inspectionIn(dossier, quarter)
      delete inspection.by
      return [...unknown('/period', 'oversight.quarterly'), ...unknown(`/inspections/${place}`, 'oversight.inspector')]
    },
  }
}

export function periodNotStated(): Plant {
  return {
    words: 'The period of the file is not stated: oversight is not judged',
    plant: (dossier) => {
      delete dossier.period
      return []
    },
  }
}
