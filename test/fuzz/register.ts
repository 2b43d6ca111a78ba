/* What holds of any register and each of its reports, whatever stands in its lines. */
import { strict as assert } from 'node:assert'
import { parse } from 'csv-parse/sync'
import { SyntaxValidator } from 'fast-xml-validator'
import { parseTally, type LineResult } from 'zhinalys/audit'
import { elements, parsed } from '../cli/html/dom.js'
import { dossierFrom } from '../model/generate.js'
import type { Random } from '../model/random.js'
import { linesOf } from './bytes.js'
import { ran, type Ran } from './machine.js'
import { assertPlain, assertSpeaks } from './words.js'

const name = 'register<b>.ndjson'

/** A register: its first line is a dossier, which tells that each of the others is a record of its own. */
export async function checkRegister(random: Random): Promise<void> {
  const first = Buffer.from(JSON.stringify(dossierFrom(random)))
  const lines = [first, ...linesOf(random)]
  const chosen = ['--lang', random.pick(['kk', 'ru', 'en']), ...random.pick(choices)]
  const report = (format: string) => reported(random, joined(lines), ['--format', format, ...chosen])
  const results = resultsOf(await report('ndjson'))
  const filled = lines.flatMap((line, i) => (Buffer.from(line).toString().trim() === '' ? [] : [i + 1]))
  assert.deepEqual(
    results.map(({ line }) => line),
    filled,
  )
  checkCsv(await report('csv'), results)
  checkHtml(await report('html'))
  checkJunit(await report('junit'), results)
  const text = await report('text')
  assertPlain(text.out)
  checkStatus(text, results)
  await checkMerged([first, ...lines.slice(0, 2)], [first, ...lines.slice(2)], chosen)
  await checkChecked(joined(lines), results)
}

const choices = [[], ['--readings', 'all'], ['--reading', 'tie=never']] as const

function joined(lines: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]))
}

/** A report made twice at once, the file read in other pieces: the same bytes. */
async function reported(random: Random, bytes: Uint8Array, options: readonly string[]): Promise<Ran> {
  const args = ['audit', name, '--tally', 'tally', ...options]
  const pieces = random.pick([1, 3, 64, 1_000])
  const [done, again] = await Promise.all([ran(args, { [name]: bytes }), ran(args, { [name]: bytes }, pieces)])
  assert.deepEqual(again, done)
  assertSpeaks(done.out)
  assertPlain(done.err)
  return done
}

function checkStatus({ status, err, files }: Ran, results: readonly LineResult[]): void {
  const { dossiers, breached, unreadable } = parseTally(JSON.parse(files.get('tally') ?? ''))
  const broken = results.filter(({ ok }) => !ok).length
  assert.deepEqual([unreadable, dossiers], [broken, results.length - broken])
  assert.equal(status, broken > 0 ? 2 : breached > 0 ? 1 : 0)
  assert.equal(err === '', broken === 0)
}

/** Two parts, tallied and merged, come to the bytes of the whole. */
async function checkMerged(one: Uint8Array[], other: Uint8Array[], chosen: readonly string[]): Promise<void> {
  const tallied = async (lines: readonly Uint8Array[]) => {
    const { files } = await ran(['audit', '-', '--quiet', '--tally', 'tally', ...chosen], { '-': joined(lines) })
    return files.get('tally') ?? ''
  }
  const [a, b] = [Buffer.from(await tallied(one)), Buffer.from(await tallied(other))]
  const merged = await ran(['merge', 'a', 'b'], { a, b })
  assert.equal(merged.out, await tallied([...one, ...other]))
}

async function checkChecked(bytes: Uint8Array, results: readonly LineResult[]): Promise<void> {
  const { status, out } = await ran(['check', name, '--lang', 'en'], { [name]: bytes })
  assertPlain(out)
  assertSpeaks(out)
  assert.equal(status, results.every(({ ok }) => ok) ? 0 : 2)
  assert.match(out, new RegExp(`^${results.length} records? checked`, 'm'))
}

function resultsOf({ out }: Ran): LineResult[] {
  const [, ...results] = out.trimEnd().split('\n')
  return results.map((result) => JSON.parse(result) as LineResult)
}

/** Cells as many as heads, no cell a formula, and a row for everything found. */
function checkCsv({ out }: Ran, results: readonly LineResult[]): void {
  const rows = parse(out, { bom: true, delimiter: ';', recordDelimiter: '\r\n' })
  const due = results.map((result) => (result.ok ? result.verdict.findings : result.error.issues).length)
  assert.equal(
    rows.length,
    due.reduce((sum, count) => sum + count, 1),
  )
  for (const cell of rows.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r\n＝＋－＠]/)
}

/** What no page of ours is made of. */
const foreign = ['script', 'img', 'image', 'iframe', 'object', 'embed', 'link', 'base', 'form', 'input', 'use', 'b']

function checkHtml({ out }: Ran): void {
  const { page, errors } = parsed(out)
  assert.deepEqual(errors, [])
  for (const { tagName, attrs } of elements(page)) {
    assert(!foreign.includes(tagName), `an element ${tagName}`)
    for (const attr of attrs) {
      assert.doesNotMatch(attr.name, /^on|^style$|src|action/)
      if (attr.name === 'href') assert.match(attr.value, /^#[a-z][a-z0-9-]*$/)
    }
  }
  assertPlain(out)
}

function checkJunit({ out }: Ran, results: readonly LineResult[]): void {
  assert.equal(SyntaxValidator.validate(out), true)
  assert.match(out, /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u)
  assert.equal(out.split('<testcase ').length - 1, results.length)
}
