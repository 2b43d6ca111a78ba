import type { Expected } from './draft.js'

/** What was planted into the dossier on one line of the register. */
export interface Row {
  readonly line: number
  readonly id: string
  readonly words: string
  readonly expected: readonly Expected[]
}

/** The three tables of a register, in the order of its lines. */
export interface Tables {
  readonly defects: readonly Row[]
  readonly gaps: readonly Row[]
  readonly hinges: readonly Row[]
}

/** The page beside the register, in English. Tables are padded as prettier would, so that generating is enough. */
export function readme({ defects, gaps, hinges }: Tables, lines: number): string {
  const [defective, incomplete] = [dossiersIn(defects), dossiersIn(gaps)]
  return `# An invented register

\`region-2024.ndjson\` is the year 2024 of an invented region, one dossier per line: ${lines} assemblies in 21 units.
**Everything in it is invented.** There is no region «Қиял» ("fancy"), its districts are named after birds ("Woodpecker
district"), and nobody is called «Үшінші Жусан» ("Third Wormwood"): the ordinal is the seat, the plant the assembly. Any
likeness to real people, units or events is chance.

Of the ${lines} dossiers ${defective} have planted defects, ${incomplete} have gaps where something is not known, and ${lines - defective - incomplete} are clean and complete
under the default readings. Two units have one assembly instead of both, which only the register as a whole can show
(\`formation.both\`): \`qiyal-20-officers\` and \`qiyal-21-policemen\`. Absences from a sitting (\`attendance\`), a
secretary with less than ten years of service (\`eligibility.service\`), and in an assembly elected in 2024 a first
quarter without inspection (\`oversight.quarterly\`) are notes, and stand in clean dossiers too.

The file and this page are made by \`npm run register\` (\`npx tsx examples/registers/make-region-2024.ts\`), seeded, the
same bytes on every run. Which dossier has which defect is a table at the head of that script; what each defect does is in
\`region-2024/\`. Judge the register with

\`\`\`sh
npx zhinalys audit examples/registers/region-2024.ndjson --lang en
\`\`\`

The middle columns say where the library should find it: the line, the subject as a JSON Pointer, and the rules that are
breached, or unknown (?), by the default readings. A rule in brackets is a note.

## Planted defects

${table(['line', 'assembly', 'where', 'what is wrong', 'rules'], defects.map(cells))}

## What is not known

${table(['line', 'assembly', 'where', 'what is left out', 'rules'], gaps.map(cells))}

## Clean by the default readings, not by all

Nothing is breached here by default. Under another reading of the question named it would be. Many a vote of this
register hangs on a reading as well: these were made to.

${table(
  ['line', 'assembly', 'what hangs on a reading'],
  hinges.map(({ line, id, words }) => [String(line), `\`${id}\``, words]),
)}
`
}

function dossiersIn(rows: readonly Row[]): number {
  return new Set(rows.map(({ line }) => line)).size
}

function cells({ line, id, words, expected }: Row): string[] {
  const places = [...new Set(expected.map(({ at }) => `\`${at}\``))]
  const rules = [...new Set(expected.map(ruleOf))]
  return [String(line), `\`${id}\``, places.join(', '), words, rules.join(', ')]
}

function ruleOf({ rule, outcome, note }: Expected): string {
  const named = `\`${rule}\`${outcome === 'unknown' ? '?' : ''}`
  return note ? `(${named})` : named
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)))
  const lineOf = (row: readonly string[]) =>
    `| ${widths.map((width, column) => padded(row[column] ?? '', width)).join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return [lineOf(head), rule, ...rows.map(lineOf)].join('\n')
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(width - cell.length)
}
