import { describe, expect, it } from 'vitest'
import { explain, judgeDossier, judgeQuorum, judgeVote, sentence } from 'zhinalys'
import { en } from 'zhinalys/wording/en'
import { kk } from 'zhinalys/wording/kk'
import { ru } from 'zhinalys/wording/ru'
import { factName } from '../../src/wording/fact-name.js'
import { assemblyOf, motionOf, openVote, sittingOf, voters } from '../dossiers.js'
import { find } from '../find.js'

const few = judgeQuorum({
  assembly: assemblyOf(),
  sitting: sittingOf({ present: ['c', 'd', 'm1'], presiding: undefined }),
})

describe('sentence', () => {
  it('is one sentence with its figures, then the citation', () => {
    const quorum = find(few, 'quorum')
    expect(quorum && [kk, ru, en].map((wording) => sentence(quorum, wording))).toEqual([
      'Отырыс заңды емес: қатысқаны – 3, қажеті – 4, мүшелердің жалпы саны – 7 (15-тармақ).',
      'Заседание неправомочно: участвовали 3 члена из 7, необходимо 4 (пункт 15).',
      'The sitting is not lawful: 3 of 7 members attended, 4 are needed (paragraph 15).',
    ])
  })

  it('names what is lacking, each thing once', () => {
    const presiding = find(few, 'presiding')
    expect(presiding && [kk, ru, en].map((wording) => sentence(presiding, wording))).toEqual([
      'Отырыста бұған құқылы адамның төрағалық еткен-етпегені анықталмаған: құқылы адам – c; жетіспейтін мәлімет: отырыста төрағалық етуші (5-тармақ).',
      'Не установлено, надлежащее ли лицо председательствовало на заседании: право имел – c; недостающие сведения: председательствующий на заседании (пункт 5).',
      'Whether the person entitled to preside at the sitting did so is not established: c was entitled to; not recorded: who presided at the sitting (paragraph 5).',
    ])
  })
})

describe('factName', () => {
  it.each([
    ['/assembly/seats/3/employed', 'seat.employed'],
    ['/seat/employed', 'seat.employed'],
    ['/assembly/election/on', 'election.on'],
    ['/sittings/12/present', 'sitting.present'],
    ['/sittings/0/motions/1/ballot/issued', 'ballot.issued'],
    ['/sitting/motions/2/respondent', 'motion.respondent'],
  ])('%s is %s', (pointer, name) => {
    expect(factName(pointer)).toBe(name)
  })
})

describe('explain', () => {
  it('tells the verdict, lawfulness, breaches, gaps and notes, in this order, each with its remedy', () => {
    expect(explain(few, en)).toEqual([
      en.conclusions.breached,
      en.validity.breached,
      'The sitting is not lawful: 3 of 7 members attended, 4 are needed (paragraph 15).',
      'To comply: 1 more member present.',
      'Whether the person entitled to preside at the sitting did so is not established: c was entitled to; not recorded: who presided at the sitting (paragraph 5).',
      'To comply: a record of who presided at the sitting.',
      '4 voting members did not attend the sitting: m2, m3, m4, m5 (paragraph 13, item 9).',
      'To comply: 4 more members present: m2, m3, m4, m5.',
    ])
  })

  it('tells the decision of a vote', () => {
    const vote = judgeVote({
      assembly: assemblyOf(),
      sitting: sittingOf(),
      motion: motionOf({ ballot: openVote(voters, 4, 3) }),
    })
    expect(explain(vote, ru)).toEqual([ru.conclusions.met, ru.validity.met, 'Решение принято по подсчёту голосов.'])
  })

  it('of a dossier tells no validity', () => {
    expect(explain(judgeDossier({ assembly: assemblyOf() }), kk)[0]).toBe(kk.conclusions.unknown)
    expect(explain(judgeDossier({ assembly: assemblyOf() }), kk)).not.toContain(kk.validity['not-judged'])
  })
})
