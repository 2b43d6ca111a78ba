import type { Day } from '../../calendar/day.js'
import type { Signatory } from '../../rules/facts.js'
import type { Kind, Office } from '../../terms/terms.js'
import { allOf, atVote, corrected, datedFact } from '../corrected.js'
import { factName } from '../fact-name.js'
import { listed, spaced } from '../parts.js'
import { russian } from '../plural.js'
import type { Corrections, CureWording, DatedFact } from '../wording.js'
import { facts } from './report.js'
import { byDeputyHead, counted, dated, measure } from './words.js'

export const cure: CureWording = {
  sentence: (steps) => `Для соблюдения необходимо следующее: ${steps.join('; ')}.`,
  steps: {
    record: (step) => `сведения – ${[...new Set(step.facts.map((fact) => facts[factName(fact)]))].join(', ')}`,
    correct: (step) => corrected(step, corrections),
    date: (step) => spaced(events[datedFact(step)], bounds(step)),
    attend: (step) => {
      const verb = atVote(step) ? 'присутствие при голосовании' : 'участие'
      return named(`${verb} ещё ${counted(step.more, 'члена', 'членов', 'членов')} собрания`, allOf(step))
    },
    'vote-for': (step) => `ещё ${counted(step.more, 'голос', 'голоса', 'голосов')} за`,
    vote: ({ by }) => named('участие в голосовании обладателя права решающего голоса', [by]),
    cast: ({ by }) => named('решающий голос его обладателя или отказ от него', [by]),
    withdraw: () => 'исключение решающего голоса из подсчёта',
    strike: ({ voters }) => named('исключение из подсчёта голосов, поданных следующими лицами', voters),
    notify: (step) => named('извещение', step.seats),
    sign: ({ by }) =>
      `${russian(by.length, 'подпись', 'подписи', 'подписи')} ${listed(
        by.map((signatory) => signatories[signatory]),
        'и',
      )}`,
    assign: () => 'назначение ответственного за исполнение решения',
    seat: (step) => seats(step.more, ...offices[step.office]),
    people: (step) => seats(step.more, ...people[step.who]),
    replace: (step) => named('не более одного места в составе', step.persons),
    drop: (step) => {
      const measures = step.of.map(measure)
      if (step.count === step.of.length) return named('отказ от мер', measures)
      return named(`отказ от ${counted(step.count, 'меры', 'мер', 'мер')} из следующих`, measures)
    },
    inspect: ({ from, until }) =>
      `проверка ${byDeputyHead}, ${from === until ? dated(from) : `в период с ${dated(from)} по ${dated(until)}`}`,
    form: (step) => `образование в подразделении ${step.kinds.map((kind) => kinds[kind]).join(' и ')}`,
  },
}

const conveners: Readonly<Record<string, string>> = {
  chair: 'председателем',
  deputy: 'заместителем председателя',
  'authorised-head': 'уполномоченным руководителем',
  'deputy-head': byDeputyHead,
}

const corrections: Corrections = {
  'election.by': 'избрание общим собранием офицеров (полицейских)',
  'election.vote': 'избрание открытым голосованием',
  'seat.staffUnit':
    'секретарь из структурного подразделения, ответственного за воспитательную работу с личным составом',
  'sitting.convenedBy': (to) => `созыв заседания ${either(to.map((by) => conveners[by] ?? by))}`,
  'sitting.presiding': (to) => named('надлежащий председательствующий на заседании', [either(to)]),
  'sitting.video': 'видеосопровождение заседания',
  'notice.place': 'указание места заседания в извещении',
  'notice.time': 'указание времени заседания в извещении',
  'notice.agenda': 'указание повестки дня в извещении',
  'notice.materials': 'направление материалов членам собрания',
  'minutes.agenda': 'подготовка повестки дня',
  'minutes.attendance': 'подготовка списка участников заседания',
  'media.decidedBy': (to) => `решение об освещении, принятое ${either(to.map((by) => conveners[by] ?? by))}`,
  'ballot.mode': ([mode]) => (mode === 'open' ? 'открытое голосование' : 'закрытое (тайное) голосование'),
  'motion.declared': ([result]) => `объявление о том, что решение ${result === 'adopted' ? 'принято' : 'не принято'}`,
  'motion.effect': 'предложение меры вместо её применения',
  'motion.measures': 'мера из перечня мер воздействия вместо первой из предложенных',
  'motion.petitionTo': 'ходатайство, адресованное руководству',
  'respondent.violationReviewed': 'рассмотрение дисциплинарного нарушения',
  'apology.before': 'публичное извинение перед собранием',
  'inspection.by': `проведение проверки ${byDeputyHead}`,
  'proposal.to': 'внесение предложения уполномоченному руководителю',
}

const events: Readonly<Record<DatedFact, string>> = {
  'election.on': 'избрание',
  'seat.elected': 'избрание этого лица',
  'roster.drawn': 'оформление состава собрания протоколом',
  'roster.signed': 'подписание секретарём протокола о составе собрания',
  'roster.approved': 'утверждение состава собрания руководителем ОВД',
  'sitting.on': 'проведение заседания',
  'notice.on': 'извещение о заседании',
  'minutes.drawn': 'оформление протокола заседания',
  'media.decided': 'решение об освещении',
  'apology.performed': 'публичное извинение',
}

function bounds({ from, until }: { readonly from?: Day; readonly until?: Day }): string {
  return spaced(from && `не ранее ${dated(from)}`, until && `не позднее ${dated(until)}`)
}

const signatories: Readonly<Record<Signatory, string>> = {
  secretary: 'секретаря',
  chair: 'председателя',
  deputy: 'заместителя председателя',
}

type Forms = readonly [one: string, few: string, many: string]

const offices: Readonly<Record<Office, Forms>> = {
  chair: ['председателя', 'председателей', 'председателей'],
  deputy: ['заместителя председателя', 'заместителей председателя', 'заместителей председателя'],
  secretary: ['секретаря', 'секретарей', 'секретарей'],
  member: ['члена собрания', 'членов собрания', 'членов собрания'],
}

const people: Readonly<Record<'all' | 'voting' | 'member', Forms>> = {
  all: ['человека', 'человек', 'человек'],
  voting: ['человека с правом голоса', 'человек с правом голоса', 'человек с правом голоса'],
  // Beside the chair, the deputy chair and the secretary; «рядовой» would mean the rank-and-file staff.
  member: ['члена собрания без должности', 'членов собрания без должности', 'членов собрания без должности'],
}

/** «включение в состав ещё 2 членов собрания», «исключение из состава 1 председателя» */
function seats(difference: number, ...forms: Forms): string {
  const verb = difference > 0 ? 'включение в состав ещё' : 'исключение из состава'
  return `${verb} ${counted(Math.abs(difference), ...forms)}`
}

const kinds: Readonly<Record<Kind, string>> = {
  officers: 'офицерского собрания',
  policemen: 'полицейского собрания',
}

function named(what: string, names: readonly string[]): string {
  return names.length === 0 ? what : `${what} – ${names.join(', ')}`
}

/** «a, b или c» */
function either(names: readonly string[]): string {
  return listed(names, 'или')
}
