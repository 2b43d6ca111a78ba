import type { Facts } from '../../rules/facts.js'
import { detailed, faults, figures, tagged } from '../parts.js'
import type { Wording } from '../wording.js'

type Ballot = Pick<Wording['rules'], 'vote.secretary' | 'vote.guests' | 'vote.entitled' | 'vote.secrecy'>

export const ballot: Ballot = {
  'vote.secretary': {
    met: (f) => `Дауыс бергендердің арасында ${tagged('хатшы', f.seat)} жоқ`,
    breached: (f) => `${tagged('Хатшы', f.seat)} құқығы болмаса да дауыс берген, оның дауысы есепке алынбайды`,
    unknown: (f) => `${tagged('Хатшының', f.seat)} дауыс берген-бермегені анықталмаған`,
  },
  'vote.guests': {
    met: () => 'Шақырылған адамдар дауыс бермеген',
    breached: ({ guests }) => `Шақырылған ${guests.length} адам құқығы болмаса да дауыс берген: ${guests.join(', ')}`,
    unknown: () => 'Шақырылған адамдардың дауыс берген-бермегені анықталмаған',
  },
  'vote.entitled': {
    met: (f) => `Құқығы жоқ адам дауыс бермеген, артық дауыс жоқ: ${votes(f)}`,
    breached: (f) => `Дауыс беруде бұзушылық бар: ${voteFaults(f)}`,
    unknown: (f) =>
      detailed(
        'Дауыс бергендердің құқылы болған-болмағаны және бір реттен дауыс берген-бермегені анықталмаған',
        votes(f),
      ),
  },
  'vote.secrecy': {
    met: (f) => {
      if (f.mode === 'secret') return `Жабық дауыс беру көпшіліктің талабымен өткізілген: ${demand(f)}`
      if (f.demanded === 0) return 'Дауыс беру ашық өткізілген, жабық дауыс беруді ешкім талап етпеген'
      return `Дауыс беру ашық өткізілген, жабық дауыс беруді көпшілік талап етпеген: ${demand(f)}`
    },
    breached: (f) =>
      f.mode === 'secret'
        ? `Көпшілік талап етпесе де, дауыс беру жабық өткізілген: ${demand(f, true)}`
        : `Көпшілік жабық дауыс беруді талап етсе де, дауыс беру ашық өткізілген: ${demand(f)}`,
    unknown: (f) => detailed('Жабық дауыс беруді көпшілік талап еткен-етпегені анықталмаған', demand(f)),
  },
}

function votes({ cast, present }: Partial<Facts['vote.entitled']>): string {
  return figures(['саналған дауыс', cast], ['қатысып отырғаны', present])
}

function voteFaults(f: Facts['vote.entitled']): string {
  const named = faults(
    f.struck.length > 0 ? `құқығы болмай дауыс берген ${f.struck.length} адам – ${f.struck.join(', ')}` : undefined,
    f.twice.length > 0 ? `бір реттен көп дауыс берген ${f.twice.length} адам – ${f.twice.join(', ')}` : undefined,
    f.cast > f.present ? `${votes(f)}, артығы – ${f.cast - f.present}` : undefined,
  )
  return named === '' ? `бюллетеньдер саны сәйкес келмейді, ${votes(f)}` : named
}

function demand({ demanded, needed }: Partial<Facts['vote.secrecy']>, lacking = false): string {
  const short = !lacking || demanded === undefined || needed === undefined ? undefined : needed - demanded
  return figures(['талап еткені', demanded], ['қажеті', needed], ['жетпейтіні', short])
}
