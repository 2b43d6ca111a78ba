import type { Hinge, Otherwise, QuestionWording } from '../questions.js'

export const questions: QuestionWording = {
  headcount: {
    title: 'whom the number eight counts and whether it is exact',
    readings: {
      'eight-in-all': 'the assembly has exactly eight people, the secretary among them',
      'at-least-eight': 'the assembly has eight people or more, the secretary among them',
      'at-most-eight': 'the assembly has eight people or fewer, the secretary among them',
      'eight-elected': 'eight people are elected and the secretary is the ninth',
      'eight-ordinary':
        'the assembly has eight members besides the chair, the deputy chair and the secretary, eleven people in all',
    },
  },
  quorumSecretary: {
    title: 'whether the secretary counts as a member for the quorum',
    readings: {
      excluded: 'the secretary does not count for the quorum',
      included: 'the secretary counts both among the members and among those attending',
      'base-only': 'the secretary counts among the members but not among those attending',
    },
  },
  quorumBase: {
    title: 'of which number of members more than half must attend',
    readings: {
      roster: 'the quorum is reckoned from all voting members on the roster, those who have left among them',
      serving: 'the quorum is reckoned from the voting members who have not left by the day of the sitting',
      prescribed: 'the quorum is reckoned from the prescribed number of voting members where the roster has fewer',
    },
  },
  quorumMoment: {
    title: 'when there must be a quorum',
    readings: {
      opening: 'a quorum at the opening of the sitting is enough',
      'each-vote': 'a quorum is needed at every vote as well',
    },
  },
  majority: {
    title: 'what majority is needed',
    readings: {
      absolute: 'more than half of those present must vote for',
      'simple-turnout':
        'it is enough that more vote for than against and that more than half of those present vote for or against',
      'simple-attendance':
        'it is enough that more vote for than against and that more than half of those present take part in the vote, abstainers included',
    },
  },
  voteSecretary: {
    title: 'whether the secretary counts among those present at the vote',
    readings: {
      excluded: 'the secretary does not count among those present at the vote',
      included: 'a secretary in the room counts among those present at the vote',
    },
  },
  votePresent: {
    title: 'of whom the majority is reckoned',
    readings: {
      'at-vote': 'the majority is reckoned from those present at the vote',
      registered: 'the majority is reckoned from those registered at the opening where they were more',
    },
  },
  spoiltBallots: {
    title: 'whether spoilt ballots count',
    readings: {
      'in-base': 'those who cast a spoilt ballot still count among those present',
      'out-of-base': 'those who cast a spoilt ballot do not count among those present',
    },
  },
  secrecyDemand: {
    title: 'what majority may demand a secret ballot',
    readings: {
      'half-of-present': 'more than half of those present must demand a secret ballot',
      'more-than-object': 'it is enough that more demand a secret ballot than object to it',
      'half-of-members': 'more than half of the voting members on the roster must demand a secret ballot',
    },
  },
  tie: {
    title: 'when votes are tied and what the casting vote can do',
    readings: {
      recheck:
        'votes are tied when as many are for as against, and even with the casting vote the majority must be there',
      override:
        'votes are tied when as many are for as against, and the casting vote decides without any other majority',
      'half-of-present': 'votes are tied when exactly half of those present vote for, and the casting vote decides',
      never: 'tied votes are not more than half, so that the decision is not adopted',
    },
  },
  castingVote: {
    title: 'what the casting vote is',
    readings: {
      second: 'the casting vote is cast separately, after the count',
      own: 'the side prevails on which the holder of the casting vote voted in the open ballot',
    },
  },
  castingHolder: {
    title: 'who holds the casting vote',
    readings: {
      'chair-else-deputy':
        'the chair holds the casting vote, or in the absence of the chair the deputy chair who presides, and nobody else',
      presiding: 'the person presiding holds the casting vote',
    },
  },
  secretTie: {
    title: 'what becomes of a tie in a secret ballot',
    readings: {
      declared: 'in a secret ballot too the casting vote is declared after the count',
      falls: 'on a tie in a secret ballot the decision is not adopted',
    },
  },
  service: {
    title: 'how length of service is reckoned',
    readings: {
      calendar: 'service is reckoned by the calendar',
      preferential: 'service is reckoned preferentially, each period by its credit',
    },
  },
  serviceSum: {
    title: 'how periods of service make up ten years',
    readings: {
      summed: 'the days of all periods are added up',
      'summed-months': 'the years, months and days of the periods are added up, thirty days to a month',
      'last-unbroken': 'only the last unbroken period counts',
    },
  },
  serviceDay: {
    title: 'on which day ten years are complete',
    readings: {
      anniversary: 'ten years are complete on the tenth anniversary',
      'after-expiry': 'ten years are complete only on the day after the tenth anniversary',
    },
  },
  serviceMeasured: {
    title: 'as of which day service is measured',
    readings: {
      election: 'service is measured as of the day of the election',
      approval: 'service is measured as of the day on which the roster is approved',
    },
  },
  serviceBodies: {
    title: 'in which bodies service counts',
    readings: {
      'law-enforcement': 'service in the internal affairs bodies and in other law-enforcement bodies counts',
      'internal-affairs': 'only service in the internal affairs bodies counts',
      allied: 'military service and service in special state, civil protection and courier bodies count as well',
    },
  },
  secretaryService: {
    title: 'whether the secretary needs ten years of service',
    readings: {
      exempt: 'the secretary does not need ten years of service',
      'ten-years': 'the secretary too needs ten years of service',
    },
  },
  candidates: {
    title: 'who may be elected to the assembly',
    readings: {
      'any-employee': 'any employee of the internal affairs bodies may be elected',
      'own-category': 'only an employee of the categories for which the assembly is formed may be elected',
    },
  },
  approval: {
    title: 'from when the assembly may hold sittings',
    readings: {
      constitutive: 'the assembly may hold sittings only after its roster is approved',
      declaratory: 'the assembly may hold sittings from the day of its election',
    },
  },
  convening: {
    title: 'who may convene a sitting',
    readings: {
      additional:
        'a sitting may be convened by the chair, the deputy chair, the authorised head and the deputy head for personnel and educational work',
      exclusive:
        'a sitting may be convened only by the authorised head or the deputy head for personnel and educational work',
      'chair-only': 'a sitting may be convened only by the chair or the deputy chair',
    },
  },
  deputySigns: {
    title: 'who signs the minutes when the chair was absent',
    readings: {
      'in-absence': 'in the absence of the chair the deputy chair signs the minutes',
      'chair-only': 'the chair must sign the minutes in every case',
      both: 'in the absence of the chair the deputy chair signs the minutes and later the chair as well',
    },
  },
  combination: {
    title: 'how many measures may be proposed for one employee',
    readings: {
      several: 'several measures may be proposed for one employee',
      one: 'only one measure may be proposed for one employee',
      'one-and-petition': 'one measure and a petition beside it may be proposed for one employee',
    },
  },
  jurisdiction: {
    title: 'for whom measures may be proposed',
    readings: {
      'own-category': 'an assembly may propose measures only for employees of its own categories',
      any: 'an assembly may propose measures for any employee',
    },
  },
  video: {
    title: 'whether every sitting must be accompanied by video',
    readings: {
      duty: 'every sitting must be accompanied by video',
      programmatic: 'accompaniment by video is a general aim and no duty at a given sitting',
    },
  },
  quarter: {
    title: 'how often the assembly must be inspected',
    readings: {
      calendar: 'there must be an inspection in every calendar quarter',
      'three-months': 'no more than three months may pass between inspections',
    },
  },
}

