/* What holds of any one record, whatever it is made of. */
import { strict as assert } from 'node:assert'
import { explain, judgeDossier, judgeDossierAcross, type Dossier, type Readings } from 'zhinalys'
import { safeParseDossier, type RecordIssue } from 'zhinalys/records'
import { en } from 'zhinalys/wording/en'
import { kk } from 'zhinalys/wording/kk'
import { ru } from 'zhinalys/wording/ru'
import { options } from '../../src/readings/options.js'
import { dossierFrom, readingsFrom } from '../model/generate.js'
import type { Random } from '../model/random.js'
import { frozen } from '../frozen.js'
import { mutated, renamed } from './mutate.js'
import { assertPlainData, assertSpeaks } from './words.js'

export function recordFrom(random: Random): string {
  const dossier = dossierFrom(random, 0.3)
  return random.chance(0.3) ? renamed(dossier, random) : mutated(dossier, random)
}

export function checkRecord(random: Random): void {
  const text = recordFrom(random)
  const input = frozen(JSON.parse(text) as unknown)
  const before = JSON.stringify(input)
  const parsed = safeParseDossier(input)
  assert.equal(JSON.stringify(input), before)
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined)
  if (parsed.ok) checkJudged(frozen(parsed.value), readingsFrom(random, options))
  else {
    assert.equal(parsed.error.code, 'RECORD_INVALID')
    assert(parsed.error.issues.length > 0)
    for (const issue of parsed.error.issues) checkIssue(issue, input)
  }
}

/** Every fault has a place that is there, and says what was expected; but the one that counts those left out. */
function checkIssue({ at, message, expected }: RecordIssue, input: unknown): void {
  assert(message.length > 0 && message.length < 1_000, `a message of ${message.length}`)
  assertSpeaks(message)
  if (/^and \d+ more$/.test(message)) return
  assert(expected !== undefined && expected !== '', `${at} expects nothing`)
  const keys = at.split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  assert.equal(keys[0], '')
  let holder = input
  for (const key of keys.slice(1, -1)) {
    assert(typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key), `${at} is nowhere`)
    holder = (holder as Record<string, unknown>)[key]
  }
}

function checkJudged(dossier: Dossier, readings: Readings): void {
  const again = safeParseDossier(JSON.parse(JSON.stringify(dossier)))
  assert(again.ok)
  const verdict = judgeDossier(dossier, frozen(readings))
  const across = judgeDossierAcross(dossier)
  assertPlainData(verdict)
  assertPlainData(across)
  const alone = across.findings.map(({ dependsOn, ...finding }) => {
    assert(dependsOn !== undefined)
    return finding
  })
  assert.equal(JSON.stringify({ ...across, findings: alone }), JSON.stringify(judgeDossier(again.value)))
  assert.equal(JSON.stringify(judgeDossier(again.value, readings)), JSON.stringify(verdict))
  for (const wording of [kk, ru, en]) {
    const told = explain(verdict, wording)
    told.forEach(assertSpeaks)
    assert.deepEqual(told, explain(frozen(verdict), wording))
  }
}
