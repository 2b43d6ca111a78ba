import type { Facts, MinutesPart, Signatory } from '../../rules/facts.js'
import { detailed, faults, figures, spaced } from '../parts.js'
import { russian } from '../plural.js'
import type { Wording } from '../wording.js'
import { dated } from './words.js'

export const minutes: Pick<Wording['rules'], 'minutes.drawn' | 'minutes.signed' | 'video' | 'media.decision'> = {
  'minutes.drawn': {
    met: () => 'Повестка дня и список участников заседания подготовлены, протокол оформлен',
    breached: ({ missing }) => `Документы заседания неполны: нет ${missing.map((part) => papers[part]).join(', ')}`,
    unknown: () => 'Не установлено, полны ли документы заседания',
  },
  'minutes.signed': {
    met: ({ signedBy }) => `Протокол заседания подписан надлежащими лицами: ${signedBy.join(', ')}`,
    breached: (f) => {
      const signatures = russian(f.missing.length, 'подписи', 'подписей', 'подписей')
      const missing = f.missing.map((signatory) => whose[signatory]).join(' и ')
      return faults(`В протоколе заседания нет ${signatures} ${missing}`, signers(f))
    },
    unknown: (f) => detailed('Не установлено, подписан ли протокол заседания надлежащими лицами', faults(signers(f))),
  },
  video: {
    met: () => 'Заседание проведено с видеосопровождением',
    breached: () => 'Заседание проведено без видеосопровождения',
    unknown: () => 'Не установлено, велось ли видеосопровождение заседания',
  },
  'media.decision': {
    met: (f) => `${discussed} ${release(f)}`,
    breached: (f) =>
      f.decided === false
        ? `${discussed} ${inMedia} ${dated(f.released)} без решения председателя`
        : `${discussed} ${inMedia} ${dated(f.released)} без надлежащего решения: ${decisionFaults(f)}`,
    unknown: (f) =>
      detailed(
        'Не установлено, было ли надлежащее решение об освещении обсуждавшихся на заседании вопросов',
        release(f),
      ),
  },
}

const papers: Record<MinutesPart, string> = {
  agenda: 'повестки дня',
  attendance: 'списка участников',
  minutes: 'протокола',
}

const whose: Record<Signatory, string> = {
  secretary: 'секретаря',
  chair: 'председателя',
  deputy: 'заместителя председателя',
}

function signers({ signedBy = [] }: Partial<Facts['minutes.signed']>): string | undefined {
  if (signedBy.length === 0) return undefined
  return figures([russian(signedBy.length, 'подписал', 'подписали', 'подписали'), signedBy.join(', ')])
}

const discussed = 'Обсуждавшиеся на заседании'
const inMedia = 'вопросы освещены в средствах массовой информации'

type Decider = NonNullable<Facts['media.decision']['decidedBy']>

const deciders: Record<Decider, string> = {
  chair: 'председателя',
  deputy: 'заместителя председателя',
  other: 'иного лица',
}

/** «вопросы освещены в средствах массовой информации 25 марта 2024 года по решению председателя от 22 марта 2024 года», as far as known */
function release({ released, decided, decidedBy }: Partial<Facts['media.decision']>): string {
  if (released === undefined) return ''
  const decision = spaced(decidedBy && deciders[decidedBy], decided ? `от ${dated(decided)}` : undefined)
  return spaced(inMedia, dated(released), decision && `по решению ${decision}`)
}

/** Whether the deputy chair might decide is not among the facts: where the decision came in time, that is what was wrong. */
function decisionFaults({ released, decided, decidedBy }: Facts['media.decision']): string {
  const late = decided && decided > released ? decided : undefined
  if (decidedBy === 'deputy') {
    return late === undefined
      ? 'председатель участвовал в заседании, а решение принял заместитель председателя'
      : `решение принято заместителем председателя позже, ${dated(late)}`
  }
  return faults(
    late && `решение принято позже, ${dated(late)}`,
    decidedBy === 'other' ? 'решение принято лицом, не имевшим на это права' : undefined,
  )
}
