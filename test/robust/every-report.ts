/* Writes a digest of every report on a register in every language, as this process sees zone and locale. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { ran } from '../fuzz/machine.js'

const register = readFileSync(process.argv[2] ?? '')
const digests: Record<string, string> = {}
for (const format of ['text', 'ndjson', 'csv', 'html', 'junit']) {
  for (const lang of ['kk', 'ru', 'en']) {
    const args = ['audit', 'register', '--format', format, '--lang', lang, '--tally', 'tally']
    const { status, out, files } = await ran(args, { register })
    const written = `${status} ${out} ${files.get('tally') ?? ''}`
    digests[`${format} ${lang}`] = createHash('sha256').update(written).digest('hex')
  }
}
const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions()
process.stdout.write(JSON.stringify({ timeZone, locale, digests }))
