/*
 * Holds what Stryker reported against the explanations, and notes the run: npm run mutate.
 * Fails where a mutant lives unexplained, and where an explanation speaks of no mutant that lives.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { equivalents } from './equivalents.js'
import type { Folder, Run } from './run.js'
import { mutantsOf, type Mutant, type Report } from './report.js'

type Place = Pick<Mutant, 'file' | 'line' | 'mutant'>

const mutants = mutantsOf(JSON.parse(readFileSync('reports/mutation.json', 'utf8')) as Report)
const living = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')

const explained = equivalents.flatMap(({ mutants: each, ...of }) => each.map((mutant) => ({ ...of, mutant })))
const isSame = (one: Place, other: Place) =>
  one.file === other.file && one.line === other.line && one.mutant === other.mutant
const unexplained = living.filter((one) => !explained.some((other) => isSame(one, other)))
const stale = explained.filter((one) => !living.some((other) => isSame(one, other)))

for (const [title, found] of [
  ['lives unexplained', unexplained],
  ['is explained, and does not live', stale],
] as const) {
  for (const { file, line, mutant } of found) console.error(`${file} ${title}:\n- ${line}\n+ ${mutant}`)
}
console.error(
  `${mutants.length} mutants, ${living.length} live, ${unexplained.length} unexplained, ${stale.length} stale`,
)

if (unexplained.length > 0 || stale.length > 0) process.exitCode = 1
const run: Run = { date: new Date().toISOString().slice(0, 10), folders: foldersOf(mutants) }
writeFileSync('test/mutation/last-run.json', `${JSON.stringify(run, undefined, 2)}\n`)

function foldersOf(all: readonly Mutant[]): Folder[] {
  const folderOf = ({ file }: Mutant) => file.split('/').slice(0, 2).join('/')
  return [...new Set(all.map(folderOf))].map((folder) => {
    const of = all.filter((one) => folderOf(one) === folder)
    const count = (...statuses: readonly string[]) => of.filter(({ status }) => statuses.includes(status)).length
    return {
      folder,
      mutants: of.length,
      killed: count('Killed', 'RuntimeError'),
      timeout: count('Timeout'),
      explained: count('Survived', 'NoCoverage') - unexplained.filter((one) => folderOf(one) === folder).length,
    }
  })
}
