/* Calls of the program with arguments in any order, of which most are wrong. */
import { strict as assert } from 'node:assert'
import type { Random } from '../model/random.js'
import { texts } from './hostile.js'
import { ran } from './machine.js'
import { assertPlain, assertSpeaks } from './words.js'

const words: readonly string[] = [
  ...['audit', 'merge', 'check', 'schema', 'rules', 'help', 'register', 'tally', '-', '--', '--help', '--version'],
  ...['--lang', '--format', '--readings', '--reading', '--only', '--out', '--tally', '--fail-on', '--quiet'],
  ...[
    '--lang=ru',
    '--format=html',
    '--readings=all',
    '--reading=tie=never',
    '--only=met',
    '--fail-on=none',
    '--quiet=1',
  ],
  ...['en', 'csv', 'text', 'all', 'tie=never', 'tie', 'tie=', '=', '__proto__=x', 'constructor=x', 'breached,,met'],
  ...texts,
]

const files = { register: Buffer.from('{"assembly":{"id":"a","kind":"officers","unit":"u","seats":[]}}\n{') }

export async function checkCall(random: Random): Promise<void> {
  const args = Array.from({ length: random.between(0, 6) }, () => random.pick(words))
  if (random.chance(0.7)) args.unshift(random.pick(['audit', 'merge', 'check', 'schema', 'rules']), 'register')
  const { status, out, err } = await ran(args, files)
  assert([0, 1, 2].includes(status))
  assert(status !== 2 || err !== '' || args.includes('--quiet') || out !== '', 'a failure without a word')
  assertSpeaks(out)
  assertPlain(err)
}
