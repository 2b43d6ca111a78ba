import type { Convener, Facts, NoticePart } from '../../rules/facts.js'
import { detailed, enumerated, faults, figures } from '../parts.js'
import { russian } from '../plural.js'
import type { Wording } from '../wording.js'
import { byDeputyHead, counted, dated } from './words.js'

type Convening = Pick<
  Wording['rules'],
  'convening.by' | 'convening.constituted' | 'convening.notice' | 'convening.materials'
>

export const convening: Convening = {
  'convening.by': {
    met: (f) => `Заседание созвано ${conveners[f.convenedBy]}, которому такое право предоставлено`,
    breached: (f) => `Заседание созвано ${conveners[f.convenedBy]}, которому такое право не предоставлено`,
    unknown: () => 'Не установлено, надлежащее ли лицо созвало заседание',
  },
  'convening.constituted': {
    met: (f) => held(f, 'состав собрания утверждён руководителем ОВД'),
    breached: (f) => held(f, 'а состав собрания утверждён руководителем ОВД только'),
    unknown: (f) =>
      detailed(
        'Не установлено, состоялось ли заседание до утверждения состава собрания',
        figures(['дата заседания', f.on && dated(f.on)]),
      ),
  },
  'convening.notice': {
    met: () =>
      'Извещение о заседании дано своевременно всем, кому следовало, с указанием места, времени и повестки дня',
    breached: (f) =>
      f.missing.includes('notice')
        ? detailed('Извещение о заседании не направлялось', faults(unreached(f)))
        : `Извещение о заседании не отвечает требованиям: ${noticeFaults(f)}`,
    unknown: (f) =>
      detailed(
        'Не установлено, извещены ли члены собрания о заседании надлежащим образом',
        figures(['не указан в списке извещённых', enumerated(f.notNotified)]),
      ),
  },
  'convening.materials': {
    met: () => 'Материалы к заседанию направлены членам собрания',
    breached: () => 'Материалы к заседанию членам собрания не направлены',
    unknown: () => 'Не установлено, направлены ли членам собрания материалы к заседанию',
  },
}

const conveners: Record<Convener, string> = {
  chair: 'председателем',
  deputy: 'заместителем председателя',
  'authorised-head': 'уполномоченным руководителем',
  'deputy-head': byDeputyHead,
  other: 'иным лицом',
}

function held({ on, approved }: Facts['convening.constituted'], roster: string): string {
  return approved === false
    ? `Заседание состоялось ${dated(on)}, а состав собрания руководителем ОВД не утверждён`
    : `Заседание состоялось ${dated(on)}, ${roster} ${dated(approved)}`
}

const said: Partial<Record<NoticePart, string>> = { place: 'места', time: 'времени', agenda: 'повестки дня' }

function noticeFaults(f: Partial<Facts['convening.notice']>): string {
  const { missing = [] } = f
  const unsaid = missing.flatMap((part) => said[part] ?? [])
  return faults(
    unsaid.length > 0 ? `дано без указания ${unsaid.join(', ')}` : undefined,
    missing.includes('in-time') ? 'дано позже дня заседания' : undefined,
    unreached(f),
  )
}

/** Whom it reached may not be known where the notice itself was faulty. */
function unreached({ notNotified = [] }: Partial<Facts['convening.notice']>): string | undefined {
  const { length } = notNotified
  if (length === 0) return undefined
  const members = counted(length, 'член', 'члена', 'членов')
  return `${russian(length, 'не извещён', 'не извещены', 'не извещено')} ${members} собрания с правом голоса – ${notNotified.join(', ')}`
}
