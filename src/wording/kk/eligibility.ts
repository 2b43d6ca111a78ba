import type { Facts } from '../../rules/facts.js'
import { detailed, figures, tagged } from '../parts.js'
import type { Wording } from '../wording.js'
import { anyOf, categories, dated, from, holder, length, ofDay, ofHolder } from './words.js'

type Eligibility = Pick<
  Wording['rules'],
  | 'eligibility.employee'
  | 'eligibility.category'
  | 'eligibility.service'
  | 'eligibility.reputation'
  | 'eligibility.qualities'
  | 'secretary.staff-unit'
>

export const eligibility: Eligibility = {
  'eligibility.employee': {
    met: (f) => `${holder(f)} сайланған күні ІІО қызметкері болған`,
    breached: (f) => `${holder(f)} сайланған күні ІІО қызметкері болмаған`,
    unknown: (f) => `${ofHolder(f)} сайланған күні ІІО қызметкері болған-болмағаны анықталмаған`,
  },
  'eligibility.category': {
    met: (f) => `${ofHolder(f)} санаты осы жиналысқа сай: ${categories[f.category]}`,
    breached: (f) =>
      `${ofHolder(f)} санаты осы жиналысқа сай емес: ${categories[f.category]}, қажеті – ${anyOf(f.allowed)}`,
    unknown: (f) =>
      detailed(
        `${ofHolder(f)} санаты осы жиналысқа сай келетін-келмейтіні анықталмаған`,
        figures(['қажеті', f.allowed && anyOf(f.allowed)]),
      ),
  },
  'eligibility.service': {
    met: (f) => `${ofHolder(f)} жұмыс өтілі жеткілікті: ${measured(f)}`,
    breached: (f) => `${ofHolder(f)} жұмыс өтілі жеткіліксіз: ${measured(f)}; ${reached(f)}`,
    unknown: ({ on, eligibleFrom, ...f }) =>
      detailed(
        `${ofHolder(f)} кемінде 10 жыл жұмыс өтілі бар-жоғы анықталмаған`,
        figures(
          ['өтіл есептелетін күн', on && dated(on)],
          ['өтіл жеткілікті болатын алғашқы күн', eligibleFrom && dated(eligibleFrom)],
        ),
      ),
  },
  'eligibility.reputation': {
    met: (f) => `${ofHolder(f)} беделі лайықты деп танылған`,
    breached: (f) => `${ofHolder(f)} беделі лайықты деп танылмаған`,
    unknown: (f) => `${ofHolder(f)} беделі лайықты деп танылған-танылмағаны анықталмаған`,
  },
  'eligibility.qualities': {
    met: (f) => `${ofHolder(f)} моральдық-адамгершілік және кәсіби қасиеттері жоғары деп танылған`,
    breached: (f) => `${ofHolder(f)} моральдық-адамгершілік және кәсіби қасиеттері жоғары деп танылмаған`,
    unknown: (f) =>
      `${ofHolder(f)} моральдық-адамгершілік және кәсіби қасиеттері жоғары деп танылған-танылмағаны анықталмаған`,
  },
  'secretary.staff-unit': {
    met: (f) => `${tagged('Хатшы', f.seat)} ${unit} қызмет етеді`,
    breached: (f) => `${tagged('Хатшы', f.seat)} ${unit} қызмет етпейді`,
    unknown: (f) => `${tagged('Хатшының', f.seat)} ${unit} қызмет ететін-етпейтіні анықталмаған`,
  },
}

const unit = 'жеке құраммен тәрбие жұмысына жауапты құрылымдық бөліністе'

function measured(f: Facts['eligibility.service']): string {
  return `${ofDay(f.on)} жағдай бойынша – ${length(f)}, қажеті – кемінде 10 жыл`
}

function reached({ eligibleFrom, daysShort }: Facts['eligibility.service']): string {
  if (eligibleFrom === undefined) return 'есептелетін қызмет кезеңдері 10 жылға толмайды'
  const short = daysShort === undefined ? '' : `, жетпейтіні – ${daysShort} күн`
  return `өтіл ${from(eligibleFrom)} жеткілікті${short}`
}
