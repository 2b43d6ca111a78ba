import { equivalents } from '../../test/mutation/equivalents.js'
import type { Run } from '../../test/mutation/run.js'
import { code, table } from './markdown.js'

/** What the last run of `npm run mutate` came to, and every mutant that lives with the reason why. */
export function mutationSection({ date, folders }: Run): string {
  const counted = table(
    ['folder', 'mutants', 'killed', 'killed by time', 'explained'],
    folders.map(({ folder, mutants, killed, timeout, explained }) => [
      code(folder),
      ...[mutants, killed, timeout, explained].map(String),
    ]),
  )
  const listed = table(
    ['file', 'line', 'instead', 'why nothing can tell'],
    equivalents.flatMap(({ file, line, mutants, why }) =>
      mutants.map((mutant) => [file, line, mutant].map(cell).concat(why)),
    ),
  )
  return [
    `Last run on ${date}, with Stryker: every mutant is killed by a test, or explained here.`,
    counted,
    listed,
  ].join('\n\n')
}

/** Code in a cell of a table, where a bar would end the cell. */
function cell(text: string): string {
  return code(text.replaceAll('|', '\\|'))
}
