// Dossiers in a database file, audited row by row, the verdicts written back: npx tsx examples/sqlite.ts
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { auditLines } from 'zhinalys/audit'

const folder = mkdtempSync(join(tmpdir(), 'zhinalys-'))
const db = new sqlite.Database(join(folder, 'register.db'))
db.exec(`
  CREATE TABLE dossier (id INTEGER PRIMARY KEY, json TEXT NOT NULL);
  CREATE TABLE verdict (dossier INTEGER PRIMARY KEY REFERENCES dossier, unit TEXT, kind TEXT, outcome TEXT NOT NULL);
`)
fill()

const ids: number[] = []
function* rows(): Generator<string> {
  const stored = db.prepare('SELECT id, json FROM dossier ORDER BY id')
  for (const row of stored.iterate()) {
    ids.push(row['id'] as number)
    yield row['json'] as string
  }
  stored.finalize()
}

const judged = db.prepare('INSERT INTO verdict VALUES (?, ?, ?, ?)')
for await (const result of auditLines(rows())) {
  const id = ids[result.line - 1] as number
  judged.run(result.ok ? [id, result.unit, result.kind, result.verdict.outcome] : [id, null, null, result.error.code])
}
judged.finalize()

const tally = db.all('SELECT kind, outcome, count(*) AS dossiers FROM verdict GROUP BY kind, outcome ORDER BY 1, 2')
for (const { kind, outcome, dossiers } of tally) console.log(kind, outcome, dossiers)
db.close()
rmSync(folder, { recursive: true })

function fill(): void {
  const register = readFileSync(new URL('registers/region-2024.ndjson', import.meta.url), 'utf8')
  const insert = db.prepare('INSERT INTO dossier (json) VALUES (?)')
  for (const line of [...register.trimEnd().split('\n'), '{"assembly": 7}']) insert.run([line])
  insert.finalize()
}

/* prints
null RECORD_INVALID 1
officers breached 7
officers met 6
officers unknown 7
policemen breached 7
policemen met 7
policemen unknown 6
*/
