import type { Dossier, Motion } from '../../../src/records/types.js'
import { addMotion, breached, type Draft, noted, type Plant, seven, unknown, votersAt, votersWith } from './draft.js'

// What is wrong with a vote and its result: paragraph 17, parts 1 and 2.
// Each puts one more motion to the sitting with that number in the year, from 1.

export function secretWithoutDemand(number: number): Plant {
  return {
    words: 'A secret ballot that only two had demanded',
    plant: (dossier) => {
      const papers = votersAt(dossier, number).length
      const ballot = {
        mode: 'secret',
        for: papers - 1,
        against: 1,
        issued: papers,
        found: papers,
        demanded: 2,
      } as const
      return breached(
        addMotion(dossier, number, { matter: 'petition', ballot, declared: 'adopted', ...toLeadership }),
        'vote.secrecy',
      )
    },
  }
}

export function openAgainstDemand(number: number): Plant {
  return {
    words: 'An open vote though five had demanded a secret ballot',
    plant: (dossier) => {
      const ballot = { mode: 'open', for: votersAt(dossier, number), against: [], demanded: 5 } as const
      return breached(addMotion(dossier, number, { matter: 'hearing', ballot, declared: 'adopted' }), 'vote.secrecy')
    },
  }
}

export function morePapersFoundThanIssued(number: number): Plant {
  return {
    words: 'One more ballot paper found than issued: the decision cannot be established',
    plant: (dossier) => {
      const issued = votersAt(dossier, number).length
      return papers(dossier, number, { for: issued - 1, against: 1, spoilt: 1, issued, found: issued + 1 })
    },
  }
}

export function paperUnaccounted(number: number): Plant {
  return {
    words: 'A ballot paper was found that the count does not show: the decision cannot be established',
    plant: (dossier) => {
      const issued = votersAt(dossier, number).length
      return papers(dossier, number, { for: issued - 2, against: 1, issued, found: issued })
    },
  }
}

interface Papers {
  readonly for: number
  readonly against: number
  readonly spoilt?: number
  readonly issued: number
  readonly found: number
}

function papers(dossier: Draft<Dossier>, number: number, counted: Papers) {
  const ballot = { mode: 'secret', ...counted, demanded: counted.issued } as const
  const at = addMotion(dossier, number, { matter: 'petition', ballot, declared: 'adopted', ...toLeadership })
  return [...breached(at, 'vote.entitled'), ...unknown(at, 'vote.declared', 'vote.majority')]
}

export function tieLeftOpen(number: number): Plant {
  return {
    words: "A tie declared adopted with nobody's casting vote recorded",
    plant: (dossier) => {
      const at = addMotion(dossier, number, { matter: 'education', ...tie(dossier, number), declared: 'adopted' })
      return unknown(at, 'vote.casting', 'vote.declared', 'vote.majority')
    },
  }
}

export function deputyCasts(number: number): Plant {
  return {
    words: 'On a tie the deputy cast the casting vote while the chair was in the room',
    plant: (dossier) => {
      const casting = { by: 'd', vote: 'for' } as const
      const motion: Omit<Motion, 'id'> = { matter: 'control', ...tie(dossier, number), casting, declared: 'adopted' }
      const at = addMotion(dossier, number, motion)
      return [...breached(at, 'vote.casting'), ...unknown(at, 'vote.declared', 'vote.majority')]
    },
  }
}

/** Three against three, under the chair; of an odd number the last has left the room. */
function tie(dossier: Draft<Dossier>, number: number): Pick<Motion, 'present' | 'ballot'> {
  const voters = votersWith(dossier, number, 'c', 'd')
  const present = voters.slice(0, voters.length - (voters.length % 2))
  const half = present.length / 2
  return {
    present: [...present, 's'],
    ballot: { mode: 'open', for: present.slice(0, half), against: present.slice(half) },
  }
}

export function castWithoutTie(number: number): Plant {
  return {
    words: 'The chair cast a casting vote though the votes were not tied',
    plant: (dossier) => {
      const voters = votersWith(dossier, number, 'c')
      const ballot = { mode: 'open', for: voters.slice(0, -1), against: voters.slice(-1) } as const
      const casting = { by: 'c', vote: 'for' } as const
      return breached(
        addMotion(dossier, number, { matter: 'aid', ballot, casting, declared: 'adopted' }),
        'vote.casting',
      )
    },
  }
}

/** The commonest slip of all: a majority of the votes cast is taken for one of those present. */
export function abstainersLeftOut(number: number): Plant {
  return {
    words: '3 for, 2 against, 2 abstaining of seven present, declared adopted',
    plant: (dossier) => {
      const voters = seven(dossier, number)
      const ballot = {
        mode: 'open',
        for: voters.slice(0, 3),
        against: voters.slice(3, 5),
        abstained: voters.slice(5),
      } as const
      const at = addMotion(dossier, number, { matter: 'hearing', ballot, declared: 'adopted' })
      return breached(at, 'vote.declared', 'vote.majority')
    },
  }
}

export function carriedDeclaredRejected(number: number): Plant {
  return {
    words: 'Carried by a clear majority and declared rejected',
    plant: (dossier) => {
      const voters = votersAt(dossier, number)
      const ballot = { mode: 'open', for: voters.slice(0, -1), against: voters.slice(-1) } as const
      return breached(addMotion(dossier, number, { matter: 'letters', ballot, declared: 'rejected' }), 'vote.declared')
    },
  }
}

export function quorumLost(number: number): Plant {
  return {
    words: 'Only three members were left for the last vote: a note by default',
    plant: (dossier) => {
      const left = votersWith(dossier, number, 'c').slice(0, 3)
      const ballot = { mode: 'open', for: left, against: [] } as const
      const at = addMotion(dossier, number, {
        matter: 'ceremony',
        present: [...left, 's'],
        ballot,
        declared: 'adopted',
      })
      return noted(at, 'vote.quorum')
    },
  }
}

export function foreignMatter(number: number): Plant {
  return {
    words: 'A matter that is none of the nine functions: a note',
    plant: (dossier) => {
      const ballot = { mode: 'open', for: votersAt(dossier, number), against: [] } as const
      return noted(addMotion(dossier, number, { matter: 'other', ballot, declared: 'adopted' }), 'matter.competence')
    },
  }
}

const toLeadership = { effect: 'proposed', petitionTo: 'leadership' } as const
