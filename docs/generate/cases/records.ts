import {
  judgeComposition,
  judgeConvening,
  judgeDossier,
  judgeEligibility,
  judgeMeasures,
  judgeMinutes,
  judgeOversight,
  judgeQuorum,
  judgeVote,
  type Assembly,
  type Day,
  type Inspection,
  type Motion,
  type Period,
  type Seat,
  type Sitting,
} from 'zhinalys'
import type { Case } from './case.js'

const elected: Day = '2024-01-10'

const person = {
  category: 'middle',
  employed: true,
  service: [{ from: '2010-09-01' }],
  reputation: true,
  qualities: true,
} as const

/** Eight seats, seven of them voting: chair c, deputy chair d, secretary s, members m1 to m5. */
export const seats: readonly Seat[] = [
  { id: 'c', office: 'chair', ...person },
  { id: 'd', office: 'deputy', ...person },
  { id: 's', office: 'secretary', staffUnit: 'educational-work', service: person.service },
  ...['m1', 'm2', 'm3', 'm4', 'm5'].map((id) => ({ id, office: 'member', ...person }) as const),
]

/** An officers' assembly in which nothing is wrong. */
export const assembly: Assembly = {
  id: 'a1',
  kind: 'officers',
  unit: 'Department',
  seats,
  election: { on: elected, vote: 'open', by: 'general-meeting' },
  roster: { drawn: '2024-01-11', signed: '2024-01-11', approved: '2024-01-15' },
}

const everybody = seats.map(({ id }) => id)

/** A sitting in which nothing is wrong. */
export const sitting: Sitting = {
  id: 's1',
  on: '2024-03-20',
  convenedBy: 'chair',
  notice: {
    on: '2024-03-18',
    place: true,
    time: true,
    agenda: true,
    materials: true,
    to: ['d', 'm1', 'm2', 'm3', 'm4', 'm5'],
  },
  present: everybody,
  presiding: 'c',
  minutes: { agenda: true, attendance: true, drawn: '2024-03-21', signedBy: ['s', 'c'] },
  video: true,
}

/** A warning that is adopted, and in which nothing is wrong. */
export const motion: Motion = {
  id: '1',
  matter: 'conduct',
  ballot: { mode: 'open', for: ['c', 'd', 'm1', 'm2'], against: ['m3', 'm4'], abstained: ['m5'] },
  declared: 'adopted',
  respondent: { id: 'r1', category: 'senior', violationReviewed: true },
  measures: ['warning'],
  effect: 'proposed',
  control: { responsible: 'd' },
}

export function ofAssembly(told: string, changes: Partial<Assembly>): Case {
  const dossier = { assembly: { ...assembly, ...changes } }
  return { told, of: { dossier }, judge: (readings) => judgeComposition(dossier, readings) }
}

export function ofSeat(told: string, changes: Partial<Seat>, id = 'c'): Case {
  const seat = { ...(seats.find((each) => each.id === id) as Seat), ...changes }
  return {
    told,
    of: { dossier: { assembly: { ...assembly, seats: [seat] } } },
    judge: (readings) => judgeEligibility({ assembly, seat }, readings),
  }
}

const judgesOfSitting = { convening: judgeConvening, quorum: judgeQuorum, minutes: judgeMinutes }

function ofSitting(judgement: keyof typeof judgesOfSitting) {
  return (told: string, changes: Partial<Sitting>, of: Partial<Assembly> = {}): Case => {
    const record = { assembly: { ...assembly, ...of }, sitting: { ...sitting, ...changes } }
    return {
      told,
      of: { dossier: { assembly: record.assembly, sittings: [record.sitting] } },
      judge: (readings) => judgesOfSitting[judgement](record, readings),
    }
  }
}

export const ofConvening = ofSitting('convening')
export const ofQuorum = ofSitting('quorum')
export const ofMinutes = ofSitting('minutes')

const judgesOfMotion = { vote: judgeVote, measures: judgeMeasures }

function ofMotion(judgement: keyof typeof judgesOfMotion) {
  return (told: string, changes: Partial<Motion>, at: Partial<Sitting> = {}): Case => {
    const changed = { ...motion, ...changes }
    const held = { ...sitting, motions: [changed], ...at }
    return {
      told,
      of: { dossier: { assembly, sittings: [held] } },
      judge: (readings) => judgesOfMotion[judgement]({ assembly, sitting: held, motion: changed }, readings),
    }
  }
}

export const ofVote = ofMotion('vote')
export const ofMeasures = ofMotion('measures')

/** Control belongs to the whole file. */
export function ofFile(told: string, changes: Partial<Motion>): Case {
  const dossier = { assembly, sittings: [{ ...sitting, motions: [{ ...motion, ...changes }] }] }
  return { told, of: { dossier }, judge: (readings) => judgeDossier(dossier, readings) }
}

const quarter: Period = { from: '2024-04-01', to: '2024-06-30' }

export function ofPeriod(told: string, inspections: readonly Inspection[] | undefined, period = quarter): Case {
  const dossier = { assembly, inspections, period }
  return { told, of: { dossier }, judge: (readings) => judgeOversight(dossier, readings) }
}
