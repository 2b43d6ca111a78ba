import type { Facts } from '../../rules/facts.js'
import { detailed, figures } from '../parts.js'
import { russian } from '../plural.js'
import { bothVariants, total } from '../variants.js'
import type { Wording } from '../wording.js'
import { anyOf, categories, counted, dated, measure } from './words.js'

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
    met: () => 'Решение вынесено как предложение, его рекомендательный характер соблюдён',
    breached: () => 'Решением применена мера, а собрание может её только предложить: его решения рекомендательны',
    unknown: () => 'Не установлено, вынесено ли решение как предложение',
  },
  'measures.listed': {
    met: () => 'Все предложенные меры входят в перечень мер воздействия',
    breached: ({ unlisted }) => {
      const { length } = unlisted
      const verb = russian(length, 'Предложена', 'Предложены', 'Предложено')
      const absent = russian(length, 'которой', 'которых', 'которых')
      const list = unlisted.map(measure).join(', ')
      return `${verb} ${counted(length, 'мера', 'меры', 'мер')}, ${absent} нет в перечне мер воздействия: ${list}`
    },
    unknown: () => 'Не установлено, входят ли предложенные меры в перечень мер воздействия',
  },
  'measures.reviewed': {
    met: () => 'Мера воздействия предложена после рассмотрения дисциплинарного нарушения',
    breached: () => 'Мера воздействия предложена без рассмотрения дисциплинарного нарушения',
    unknown: () => 'Не установлено, рассмотрено ли дисциплинарное нарушение',
  },
  'measures.adopted': {
    met: ({ result }) =>
      result === 'adopted'
        ? 'Решение о мере воздействия принято голосованием'
        : 'Мера воздействия не считалась принятой, нарушения нет',
    breached: ({ result }) =>
      `Мера воздействия считалась принятой, а решение о ней ${result === 'void' ? 'не имеет силы: не было кворума' : 'голосованием не принято'}`,
    unknown: ({ result }) =>
      detailed(
        'Не установлено, принято ли решение о мере воздействия голосованием',
        result === 'pending' ? 'решение ожидает решающего голоса' : '',
      ),
  },
  'measures.combination': { met: combined, breached: combinedTooMany, unknown: combinedUnknown },
  'measures.jurisdiction': {
    met: (f) => `Категория ${respondent(f)} соответствует этому собранию: ${categories[f.category]}`,
    breached: (f) =>
      `Категория ${respondent(f)} не соответствует этому собранию: ${categories[f.category]}, требуется ${anyOf(f.allowed)}`,
    unknown: (f) =>
      detailed(
        `Не установлено, соответствует ли категория ${respondent(f)} этому собранию`,
        f.allowed === undefined ? '' : `требуется ${anyOf(f.allowed)}`,
      ),
  },
  'measures.apology': {
    met: (f) => `Публичное извинение принесено перед собранием ${dated(f.performed)}`,
    breached: (f) =>
      f.before === 'elsewhere'
        ? `Публичное извинение принесено ${dated(f.performed)} не перед собранием, а в ином месте`
        : `Публичное извинение принесено до дня заседания, ${dated(f.performed)}`,
    unknown: (f) =>
      detailed(
        'Не установлено, принесено ли публичное извинение перед собранием',
        figures(['дата извинения', f.performed && dated(f.performed)]),
      ),
  },
  'measures.petition': {
    met: () => 'Ходатайство адресовано руководству',
    breached: () => 'Ходатайство адресовано не руководству, а иному адресату',
    unknown: () => 'Не установлено, адресовано ли ходатайство руководству',
  },
}

/** The total comes last, so that the bracket of «предупреждение» never meets that of the citation. */
function combined({ measures }: Facts['measures.combination']): string {
  return measures.length === 1
    ? `Предложена одна мера – ${listed(measures)}, других мер в отношении этого сотрудника на этом заседании нет`
    : `Меры, предложенные на этом заседании в отношении одного сотрудника, не превышают допустимого: ${totalled(measures)}`
}

function combinedTooMany({ measures }: Facts['measures.combination']): string {
  return total(measures) === 1 && bothVariants(measures)
    ? 'Порицание и критика предложены вместе, а это варианты одной меры'
    : `В отношении одного сотрудника на этом заседании предложено более одной меры: ${totalled(measures)}`
}

function combinedUnknown({ measures = [] }: Partial<Facts['measures.combination']>): string {
  return detailed(
    'Не установлено, допустимо ли сочетание мер, предложенных на этом заседании в отношении одного сотрудника',
    measures.length === 0 ? '' : totalled(measures),
  )
}

function totalled(measures: readonly string[]): string {
  const variants = bothVariants(measures) ? ' (порицание и критика – варианты одной меры)' : ''
  return `${listed(measures)}${variants}, всего – ${total(measures)}`
}

function listed(measures: readonly string[]): string {
  return measures.map(measure).join(', ')
}

/** A civilian worker is no «сотрудник». */
function respondent({ category }: Partial<Facts['measures.jurisdiction']>): string {
  return `${category === 'civilian' ? 'лица' : 'сотрудника'}, чей вопрос рассматривается,`
}
