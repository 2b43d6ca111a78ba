import type { Assembly, Dossier, Motion, Seat } from '../../../src/records/types.js'
import { plus, workday } from './days.js'
import { addMotion, breached, type Draft, noted, type Plant, sittingOf, votersAt } from './draft.js'

// What is wrong with measures of influence: paragraph 19, and 9.9 and 17.5.
// Each puts one more motion, on somebody's conduct, to the sitting with that number in the year, from 1.

type Category = NonNullable<Seat['category']>

export function severeReprimand(number: number): Plant {
  return {
    words: 'A "severe reprimand" («қатаң сөгіс») was proposed, which is not one of the five measures',
    plant: (dossier) => breached(conduct(dossier, number, { measures: ['қатаң сөгіс'] }), 'measures.listed'),
  }
}

export function imposed(number: number): Plant {
  return {
    words: 'A warning was imposed, not proposed',
    plant: (dossier) => breached(conduct(dossier, number, { effect: 'imposed' }), 'decision.effect'),
  }
}

export function censureAndCriticism(number: number): Plant {
  return {
    words: 'Censure and criticism together for one person: a note by default',
    plant: (dossier) => noted(conduct(dossier, number, { measures: ['censure', 'criticism'] }), 'measures.combination'),
  }
}

export function warningAndPetition(number: number): Plant {
  return {
    words: 'A warning and a petition for one person: a note by default',
    plant: (dossier) =>
      noted(
        conduct(dossier, number, { measures: ['warning', 'petition'], petitionTo: 'leadership' }),
        'measures.combination',
      ),
  }
}

export function othersRespondent(number: number): Plant {
  return {
    words: "A measure for one who belongs to the unit's other assembly",
    plant: (dossier) => breached(conduct(dossier, number, {}, other[dossier.assembly.kind]), 'measures.jurisdiction'),
  }
}

export function civilianRespondent(number: number): Plant {
  return {
    words: 'A measure for a civilian worker, who belongs to neither assembly',
    plant: (dossier) => breached(conduct(dossier, number, {}, 'civilian'), 'measures.jurisdiction'),
  }
}

export function unreviewed(number: number): Plant {
  return {
    words: 'A measure though no disciplinary violation was reviewed',
    plant: (dossier) => {
      const category = own[dossier.assembly.kind]
      const respondent = { id: 'қызметкер-0', category, present: true, violationReviewed: false }
      return breached(conduct(dossier, number, { respondent }), 'measures.reviewed')
    },
  }
}

export function rejectedButProposed(number: number): Plant {
  return {
    words: 'A measure went to the head although the vote on it had failed',
    plant: (dossier) => {
      const voters = votersAt(dossier, number)
      const half = Math.floor(voters.length / 2)
      // One below half even of an even number, so that no tie comes of it.
      const supporters = voters.slice(0, voters.length % 2 === 0 ? half - 1 : half)
      const against = voters.slice(supporters.length)
      const ballot = { mode: 'open', for: supporters, against } as const
      return breached(conduct(dossier, number, { ballot, declared: 'rejected' }), 'measures.adopted')
    },
  }
}

export function apologyElsewhere(number: number): Plant {
  return {
    words: 'The apology was made elsewhere, not before the assembly',
    plant: (dossier) => {
      const performed = workday(plus(sittingOf(dossier, number).sitting.on, 3))
      const motion = { measures: ['apology'], apology: { performed, before: 'elsewhere' } } as const
      return breached(conduct(dossier, number, motion), 'measures.apology')
    },
  }
}

export function apologyBeforehand(number: number): Plant {
  return {
    words: 'The apology was made two days before the sitting that proposed it',
    plant: (dossier) => {
      const performed = plus(sittingOf(dossier, number).sitting.on, -2)
      const motion = { measures: ['apology'], apology: { performed, before: 'assembly' } } as const
      return breached(conduct(dossier, number, motion), 'measures.apology')
    },
  }
}

export function petitionElsewhere(number: number): Plant {
  return {
    words: 'The petition for a disciplinary measure went past the leadership',
    plant: (dossier) =>
      breached(conduct(dossier, number, { measures: ['petition'], petitionTo: 'other' }), 'measures.petition'),
  }
}

export function nobodyResponsible(number: number): Plant {
  return {
    words: 'A measure for whose carrying out nobody is responsible, and which has not been carried out: a note',
    plant: (dossier) => noted(conduct(dossier, number, { control: { responsible: false, done: false } }), 'control'),
  }
}

const own: Record<Assembly['kind'], Category> = { officers: 'middle', policemen: 'junior' }
const other: Record<Assembly['kind'], Category> = { officers: 'junior', policemen: 'middle' }

/** A motion sound in all but what is said of it: a warning, adopted by all present. */
function conduct(dossier: Draft<Dossier>, number: number, but: Partial<Motion>, category?: Category): string {
  const due = workday(plus(sittingOf(dossier, number).sitting.on, 20))
  const { control = { responsible: 'm1', due }, ...changed } = but
  return addMotion(dossier, number, {
    matter: 'conduct',
    ballot: { mode: 'open', for: votersAt(dossier, number), against: [] },
    declared: 'adopted',
    respondent: {
      id: 'қызметкер-0',
      category: category ?? own[dossier.assembly.kind],
      present: true,
      violationReviewed: true,
    },
    measures: ['warning'],
    effect: 'proposed',
    ...changed,
    control,
  })
}
