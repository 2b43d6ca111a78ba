/**
 * The words of the library in Kazakh, a value of its own, so that a page carries no other language.
 *
 * @module zhinalys/wording/kk
 */

import { ballot } from './kk/ballot.js'
import { composition } from './kk/composition.js'
import { convening } from './kk/convening.js'
import { cure } from './kk/cure.js'
import { eligibility } from './kk/eligibility.js'
import { matter } from './kk/matter.js'
import { measures } from './kk/measures.js'
import { minutes } from './kk/minutes.js'
import { oversight } from './kk/oversight.js'
import { page } from './kk/page.js'
import { hinge, otherwise, questions } from './kk/readings.js'
import { facts, report } from './kk/report.js'
import { decision, result } from './kk/result.js'
import { sitting } from './kk/sitting.js'
import { holder, kinds } from './kk/words.js'
import { capital } from './parts.js'
import type { Place, Wording } from './wording.js'

/** What the library says in Kazakh. */
export const kk: Wording = {
  language: 'kk',
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
  lacking: (names) => `жетіспейтін мәлімет: ${names.join(', ')}`,
  place,
  kinds,
  weights: { validity: 'заңдылық', duty: 'міндет', note: 'ескертпе' },
  conclusions: {
    met: 'Қорытынды: тексерілген нормалардың бәрі сақталған.',
    breached: 'Қорытынды: бұзушылық бар.',
    unknown: 'Қорытынды: мәлімет жеткіліксіз, нормалардың сақталған-сақталмағаны анықталмаған.',
    'not-judged': 'Қорытынды жоқ: тексеруге жататын норма табылмады.',
  },
  validity: {
    met: 'Заңдылық талаптары сақталған.',
    breached: 'Заңдылық талаптары бұзылған.',
    unknown: 'Заңдылық талаптарының сақталған-сақталмағаны анықталмаған.',
    'not-judged': 'Заңдылық талаптары тексерілмеген.',
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
      return 'Жиналыс'
    case 'seat':
      if (at.holder !== undefined) return holder(at.holder)
      return at.seat === undefined ? 'Құрамдағы орын' : `Құрамдағы ${at.seat}-орын`
    case 'sitting':
      return sittingOf(at.sitting) ?? 'Отырыс'
    case 'motion': {
      const motion = at.motion === undefined ? 'мәселе' : `${at.motion}-мәселе`
      const sitting = sittingOf(at.sitting)
      return sitting === undefined ? capital(motion) : `${sitting}, ${motion}`
    }
    case 'period':
      return 'Кезең'
    case 'inspection':
      return at.inspection === undefined ? 'Тексеру' : `${at.inspection}-тексеру`
    case 'unit':
      return 'Бөлініс'
  }
}

function sittingOf(sitting: number | undefined): string | undefined {
  return sitting === undefined ? undefined : `${sitting}-отырыс`
}
