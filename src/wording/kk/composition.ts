import type { Bound, Facts, RosterFacts } from '../../rules/facts.js'
import { detailed, faults, figures } from '../parts.js'
import type { Wording } from '../wording.js'
import { dated, on } from './words.js'

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
    met: (f) => `Сайлау (отырыс) ${on(f.on)} өткен, жиналыстар туралы ереже ${on(f.approved)} бекітілген`,
    breached: (f) => `Сайлау (отырыс) ${on(f.on)} өткен, ал жиналыстар туралы ереже тек ${on(f.approved)} бекітілген`,
    unknown: ({ approved }) =>
      detailed(
        'Сайлаудың (отырыстың) жиналыстар туралы ереже бекітілгенге дейін өткен-өтпегені анықталмаған',
        figures(['ереже бекітілген күн', approved && dated(approved)]),
      ),
  },
  'composition.offices': {
    met: (f) => `Жиналыс құрамы толық: ${offices(f)}`,
    breached: (f) => `Жиналыс құрамы талапқа сай емес: ${officeFaults(f)}`,
    unknown: (f) => detailed('Жиналыс құрамының толық болған-болмағаны анықталмаған', offices(f)),
  },
  'composition.headcount': {
    met: (f) => `Жиналыс құрамындағы адам саны талапқа сай: ${headcount(f)}`,
    breached: (f) => {
      const over = f.counted - f.required
      const difference = over > 0 ? figures(['артығы', over]) : figures(['жетпейтіні', -over])
      return `Жиналыс құрамындағы адам саны талапқа сай емес: ${headcount(f)}, ${difference}`
    },
    unknown: (f) =>
      detailed('Жиналыс құрамындағы адам санының талапқа сай болған-болмағаны анықталмаған', headcount(f)),
  },
  'election.general-meeting': {
    met: () => 'Сайлау офицерлердің (полицейлердің) жалпы жиналысында өткен',
    breached: () => 'Сайлау офицерлердің (полицейлердің) жалпы жиналысынан тыс өткізілген',
    unknown: () => 'Сайлаудың офицерлердің (полицейлердің) жалпы жиналысында өткен-өтпегені анықталмаған',
  },
  'election.open-vote': {
    met: () => 'Сайлау ашық дауыс берумен өткен',
    breached: () => 'Сайлау жабық дауыс берумен өткен, ал талап етілетіні – ашық дауыс беру',
    unknown: () => 'Сайлаудағы дауыс берудің ашық болған-болмағаны анықталмаған',
  },
  'roster.drawn': {
    met: (f) => `Жиналыс құрамы ${dayOf(f)} хаттамамен ресімделген${electedOn(f)}`,
    breached: (f) =>
      f.day === false
        ? 'Жиналыс құрамы хаттамамен ресімделмеген'
        : `Жиналыс құрамы сайлаудан бұрын, ${on(f.day)} хаттамамен ресімделген${electedOn(f)}`,
    unknown: (f) =>
      detailed(
        'Жиналыс құрамының сайлаудан кейін хаттамамен ресімделген-ресімделмегені анықталмаған',
        figures(['хаттама күні', dayIn(f)], ['сайлау күні', f.notBefore && dated(f.notBefore)]),
      ),
  },
  'roster.signed': {
    met: (f) => `Құрам туралы хаттамаға хатшы ${dayOf(f)} қол қойған${stepBefore(f)}`,
    breached: (f) =>
      f.day === false
        ? 'Құрам туралы хаттамаға хатшы қол қоймаған'
        : `Құрам туралы хаттамаға хатшы ${on(f.day)}, мерзімінен бұрын қол қойған${stepBefore(f)}`,
    unknown: (f) =>
      detailed(
        'Құрам туралы хаттамаға хатшының тиісті ретпен қол қойған-қоймағаны анықталмаған',
        figures(['қол қойылған күн', dayIn(f)], ['ресімдеудің алдыңғы кезеңі', f.notBefore && dated(f.notBefore)]),
      ),
  },
  'roster.approved': {
    met: (f) => `Жиналыс құрамын ІІО басшысы ${dayOf(f)} бекіткен${stepBefore(f)}`,
    breached: (f) =>
      f.day === false
        ? 'Жиналыс құрамын ІІО басшысы бекітпеген'
        : `Жиналыс құрамын ІІО басшысы ${on(f.day)}, мерзімінен бұрын бекіткен${stepBefore(f)}`,
    unknown: (f) =>
      detailed(
        'Жиналыс құрамын ІІО басшысының тиісті ретпен бекіткен-бекітпегені анықталмаған',
        figures(['бекітілген күн', dayIn(f)], ['ресімдеудің алдыңғы кезеңі', f.notBefore && dated(f.notBefore)]),
      ),
  },
}

function offices(f: Partial<Facts['composition.offices']>): string {
  return figures(
    ['төраға', f.chairs],
    ['төрағаның орынбасары', f.deputies],
    ['хатшы', f.secretaries],
    ['жиналыс мүшесі', f.members],
  )
}

function officeFaults(f: Facts['composition.offices']): string {
  return faults(
    notOne('төраға', f.chairs),
    notOne('төрағаның орынбасары', f.deputies),
    notOne('хатшы', f.secretaries),
    f.members === 0 ? 'жиналыс мүшесі жоқ' : undefined,
    f.duplicated.length > 0 ? `құрамда бірнеше рет аталғаны – ${f.duplicated.join(', ')}` : undefined,
  )
}

function notOne(office: string, count: number): string | undefined {
  if (count === 1) return undefined
  return count === 0 ? `${office} жоқ` : figures([office, count], ['қажеті', 1])
}

const bounds: Record<Bound, string> = { exactly: 'дәл', 'at-least': 'кемінде', 'at-most': 'ең көбі' }

/** By some readings the secretary, or all but ordinary members, are left out: so «есептелгені», not «құрамда». */
function headcount({ counted, required, bound }: Partial<Facts['composition.headcount']>): string {
  const set = required === undefined ? undefined : `${bound === undefined ? '' : `${bounds[bound]} `}${required}`
  return figures(['есептелгені', counted], ['белгіленгені', set])
}

function dayOf({ day }: RosterFacts): string {
  return day === false ? '' : on(day)
}

function dayIn({ day }: Partial<RosterFacts>): string | undefined {
  return day === undefined || day === false ? undefined : dated(day)
}

function electedOn({ notBefore }: RosterFacts): string {
  return notBefore === undefined ? '' : `, сайлау ${on(notBefore)} өткен`
}

/** Where a step was left out, the one before it counts: so the step is not named. */
function stepBefore({ notBefore }: RosterFacts): string {
  return notBefore === undefined ? '' : `, ресімдеудің алдыңғы кезеңі – ${dated(notBefore)}`
}
