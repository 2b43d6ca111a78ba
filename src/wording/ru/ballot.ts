import type { Facts } from '../../rules/facts.js'
import { detailed, faults, tagged, together } from '../parts.js'
import { russian } from '../plural.js'
import type { Wording } from '../wording.js'
import { attending, counted } from './words.js'

type Ballot = Pick<Wording['rules'], 'vote.secretary' | 'vote.guests' | 'vote.entitled' | 'vote.secrecy'>

export const ballot: Ballot = {
  'vote.secretary': {
    met: (f) => `${tagged('Секретаря', f.seat)} среди голосовавших нет`,
    breached: (f) => `${tagged('Секретарь', f.seat)} голосовал без права голоса, его голос не учитывается`,
    unknown: (f) => `Голосовал ли ${tagged('секретарь', f.seat)}, не установлено`,
  },
  'vote.guests': {
    met: () => 'Приглашённые лица не голосовали',
    breached: ({ guests }) => {
      const { length } = guests
      const verb = russian(length, 'голосовало', 'голосовали', 'голосовали')
      const persons = counted(length, 'приглашённое лицо', 'приглашённых лица', 'приглашённых лиц')
      return `Без права голоса ${verb} ${persons}: ${guests.join(', ')}`
    },
    unknown: () => 'Не установлено, голосовали ли приглашённые лица',
  },
  'vote.entitled': {
    met: (f) => `Голосов, поданных без права голоса, и лишних голосов нет: ${votes(f)}`,
    breached: (f) => `При голосовании допущено нарушение: ${voteFaults(f)}`,
    unknown: (f) =>
      detailed('Не установлено, все ли голосовавшие имели право голоса и голосовали по одному разу', votes(f)),
  },
  'vote.secrecy': {
    met: (f) => {
      if (f.mode === 'secret') return `Закрытое (тайное) голосование проведено по требованию большинства: ${demand(f)}`
      if (f.demanded === 0) return 'Голосование было открытым, закрытого (тайного) никто не требовал'
      return `Голосование было открытым, закрытого (тайного) большинство не требовало: ${demand(f)}`
    },
    breached: (f) =>
      f.mode === 'secret'
        ? `Голосование было закрытым (тайным), хотя большинство этого не требовало: ${demand(f, true)}`
        : `Голосование было открытым, хотя большинство требовало закрытого (тайного): ${demand(f)}`,
    unknown: (f) => detailed('Не установлено, требовало ли большинство закрытого (тайного) голосования', demand(f)),
  },
}

function votes({ cast, present }: Partial<Facts['vote.entitled']>): string {
  return together(
    cast === undefined
      ? undefined
      : `${russian(cast, 'учтён', 'учтено', 'учтено')} ${counted(cast, 'голос', 'голоса', 'голосов')}`,
    present === undefined ? undefined : attending(present),
  )
}

function voteFaults(f: Facts['vote.entitled']): string {
  const named = faults(
    f.struck.length > 0 ? `${voted(f.struck)} без права голоса – ${f.struck.join(', ')}` : undefined,
    f.twice.length > 0 ? `${voted(f.twice)} более одного раза – ${f.twice.join(', ')}` : undefined,
    f.cast > f.present ? `${votes(f)}, лишних – ${f.cast - f.present}` : undefined,
  )
  return named === '' ? `число бюллетеней не сходится, ${votes(f)}` : named
}

function voted({ length }: readonly string[]): string {
  return counted(length, 'лицо голосовало', 'лица голосовали', 'лиц голосовали')
}

function demand({ demanded, needed }: Partial<Facts['vote.secrecy']>, lacking = false): string {
  const short = !lacking || demanded === undefined || needed === undefined ? undefined : needed - demanded
  return together(
    demanded === undefined ? undefined : demanding(demanded),
    needed === undefined ? undefined : `необходимо ${needed}`,
    short === undefined ? undefined : `не хватает ${short}`,
  )
}

function demanding(count: number): string {
  if (count === 0) return 'не потребовал никто'
  return `${russian(count, 'потребовал', 'потребовали', 'потребовали')} ${counted(count, 'член', 'члена', 'членов')}`
}
