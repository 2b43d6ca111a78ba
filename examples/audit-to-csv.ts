// Which sittings and decisions of a register are not lawful? With progress, as a table for a spreadsheet:
// npx tsx examples/audit-to-csv.ts > unlawful.csv
import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { stderr } from 'node:process'
import { stringify } from 'csv-stringify/sync'
import { sentence } from 'zhinalys'
import { auditLines } from 'zhinalys/audit'
import { en } from 'zhinalys/wording/en'

const register = new URL('registers/region-2024.ndjson', import.meta.url)
const total = readFileSync(register, 'utf8').trimEnd().split('\n').length
const lines = createInterface({ input: createReadStream(register), crlfDelay: Infinity })

const rows: string[][] = [['unit', 'kind', 'at', 'finding']]
for await (const result of auditLines(lines)) {
  progress(result.line)
  if (!result.ok) {
    rows.push([`line ${result.line}`, '', '', result.error.message])
    continue
  }
  const { unit, kind, verdict } = result
  const unlawful = verdict.findings.filter(({ weight, outcome }) => weight === 'validity' && outcome === 'breached')
  for (const finding of unlawful) rows.push([unit, kind, finding.at, sentence(finding, en)])
}
// A unit named "=1+1" must not become a formula.
console.log(stringify(rows, { escape_formulas: true }).trimEnd())

function progress(done: number): void {
  if (!stderr.isTTY) return
  const filled = Math.round((done / total) * 30)
  stderr.write(`\r${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${done}/${total}${done === total ? '\n' : ''}`)
}

/* prints
unit,kind,at,finding
Қиял облысы Бозторғай ауданының полиция бөлімі,officers,/sittings/0/motions/3,"The decision was declared adopted, but it did not have the majority: 3 votes for, 4 are needed, 1 short, 2 against, 2 abstained, 7 members present (paragraph 17, part 1)."
Қиял облысы Сауысқан ауданының полиция бөлімі,officers,/sittings/1,"The sitting is not lawful: 3 of 7 members attended, 4 are needed (paragraph 15)."
Қиял облысы Сауысқан ауданының полиция бөлімі,officers,/sittings/1/motions/0,"The decision was declared adopted, but it is void for want of a quorum: 3 votes for, 0 against, 3 members present (paragraph 17, part 1)."
Қиял облысы Шағала ауданының полиция бөлімі,officers,/sittings/3/motions/3,"The decision was declared adopted, but it did not have the majority: 3 votes for, 4 are needed, 1 short, 2 against, 2 abstained, 7 members present (paragraph 17, part 1)."
*/
