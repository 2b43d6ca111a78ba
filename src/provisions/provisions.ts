import type { ProvisionId } from './places.js'
import type { Provision } from './provision.js'
import { composition } from './table/composition.js'
import { duties } from './table/duties.js'
import { general } from './table/general.js'
import { measures } from './table/measures.js'
import { sittings } from './table/sittings.js'
import { tasks } from './table/tasks.js'

/**
 * The 95 provisions of the regulation as data: paragraph, addressee, modality, how far a program can check it, and our
 * own paraphrase in English, Russian and Kazakh.
 *
 * @example
 * ```ts
 * provisions['15.2'].en // => 'A sitting of the assembly is lawful if more than half of the members attend.'
 * Object.keys(provisions).length // => 95
 * ```
 */
export const provisions: Readonly<Record<ProvisionId, Provision>> = {
  ...general,
  ...composition,
  ...tasks,
  ...duties,
  ...sittings,
  ...measures,
}
