/* The last figures of runs that are too long for the tests. Written by hand, after a run, and reviewed like any change. */
import type { LawName } from './registry.js'

export interface LongRun {
  readonly title: string
  readonly command: string
  readonly on: string
  readonly says: string
  /** The cases of each law that was run. */
  readonly laws?: Partial<Record<LawName, number>>
}

export const longRuns: readonly LongRun[] = [
  {
    title: 'Two models',
    command: 'npm run differential -- --dossiers 10000000 --seed 11',
    on: '2026-11-29',
    says: 'Stopped after a quarter of an hour, when 314,031 of the dossiers had been judged by the library and by the second model: no difference.',
  },
]
