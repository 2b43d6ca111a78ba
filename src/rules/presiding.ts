import type { Seat } from '../records/types.js'
import { all, recorded, type Lacking, type Ruling } from '../verdict/ruling.js'
import type { SittingCase } from './cases.js'
import { correct, record, some, type Cure } from './cure.js'
import { hasLeft } from './roster.js'
import type { Rule } from './rule.js'

/** Paragraph 13, item 9: members take part in what the assembly holds. Excuses are not regulated, hence a note. */
export const attendance = {
  id: 'attendance',
  provisions: ['13.9a'],
  weight: 'note',
  consults: [],
  subject: 'sitting',
  judge: 'judgeQuorum',
  outcome: (of) => {
    const absent = absentFrom(of)
    return recorded(absent === undefined ? undefined : absent.length === 0, `${of.at}/present`)
  },
  facts: (of) => ({ absent: absentFrom(of) }),
  cure: (of) => {
    const among = absentFrom(of) as string[]
    return [{ do: 'attend', fact: `${of.at}/present`, more: among.length, among }]
  },
} as const satisfies Rule<'attendance', SittingCase>

function absentFrom({ opening, serving }: SittingCase): string[] | undefined {
  if (opening === undefined) return undefined
  const absent: string[] = []
  for (const { id } of serving) if (!opening.voters.has(id)) absent.push(id)
  return absent
}

/**
 * Paragraph 5: the chair presides, in the chair's absence the deputy chair. Where both are absent the text names
 * nobody: a note, breached, for a person's eye.
 */
export const presiding = {
  id: 'presiding',
  provisions: ['5.1', '5.2'],
  weight: 'duty',
  consults: [],
  subject: 'sitting',
  judge: 'judgeQuorum',
  weigh: (of) => (entitledToPreside(of)?.length === 0 ? 'note' : 'duty'),
  outcome: (of): Ruling => {
    const entitled = entitledToPreside(of)
    if (entitled?.length === 0) return 'breached'
    const { presiding } = of.sitting
    return all(
      entitled === undefined ? [`${of.at}/present`] : 'met',
      recorded(presiding === undefined ? undefined : (entitled?.includes(presiding) ?? true), `${of.at}/presiding`),
    )
  },
  facts: (of) => {
    const entitled = entitledToPreside(of) ?? []
    const { presiding } = of.sitting
    return { presiding, entitled: entitled.find((id) => id === presiding) ?? entitled[0] }
  },
  cure: presidingCure,
  settle: presidingSettled,
} as const satisfies Rule<'presiding', SittingCase>

/** The chair if present, else the deputy chair; more than one id only where the roster seats more than one chair. */
function entitledToPreside({ opening }: SittingCase): readonly string[] | undefined {
  return opening && (opening.chairs.length > 0 ? opening.chairs : opening.deputies)
}

/** One who is entitled presides; where both are absent, the chair, or the deputy chair, attends. */
function presidingCure(of: SittingCase): Cure | undefined {
  const entitled = entitledToPreside(of) as readonly string[]
  const { presiding } = of.sitting
  const fact = `${of.at}/presiding`
  if (entitled.length > 0) return correct(fact, ...some(entitled))
  const [leader] = leaders(of)
  if (leader === undefined) return undefined
  const presides = presiding === undefined ? record(fact) : correct(fact, leader)
  return [
    { do: 'attend', fact: `${of.at}/present`, more: 1, among: [leader] },
    ...(presiding === leader ? [] : presides),
  ]
}

/** Whoever presided cannot have been entitled if neither chair nor deputy chair. */
function presidingSettled(of: SittingCase, _: unknown, lacking: Lacking): Cure | undefined {
  const able = leaders(of)
  const { presiding } = of.sitting
  if (able.length === 0) return undefined
  if (presiding === undefined || able.includes(presiding)) return record(...lacking)
  return [...correct(`${of.at}/presiding`, ...some(able)), ...record(...lacking)]
}

/** The chair and the deputy chair, unless they have left, in this order. */
function leaders({ roster, on }: SittingCase): string[] {
  const serving = (id: string) => !hasLeft(roster.seats.get(id) as Seat, on)
  return [...roster.chairs, ...roster.deputies].filter(serving)
}
