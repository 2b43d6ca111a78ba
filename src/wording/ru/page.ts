import { quarterParts, roman } from '../parts.js'
import type { PageWording } from '../page.js'
import { russian } from '../plural.js'
import { dated } from './words.js'

export const page: PageWording = {
  title: 'Отчёт по делам офицерских и полицейских собраний',
  order: (approved) => `Приказ Министра внутренних дел Республики Казахстан от ${dated(approved)} №\u00A07`,
  text: 'Текст на казахском языке, SHA-256',
  about:
    'Каждое дело сопоставлено с приказом норма за нормой. Норма либо соблюдена, либо нарушена, либо это не установлено: то, о чём в деле нет сведений, не считается ни соблюдённым, ни нарушенным. Замечания к сведению на заключение не влияют.',
  shown: (outcomes) => `По каждому делу показано только: ${outcomes.join(', ')}.`,
  headings: {
    figures: 'Основные показатели',
    mostBreached: 'Чаще всего нарушенные нормы',
    units: 'По подразделениям',
    quarters: 'По кварталам',
    list: 'Все дела собраний',
    dossiers: 'Каждое дело подробно',
    unreadable: 'Непрочитанные строки',
  },
  formed: 'Во всех подразделениях есть оба собрания.',
  undated: 'Нарушения, не связанные с заседанием, например в составе собрания, ни к какому кварталу не отнесены.',
  cards: {
    dossiers: (count) => russian(count, 'дело собрания', 'дела собраний', 'дел собраний'),
    sittings: (count) => russian(count, 'заседание', 'заседания', 'заседаний'),
    decisions: (count) => russian(count, 'решение', 'решения', 'решений'),
    withBreaches: (count) => `${dossier(count)} с нарушениями`,
    withUnknown: (count) => `${dossier(count)} с неустановленными сведениями`,
    allMet: (count) => `${dossier(count)}, в ${russian(count, 'котором', 'которых', 'которых')} всё соблюдено`,
    unreadable: (count) => russian(count, 'непрочитанная строка', 'непрочитанные строки', 'непрочитанных строк'),
  },
  labels: {
    rule: 'норма',
    unit: 'подразделение',
    quarter: 'квартал',
    dossier: 'дело собрания',
    conclusion: 'заключение',
    dossiers: 'дела',
    sittings: 'заседания',
    decisions: 'решения',
    breaches: 'нарушения',
    cases: 'все случаи',
    share: 'доля',
  },
  conclusions: {
    met: 'Всё соблюдено',
    breached: 'Есть нарушения',
    unknown: 'Не установлено',
    'not-judged': 'Норм для проверки нет',
    unreadable: 'Не прочитано',
  },
  decisions: {
    adopted: 'принято',
    rejected: 'не принято',
    pending: 'ожидает решающего голоса',
    void: 'не имеет силы',
    unknown: 'не установлено',
  },
  quarter: (quarter) => {
    const { year, nth } = quarterParts(quarter)
    return `${roman[nth]} квартал ${year} года`
  },
  axis: (quarter) => {
    const { year, nth } = quarterParts(quarter)
    return [`${roman[nth]} кв.`, year]
  },
  line: (line) => `строка ${line}`,
  share: (percent) => `${percent} %`,
  skip: 'Перейти ко всем делам',
  contents: 'Содержание',
  back: 'К списку дел',
}

function dossier(count: number): string {
  return russian(count, 'дело', 'дела', 'дел')
}
