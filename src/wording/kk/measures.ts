import type { Facts } from '../../rules/facts.js'
import { detailed, figures } from '../parts.js'
import { bothVariants, total } from '../variants.js'
import type { Wording } from '../wording.js'
import { anyOf, categories, dated, measure, on } from './words.js'

type Measures = Pick<
  Wording['rules'],
  | 'decision.effect'
  | 'measures.listed'
  | 'measures.reviewed'
  | 'measures.adopted'
  | 'measures.combination'
  | 'measures.jurisdiction'
  | 'measures.apology'
  | 'measures.petition'
>

export const measures: Measures = {
  'decision.effect': {
    met: () => 'Шешім ұсыныс түрінде шығарылған, ұсынымдық сипаты сақталған',
    breached: () => 'Шешіммен шара қолданылған, ал жиналыс оны тек ұсына алады: оның шешімі ұсынымдық',
    unknown: () => 'Шешімнің ұсыныс түрінде шығарылған-шығарылмағаны анықталмаған',
  },
  'measures.listed': {
    met: () => 'Ұсынылған шаралардың бәрі ықпал ету шараларының тізбесінде бар',
    breached: ({ unlisted }) =>
      `Ықпал ету шараларының тізбесінде жоқ ${unlisted.length} шара ұсынылған: ${unlisted.map(measure).join(', ')}`,
    unknown: () => 'Ұсынылған шаралардың ықпал ету шараларының тізбесінде бар-жоғы анықталмаған',
  },
  'measures.reviewed': {
    met: () => 'Ықпал ету шарасы тәртіптік заң бұзушылық қаралғаннан кейін ұсынылған',
    breached: () => 'Ықпал ету шарасы тәртіптік заң бұзушылық қаралмай ұсынылған',
    unknown: () => 'Тәртіптік заң бұзушылықтың қаралған-қаралмағаны анықталмаған',
  },
  'measures.adopted': {
    met: ({ result }) =>
      result === 'adopted'
        ? 'Ықпал ету шарасы туралы шешім дауыс беру арқылы қабылданған'
        : 'Ықпал ету шарасы қабылданған деп саналмаған, бұзушылық жоқ',
    breached: ({ result }) =>
      `Ықпал ету шарасы қабылданған деп саналған, ал ${result === 'void' ? 'кворум болмағандықтан шешімнің күші жоқ' : 'дауыс беру арқылы ол қабылданбаған'}`,
    unknown: ({ result }) =>
      detailed(
        'Ықпал ету шарасы туралы шешімнің қабылданған-қабылданбағаны анықталмаған',
        result === 'pending' ? 'шешуші дауыс күтілуде' : '',
      ),
  },
  'measures.combination': { met: combined, breached: combinedTooMany, unknown: combinedUnknown },
  'measures.jurisdiction': {
    met: (f) => `${respondent(f)} санаты осы жиналысқа сай: ${categories[f.category]}`,
    breached: (f) =>
      `${respondent(f)} санаты осы жиналысқа сай емес: ${categories[f.category]}, қажеті – ${anyOf(f.allowed)}`,
    unknown: (f) =>
      detailed(
        `${respondent(f)} санаты осы жиналысқа сай келетін-келмейтіні анықталмаған`,
        figures(['қажеті', f.allowed && anyOf(f.allowed)]),
      ),
  },
  'measures.apology': {
    met: (f) => `Көпшілік алдында кешірім ${on(f.performed)} жиналыс алдында сұралған`,
    breached: (f) =>
      f.before === 'elsewhere'
        ? `Көпшілік алдында кешірім ${on(f.performed)} жиналыс алдында емес, өзге жерде сұралған`
        : `Көпшілік алдында кешірім отырыстан бұрын, ${on(f.performed)} сұралған`,
    unknown: (f) =>
      detailed(
        'Көпшілік алдында кешірімнің жиналыс алдында сұралған-сұралмағаны анықталмаған',
        figures(['кешірім сұралған күн', f.performed && dated(f.performed)]),
      ),
  },
  'measures.petition': {
    met: () => 'Қолдаухат басшылық атына жазылған',
    breached: () => 'Қолдаухат басшылық атына емес, өзге адресат атына жазылған',
    unknown: () => 'Қолдаухаттың басшылық атына жазылған-жазылмағаны анықталмаған',
  },
}

/** The total comes last, so that the bracket of «ескерту» never meets that of the citation. */
function combined({ measures }: Facts['measures.combination']): string {
  return measures.length === 1
    ? `Ұсынылған шара – ${listed(measures)}, осы отырыста бұл қызметкерге қатысты өзге шара жоқ`
    : `Осы отырыста бір қызметкерге қатысты ұсынылған шаралар рұқсат етілген шектен аспайды: ${totalled(measures)}`
}

function combinedTooMany({ measures }: Facts['measures.combination']): string {
  return total(measures) === 1 && bothVariants(measures)
    ? 'Айыптау мен сын қатар ұсынылған, ал олар – бір шараның екі түрі'
    : `Осы отырыста бір қызметкерге қатысты бірден көп шара ұсынылған: ${totalled(measures)}`
}

function combinedUnknown({ measures = [] }: Partial<Facts['measures.combination']>): string {
  return detailed(
    'Осы отырыста бір қызметкерге қатысты ұсынылған шаралардың рұқсат етілген шектен асқан-аспағаны анықталмаған',
    measures.length === 0 ? '' : totalled(measures),
  )
}

function totalled(measures: readonly string[]): string {
  const variants = bothVariants(measures) ? ' (айыптау мен сын – бір шараның екі түрі)' : ''
  return `${listed(measures)}${variants}, барлығы – ${total(measures)}`
}

function listed(measures: readonly string[]): string {
  return measures.map(measure).join(', ')
}

/** A civilian worker is no «қызметкер». */
function respondent({ category }: Partial<Facts['measures.jurisdiction']>): string {
  return `Мәселесі қаралып отырған ${category === 'civilian' ? 'адамның' : 'қызметкердің'}`
}
