import { plus, yearsBefore, type Day } from './days.js'
import type { Plant } from './draft.js'
import { seatOf } from './draft.js'
import { electionOf } from './roster-defects.js'

// Clean under the default readings, otherwise under another: what `--readings all` is for.

export function tenthAnniversary(seat: string): Plant {
  return {
    words: `Elected on the very tenth anniversary (${seat}): serviceDay`,
    plant: (dossier) => {
      seatOf(dossier, seat).seat.service = [{ from: yearsBefore(electionOf(dossier.assembly), 10) }]
      return []
    },
  }
}

export function tenYearsInTwoPeriods(seat: string): Plant {
  return {
    words: `Ten years only if both periods of service are summed (${seat}): serviceSum`,
    plant: (dossier) => {
      const back = yearsBefore(electionOf(dossier.assembly), 6)
      seatOf(dossier, seat).seat.service = [{ from: plus(back, -2400), to: plus(back, -500) }, { from: back }]
      return []
    },
  }
}

export function tenYearsInTwoBodies(seat: string): Plant {
  return {
    words: `Ten years only with service in another law-enforcement body (${seat}): serviceBodies`,
    plant: (dossier) => {
      const transferred = yearsBefore(electionOf(dossier.assembly), 8)
      seatOf(dossier, seat).seat.service = [
        { from: plus(transferred, -1300), to: plus(transferred, -1), body: 'law-enforcement' },
        { from: transferred },
      ]
      return []
    },
  }
}

/** One elected at a by-election, whose ten years were complete on that day and not yet on the assembly's. */
export function electedLater(seat: string, on: Day): Plant {
  return {
    words: `Elected later than the others, on ${on} (${seat}): serviceMeasured`,
    plant: (dossier) => {
      const { seat: holder } = seatOf(dossier, seat)
      holder.elected = on
      holder.service = [{ from: plus(yearsBefore(on, 10), -12) }]
      return []
    },
  }
}
