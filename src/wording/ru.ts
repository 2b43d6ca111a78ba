/**
 * The words of the library in Russian, a value of its own, so that a page carries no other language.
 *
 * @module zhinalys/wording/ru
 */

import { capital } from './parts.js'
import { ballot } from './ru/ballot.js'
import { composition } from './ru/composition.js'
import { convening } from './ru/convening.js'
import { cure } from './ru/cure.js'
import { eligibility } from './ru/eligibility.js'
import { matter } from './ru/matter.js'
import { measures } from './ru/measures.js'
import { minutes } from './ru/minutes.js'
import { oversight } from './ru/oversight.js'
import { page } from './ru/page.js'
import { hinge, otherwise, questions } from './ru/readings.js'
import { facts, report } from './ru/report.js'
import { decision, result } from './ru/result.js'
import { sitting } from './ru/sitting.js'
import { holder } from './ru/words.js'
import type { Place, Wording } from './wording.js'

/** What the library says in Russian. */
export const ru: Wording = {
  language: 'ru',
  rules: {
    ...composition,
    ...eligibility,
    ...convening,
    ...sitting,
    ...minutes,
    ...matter,
    ...ballot,
    ...result,
    ...measures,
    ...oversight,
  },
  facts,
  cure,
  lacking: (names) => `недостающие сведения: ${names.join(', ')}`,
  place,
  kinds: { officers: 'офицерское собрание', policemen: 'полицейское собрание' },
  weights: { validity: 'законность', duty: 'обязанность', note: 'замечание к сведению' },
  conclusions: {
    met: 'Заключение: все проверенные нормы соблюдены.',
    breached: 'Заключение: есть нарушения.',
    unknown: 'Заключение: сведений недостаточно, соблюдение норм не установлено.',
    'not-judged': 'Заключения нет: подлежащих проверке норм не найдено.',
  },
  validity: {
    met: 'Требования законности соблюдены.',
    breached: 'Требования законности нарушены.',
    unknown: 'Соблюдение требований законности не установлено.',
    'not-judged': 'Требования законности не проверялись.',
  },
  decision,
  questions,
  hinge,
  otherwise,
  report,
  page,
}

function place(at: Place): string {
  switch (at.of) {
    case 'assembly':
      return 'Собрание'
    case 'seat':
      return at.holder === undefined ? numbered('Место в составе', at.seat) : holder(at.holder)
    case 'sitting':
      return numbered('Заседание', at.sitting)
    case 'motion': {
      const motion = numbered('вопрос', at.motion)
      return at.sitting === undefined ? capital(motion) : `${numbered('Заседание', at.sitting)}, ${motion}`
    }
    case 'period':
      return 'Период'
    case 'inspection':
      return numbered('Проверка', at.inspection)
    case 'unit':
      return 'Подразделение'
  }
}

function numbered(noun: string, ordinal: number | undefined): string {
  return ordinal === undefined ? noun : `${noun} ${ordinal}`
}
