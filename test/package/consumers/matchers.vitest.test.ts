// A consumer of the matchers with vitest.
import { expect, it } from 'vitest'
import { judgeQuorum } from 'zhinalys'
import { matchers, type ZhinalysMatchers } from 'zhinalys/matchers'
import { kk } from 'zhinalys/wording/kk'

declare module 'vitest' {
  interface Matchers<T> extends ZhinalysMatchers<T> {}
}
expect.extend(matchers(kk))

const seats = ['m1', 'm2', 'm3', 'm4', 'm5'].map((id) => ({ id, office: 'member' }) as const)
const assembly = { id: 'a1', kind: 'officers', unit: 'Department', seats } as const
const verdict = judgeQuorum({ assembly, sitting: { id: 's1', on: '2024-03-20', present: ['m1', 'm2'] } })

it('asserts', () => {
  expect(verdict).toBreach('quorum')
  expect(verdict).not.toBeLawful()
  // @ts-expect-error there is no such rule
  expect(() => expect(verdict).toBreach('quorums')).toThrow('did you mean "quorum"?')
})

it('prints the finding with its citation', () => {
  expect(() => expect(verdict).toBeLawful()).toThrow('(15-тармақ).')
})
