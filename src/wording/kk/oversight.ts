import type { Facts } from '../../rules/facts.js'
import { detailed, figures, together } from '../parts.js'
import type { Wording } from '../wording.js'
import { dated, deputyHead, during, kinds, ofDay } from './words.js'

type Oversight = Pick<
  Wording['rules'],
  'oversight.quarterly' | 'oversight.inspector' | 'oversight.proposals' | 'formation.both'
>

export const oversight: Oversight = {
  'oversight.quarterly': {
    met: (f) =>
      f.inspections.length === 0
        ? `${inQuarter(f)} жиналыс қызметін тексеру мерзімі өтіп кетпеген`
        : `${inQuarter(f)} жиналыс қызметін ${deputyHead.nominative} тексерген: ${days(f)}`,
    breached: (f) =>
      f.inspections.length === 0
        ? `${inQuarter(f)} жиналыс қызметін ${deputyHead.nominative} тексермеген`
        : `${inQuarter(f)} жиналыс қызметін ${deputyHead.nominative} уақтылы тексермеген: ${inspected(f)}`,
    unknown: (f) =>
      detailed(
        `${inQuarter(f)} жиналыс қызметін ${deputyHead.genitive} уақтылы тексерген-тексермегені анықталмаған`,
        inspected(f),
      ),
  },
  'oversight.inspector': {
    met: (f) => `${inspection(f)} ${deputyHead.nominative} жүргізген`,
    breached: (f) => `${inspection(f)} ${deputyHead.nominative} емес, өзге адам жүргізген`,
    unknown: (f) => `${inspection(f)} ${deputyHead.genitive} жүргізген-жүргізбегені анықталмаған`,
  },
  'oversight.proposals': {
    met: (f) =>
      `${ofDay(f.on)} тексеру бойынша ұсыныс уәкілетті басшыға енгізілген және жиналыс құрамындағы адамға қатысты – ${f.seat}`,
    breached: (f) =>
      f.to === 'other'
        ? `${ofDay(f.on)} тексеру бойынша ұсыныс уәкілетті басшыға емес, өзге адресатқа енгізілген: ұсыныста аталған адам – ${f.seat}`
        : `${ofDay(f.on)} тексеру бойынша ұсыныс жиналыс құрамында жоқ адамға қатысты – ${f.seat}`,
    unknown: ({ on, seat }) =>
      detailed(
        'Көтермелеу не жазалау туралы ұсыныстың тиісті түрде енгізілген-енгізілмегені анықталмаған',
        figures(['тексеру күні', on && dated(on)], ['ұсыныста аталған адам', seat]),
      ),
  },
  'formation.both': {
    met: (f) => `Тізілім бойынша ${unit(f)} офицерлер жиналысы да, полицейлер жиналысы да бар`,
    breached: (f) => `Тізілім бойынша ${unit(f)} ${f.missing.map((kind) => kinds[kind]).join(', ')} жоқ`,
    unknown: (f) => `Тізілім бойынша ${unit(f)} екі жиналыстың да бар-жоғы анықталмаған`,
  },
}

function inQuarter({ quarter }: Partial<Facts['oversight.quarterly']>): string {
  return quarter === undefined ? 'Тоқсанда' : during(quarter)
}

function days({ inspections = [] }: Partial<Facts['oversight.quarterly']>): string {
  return together(...inspections.map(dated))
}

function inspected(f: Partial<Facts['oversight.quarterly']>): string {
  const found = days(f)
  return figures(['тексеру жүргізілген күн', found === '' ? undefined : found])
}

function inspection({ on }: Partial<Facts['oversight.inspector']>): string {
  return on === undefined ? 'Тексеруді' : `${ofDay(on)} тексеруді`
}

function unit({ unit }: Partial<Facts['formation.both']>): string {
  return unit === undefined ? 'бөліністе' : `«${unit}» бөлінісінде`
}
