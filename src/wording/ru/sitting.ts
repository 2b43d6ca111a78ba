import type { QuorumFacts } from '../../rules/facts.js'
import { detailed, figures, tagged, together } from '../parts.js'
import { russian } from '../plural.js'
import type { Wording } from '../wording.js'
import { attending, counted } from './words.js'

export const sitting: Pick<Wording['rules'], 'quorum' | 'attendance' | 'presiding' | 'vote.quorum'> = {
  quorum: {
    met: (f) => `Заседание правомочно: ${attended(f)}`,
    breached: (f) => `Заседание неправомочно: ${attended(f)}`,
    unknown: (f) => detailed('Не установлено, был ли на заседании кворум', quorum(f)),
  },
  attendance: {
    met: () => 'В заседании участвовали все члены собрания с правом голоса',
    breached: ({ absent }) => {
      const verb = russian(absent.length, 'не участвовал', 'не участвовали', 'не участвовали')
      const members = counted(absent.length, 'член', 'члена', 'членов')
      return `В заседании ${verb} ${members} собрания с правом голоса: ${absent.join(', ')}`
    },
    unknown: () => 'Не установлено, все ли члены собрания с правом голоса участвовали в заседании',
  },
  presiding: {
    met: (f) => `${tagged('Председательствующий на заседании', f.presiding)} имел на это право`,
    breached: ({ presiding, entitled }) =>
      detailed(
        entitled === undefined
          ? 'Ни председатель, ни заместитель председателя не участвовали, а кому ещё председательствовать, в тексте не указано'
          : 'На заседании председательствовал не тот, кто имел на это право',
        figures(['председательствовал', presiding], ['право имел', entitled]),
      ),
    unknown: ({ presiding, entitled }) =>
      detailed(
        'Не установлено, надлежащее ли лицо председательствовало на заседании',
        figures(['председательствовал', presiding], ['право имел', entitled]),
      ),
  },
  'vote.quorum': {
    met: (f) => `Во время голосования кворум был: ${attended(f, atVote)}`,
    breached: (f) => `Во время голосования кворума не было: ${attended(f, atVote)}`,
    unknown: (f) => detailed('Не установлено, был ли кворум во время голосования', quorum(f, atVote)),
  },
}

/** «участвовали 5 членов из 10», «участвовал 1 член из 7», «не участвовал ни один член из 7» */
function attended({ present, members, needed }: QuorumFacts, verb = 'участвовал'): string {
  return `${attending(present, verb)} из ${members}, необходимо ${needed}`
}

/** «участвовали 3 члена, необходимо 4 из 7» */
function quorum({ present, needed, members }: Partial<QuorumFacts>, verb = 'участвовал'): string {
  return together(
    present === undefined ? undefined : attending(present, verb),
    needed === undefined ? undefined : `необходимо ${needed}${members === undefined ? '' : ` из ${members}`}`,
    needed === undefined && members !== undefined ? `всего членов – ${members}` : undefined,
  )
}

const atVote = 'присутствовал'
