import type { Bound, Facts, RosterFacts } from '../../rules/facts.js'
import { detailed, faults, figures, together } from '../parts.js'
import { russian } from '../plural.js'
import type { Wording } from '../wording.js'
import { counted, dated } from './words.js'

type Composition = Pick<
  Wording['rules'],
  | 'edition.earlier'
  | 'composition.offices'
  | 'composition.headcount'
  | 'election.general-meeting'
  | 'election.open-vote'
  | 'roster.drawn'
  | 'roster.signed'
  | 'roster.approved'
>

export const composition: Composition = {
  'edition.earlier': {
    met: (f) => `Избрание (заседание) состоялось ${dated(f.on)}, положение о собраниях утверждено ${dated(f.approved)}`,
    breached: (f) =>
      `Избрание (заседание) состоялось ${dated(f.on)}, а положение о собраниях утверждено только ${dated(f.approved)}`,
    unknown: ({ approved }) =>
      detailed(
        'Не установлено, состоялось ли избрание (заседание) до утверждения положения о собраниях',
        approved === undefined ? '' : `положение утверждено ${dated(approved)}`,
      ),
  },
  'composition.offices': {
    met: (f) =>
      `Состав собрания полон: председатель, заместитель председателя, секретарь и ${counted(f.members, ...member)}`,
    breached: (f) => `Состав собрания не отвечает требованиям: ${officeFaults(f)}`,
    unknown: (f) =>
      detailed(
        'Не установлено, полон ли состав собрания',
        figures(
          ['председателей', f.chairs],
          ['заместителей председателя', f.deputies],
          ['секретарей', f.secretaries],
          ['членов собрания', f.members],
        ),
      ),
  },
  'composition.headcount': {
    met: (f) => `Численность собрания соответствует установленной: ${headcount(f)}`,
    breached: (f) => {
      const over = f.counted - f.required
      const difference = over > 0 ? figures(['лишних', over]) : `не хватает ${-over}`
      return `Численность собрания не соответствует установленной: ${headcount(f)}, ${difference}`
    },
    unknown: (f) => detailed('Не установлено, соответствует ли численность собрания установленной', headcount(f)),
  },
  'election.general-meeting': {
    met: () => 'На общем собрании офицеров (полицейских) проведено избрание',
    breached: () => 'Избрание проведено не на общем собрании офицеров (полицейских), а в ином порядке',
    unknown: () => 'Не установлено, на общем ли собрании офицеров (полицейских) проведено избрание',
  },
  'election.open-vote': {
    met: () => 'Избрание проведено открытым голосованием',
    breached: () => 'Избрание проведено закрытым (тайным) голосованием, а требуется открытое',
    unknown: () => 'Не установлено, открытым ли голосованием проведено избрание',
  },
  'roster.drawn': {
    met: (f) => `Состав собрания оформлен протоколом ${dayOf(f)}${electedOn(f)}`,
    breached: (f) =>
      f.day === false
        ? 'Состав собрания не оформлен протоколом'
        : `Состав собрания оформлен протоколом ${dayOf(f)}, раньше избрания${f.notBefore === undefined ? '' : ` ${dated(f.notBefore)}`}`,
    unknown: (f) =>
      detailed(
        'Не установлено, оформлен ли состав собрания протоколом после избрания',
        figures(['дата протокола', dayIn(f)], ['дата избрания', f.notBefore && dated(f.notBefore)]),
      ),
  },
  'roster.signed': {
    met: (f) => `Протокол о составе собрания подписан секретарём ${dayOf(f)}${stepBefore(f)}`,
    breached: (f) =>
      f.day === false
        ? 'Протокол о составе собрания секретарём не подписан'
        : `Протокол о составе собрания подписан секретарём преждевременно, ${dayOf(f)}${stepBefore(f)}`,
    unknown: (f) =>
      detailed(
        'Не установлено, в должном ли порядке секретарь подписал протокол о составе собрания',
        figures(['дата подписания', dayIn(f)], ['предыдущий этап оформления', f.notBefore && dated(f.notBefore)]),
      ),
  },
  'roster.approved': {
    met: (f) => `Состав собрания утверждён руководителем ОВД ${dayOf(f)}${stepBefore(f)}`,
    breached: (f) =>
      f.day === false
        ? 'Состав собрания руководителем ОВД не утверждён'
        : `Состав собрания утверждён руководителем ОВД преждевременно, ${dayOf(f)}${stepBefore(f)}`,
    unknown: (f) =>
      detailed(
        'Не установлено, в должном ли порядке руководитель ОВД утвердил состав собрания',
        figures(['дата утверждения', dayIn(f)], ['предыдущий этап оформления', f.notBefore && dated(f.notBefore)]),
      ),
  },
}

const member = ['член собрания', 'члена собрания', 'членов собрания'] as const

function officeFaults(f: Facts['composition.offices']): string {
  return faults(
    notOne(f.chairs, 'председатель', 'председателя', 'председателей'),
    notOne(f.deputies, 'заместитель председателя', 'заместителя председателя', 'заместителей председателя'),
    notOne(f.secretaries, 'секретарь', 'секретаря', 'секретарей'),
    f.members === 0 ? 'нет членов собрания' : undefined,
    f.duplicated.length > 0 ? `более одного раза в составе – ${f.duplicated.join(', ')}` : undefined,
  )
}

function notOne(count: number, one: string, few: string, many: string): string | undefined {
  if (count === 1) return undefined
  return count === 0 ? `нет ${few}` : `${counted(count, one, few, many)} вместо одного`
}

const bounds: Record<Bound, string> = { exactly: 'ровно', 'at-least': 'не менее', 'at-most': 'не более' }

/** By some readings the secretary, or all but ordinary members, are left out: so «учтено», not «в составе». */
function headcount({ counted: found, required, bound }: Partial<Facts['composition.headcount']>): string {
  return together(
    found === undefined
      ? undefined
      : `${russian(found, 'учтён', 'учтено', 'учтено')} ${counted(found, 'человек', 'человека', 'человек')}`,
    required === undefined ? undefined : `установлено ${bound === undefined ? '' : `${bounds[bound]} `}${required}`,
  )
}

function dayOf({ day }: RosterFacts): string {
  return day === false ? '' : dated(day)
}

function dayIn({ day }: Partial<RosterFacts>): string | undefined {
  return day === undefined || day === false ? undefined : dated(day)
}

function electedOn({ notBefore }: RosterFacts): string {
  return notBefore === undefined ? '' : `; избрание состоялось ${dated(notBefore)}`
}

/** Where a step was left out, the one before it counts: so the step is not named. */
function stepBefore({ notBefore }: RosterFacts): string {
  return notBefore === undefined ? '' : `; предыдущий этап оформления – ${dated(notBefore)}`
}
