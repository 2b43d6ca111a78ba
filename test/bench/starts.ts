/* What it costs to begin: each program in turn, again and again, beside one that does nothing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { median } from './measured.js'
import { program, type Taken } from './program.js'
import { linesOf } from './register.js'
import { table, tenths } from './table.js'

const rounds = 21
const home = resolve(import.meta.dirname, '../..')
const command = join(home, 'dist/cli/main.js')

function programsIn(folder: string): Readonly<Record<string, readonly string[]>> {
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const library = JSON.stringify(join(home, 'dist/index.js'))
  const records = JSON.stringify(join(home, 'dist/records/index.js'))
  const zod = JSON.stringify(import.meta.resolve('zod'))
  const dossier = file('dossier.ndjson', linesOf(1).join('\n'))
  return {
    'an empty script': [file('empty.mjs', '')],
    'import of one rule': [file('rule.mjs', `import { quorumOf } from ${library}\nquorumOf(7)`)],
    'import of zod, for comparison': [file('zod.mjs', `import ${zod}`)],
    'import of zhinalys/records': [file('records.mjs', `import ${records}`)],
    'zhinalys --version': [command, '--version'],
    'zhinalys audit of one dossier': [command, 'audit', dossier, '--fail-on', 'none'],
  }
}

/** @returns the table */
export async function starts(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'zhinalys-starts-'))
  const programs = programsIn(folder)
  const taken: Map<string, Taken>[] = []
  while (taken.length < rounds) {
    const round = new Map<string, Taken>()
    for (const [name, args] of Object.entries(programs)) round.set(name, await program(args))
    taken.push(round)
  }
  rmSync(folder, { recursive: true })
  const nothing = Object.keys(programs)[0] as string
  const rows = Object.keys(programs).map((name) => {
    const figures = (['wall', 'processor'] as const).flatMap((what) => {
      const of = (round: ReadonlyMap<string, Taken>, program: string) => (round.get(program) as Taken)[what]
      const times = taken.map((round) => of(round, name))
      return [median(times), median(taken.map((round) => of(round, name) - of(round, nothing)))]
    })
    return [name, ...figures.map(tenths)]
  })
  return table(['program', 'ms', 'above empty', 'ms of processor', 'above empty'], rows)
}
