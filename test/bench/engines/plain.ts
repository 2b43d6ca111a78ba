import type { Engine } from './engine.js'

/** No engine: the six rules as TypeScript. */
export const plain: Engine = {
  name: 'TypeScript, no engine',
  prepare: () => (of) => ({
    quorum: of.twicePresent > of.voting,
    majority: of.twiceFor > of.present,
    secretary: !of.secretaryVoted,
    offices: of.chairs === 1 && of.deputies === 1 && of.secretaries === 1,
    tenYears: of.eligible <= of.elected,
    presiding: of.chairPresent ? of.chairPresides : of.deputyPresides,
  }),
}
