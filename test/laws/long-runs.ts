/* The last figures of runs that are too long for the tests. Written by hand, after a run, and reviewed like any change. */
import fuzzed from '../fuzz/last-run.json' with { type: 'json' }
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
    title: 'Up to twelve present',
    command: 'npm run laws -- --present 12',
    on: '2026-11-29',
    says: 'Nothing against any law. The laws of service, and that on what can be known of a casting vote, were run by themselves the same day.',
    laws: {
      oneDecision: 6_971_328,
      half: 2_323_776,
      moreForThanAgainst: 4_647_552,
      halfWithCasting: 4_066_608,
      castingOnTies: 6_971_328,
      neededIsExact: 497_952,
      oneMoreFor: 4_647_552,
      oneMoreAgainst: 1_161_888,
      openAsSecret: 4_481_568,
      settledMeansSettled: 74_256,
      voidWithoutQuorum: 6_971_328,
      unknownWhenOvercounted: 6_971_328,
      baseIsOneNumber: 3_983_616,
      spoiltBallotsNotAsked: 1_345_344,
      endsAlike: 127_475_712,
      decidedAsCounted: 21_840,
      voidOnlyWithoutQuorum: 2_730,
      strangersChangeNothing: 21_840,
      orderChangesNothing: 21_840,
      namesChangeNothing: 21_840,
      tenthAnniversary: 14_610,
      dayMoreNeverPostpones: 321_420,
      lengthReached: 321_420,
      lengthNotReachedBefore: 219_150,
      lengthIsExact: 58_717_590,
      judgedByTheDay: 321_420,
      whatServiceAsks: 2_629_800,
    },
  },
  {
    title: 'Two models',
    command: 'npm run differential -- --dossiers 10000000 --seed 11',
    on: '2026-11-29',
    says: 'Stopped when 2,168,494 of the dossiers had been judged by the library and by the second model: no difference. A core to itself judges some 2,400 a second.',
  },
  {
    title: 'Hostile input',
    command: 'npm run fuzz -- --minutes 32 --seed 1000000',
    on: fuzzed.on,
    says: `In all ${fuzzed.minutes} minutes over several seeds, and ${fuzzed.inputs.toLocaleString('en')} records, registers, files, tallies and calls made to be wrong. Found, mended and kept as cases: ${fuzzed.found.join('; ')}.`,
  },
  {
    title: 'A million hostile lines',
    command: 'npm run memory -- --lines 1000000',
    on: '2026-11-29',
    says: 'Asked after every tenth, once garbage was collected: 38 MB of the heap in use every time, and between 197 and 313 MB resident, 261 at the end.',
  },
]
