import type { ProvisionId } from '../provisions/places.js'
import { options, type Question } from './options.js'

const asked = {
  headcount: { provision: '4.1b', words: 'жалпы саны сегіз адамнан' },
  quorumSecretary: { provision: '15.2', words: 'мүшелердің жартысынан астамы' },
  quorumBase: { provision: '15.2', words: 'мүшелердің' },
  quorumMoment: { provision: '15.2', words: 'қатысқан' },
  majority: { provision: '17.1c', words: 'көпшілік дауысымен … оларға … дауыс берсе' },
  voteSecretary: { provision: '17.1c', words: 'қатысқан мүшелердің жалпы саны' },
  votePresent: { provision: '17.1c', words: 'қатысқан … қатысып отырған' },
  spoiltBallots: { provision: '17.1c', words: '' },
  secrecyDemand: { provision: '17.1b', words: 'көпшіліктің талап етуі бойынша' },
  tie: { provision: '17.2a', words: 'дауыстар тең болған кезде' },
  castingVote: { provision: '17.2a', words: 'шешуші дауыс құқығына … ие болады' },
  castingHolder: { provision: '17.2b', words: 'ол болмаған жағдайда' },
  secretTie: { provision: '17.2a', words: '' },
  service: { provision: '4.2d', words: 'жұмыс өтілі' },
  serviceSum: { provision: '4.2d', words: 'он жыл' },
  serviceDay: { provision: '4.2d', words: 'кемінде он жыл' },
  serviceMeasured: { provision: '4.2d', words: 'сайланады' },
  serviceBodies: { provision: '4.2d', words: 'құқық қорғау қызметінде' },
  secretaryService: { provision: '4.2d', words: '' },
  candidates: { provision: '4.2c', words: 'ІІО қызметкерлерінің арасынан' },
  approval: { provision: '4.4c', words: 'бекітеді' },
  convening: { provision: '16.1', words: 'шақыруы мүмкін' },
  deputySigns: { provision: '17.4b', words: 'төраға қол қояды' },
  combination: { provision: '19.0', words: 'мынадай … шараларын' },
  jurisdiction: { provision: '19.0', words: 'орта және аға / қатардағы және кіші' },
  video: { provision: '17.3', words: 'бейне сүйемелдеу' },
  quarter: { provision: '20.2', words: 'тоқсан сайын' },
} as const satisfies Record<Question, { provision: ProvisionId; words: string }>

/** Every question with the provision it arises from, the regulation's words and the readings, the default first. */
export type Questions = {
  readonly [Q in Question]: { provision: ProvisionId; readings: (typeof options)[Q]; words: string }
}

/**
 * The questions that the regulation leaves open, each with its provision, its readings (the default first) and the
 * words that admit them; the words are empty where the question arises from silence.
 *
 * @example
 * ```ts
 * questions.quorumMoment // => { provision: '15.2', words: 'қатысқан', readings: ['opening', 'each-vote'] }
 * ```
 */
export const questions: Questions = /* @__PURE__ */ withReadings()

function withReadings(): Questions {
  const entries = Object.entries(asked).map(([question, { provision, words }]) => [
    question,
    { provision, words, readings: options[question as Question] },
  ])
  return Object.fromEntries(entries) as Questions
}