/** «Depends on how «қатысқан» is read (paragraph 15), that is, when there must be a quorum: by default, …; if …, ….» */
export function hinge(of: Hinge): string {
  const phrase = of.words === '' ? 'what the text does not say' : `how «${of.words}» is read`
  return `Depends on ${phrase} (${of.place}), that is, ${of.title}: by default, ${of.usual}; ${otherwise(of)}.`
}

export function otherwise({ other, besides, outcome, weight, changes }: Otherwise): string {
  if (!changes.outcome && !changes.weight)
    return `if ${besides.join(and)}, the finding would change, but stay as it is if ${together} ${other}`
  const condition = [other, ...besides].join(and)
  if (!changes.outcome) return `if ${condition}, ${still[outcome]}, but ${weights[weight]}`
  return `if ${condition}, ${outcomes[outcome]}${changes.weight ? `, and ${weights[weight]}` : ''}`
}

const together = 'at the same time'
const and = `, and ${together} `

const outcomes: Record<Otherwise['outcome'], string> = {
  met: 'the provision would be met',
  breached: 'the provision would be breached',
  unknown: 'it would not be known whether the provision is met',
}
const still: Record<Otherwise['outcome'], string> = {
  met: 'the provision would be met as well',
  breached: 'the provision would be breached as well',
  unknown: 'it would not be known either whether the provision is met',
}
const weights: Record<Otherwise['weight'], string> = {
  validity: 'as a condition of lawfulness',
  duty: 'as a duty',
  note: 'as a note only',
}
