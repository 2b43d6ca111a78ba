import type { Sitting } from '../../../src/records/types.js'
import { itemAt } from './chance.js'
import { plus, workday } from './days.js'
import {
  addMotion,
  breached,
  type Draft,
  noted,
  noticeOf,
  type Plant,
  setRoom,
  sittingOf,
  votersOn,
  votersWith,
} from './draft.js'

// What is wrong with attendance, minutes and recording: paragraphs 5, 12, 15, 17 and 18.
// Each takes the number of the sitting in the year, from 1.

/** Three of seven, and yet a decision was declared: the one defect of 15.2. */
export function noQuorum(number: number): Plant {
  return {
    words: 'Three of seven attended, and a decision was declared adopted',
    plant: (dossier) => {
      const { sitting, at } = sittingOf(dossier, number)
      setRoom(sitting, ['c', 'm1', 'm3', 's'], 'c')
      resign(sitting, ['s', 'c'])
      const ballot = { mode: 'open', for: ['c', 'm1', 'm3'], against: [] } as const
      const motion = addMotion(dossier, number, { matter: 'education', ballot, declared: 'adopted' })
      return [
        ...breached(at, 'quorum'),
        ...noted(motion, 'vote.quorum'),
        ...breached(motion, 'vote.declared', 'vote.majority'),
      ]
    },
  }
}

export function deputyTookTheChair(number: number): Plant {
  return {
    words: 'The deputy presided though the chair was in the room',
    plant: (dossier) => {
      votersWith(dossier, number, 'c', 'd')
      const { sitting, at } = sittingOf(dossier, number)
      sitting.presiding = 'd'
      return breached(at, 'presiding')
    },
  }
}

/** On which the text is silent: five members met, and one of them led the sitting. */
export function nobodyToPreside(number: number): Plant {
  return {
    words: 'Chair and deputy both away, a member presided: a note',
    plant: (dossier) => {
      const { sitting, at } = sittingOf(dossier, number)
      const members = votersOn(dossier.assembly.seats, sitting.on).filter((id) => id !== 'c' && id !== 'd')
      setRoom(sitting, [...members, 's'], itemAt(members, 0))
      // Who convenes is among those who may, and the chair signs the minutes on return.
      sitting.convenedBy = 'deputy-head'
      noticeOf(sitting).to = votersOn(dossier.assembly.seats, sitting.on)
      resign(sitting, ['s', 'c'])
      const ballot = { mode: 'open', for: members, against: [] } as const
      addMotion(dossier, number, { matter: 'aid', ballot, declared: 'adopted' })
      return noted(at, 'presiding')
    },
  }
}

export function unsignedByChair(number: number): Plant {
  return signatures(number, 'The chair did not sign the minutes', ['s'])
}

export function unsignedBySecretary(number: number): Plant {
  return signatures(number, 'The secretary did not sign the minutes', ['c'])
}

export function deputySignedForThePresentChair(number: number): Plant {
  return signatures(number, 'The deputy signed the minutes of a sitting that the chair had led', ['s', 'd'])
}

function signatures(number: number, words: string, signedBy: string[]): Plant {
  return {
    words,
    plant: (dossier) => {
      votersWith(dossier, number, 'c')
      const { sitting, at } = sittingOf(dossier, number)
      resign(sitting, signedBy)
      return breached(at, 'minutes.signed')
    },
  }
}

export function noMinutes(number: number): Plant {
  return {
    words: 'No minutes were kept',
    plant: (dossier) => {
      const { sitting, at } = sittingOf(dossier, number)
      sitting.minutes = false
      return breached(at, 'minutes.drawn', 'minutes.signed')
    },
  }
}

export function noAttendanceList(number: number): Plant {
  return {
    words: 'No list of those attending',
    plant: (dossier) => {
      const { sitting, at } = sittingOf(dossier, number)
      sitting.minutes = { ...sitting.minutes, attendance: false }
      return breached(at, 'minutes.drawn')
    },
  }
}

export function noVideo(number: number): Plant {
  return {
    words: 'No video recording',
    plant: (dossier) => {
      const { sitting, at } = sittingOf(dossier, number)
      sitting.video = false
      return breached(at, 'video')
    },
  }
}

export function releasedByAnother(number: number): Plant {
  return release(number, 'Told to the press by decision of one who is not the chair', 'other')
}

export function releasedByDeputy(number: number): Plant {
  return release(number, 'Told to the press by decision of the deputy though the chair was present', 'deputy')
}

function release(number: number, words: string, decidedBy: 'deputy' | 'other'): Plant {
  return {
    words,
    plant: (dossier) => {
      votersWith(dossier, number, 'c')
      const { sitting, at } = sittingOf(dossier, number)
      const released = workday(plus(sitting.on, 1))
      sitting.media = { released, decided: released, decidedBy }
      return breached(at, 'media.decision')
    },
  }
}

export function releasedBeforeDecided(number: number): Plant {
  return {
    words: 'Told to the press two days before the chair decided on it',
    plant: (dossier) => {
      votersWith(dossier, number, 'c')
      const { sitting, at } = sittingOf(dossier, number)
      sitting.media = { released: plus(sitting.on, 1), decided: plus(sitting.on, 3), decidedBy: 'chair' }
      return breached(at, 'media.decision')
    },
  }
}

function resign(sitting: Draft<Sitting>, signedBy: string[]): void {
  sitting.minutes = { ...sitting.minutes, signedBy }
}
