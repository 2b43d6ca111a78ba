import { expect, it } from 'vitest'
import {
  acrossReadings,
  countVote,
  eligibleFrom,
  explain,
  judgeDossierAcross,
  judgeVote,
  sentence,
  serviceOn,
  type Dossier,
} from 'zhinalys'
import { auditLines, judgeFormation, mergeTallies, parseTally, tallyOf, type LineResult } from 'zhinalys/audit'
import { jsonSchema, parseDossier } from 'zhinalys/records'
import { en } from 'zhinalys/wording/en'
import { kk } from 'zhinalys/wording/kk'
import { ru } from 'zhinalys/wording/ru'
import { frozen } from '../frozen.js'
import { assemblyOf, motionOf, openVote, sittingOf, voters } from '../dossiers.js'

const motion = motionOf({ ballot: openVote(voters, 3, 3), declared: 'adopted' })
const sitting = sittingOf({ present: voters, motions: [motion] })
const dossier: Dossier = { assembly: assemblyOf(), sittings: [sitting] }
const service = [{ from: '2010-01-10', to: '2015-03-20', credit: 1.5 }, { from: '2019-07-01' }] as const

async function results(readings = {}): Promise<LineResult[]> {
  const all: LineResult[] = []
  for await (const result of auditLines([JSON.stringify(dossier), '{'], { readings })) all.push(result)
  return all
}

/** Everything that takes what a caller owns. */
async function everything(): Promise<Readonly<Record<string, () => unknown>>> {
  const judged = frozen(await results())
  const tally = frozen(tallyOf(judged))
  const verdict = frozen(judgeDossierAcross(frozen(dossier)))
  const vote = frozen({ assembly: dossier.assembly, sitting, motion })
  const count = frozen({ present: 6, for: 3, against: 3 })
  const tie = frozen({ tie: 'never' } as const)
  const calls = {
    parseDossier: () => parseDossier(dossier),
    judgeDossierAcross: () => judgeDossierAcross(dossier, tie),
    judgeVote: () => judgeVote(vote, tie),
    acrossReadings: () => acrossReadings((readings) => judgeVote(vote, readings).decision, tie),
    countVote: () => countVote(count, tie),
    serviceOn: () => serviceOn(frozen(service), '2024-01-01', tie),
    eligibleFrom: () => eligibleFrom(frozen(service)),
    tallyOf: () => tallyOf(judged),
    mergeTallies: () => mergeTallies(tally, tally),
    parseTally: () => parseTally(tally),
    judgeFormation: () => judgeFormation(tally),
    jsonSchema: () => jsonSchema(),
  }
  const words = [kk, ru, en].map((wording) => [
    wording.language,
    () => [explain(verdict, wording), verdict.findings.map((finding) => sentence(finding, wording))],
  ])
  return { ...calls, ...(Object.fromEntries(words) as typeof calls) }
}

it('every function takes what is frozen, and gives the same however often and in whatever order it is called', async () => {
  const calls = Object.entries(await everything())
  const once = calls.map(([name, call]) => [name, JSON.stringify(call())])
  const again = calls.toReversed().map(([name, call]) => [name, JSON.stringify(call())])
  expect(again.toReversed()).toEqual(once)
  expect(once.filter(([, text]) => text === undefined || text.length < 5)).toEqual([])
})

it('changing a result changes no other', async () => {
  const changed = parseDossier(dossier) as { assembly: { unit: string } }
  changed.assembly.unit = 'changed'
  expect(dossier.assembly.unit).toBe('unit')
  const before = JSON.stringify(jsonSchema())
  for (const value of Object.values(jsonSchema()))
    if (typeof value === 'object') Object.assign(value as object, { x: 1 })
  expect(JSON.stringify(jsonSchema())).toBe(before)
  const [first] = await results()
  Object.assign(first as object, { line: 7 })
  expect((await results())[0]?.line).toBe(1)
})

it('registers judged at once by other readings do not disturb each other', async () => {
  const [alone, never] = [await results(), await results({ tie: 'never' })]
  expect(alone).not.toEqual(never)
  const interleaved: [LineResult[], LineResult[]] = [[], []]
  const streams = [auditLines(lines()), auditLines(lines(), { readings: { tie: 'never' } })] as const
  for (let line = 0; line < 2; line++) {
    for (const [i, stream] of streams.entries()) {
      const next = await stream.next()
      if (!next.done) interleaved[i]?.push(next.value)
    }
  }
  expect(interleaved).toEqual([alone, never])

  function lines() {
    return [JSON.stringify(dossier), '{']
  }
})
