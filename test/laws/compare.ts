/* Random dossiers judged by the library and by the model, for the tests and for long runs alike. */
import type { Dossier, Readings } from 'zhinalys'
import { options } from '../../src/readings/options.js'
import { dossierFrom, readingsFrom } from '../model/generate.js'
import { Random } from '../model/random.js'
import { differences, explained } from './differences.js'

/** How many files share the dossiers, so that both cores have work. */
export const shares = 4

/** The first difference of so many dossiers, shrunk; nothing where there is none. */
export function firstDifference(seed: number, dossiers: number, done?: (dossiers: number) => void): string | undefined {
  const random = new Random(seed)
  for (let i = 0; i < dossiers; i++) {
    const { dossier, readings } = drawn(random)
    if (differences(dossier, readings).length > 0)
      return `dossier ${i} of seed ${seed}\n${explained(dossier, readings)}`
    done?.(i + 1)
  }
  return undefined
}

export function drawn(
  random: Random,
  serviceKnown?: number,
): { readonly dossier: Dossier; readonly readings: Readings } {
  return { dossier: dossierFrom(random, serviceKnown), readings: readingsFrom(random, options) }
}
