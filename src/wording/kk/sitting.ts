import type { QuorumFacts } from '../../rules/facts.js'
import { detailed, figures, tagged } from '../parts.js'
import type { Wording } from '../wording.js'

export const sitting: Pick<Wording['rules'], 'quorum' | 'attendance' | 'presiding' | 'vote.quorum'> = {
  quorum: {
    met: (f) => `Отырыс заңды: ${quorum(f)}`,
    breached: (f) => `Отырыс заңды емес: ${quorum(f)}`,
    unknown: (f) => detailed('Отырыста кворум болған-болмағаны анықталмаған', quorum(f)),
  },
  attendance: {
    met: () => 'Отырысқа дауыс беру құқығы бар мүшелердің бәрі қатысқан',
    breached: ({ absent }) => `Отырысқа дауыс беру құқығы бар ${absent.length} мүше қатыспаған: ${absent.join(', ')}`,
    unknown: () => 'Отырысқа дауыс беру құқығы бар мүшелердің бәрі қатысқан-қатыспағаны анықталмаған',
  },
  presiding: {
    met: (f) => `${tagged('Отырыста төрағалық етуші', f.presiding)} бұған құқылы болған`,
    breached: ({ presiding, entitled }) =>
      detailed(
        entitled === undefined
          ? 'Төраға да, төрағаның орынбасары да отырысқа қатыспаған, ал төрағалық ететін өзге адам мәтінде аталмаған'
          : 'Отырыста бұған құқылы адам төрағалық етпеген',
        figures(['төрағалық еткен адам', presiding], ['құқылы адам', entitled]),
      ),
    unknown: ({ presiding, entitled }) =>
      detailed(
        'Отырыста бұған құқылы адамның төрағалық еткен-етпегені анықталмаған',
        figures(['төрағалық еткен адам', presiding], ['құқылы адам', entitled]),
      ),
  },
  'vote.quorum': {
    met: (f) => `Дауыс беру кезінде кворум болған: ${quorum(f, atVote)}`,
    breached: (f) => `Дауыс беру кезінде кворум болмаған: ${quorum(f, atVote)}`,
    unknown: (f) => detailed('Дауыс беру кезінде кворум болған-болмағаны анықталмаған', quorum(f, atVote)),
  },
}

const atVote = 'қатысып отырғаны'

/** «Қатысқан» at the opening, «қатысып отырған» at a vote: the regulation's own two words. */
function quorum(f: Partial<QuorumFacts>, attended = 'қатысқаны'): string {
  return figures([attended, f.present], ['қажеті', f.needed], ['мүшелердің жалпы саны', f.members])
}
