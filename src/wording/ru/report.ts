import { together } from '../parts.js'
import type { FactName, ReportWording } from '../wording.js'
import { counted } from './words.js'

export const facts: Readonly<Record<FactName, string>> = {
  'election.on': 'день избрания',
  'election.by': 'кем проведено избрание',
  'election.vote': 'вид голосования при избрании',
  'roster.drawn': 'день оформления состава протоколом',
  'roster.signed': 'день подписания протокола о составе',
  'roster.approved': 'день утверждения состава',
  'seat.employed': 'служба в ОВД на день избрания',
  'seat.category': 'категория сотрудника',
  'seat.service': 'периоды службы',
  'seat.reputation': 'оценка репутации',
  'seat.qualities': 'оценка морально-нравственных и профессиональных качеств',
  'seat.staffUnit': 'структурное подразделение секретаря',
  'sitting.present': 'список участвовавших в заседании',
  'sitting.presiding': 'председательствующий на заседании',
  'motion.presiding': 'председательствующий при голосовании',
  'motion.ballot': 'достоверные итоги голосования',
  'motion.casting': 'решающий голос',
  'motion.effect': 'предложена мера или применена',
  'motion.respondent': 'сотрудник, чей вопрос рассматривается',
  'ballot.for': 'список голосовавших за',
  'ballot.against': 'список голосовавших против',
  'ballot.abstained': 'список воздержавшихся',
  'ballot.issued': 'число выданных бюллетеней',
  'ballot.found': 'число обнаруженных бюллетеней',
  'ballot.demanded': 'число потребовавших закрытого (тайного) голосования',
  'ballot.objected': 'число возражавших против закрытого (тайного) голосования',
  'respondent.category': 'категория сотрудника, чей вопрос рассматривается',
  'respondent.violationReviewed': 'рассмотрение дисциплинарного нарушения',
}

const rules: ReportWording['rules'] = {
  'edition.earlier': 'избрание или заседание до утверждения положения',
  'composition.offices': 'полнота состава',
  'composition.headcount': 'численность собрания',
  'election.general-meeting': 'избрание на общем собрании',
  'election.open-vote': 'открытое голосование при избрании',
  'roster.drawn': 'оформление состава протоколом',
  'roster.signed': 'подписание протокола о составе',
  'roster.approved': 'утверждение состава',
  'eligibility.employee': 'принадлежность к сотрудникам ОВД',
  'eligibility.category': 'категория сотрудника в составе',
  'eligibility.service': 'стаж работы',
  'eligibility.reputation': 'достойная репутация',
  'eligibility.qualities': 'морально-нравственные и профессиональные качества',
  'secretary.staff-unit': 'структурное подразделение секретаря',
  quorum: 'кворум заседания',
  attendance: 'участие членов собрания',
  presiding: 'председательствование на заседании',
  'vote.secretary': 'неучастие секретаря в голосовании',
  'vote.guests': 'неучастие приглашённых лиц в голосовании',
  'vote.entitled': 'право голоса',
  'vote.secrecy': 'закрытое (тайное) голосование',
  'vote.quorum': 'кворум при голосовании',
  'vote.casting': 'решающий голос',
  'vote.declared': 'объявленный результат',
  'vote.majority': 'большинство голосов',
  'decision.effect': 'рекомендательный характер решения',
  'measures.listed': 'перечень мер воздействия',
  'measures.reviewed': 'рассмотрение дисциплинарного нарушения',
  'measures.adopted': 'принятие меры голосованием',
  'measures.combination': 'число мер в отношении одного сотрудника',
  'measures.jurisdiction': 'категория сотрудника, чей вопрос рассматривается',
}

export const report: ReportWording = {
  nothingBreached: 'нарушений нет',
  notKnown: 'Не установлено',
  notes: 'Замечания к сведению',
  summary: 'Сводка по нормам',
  columns: ['норма', 'соблюдено', 'нарушено', 'не установлено', 'замечания к сведению'],
  rules,
  unreadable: (line) => `строка ${line} не прочитана`,
  totals: ({ dossiers, breached, unknown, met, unreadable }) => {
    const parts = together(
      `с нарушениями – ${breached}`,
      `с неустановленными сведениями – ${unknown}`,
      `без нарушений – ${met}`,
      unreadable === 0 ? undefined : `непрочитанных строк – ${unreadable}`,
    )
    return `${counted(dossiers, 'дело собрания', 'дела собраний', 'дел собраний')}: ${parts}`
  },
  nothingBreachedAnywhere: 'Ни в одном деле нарушений не обнаружено.',
  breaches: (count) => counted(count, 'нарушение', 'нарушения', 'нарушений'),
  unknowns: (count) => counted(count, ...unknownFact),
  noted: (count) => counted(count, 'замечание к сведению', 'замечания к сведению', 'замечаний к сведению'),
  findings: (count) => counted(count, 'вывод', 'вывода', 'выводов'),
  readings: (list) =>
    list.length === 0
      ? 'по толкованиям по умолчанию'
      : `толкования, отличные от принятых по умолчанию: ${list.join(', ')}`,
}

const unknownFact = ['неустановленное сведение', 'неустановленных сведения', 'неустановленных сведений'] as const
