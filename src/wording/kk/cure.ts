import type { Day } from '../../calendar/day.js'
import type { Signatory } from '../../rules/facts.js'
import type { Office } from '../../terms/terms.js'
import { allOf, atVote, corrected, datedFact } from '../corrected.js'
import { factName } from '../fact-name.js'
import { listed } from '../parts.js'
import type { Corrections, CureWording, DatedFact } from '../wording.js'
import { facts } from './report.js'
import { deputyHead, from as since, kinds, measure, notLater, on, span } from './words.js'

export const cure: CureWording = {
  sentence: (steps) => `Талапты сақтау үшін қажет: ${steps.join('; ')}.`,
  steps: {
    record: (step) => named('мәлімет', [...new Set(step.facts.map((fact) => facts[factName(fact)]))]),
    correct: (step) => corrected(step, corrections),
    date: (step) => events[datedFact(step)](bounds(step)),
    attend: (step) => {
      const attending = `тағы ${step.more} мүшенің ${atVote(step) ? 'дауыс беру кезінде қатысып отыруы' : 'қатысуы'}`
      return named(attending, allOf(step))
    },
    'vote-for': (step) => `жақтап тағы ${step.more} дауыс`,
    vote: ({ by }) => named('шешуші дауыс құқығы иесінің дауыс беруі', [by]),
    cast: ({ by }) => named('шешуші дауыс құқығы иесінің оны пайдалануы немесе пайдаланбайтынын мәлімдеуі', [by]),
    withdraw: () => 'берілген шешуші дауысты есепке алмау',
    strike: (step) => named('мына адамдардың дауыстарын есепке алмау', step.voters),
    notify: (step) => named('мына мүшелерді хабардар ету', step.seats),
    sign: ({ by }) =>
      `${listed(
        by.map((signatory) => signatories[signatory]),
        'және',
      )} қолы`,
    assign: () => 'шешімнің орындалуына жауапты адамды белгілеу',
    seat: (step) => seats(step.more, offices[step.office]),
    people: (step) => seats(step.more, people[step.who]),
    replace: (step) => named('құрамда бір адамға бір орын ғана қалдыру', step.persons),
    drop: (step) => {
      const measures = step.of.map(measure)
      if (step.count === step.of.length) return named('мына шараларды ұсынбау', measures)
      return named(`мына шаралардың ішінен ${step.count} шараны ұсынбау`, measures)
    },
    inspect: ({ from, until }) => `${deputyHead.genitive} ${from === until ? on(from) : span(from, until)} тексеруі`,
    form: (step) => `бөліністе ${step.kinds.map((kind) => `${kinds[kind]}н`).join(' және ')} құру`,
  },
}

const conveners: Readonly<Record<string, string>> = {
  chair: 'төрағаның',
  deputy: 'төраға орынбасарының',
  'authorised-head': 'уәкілетті басшының',
  'deputy-head': deputyHead.genitive,
}

const corrections: Corrections = {
  'election.by': 'сайлауды офицерлердің (полицейлердің) жалпы жиналысында өткізу',
  'election.vote': 'сайлауды ашық дауыс берумен өткізу',
  'seat.staffUnit': 'хатшының жеке құраммен тәрбие жұмысына жауапты құрылымдық бөліністен болуы',
  'sitting.convenedBy': (to) => `отырысты ${either(to.map((by) => conveners[by] ?? by))} шақыруы`,
  'sitting.presiding': (to) => named('отырыста құқылы адамның төрағалық етуі', [either(to)]),
  'sitting.video': 'отырысты бейне сүйемелдеу',
  'notice.place': 'хабарламада отырыстың орнын көрсету',
  'notice.time': 'хабарламада отырыстың уақытын көрсету',
  'notice.agenda': 'хабарламада күн тәртібін көрсету',
  'notice.materials': 'мүшелерге материалдарды жіберу',
  'minutes.agenda': 'күн тәртібін дайындау',
  'minutes.attendance': 'отырысқа қатысушылар тізімін дайындау',
  'media.decidedBy': (to) => `жариялау туралы ${either(to.map((by) => conveners[by] ?? by))} шешімі`,
  'ballot.mode': ([mode]) => (mode === 'open' ? 'ашық дауыс беру' : 'жабық дауыс беру'),
  'motion.declared': ([result]) => `шешімді ${result === 'adopted' ? 'қабылданды' : 'қабылданбады'} деп жариялау`,
  'motion.effect': 'шараны қолданбай, тек ұсыну',
  'motion.measures': 'ұсынылған бірінші шараны тізбедегі ықпал ету шарасымен алмастыру',
  'motion.petitionTo': 'қолдаухатты басшылық атына жазу',
  'respondent.violationReviewed': 'тәртіптік заң бұзушылықты қарау',
  'apology.before': 'кешірімді жиналыс алдында сұрау',
  'inspection.by': `тексеруді ${deputyHead.genitive} жүргізуі`,
  'proposal.to': 'ұсынысты уәкілетті басшыға енгізу',
}

/** What is done, with its day in the middle: «отырысты 2024 жылғы 15 наурыздан бастап өткізу». */
const events: Readonly<Record<DatedFact, (when: string) => string>> = {
  'election.on': (when) => `сайлауды ${when}өткізу`,
  'seat.elected': (when) => `бұл адамды ${when}сайлау`,
  'roster.drawn': (when) => `жиналыс құрамын ${when}хаттамамен ресімдеу`,
  'roster.signed': (when) => `құрам туралы хаттамаға хатшының ${when}қол қоюы`,
  'roster.approved': (when) => `жиналыс құрамын ІІО басшысының ${when}бекітуі`,
  'sitting.on': (when) => `отырысты ${when}өткізу`,
  'notice.on': (when) => `отырыс туралы хабарламаны ${when}беру`,
  'minutes.drawn': (when) => `отырыс хаттамасын ${when}ресімдеу`,
  'media.decided': (when) => `жариялау туралы шешімді ${when}қабылдау`,
  'apology.performed': (when) => `көпшілік алдында кешірімді ${when}сұрау`,
}

function bounds({ from, until }: { readonly from?: Day; readonly until?: Day }): string {
  return `${from ? `${since(from)} ` : ''}${until ? `${notLater(until)} ` : ''}`
}

const signatories: Readonly<Record<Signatory, string>> = {
  secretary: 'хатшының',
  chair: 'төрағаның',
  deputy: 'төраға орынбасарының',
}

/** In the accusative. */
const offices: Readonly<Record<Office, string>> = {
  chair: 'төрағаны',
  deputy: 'төраға орынбасарын',
  secretary: 'хатшыны',
  member: 'жиналыс мүшесін',
}

const people = {
  all: 'адамды',
  voting: 'дауыс беру құқығы бар адамды',
  // Beside the chair, the deputy chair and the secretary; «қатардағы» would mean the rank-and-file staff.
  member: 'лауазымы жоқ жиналыс мүшесін',
} as const

function seats(difference: number, whom: string): string {
  return difference > 0 ? `құрамға тағы ${difference} ${whom} енгізу` : `құрамнан ${-difference} ${whom} шығару`
}

function named(what: string, names: readonly string[]): string {
  return names.length === 0 ? what : `${what} – ${names.join(', ')}`
}

/** «a, b немесе c» */
function either(names: readonly string[]): string {
  return listed(names, 'немесе')
}
