import type { Facts } from '../../rules/facts.js'
import type { Kind } from '../../terms/terms.js'
import { capital, detailed, figures, together } from '../parts.js'
import { russian } from '../plural.js'
import type { Wording } from '../wording.js'
import { byDeputyHead, dated, during } from './words.js'

type Oversight = Pick<
  Wording['rules'],
  'oversight.quarterly' | 'oversight.inspector' | 'oversight.proposals' | 'formation.both'
>

export const oversight: Oversight = {
  'oversight.quarterly': {
    met: (f) =>
      f.inspections.length === 0
        ? `${capital(inQuarter(f))} срок проверки деятельности собрания не пропущен`
        : `${capital(inQuarter(f))} деятельность собрания проверена ${byDeputyHead}: ${days(f)}`,
    breached: (f) =>
      f.inspections.length === 0
        ? `${capital(inQuarter(f))} деятельность собрания не проверена ${byDeputyHead}`
        : `${capital(inQuarter(f))} деятельность собрания не проверена в срок ${byDeputyHead}: ${inspected(f)}`,
    unknown: (f) =>
      detailed(
        `Не установлено, проверена ли ${inQuarter(f)} деятельность собрания в срок ${byDeputyHead}`,
        inspected(f),
      ),
  },
  'oversight.inspector': {
    met: (f) => `Проверка ${dated(f.on)} проведена ${byDeputyHead}`,
    breached: (f) => `Проверка ${dated(f.on)} проведена не ${byDeputyHead}, а иным лицом`,
    unknown: ({ on }) =>
      `Не установлено, проведена ли проверка ${on === undefined ? '' : `${dated(on)} `}${byDeputyHead}`,
  },
  'oversight.proposals': {
    met: (f) => `${proposal(f)} внесено уполномоченному руководителю и касается лица из состава собрания – ${f.seat}`,
    breached: (f) =>
      f.to === 'other'
        ? `${proposal(f)} внесено не уполномоченному руководителю, а иному адресату; лицо, которого оно касается, – ${f.seat}`
        : `${proposal(f)} касается лица, которого нет в составе собрания, – ${f.seat}`,
    unknown: ({ on, seat }) =>
      detailed(
        'Не установлено, надлежаще ли внесено предложение о поощрении или наказании',
        figures(['дата проверки', on && dated(on)], ['лицо', seat]),
      ),
  },
  'formation.both': {
    met: (f) => `По реестру в ${unit(f)} есть и офицерское, и полицейское собрание`,
    breached: (f) => `По реестру в ${unit(f)} нет ${f.missing.map((kind) => ofKind[kind]).join(', ')}`,
    unknown: (f) => `Не установлено, есть ли по реестру в ${unit(f)} оба собрания`,
  },
}

function inQuarter({ quarter }: Partial<Facts['oversight.quarterly']>): string {
  return quarter === undefined ? 'в квартале' : during(quarter)
}

function days({ inspections = [] }: Partial<Facts['oversight.quarterly']>): string {
  return together(...inspections.map(dated))
}

function inspected(f: Partial<Facts['oversight.quarterly']>): string {
  const { length } = f.inspections ?? []
  if (length === 0) return ''
  return `${russian(length, 'проверка проведена', 'проверки проведены', 'проверки проведены')} ${days(f)}`
}

function proposal({ on }: Facts['oversight.proposals']): string {
  return `Предложение по итогам проверки ${dated(on)}`
}

const ofKind: Record<Kind, string> = { officers: 'офицерского собрания', policemen: 'полицейского собрания' }

function unit({ unit }: Partial<Facts['formation.both']>): string {
  return unit === undefined ? 'подразделении' : `подразделении «${unit}»`
}
