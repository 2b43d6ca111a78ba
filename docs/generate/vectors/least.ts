import type { Dossier } from 'zhinalys'
import { optionalPaths, patternOf, without } from '../../../test/model/shrink.js'

/** The records whose facts may be left out. */
const records = ['assembly', 'assembly.seats.*', 'sittings.*', 'sittings.*.motions.*']
/** Who was there, and what came of a vote, belongs to the telling of a case, even where nothing hangs on it. */
const told = ['present', 'presiding', 'guests', 'motions', 'declared', 'effect']

/** The dossier without the facts of its records that nothing hangs on; what a record tells within a fact stays whole. */
export function least(dossier: Dossier, answer: (dossier: Dossier) => unknown): Dossier {
  const wanted = JSON.stringify(answer(dossier))
  return optionalPaths(dossier)
    .filter((path) => records.includes(patternOf(path.slice(0, -1))) && !told.includes(String(path.at(-1))))
    .reduce((rest, path) => {
      const less = without(rest, path)
      return JSON.stringify(answer(less)) === wanted ? less : rest
    }, dossier)
}
