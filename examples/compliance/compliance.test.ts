// How another system proves that it complies: npx vitest run examples/compliance
import { describe, expect, it } from 'vitest'
import { acrossReadings, judgeQuorum, judgeVote } from 'zhinalys'
import { matchers, type ZhinalysMatchers } from 'zhinalys/matchers'
import { ru } from 'zhinalys/wording/ru'
import { announce, mayOpen, people, voting, type Protocol } from './clerk.js'
import { assembly, sittingOf } from './dossier.js'

declare module 'vitest' {
  interface Matchers<T> extends ZhinalysMatchers<T> {}
}
expect.extend(matchers(ru))

function protocolOf(attended: readonly string[], yes: number, no: number): Protocol {
  const abstained = attended.length - yes - no
  const announced = announce(yes, attended.length)
  return { number: '2024-7', date: '2024-05-15', attended, votes: { yes, no, abstained }, announced }
}

/** Every way in which people can attend. */
const attendances = Array.from({ length: 2 ** people.length }, (_, bits) => people.filter((_, i) => bits & (1 << i)))

describe('the clerk opens a sitting exactly where paragraph 15 calls it lawful', () => {
  it.each([true, false])('opened: %s', (opened) => {
    const of = attendances.filter((attended) => mayOpen(attended) === opened)
    expect(of.length).toBeGreaterThan(0)
    for (const attended of of) {
      const verdict = judgeQuorum({ assembly, sitting: sittingOf(protocolOf(attended, 0, 0)) })
      if (opened) expect(verdict).toBeLawful()
      else expect(verdict).toBreach('quorum')
    }
  })
})

describe('the clerk announces what paragraph 17 decides', () => {
  const counts = Array.from({ length: 8 }, (_, yes) => Array.from({ length: 8 - yes }, (_, no) => [yes, no] as const))

  it.each(counts.flat().filter(([yes, no]) => yes !== no))('%i for, %i against', (yes, no) => {
    const sitting = sittingOf(protocolOf(voting, yes, no))
    expect(judgeVote({ assembly, sitting, motion: sitting.motions[0] })).not.toBreach()
  })

  it('a tie is the casting vote, which the clerk does not keep: nobody can say', () => {
    const sitting = sittingOf(protocolOf(voting, 3, 3))
    expect(judgeVote({ assembly, sitting, motion: sitting.motions[0] })).toBeUnknown('vote.declared')
  })
})

describe('what the clerk does not keep is not passed off as kept', () => {
  it('who presided', () => {
    const verdict = judgeQuorum({ assembly, sitting: sittingOf(protocolOf(voting, 7, 0)) })
    expect(verdict).toBeUnknown('presiding')
    expect(verdict).not.toComply()
  })
})

describe('where the text has more than one meaning, the clerk says which it takes', () => {
  it('nothing hangs on a reading where all agree; a majority of those who voted is another matter', () => {
    const of = (yes: number, no: number) => {
      const sitting = sittingOf(protocolOf(voting, yes, no))
      return acrossReadings((readings) => {
        return judgeVote({ assembly, sitting, motion: sitting.motions[0] }, readings).decision.result
      })
    }
    expect(of(7, 0).settled).toBe(true)
    expect(of(3, 2).dependsOn).toContain('majority')
  })
})
