// A consumer in TypeScript, compiled under several resolutions with all declarations checked.
import { judgeDossier, sentence, type Finding, type Wording } from 'zhinalys'
import { auditLines, type LineResult } from 'zhinalys/audit'
import type { ZhinalysMatchers } from 'zhinalys/matchers'
import { parseDossier } from 'zhinalys/records'
import { en } from 'zhinalys/wording/en'
import { kk } from 'zhinalys/wording/kk'
import { ru } from 'zhinalys/wording/ru'

declare const console: { log(...values: unknown[]): void }

const record = {
  assembly: {
    id: 'a1',
    kind: 'officers',
    unit: 'Department',
    seats: ['m1', 'm2', 'm3', 'm4', 'm5'].map((id) => ({ id, office: 'member' })),
  },
  sittings: [{ id: 's1', on: '2024-03-20', present: ['m1', 'm2'] }],
}

const { findings } = judgeDossier(parseDossier(record))
const quorum = findings.find((finding): finding is Finding<'quorum'> => finding.rule === 'quorum')!
const wordings: readonly Wording[] = [kk, ru, en]
for (const wording of wordings) console.log(sentence(quorum, wording))

// @ts-expect-error an unknown finding may lack its figures
export const short: number = quorum.facts.short
// @ts-expect-error there is no such rule
export type Wrong = Parameters<ZhinalysMatchers['toBreach']> extends [rule: 'quorums'] ? never : Finding<'quorums'>

async function audited(lines: readonly string[]): Promise<void> {
  for await (const result of auditLines(lines)) tell(result)
}

function tell(result: LineResult): void {
  console.log(result.ok, result.ok ? result.verdict.outcome : result.error.code)
}

void audited([JSON.stringify(record)])
