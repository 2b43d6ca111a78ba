/* Raw bytes for whatever reads: lines, arrays, tallies; the files may be anything, the program says what they are. */
import { strict as assert } from 'node:assert'
import { emptyTally, parseTally } from 'zhinalys/audit'
import { dossierFrom } from '../model/generate.js'
import type { Random } from '../model/random.js'
import { texts } from './hostile.js'
import { ran } from './machine.js'
import { mutated } from './mutate.js'
import { recordFrom } from './record.js'
import { assertPlain, assertSpeaks } from './words.js'

const lineFeed = 0x0a

/** Some lines of a register, good ones and bad ones. None holds a line feed. */
export function linesOf(random: Random): Uint8Array[] {
  return Array.from({ length: random.between(0, 4) }, () => lineFrom(random))
}

function lineFrom(random: Random): Uint8Array {
  const text = random.chance(0.7) ? recordFrom(random) : random.pick([...texts, '{', '[]', '"', '\r', '\t '])
  const line = Buffer.from(text.replaceAll('\n', ' '))
  return random.chance(0.3) ? garbled(line, random).filter((byte) => byte !== lineFeed) : line
}

/** Some bytes changed, dropped or added, or the end cut off. */
function garbled(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = [...bytes]
  for (let i = random.between(1, 4); i > 0; i--) {
    const at = random.between(0, changed.length)
    const byte = random.pick([0x00, 0x0a, 0x0d, 0x22, 0x2c, 0x5c, 0x7b, 0x7d, 0x80, 0xbf, 0xc0, 0xed, 0xef, 0xff])
    const [removed, ...added] = random.pick([[0, byte], [1, byte], [1], [random.between(0, 200)]]) as [number, number]
    changed.splice(at, removed, ...added)
    if (random.chance(0.1)) changed.length = Math.min(changed.length, at)
  }
  return Uint8Array.from(changed)
}

/** Dossiers in one of the forms of a file, as they are or garbled; or nothing of the kind. */
function fileFrom(random: Random): Uint8Array {
  if (random.chance(0.1)) return Uint8Array.from({ length: random.between(0, 300) }, () => random.between(0, 255))
  const dossiers = Array.from({ length: random.between(0, 3) }, () => dossierFrom(random))
  const text = random.pick([
    () => dossiers.map((dossier) => JSON.stringify(dossier)).join('\n'),
    () => `\uFEFF${dossiers.map((dossier) => mutated(dossier, random)).join('\r\n')}\r\n`,
    () => JSON.stringify(dossiers),
    () => JSON.stringify(dossiers, null, 1),
    () => `[\n${dossiers.map((dossier) => mutated(dossier, random)).join(',\n')}\n]`,
    () => JSON.stringify(dossiers[0], null, '\t'),
  ])() as string | undefined
  const bytes = Buffer.from(text ?? '')
  return random.chance(0.8) ? garbled(bytes, random) : bytes
}

export async function checkBytes(random: Random): Promise<void> {
  const files = { file: fileFrom(random), other: fileFrom(random) }
  const format = random.pick(['text', 'ndjson', 'csv', 'html', 'junit'])
  for (const args of [
    ['audit', 'file', 'other', '--format', format],
    ['check', 'file', 'other'],
  ]) {
    const done = await ran(args, files)
    assert([0, 1, 2].includes(done.status))
    assert.deepEqual(await ran(args, files, random.pick([1, 7, 100])), done)
    assertSpeaks(done.out)
    assertPlain(done.err)
  }
  await checkNothingLost(files.file)
}

/** Who reads the file to its end without a complaint has read all of its dossiers. */
async function checkNothingLost(file: Uint8Array): Promise<void> {
  const { status, files } = await ran(['audit', '-', '--quiet', '--fail-on', 'none', '--tally', 'tally'], { '-': file })
  const { dossiers, unreadable } = parseTally(JSON.parse(files.get('tally') ?? ''))
  assert.equal(status, unreadable > 0 ? 2 : 0)
  if (unreadable > 0) return
  // A key that stands twice, or not first, tells of no dossier more.
  const begun =
    Buffer.from(file)
      .toString('latin1')
      .match(/\{\s*"assembly":/g)?.length ?? 0
  assert(dossiers >= begun, `${begun} dossiers in the text, ${dossiers} judged`)
}

export async function checkTallies(random: Random): Promise<void> {
  const register = { '-': Buffer.from(JSON.stringify(dossierFrom(random))) }
  const { files: written } = await ran(['audit', '-', '--quiet', '--tally', 'tally'], register)
  const tally = written.get('tally') ?? ''
  const changed = Buffer.from(mutated(JSON.parse(tally), random))
  const files = {
    tally: Buffer.from(tally),
    empty: Buffer.from(JSON.stringify(emptyTally)),
    changed: random.chance(0.5) ? garbled(changed, random) : changed,
  }
  const format = random.pick(['json', 'text'])
  const done = await ran(['merge', 'tally', 'empty', 'changed', '--format', format], files)
  assert.deepEqual(await ran(['merge', 'tally', 'empty', 'changed', '--format', format], files, 5), done)
  assert(done.status === 0 ? done.err === '' : done.status === 2 && done.out === '' && done.err !== '')
  assertSpeaks(done.out)
  assertPlain(done.err)
  if (done.status === 0 && format === 'json') parseTally(JSON.parse(done.out))
}
