import type { Assembly } from '../records/types.js'
import type { Judge } from './finding.js'
import { assemblyRules, seatRules } from './lists.js'
import { assemblyCase, seatCase } from './prepare.js'
import type { Roster } from './roster.js'

/** Judges by paragraph 4: the assembly, then each seat. */
export function judgeAssembly(assembly: Assembly, roster: Roster, judge: Judge): void {
  judge(assemblyRules, assemblyCase(assembly, roster))
  assembly.seats.forEach((seat, i) => {
    judge(seatRules, seatCase(assembly, seat, `/assembly/seats/${i}`))
  })
}
