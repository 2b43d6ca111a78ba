import { judgeDossierAcross, type Dossier, type Finding, type Motion, type Question, type Readings } from 'zhinalys'
import { explained } from '../readings/questions.js'
import { assemblyOf, motionOf, sittingOf } from '../readings/records.js'
import { sentenceOf, toldOf, type Vector, type Vectors } from './vectors.js'

/** Files of which something hangs on a reading. */
export const ofAcross: Vectors = {
  name: 'across',
  version: 1,
  cases: () => [...questioned.map(patternOf), ...voted, uninspected].map(vectorOf),
}

interface File {
  readonly id: string
  readonly told: string
  readonly dossier: Dossier
}

/** On these every sitting, or every seat, hangs: held, but in the cases that are about them. */
const everywhere = {
  candidates: 'any-employee',
  secretaryService: 'exempt',
  approval: 'constitutive',
  video: 'duty',
} as const

const questioned: readonly Question[] = [
  ...(['headcount', 'approval', 'service', 'serviceSum', 'serviceDay', 'serviceMeasured', 'serviceBodies'] as const),
  ...(['quorumSecretary', 'quorumBase', 'quorumMoment', 'convening', 'deputySigns'] as const),
  ...(['secrecyDemand', 'castingHolder', 'combination', 'jurisdiction'] as const),
]

/** The first facts of `docs/readings.md` that are a file on which the readings of the question part. */
function patternOf(question: Question): File {
  for (const { facts, of } of explained[question].patterns) {
    if ('dossier' in of) return { id: question, told: toldOf(facts), dossier: of.dossier }
  }
  throw new Error(`No facts of ${question} are a file`)
}

const six = ['c', 'd', 'm1', 'm2', 'm3', 'm4']

/** Votes declared adopted. */
const voted: readonly File[] = [
  {
    id: 'open-tie',
    told: 'six present, the deputy chair presiding: 3 for, 3 against, the chair among those for',
    dossier: motionIn({ presiding: 'd', present: six }, { mode: 'open', for: six.slice(0, 3), against: six.slice(3) }),
  },
  {
    id: 'open-plurality',
    told: 'seven and the secretary present: 3 for, 2 against, 2 abstaining',
    dossier: motionIn({}, { mode: 'open', for: ['c', 'd', 'm1'], against: ['m2', 'm3'], abstained: ['m4', 'm5'] }),
  },
  {
    id: 'bare-majority',
    told: 'seven and the secretary at the opening, six and the secretary at the vote: 4 for, 2 against',
    dossier: motionIn({ atVote: [...six, 's'] }, { mode: 'open', for: six.slice(0, 4), against: six.slice(4) }),
  },
  {
    id: 'secret-tie',
    told: 'six present, a secret ballot that all demanded: 2 for, 2 against, 2 spoilt',
    dossier: motionIn({ present: six }, { mode: 'secret', for: 2, against: 2, spoilt: 2, demanded: 6 }),
  },
]

/** A finding is told by its rule and subject: so there is but one quarter. */
const uninspected: File = {
  id: 'quarter',
  told: 'nobody inspected in the second quarter of 2024, which is the period',
  dossier: { assembly: assemblyOf(), inspections: [], period: { from: '2024-04-01', to: '2024-06-30' } },
}

interface Place {
  readonly present?: readonly string[]
  readonly presiding?: string
  /** Absent: as at the opening. */
  readonly atVote?: readonly string[]
}

function motionIn({ atVote, ...place }: Place, ballot: NonNullable<Motion['ballot']>): Dossier {
  const motion = motionOf({ present: atVote, ballot, declared: 'adopted' })
  return { assembly: assemblyOf(), sittings: [sittingOf({ ...place, motions: [motion] })] }
}

function vectorOf({ id, told, dossier }: File): Vector {
  const holding: Partial<Readings> = id === 'approval' ? {} : everywhere
  const hanging = judgeDossierAcross(dossier, holding).findings.filter(hangs).map(compared)
  return { id, told: sentenceOf(told), ...{ dossier, holding, hanging } }
}

function hangs({ dependsOn = [] }: Finding): boolean {
  return dependsOn.length > 0
}

function compared({ rule, at, outcome, weight, dependsOn }: Finding) {
  return { rule, at, outcome, weight, dependsOn }
}
