import type { Assembly } from '../records/types.js'
import type { Judge } from './finding.js'
import { assemblyRules, seatRules } from './lists.js'
import { assemblyCase, seatCase } from './prepare.js'
import type { Roster } from './roster.js'
import type { Finding } from './rule.js'

/** The findings of paragraph 4: of the assembly, then of each seat. */
export function compositionFindings(assembly: Assembly, roster: Roster, judge: Judge): Finding[] {
  const ofSeats = assembly.seats.flatMap((seat, i) =>
    judge(seatRules, seatCase(assembly, seat, `/assembly/seats/${i}`)),
  )
  return [...judge(assemblyRules, assemblyCase(assembly, roster)), ...ofSeats]
}
