import { equivalents } from '../../test/mutation/equivalents.js'
import type { Folder, Run } from '../../test/mutation/run.js'
import { code, figure, table } from './markdown.js'

/** What the last run of `npm run mutate` came to, and every mutant that lives with the reason why. */
export function mutationSection({ date, folders }: Run): string {
  const all = inAll(folders)
  const counted = table(
    ['folder', 'mutants', 'killed', 'killed by time', 'explained', 'neither'],
    [...folders, all].map(({ folder, mutants, killed, timeout, explained }) => [
      folder,
      ...[mutants, killed, timeout, explained, mutants - killed - timeout - explained].map(figure),
    ]),
  )
  const told = all.killed + all.timeout
  const score = ((100 * told) / all.mutants).toFixed(1)
  const others = told + all.explained === all.mutants ? 'all others are explained here' : 'not all others are explained'
  const listed = table(
    ['file', 'line', 'instead', 'why nothing can tell'],
    equivalents.flatMap(({ file, line, mutants, why }) =>
      mutants.map((mutant) => [file, line, mutant].map(cell).concat(why)),
    ),
  )
  return [
    `${code('npm run mutate')}, with Stryker, ${date}: ${score} % of the mutants are killed by a test, ${others}.`,
    counted,
    listed,
  ].join('\n\n')
}

function inAll(folders: readonly Folder[]): Folder {
  const sum = (of: keyof Omit<Folder, 'folder'>) => folders.reduce((total, folder) => total + folder[of], 0)
  return {
    folder: 'in all',
    mutants: sum('mutants'),
    killed: sum('killed'),
    timeout: sum('timeout'),
    explained: sum('explained'),
  }
}

/** Code in a cell of a table, where a bar would end the cell. */
function cell(text: string): string {
  return code(text.replaceAll('|', '\\|'))
}
