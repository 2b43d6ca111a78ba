import type { Motion } from '../../../src/records/types.js'
import { itemAt } from './chance.js'
import { type Draft, type Expected, type Plant, sittingOf, unknown } from './draft.js'

// What a register leaves out of a motion: nothing here is wrong, it is only not known. One function per fact left out.
// Sittings of the year and motions of the agenda count from 1.

/** `motion` counts from 1, as the agenda does. */
export function countNotRecorded(number: number, motion: number): Plant {
  return motionGap('Declared adopted without a count on record', number, motion, (put, at) => {
    delete put.ballot
    return unknown(at, 'vote.entitled', 'vote.secrecy', 'vote.casting', 'vote.declared', 'vote.majority')
  })
}

export function demandNotRecorded(number: number, motion: number): Plant {
  return motionGap('Not recorded how many demanded the secret ballot', number, motion, (put, at) => {
    delete ballotOf(put, 'secret').demanded
    return unknown(at, 'vote.secrecy')
  })
}

export function papersNotRecorded(number: number, motion: number): Plant {
  return motionGap('Ballot papers issued and found are not recorded', number, motion, (put, at) => {
    const ballot = ballotOf(put, 'secret')
    delete ballot.issued
    delete ballot.found
    return unknown(at, 'vote.entitled')
  })
}

export function castingNotRecorded(number: number, motion: number): Plant {
  return motionGap('A tie of which neither casting vote nor result is recorded', number, motion, (put, at) => {
    delete put.casting
    delete put.declared
    return unknown(at, 'vote.casting', 'vote.majority')
  })
}

export function effectNotRecorded(number: number, motion: number): Plant {
  return motionGap('Not recorded whether the measure was proposed or imposed', number, motion, (put, at) => {
    delete put.effect
    return unknown(at, 'decision.effect')
  })
}

export function reviewNotRecorded(number: number, motion: number): Plant {
  return motionGap('Not recorded whether a disciplinary violation was reviewed', number, motion, (put, at) => {
    delete put.respondent?.violationReviewed
    return unknown(at, 'measures.reviewed')
  })
}

export function respondentsCategoryNotRecorded(number: number, motion: number): Plant {
  return motionGap("The respondent's category is not recorded", number, motion, (put, at) => {
    delete put.respondent?.category
    return unknown(at, 'measures.jurisdiction')
  })
}

export function addresseeNotRecorded(number: number, motion: number): Plant {
  return motionGap('Not recorded to whom the petition went', number, motion, (put, at) => {
    delete put.petitionTo
    return unknown(at, 'measures.petition')
  })
}

export function apologyPlaceNotRecorded(number: number, motion: number): Plant {
  return motionGap('Not recorded before whom the apology was made', number, motion, (put, at) => {
    delete put.apology?.before
    return unknown(at, 'measures.apology')
  })
}

function motionGap(
  words: string,
  number: number,
  motion: number,
  leaveOut: (motion: Draft<Motion>, at: string) => readonly Expected[],
): Plant {
  return {
    words,
    plant: (dossier) => {
      const { sitting, at } = sittingOf(dossier, number)
      return leaveOut(itemAt(sitting.motions, motion - 1), `${at}/motions/${motion - 1}`)
    },
  }
}

function ballotOf<Mode extends 'open' | 'secret'>(motion: Draft<Motion>, mode: Mode) {
  if (motion.ballot?.mode !== mode) throw new Error(`No ${mode} ballot on ${motion.id}.`)
  return motion.ballot as Extract<NonNullable<Draft<Motion>['ballot']>, { mode: Mode }>
}
