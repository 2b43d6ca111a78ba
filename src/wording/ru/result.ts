import type { Facts } from '../../rules/facts.js'
import type { Decision } from '../../rules/voting/decision.js'
import { capital, detailed, figures, some, tagged, together } from '../parts.js'
import { russian } from '../plural.js'
import type { Wording } from '../wording.js'
import { attending, counted } from './words.js'

export const result: Pick<Wording['rules'], 'vote.casting' | 'vote.declared' | 'vote.majority'> = {
  'vote.casting': { met: castingMet, breached: castingBreached, unknown: castingUnknown },
  'vote.declared': {
    met: (f) => `Объявленный результат соответствует подсчёту: ${outcome(f)}`,
    breached: (f) => `${declared[f.declared]}, ${contrary(f)}`,
    unknown: (f) =>
      detailed(
        f.declared === undefined
          ? 'Не установлено, соответствует ли объявленный результат подсчёту'
          : `${declared[f.declared]}; соответствует ли это подсчёту, не установлено`,
        f.result === 'pending' ? 'решение ожидает решающего голоса' : '',
      ),
  },
  'vote.majority': { met: majorityMet, breached: majorityBreached, unknown: majorityUnknown },
}

const declared = { adopted: 'Решение объявлено принятым', rejected: 'Решение объявлено непринятым' }

/** The decision of a motion, as a whole sentence. */
export function decision({ result, by, needed, short, tie }: Decision): string {
  switch (result) {
    case 'adopted':
      return by === 'count' ? 'Решение принято по подсчёту голосов.' : 'Решение принято решающим голосом.'
    case 'rejected': {
      if (by === 'casting-vote') return 'Решение не принято: решающий голос подан против.'
      const equal = tie ? 'голоса разделились поровну' : undefined
      return `Решение не принято: ${together(equal, `${russian(needed, 'необходим', 'необходимо', 'необходимо')} ${votes(needed)} за`, missing(short))}.`
    }
    case 'pending':
      return 'Голоса разделились поровну, решение ожидает решающего голоса.'
    case 'void':
      return 'Решение не имеет силы: не было кворума.'
    case 'unknown':
      return 'Принято ли решение, не установлено.'
  }
}

/**
 * `tie` is what a reading makes of the count, so where it is false the sentences do not say that votes differed: 2 : 2
 * with abstentions, or without a quorum, may be no tie that calls for a casting vote. Nor do the figures tell a casting
 * vote that was declined from one that could decide nothing; the sentence holds of both.
 */
function castingMet({ holder, by, tie }: Facts['vote.casting']): string {
  if (by !== undefined) {
    const used = `${tagged('обладатель права решающего голоса', by)} воспользовался им`
    return tie ? `Голоса разделились поровну, и ${used}` : capital(used)
  }
  if (!tie) return 'Решающий голос не требовался и не подавался'
  return holder === undefined
    ? 'Голоса разделились поровну, решающий голос не подан, нарушения нет'
    : `Голоса разделились поровну, отдельного решающего голоса ${tagged('обладатель этого права', holder)} не подавал, нарушения нет`
}

function castingBreached({ holder, by, tie }: Facts['vote.casting']): string {
  if (by !== undefined && by !== holder && (tie || holder !== undefined)) {
    const entitled = holder === undefined ? 'голос не учитывается' : `право имел – ${holder}`
    return `Решающий голос подал тот, кто не имел на это права, – ${by}; ${entitled}`
  }
  if (by !== undefined && holder === undefined) return `Решающий голос подан без оснований: подал – ${by}`
  if (by !== undefined && !tie) return `Решающий голос подан, хотя равенства голосов не было: подал – ${by}`
  return `Голоса разделились поровну, но ${tagged('обладатель права решающего голоса', holder)} в открытом голосовании не голосовал`
}

function castingUnknown({ holder, by, tie }: Partial<Facts['vote.casting']>): string {
  if (tie !== true) {
    return detailed(
      'Не установлено, правильно ли использовано право решающего голоса',
      figures(['решающий голос подал', by], ['право имел', holder]),
    )
  }
  return by === undefined || holder !== undefined
    ? detailed('Голоса разделились поровну, каков был решающий голос, не установлено', figures(['право имеет', holder]))
    : `Голоса разделились поровну, имел ли право решающего голоса ${tagged('подавший его', by)}, не установлено`
}

function outcome({ result, by }: Facts['vote.declared']): string {
  const cast = by === 'casting-vote'
  if (result === 'adopted') return cast ? 'решение принято решающим голосом' : 'решение принято'
  return cast ? 'решение не принято, решающий голос подан против' : 'решение не принято'
}

function contrary({ result, by, short }: Facts['vote.declared']): string {
  if (result === 'void') return 'но не имеет силы: не было кворума'
  const cast = by === 'casting-vote'
  if (result === 'adopted') return cast ? 'но решающим голосом принято' : 'но по подсчёту принято'
  if (cast) return 'но решающий голос подан против'
  return together('но по подсчёту не принято', moreVotes(short))
}

function majorityMet(f: Facts['vote.majority']): string {
  if (f.declared === 'rejected') return detailed(`${declared.rejected}, требование большинства не нарушено`, count(f))
  if (f.result === 'void') {
    return detailed('Решение не имеет силы (не было кворума), принятым оно не объявлялось', count(f))
  }
  if (f.result !== 'adopted') return `Решение не принято, нарушения нет: ${count(f, f)}`
  return f.by === 'casting-vote'
    ? `Решение принято решающим голосом: ${count(f)}`
    : `Решение принято большинством голосов: ${count(f, f)}`
}

function majorityBreached(f: Facts['vote.majority']): string {
  if (f.result === 'void') return detailed(`${declared.adopted}, но не имеет силы, так как не было кворума`, count(f))
  return f.by === 'casting-vote'
    ? `${declared.adopted}, но решающий голос подан против: ${count(f)}`
    : `${declared.adopted}, но большинства голосов не набрало: ${count(f, f)}`
}

function majorityUnknown(f: Partial<Facts['vote.majority']>): string {
  return f.result === 'pending'
    ? detailed('Голоса разделились поровну, решение ожидает решающего голоса', count(f))
    : detailed('Не установлено, принято ли решение большинством голосов', count(f))
}

/** The count; with what was needed only where the count alone decided. */
function count(f: Partial<Facts['vote.majority']>, goal?: Pick<Facts['vote.majority'], 'needed' | 'short'>): string {
  return together(
    figures(['за', f.for === undefined ? undefined : votes(f.for)]),
    goal && `необходимо ${goal.needed}`,
    goal && missing(goal.short),
    figures(
      ['против', f.against],
      [russian(f.abstained ?? 0, 'воздержался', 'воздержались', 'воздержались'), some(f.abstained)],
      ['недействительных бюллетеней', some(f.spoilt)],
    ),
    f.present === undefined ? undefined : attending(f.present),
  )
}

function votes(count: number): string {
  return counted(count, 'голос', 'голоса', 'голосов')
}

function missing(short: number): string | undefined {
  return short === 0 ? undefined : `не хватает ${short}`
}

function moreVotes(short: number): string | undefined {
  return short === 0 ? undefined : `не хватает ${counted(short, 'голоса', 'голосов', 'голосов')}`
}
