import type { Facts } from '../../rules/facts.js'
import { detailed, tagged, together } from '../parts.js'
import type { Wording } from '../wording.js'
import { anyOf, categories, counted, dated, holder, length, ofHolder } from './words.js'

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
    met: (f) => `${holder(f)} на день избрания являлся сотрудником ОВД`,
    breached: (f) => `${holder(f)} на день избрания не являлся сотрудником ОВД`,
    unknown: (f) => `Принадлежность ${ofHolder(f)} к сотрудникам ОВД на день избрания не установлена`,
  },
  'eligibility.category': {
    met: (f) => `Категория ${ofHolder(f)} соответствует этому собранию: ${categories[f.category]}`,
    breached: (f) =>
      `Категория ${ofHolder(f)} не соответствует этому собранию: ${categories[f.category]}, требуется ${anyOf(f.allowed)}`,
    unknown: (f) =>
      detailed(
        `Не установлено, соответствует ли категория ${ofHolder(f)} этому собранию`,
        f.allowed === undefined ? '' : `требуется ${anyOf(f.allowed)}`,
      ),
  },
  'eligibility.service': {
    met: (f) => `Стаж работы ${ofHolder(f)} достаточен: ${measured(f)}`,
    breached: (f) => `Стаж работы ${ofHolder(f)} недостаточен: ${measured(f)}; ${reached(f)}`,
    unknown: ({ on, eligibleFrom, ...f }) =>
      detailed(
        `Не установлено, достаточен ли стаж работы ${ofHolder(f)} для избрания`,
        together(
          'требуется не менее 10 лет',
          on && `стаж исчисляется на ${dated(on)}`,
          eligibleFrom && `достаточен с ${dated(eligibleFrom)}`,
        ),
      ),
  },
  'eligibility.reputation': {
    met: (f) => `Репутация ${ofHolder(f)} признана достойной`,
    breached: (f) => `Репутация ${ofHolder(f)} не признана достойной`,
    unknown: (f) => `Не установлено, признана ли репутация ${ofHolder(f)} достойной`,
  },
  'eligibility.qualities': {
    met: (f) => `Морально-нравственные и профессиональные качества ${ofHolder(f)} признаны высокими`,
    breached: (f) => `Морально-нравственные и профессиональные качества ${ofHolder(f)} не признаны высокими`,
    unknown: (f) =>
      `Не установлено, признаны ли морально-нравственные и профессиональные качества ${ofHolder(f)} высокими`,
  },
  'secretary.staff-unit': {
    met: (f) => `${tagged('Секретарь', f.seat)} служит в ${unit}`,
    breached: (f) => `${tagged('Секретарь', f.seat)} служит не в ${unit}`,
    unknown: (f) => `Не установлено, служит ли ${tagged('секретарь', f.seat)} в ${unit}`,
  },
}

const unit = 'структурном подразделении, ответственном за воспитательную работу с личным составом'

function measured(f: Facts['eligibility.service']): string {
  return `на ${dated(f.on)} – ${length(f)}, требуется не менее 10 лет`
}

function reached({ eligibleFrom, daysShort }: Facts['eligibility.service']): string {
  if (eligibleFrom === undefined) return 'засчитываемые периоды службы 10 лет не составляют'
  const short = daysShort === undefined ? '' : `, не хватает ${counted(daysShort, 'дня', 'дней', 'дней')}`
  return `достаточен с ${dated(eligibleFrom)}${short}`
}
