import type { Facts } from '../../rules/facts.js'
import type { Decision } from '../../rules/voting/decision.js'
import { capital, detailed, figures, some, tagged, together } from '../parts.js'
import type { Wording } from '../wording.js'

export const result: Pick<Wording['rules'], 'vote.casting' | 'vote.declared' | 'vote.majority'> = {
  'vote.casting': { met: castingMet, breached: castingBreached, unknown: castingUnknown },
  'vote.declared': {
    met: (f) => `Жарияланған нәтиже санауға сай: ${outcome(f)}`,
    breached: (f) => `${declared[f.declared]}, ${contrary(f)}`,
    unknown: (f) =>
      detailed(
        f.declared === undefined
          ? 'Жарияланған нәтиженің санауға сай келетін-келмейтіні анықталмаған'
          : `${declared[f.declared]}, мұның санауға сай келетін-келмейтіні анықталмаған`,
        waiting(f.result),
      ),
  },
  'vote.majority': { met: majorityMet, breached: majorityBreached, unknown: majorityUnknown },
}

const declared = { adopted: 'Шешім қабылданды деп жарияланған', rejected: 'Шешім қабылданбады деп жарияланған' }

/** The decision of a motion, as a whole sentence. */
export function decision({ result, by, needed, short, tie }: Decision): string {
  switch (result) {
    case 'adopted':
      return by === 'count' ? 'Шешім дауыс саны бойынша қабылданды.' : 'Шешім шешуші дауыспен қабылданды.'
    case 'rejected':
      if (by === 'casting-vote') return 'Шешім қабылданбады: шешуші дауыс қарсы берілген.'
      return `Шешім қабылданбады: ${together(tie ? 'дауыстар тең' : undefined, figures(['жақтап қажет дауыс', needed], ['жетпейтіні', some(short)]))}.`
    case 'pending':
      return 'Дауыстар тең, шешуші дауыс күтілуде.'
    case 'void':
      return 'Шешімнің күші жоқ: кворум болмаған.'
    case 'unknown':
      return 'Шешімнің қабылданған-қабылданбағаны анықталмады.'
  }
}

/**
 * `tie` is what a reading makes of the count, so where it is false the sentences do not say that votes differed: 2 : 2
 * with abstentions, or without a quorum, may be no tie that calls for a casting vote. Nor do the figures tell a casting
 * vote that was declined from one that could decide nothing; the sentence holds of both.
 */
function castingMet({ holder, by, tie }: Facts['vote.casting']): string {
  if (by !== undefined) {
    const used = `${tagged('шешуші дауыс құқығының иесі', by)} оны пайдаланған`
    return tie ? `Дауыстар тең болған, ${used}` : capital(used)
  }
  if (!tie) return 'Шешуші дауыс қажет болмаған және берілмеген'
  return holder === undefined
    ? 'Дауыстар тең болған, шешуші дауыс берілмеген, бұл – бұзушылық емес'
    : `Дауыстар тең болған, ${tagged('шешуші дауыс құқығының иесі', holder)} бөлек шешуші дауыс бермеген, бұл – бұзушылық емес`
}

function castingBreached({ holder, by, tie }: Facts['vote.casting']): string {
  if (by !== undefined && by !== holder && (tie || holder !== undefined)) {
    return `Шешуші дауысты ${tagged('оған құқығы жоқ адам', by)} берген${holder === undefined ? ', ол есепке алынбайды' : `, құқық иесі – ${holder}`}`
  }
  if (by !== undefined && holder === undefined) return `Шешуші дауыс негізсіз берілген: берген адам – ${by}`
  if (by !== undefined && !tie) return `Дауыстар тең болмаса да, шешуші дауыс берілген: берген адам – ${by}`
  return `Дауыстар тең болған, ал ${tagged('шешуші дауыс құқығының иесі', holder)} ашық дауыс беруде дауыс бермеген`
}

function castingUnknown({ holder, by, tie }: Partial<Facts['vote.casting']>): string {
  if (tie !== true) {
    return detailed(
      'Шешуші дауыс құқығының дұрыс пайдаланылған-пайдаланылмағаны анықталмаған',
      figures(['шешуші дауыс берген адам', by], ['құқық иесі', holder]),
    )
  }
  return by === undefined || holder !== undefined
    ? detailed('Дауыстар тең болған, шешуші дауыстың қандай болғаны анықталмаған', figures(['құқық иесі', holder]))
    : `Дауыстар тең болған, ${tagged('шешуші дауыс берген адамның', by)} бұған құқылы болған-болмағаны анықталмаған`
}

function outcome({ result, by }: Facts['vote.declared']): string {
  const cast = by === 'casting-vote'
  if (result === 'adopted') return cast ? 'шешім шешуші дауыспен қабылданды' : 'шешім қабылданды'
  return cast ? 'шешім қабылданбады, шешуші дауыс қарсы берілген' : 'шешім қабылданбады'
}

function contrary({ result, by, short }: Facts['vote.declared']): string {
  if (result === 'void') return 'ал кворум болмағандықтан шешімнің күші жоқ'
  const cast = by === 'casting-vote'
  if (result === 'adopted') return cast ? 'ал ол шешуші дауыспен қабылданды' : 'ал санау бойынша қабылданды'
  if (cast) return 'ал шешуші дауыс қарсы берілген'
  return together('ал санау бойынша қабылданбады', figures(['жетпейтін дауыс', some(short)]))
}

function majorityMet(f: Facts['vote.majority']): string {
  if (f.declared === 'rejected') return detailed(`${declared.rejected}, көпшілік дауыс талабы бұзылмаған`, count(f))
  if (f.result === 'void')
    return detailed('Кворум болмағандықтан шешімнің күші жоқ, ол қабылданды деп жарияланбаған', count(f))
  if (f.result !== 'adopted') return `Шешім қабылданбады, бұл – бұзушылық емес: ${count(f, f)}`
  return f.by === 'casting-vote'
    ? `Шешім шешуші дауыспен қабылданды: ${count(f)}`
    : `Шешім көпшілік дауыспен қабылданды: ${count(f, f)}`
}

function majorityBreached(f: Facts['vote.majority']): string {
  if (f.result === 'void') return detailed(`${declared.adopted}, ал кворум болмағандықтан оның күші жоқ`, count(f))
  return f.by === 'casting-vote'
    ? `${declared.adopted}, ал шешуші дауыс қарсы берілген: ${count(f)}`
    : `${declared.adopted}, ал көпшілік дауыс жиналмаған: ${count(f, f)}`
}

function majorityUnknown(f: Partial<Facts['vote.majority']>): string {
  const head = 'шешімнің көпшілік дауыспен қабылданған-қабылданбағаны анықталмаған'
  return detailed(f.result === 'pending' ? `Дауыстар тең, шешуші дауыс күтілуде, ${head}` : capital(head), count(f))
}

/** The count; with what was needed only where the count alone decided. */
function count(f: Partial<Facts['vote.majority']>, goal?: Pick<Facts['vote.majority'], 'needed' | 'short'>): string {
  return figures(
    ['жақтап', f.for],
    ['қажеті', goal?.needed],
    ['жетпейтіні', some(goal?.short)],
    ['қарсы', f.against],
    ['қалыс қалғаны', some(f.abstained)],
    ['жарамсыз бюллетень', some(f.spoilt)],
    ['қатысып отырғаны', f.present],
  )
}

function waiting(result: Decision['result'] | undefined): string {
  return result === 'pending' ? 'шешуші дауыс күтілуде' : ''
}
