import type { Convener, Facts, NoticePart } from '../../rules/facts.js'
import { detailed, enumerated, faults, figures } from '../parts.js'
import type { Wording } from '../wording.js'
import { dated, deputyHead, on } from './words.js'

type Convening = Pick<
  Wording['rules'],
  'convening.by' | 'convening.constituted' | 'convening.notice' | 'convening.materials'
>

export const convening: Convening = {
  'convening.by': {
    met: (f) => `Отырысты ${conveners[f.convenedBy]} шақырған, оның бұған құқығы бар`,
    breached: (f) => `Отырысты ${conveners[f.convenedBy]} шақырған, оның бұған құқығы жоқ`,
    unknown: () => 'Отырысты бұған құқылы адамның шақырған-шақырмағаны анықталмаған',
  },
  'convening.constituted': {
    met: (f) => held(f, 'жиналыс құрамын ІІО басшысы'),
    breached: (f) => held(f, 'ал жиналыс құрамын ІІО басшысы тек'),
    unknown: (f) =>
      detailed(
        'Отырыстың жиналыс құрамы бекітілгенге дейін өткен-өтпегені анықталмаған',
        figures(['отырыс күні', f.on && dated(f.on)]),
      ),
  },
  'convening.notice': {
    met: () =>
      'Отырыс туралы хабарлама тиісті мүшелердің бәріне уақтылы берілген, онда отырыстың орны, уақыты және күн тәртібі көрсетілген',
    breached: (f) =>
      f.missing.includes('notice')
        ? detailed('Отырыс туралы хабарлама берілмеген', faults(unreached(f)))
        : `Отырыс туралы хабарлама талапқа сай емес: ${noticeFaults(f)}`,
    unknown: (f) =>
      detailed(
        'Мүшелердің отырыс туралы тиісті түрде хабардар етілген-етілмегені анықталмаған',
        figures(['хабардар етілгендер тізімінде жоғы', enumerated(f.notNotified)]),
      ),
  },
  'convening.materials': {
    met: () => 'Күн тәртібіндегі мәселелер жөніндегі материалдар жиналыс мүшелеріне жіберілген',
    breached: () => 'Күн тәртібіндегі мәселелер жөніндегі материалдар жиналыс мүшелеріне жіберілмеген',
    unknown: () =>
      'Күн тәртібіндегі мәселелер жөніндегі материалдардың жиналыс мүшелеріне жіберілген-жіберілмегені анықталмаған',
  },
}

const conveners: Record<Convener, string> = {
  chair: 'төраға',
  deputy: 'төрағаның орынбасары',
  'authorised-head': 'уәкілетті басшы',
  'deputy-head': deputyHead.nominative,
  other: 'өзге адам',
}

function held({ on: day, approved }: Facts['convening.constituted'], roster: string): string {
  return approved === false
    ? `Отырыс ${on(day)} өткен, ал жиналыс құрамын ІІО басшысы бекітпеген`
    : `Отырыс ${on(day)} өткен, ${roster} ${on(approved)} бекіткен`
}

const said: Partial<Record<NoticePart, string>> = { place: 'орны', time: 'уақыты', agenda: 'күн тәртібі' }

function noticeFaults(f: Partial<Facts['convening.notice']>): string {
  const { missing = [] } = f
  const unsaid = missing.flatMap((part) => said[part] ?? [])
  return faults(
    unsaid.length > 0 ? `отырыстың ${unsaid.join(', ')} көрсетілмеген` : undefined,
    missing.includes('in-time') ? 'отырыс күнінен кейін берілген' : undefined,
    unreached(f),
  )
}

/** Whom it reached may not be known where the notice itself was faulty. */
function unreached({ notNotified = [] }: Partial<Facts['convening.notice']>): string | undefined {
  const names = enumerated(notNotified)
  return names && `дауыс беру құқығы бар ${notNotified.length} мүше хабардар етілмеген – ${names}`
}
