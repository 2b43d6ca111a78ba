import type { Facts, MinutesPart, Signatory } from '../../rules/facts.js'
import { detailed, enumerated, faults, figures, spaced, together } from '../parts.js'
import type { Wording } from '../wording.js'
import { ofDay, on } from './words.js'

export const minutes: Pick<Wording['rules'], 'minutes.drawn' | 'minutes.signed' | 'video' | 'media.decision'> = {
  'minutes.drawn': {
    met: () => 'Күн тәртібі мен отырысқа қатысушылар тізімі дайындалған, хаттама ресімделген',
    breached: ({ missing }) => `Отырыс құжаттары толық емес: ${missing.map((part) => papers[part]).join(', ')} жоқ`,
    unknown: () => 'Отырыс құжаттарының толық болған-болмағаны анықталмаған',
  },
  'minutes.signed': {
    met: ({ signedBy }) => `Отырыс хаттамасына тиісті адамдар қол қойған: ${signedBy.join(', ')}`,
    breached: (f) =>
      together(
        `Отырыс хаттамасында ${f.missing.map((signatory) => whose[signatory]).join(' және ')} қолы жоқ`,
        signers(f),
      ),
    unknown: (f) => detailed('Отырыс хаттамасына тиісті адамдардың қол қойған-қоймағаны анықталмаған', signers(f)),
  },
  video: {
    met: () => 'Отырыс бейне сүйемелдеумен өткен',
    breached: () => 'Отырыс бейне сүйемелдеусіз өткен',
    unknown: () => 'Отырыстың бейне сүйемелдеумен өткен-өтпегені анықталмаған',
  },
  'media.decision': {
    met: (f) => `${discussed} ${release(f)}`,
    breached: (f) =>
      f.decided === false
        ? `${discussed} төраға шешімінсіз ${on(f.released)} жарияланған`
        : `${discussed} тиісті шешімсіз ${on(f.released)} жарияланған: ${decisionFaults(f)}`,
    unknown: (f) =>
      detailed(
        'Отырыста талқыланған мәселелерді бұқаралық ақпарат құралдарында жариялауға тиісті шешімнің болған-болмағаны анықталмаған',
        release(f),
      ),
  },
}

const papers: Record<MinutesPart, string> = {
  agenda: 'күн тәртібі',
  attendance: 'қатысушылар тізімі',
  minutes: 'хаттама',
}

const whose: Record<Signatory, string> = {
  secretary: 'хатшының',
  chair: 'төрағаның',
  deputy: 'төраға орынбасарының',
}

function signers({ signedBy }: Partial<Facts['minutes.signed']>): string {
  return figures(['қол қойғаны', enumerated(signedBy)])
}

const discussed = 'Отырыста талқыланған мәселелер бұқаралық ақпарат құралдарында'

type Decider = NonNullable<Facts['media.decision']['decidedBy']>

const deciders: Record<Decider, string> = {
  chair: 'төрағаның',
  deputy: 'төраға орынбасарының',
  other: 'өзге адамның',
}

/** «төрағаның 2024 жылғы 22 наурыздағы шешімімен 2024 жылғы 25 наурызда жарияланған», as far as known */
function release({ released, decided, decidedBy }: Partial<Facts['media.decision']>): string {
  if (released === undefined) return ''
  const decision = spaced(decidedBy && deciders[decidedBy], decided ? ofDay(decided) : undefined)
  const by = decision && `${decision} ${decidedBy === undefined ? 'шешіммен' : 'шешімімен'}`
  return spaced(by, on(released), 'жарияланған')
}

/** Whether the deputy chair might decide is not among the facts: where the decision came in time, that is what was wrong. */
function decisionFaults({ released, decided, decidedBy }: Facts['media.decision']): string {
  const late = decided && decided > released ? decided : undefined
  if (decidedBy === 'deputy') {
    return late === undefined
      ? 'төраға отырысқа қатысқан, ал шешімді төрағаның орынбасары қабылдаған'
      : `шешімді төрағаның орынбасары кейін, ${on(late)} қабылдаған`
  }
  return faults(
    late && `шешім кейін, ${on(late)} қабылданған`,
    decidedBy === 'other' ? 'шешімді бұған құқығы жоқ адам қабылдаған' : undefined,
  )
}
