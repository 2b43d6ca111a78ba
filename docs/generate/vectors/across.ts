import { judgeDossierAcross, type Dossier, type Finding, type Motion, type Sitting } from 'zhinalys'
import { explained } from '../readings/questions.js'
import { assemblyOf, motionOf, sittingOf } from '../readings/records.js'
import { sentenceOf, type Vector, type Vectors } from './vectors.js'

/** Files of which something hangs on a reading. */
export const ofAcross: Vectors = {
  name: 'across',
  version: 1,
  cases: () => files.map(vectorOf),
}

interface File {
  readonly id: string
  readonly told: string
  readonly dossier: Dossier
}

const six = ['c', 'd', 'm1', 'm2', 'm3', 'm4']

const files: readonly File[] = [
  ...(['headcount', 'candidates', 'serviceDay', 'serviceBodies', 'approval', 'quarter'] as const).map(patternOf),
  ...(['quorumSecretary', 'quorumBase', 'convening', 'deputySigns', 'video'] as const).map(patternOf),
  ...(['combination', 'jurisdiction', 'secrecyDemand', 'quorumMoment'] as const).map(patternOf),
  {
    id: 'open-tie',
    told: 'six present in the deputy chair’s charge: 3 for, 3 against, the chair among those for',
    dossier: voted({ present: six, presiding: 'd' }, { mode: 'open', for: six.slice(0, 3), against: six.slice(3) }),
  },
  {
    id: 'open-plurality',
    told: 'seven and the secretary present: 3 for, 2 against, 2 abstaining',
    dossier: voted({}, { mode: 'open', for: ['c', 'd', 'm1'], against: ['m2', 'm3'], abstained: ['m4', 'm5'] }),
  },
  {
    id: 'secret-tie',
    told: 'six present, a secret ballot that all demanded: 2 for, 2 against, 2 spoilt',
    dossier: voted({ present: six }, { mode: 'secret', for: 2, against: 2, spoilt: 2, demanded: 6 }),
  },
]

/** The first facts of `docs/readings.md` on which the readings of the question part. */
function patternOf(question: keyof typeof explained): File {
  const [{ facts, of }] = explained[question].patterns
  if (!('dossier' in of)) throw new Error(`The facts of ${question} are no file`)
  return { id: question, told: facts, dossier: of.dossier }
}

function voted(changes: Partial<Sitting>, ballot: Motion['ballot']): Dossier {
  return { assembly: assemblyOf(), sittings: [sittingOf({ ...changes, motions: [motionOf({ ballot })] })] }
}

function vectorOf({ id, told, dossier }: File): Vector {
  const { findings } = judgeDossierAcross(dossier)
  return { id, told: sentenceOf(told), ...{ dossier, hanging: findings.filter(hangs).map(hanging) } }
}

function hangs({ dependsOn = [] }: Finding): boolean {
  return dependsOn.length > 0
}

function hanging({ rule, at, outcome, weight, dependsOn }: Finding) {
  return { rule, at, outcome, weight, dependsOn }
}
