/* What each step costs, as a multiple of the JSON.parse of the same dossiers. */
import { judgeDossier, judgeDossierAcross, type Dossier } from 'zhinalys'
import { auditLines } from 'zhinalys/audit'
import { parseDossier } from 'zhinalys/records'
import { run } from '../../src/cli/run.js'
import { measured, type Tasks } from './measured.js'
import { linesOf } from './register.js'
import { hundredths, table, tenths } from './table.js'

const lines = linesOf(100)
const parsed = lines.map((line): unknown => JSON.parse(line))
const dossiers = parsed.map(parseDossier)
const bytes = Buffer.from(lines.join('\n'))

/** What was made and is thrown away: an engine must not find out that nobody looks at it. */
let made = 0

const tasks: Tasks = {
  'JSON.parse': () => {
    for (const line of lines) made += (JSON.parse(line) as Dossier).assembly.seats.length
  },
  'validate: parseDossier': () => {
    for (const record of parsed) made += parseDossier(record).assembly.seats.length
  },
  'judge: judgeDossier': () => {
    for (const dossier of dossiers) made += judgeDossier(dossier).findings.length
  },
  'parse, validate and judge': () => {
    for (const line of lines) made += judgeDossier(parseDossier(JSON.parse(line))).findings.length
  },
  'judge across readings: judgeDossierAcross': () => {
    for (const dossier of dossiers) made += judgeDossierAcross(dossier).findings.length
  },
  'auditLines, and each result as JSON': async () => {
    for await (const result of auditLines(lines)) made += JSON.stringify(result).length
  },
  'zhinalys audit to NDJSON': () => audit('ndjson'),
  'zhinalys audit to text': () => audit('text'),
  'zhinalys audit to HTML': () => audit('html'),
}

/** The command line on the same bytes, its report thrown away. */
async function audit(format: string): Promise<void> {
  await run(['audit', '-', '--format', format, '--lang', 'kk'], {
    environment: {},
    open: () => Promise.resolve([bytes] as unknown as AsyncIterable<Uint8Array>),
    create: () => Promise.reject(new Error('No file is asked for.')),
    write: (text) => {
      made += text.length
      return Promise.resolve()
    },
    complain: (text) => {
      throw new Error(text)
    },
    now: () => 0,
  })
}

/** @returns the table, under a line that says of what dossiers */
export async function costs(): Promise<string> {
  const findings = dossiers.reduce((sum, dossier) => sum + judgeDossier(dossier).findings.length, 0)
  const rows = (await measured(tasks, 'JSON.parse')).map(({ task, milliseconds, ratio }) => {
    return [task, tenths((milliseconds / lines.length) * 1000), hundredths(ratio)]
  })
  if (made === 0) throw new Error('Nothing was judged.')
  const each = `${Math.round(bytes.length / lines.length)} bytes and ${findings / lines.length} findings each`
  return `${lines.length} dossiers, ${each}.\n\n${table(['step', 'µs a dossier', '× JSON.parse'], rows)}`
}
