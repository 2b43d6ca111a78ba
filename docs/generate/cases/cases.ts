import type { RuleId } from 'zhinalys'
import { assemblyCases } from './assembly.js'
import type { CasesOf } from './case.js'
import { measureCases } from './measures.js'
import { motionCases } from './motion.js'
import { periodCases } from './period.js'
import { sittingCases } from './sitting.js'

/** For every rule a small record of each outcome that it can have. */
export const cases: CasesOf<RuleId> = {
  ...assemblyCases,
  ...sittingCases,
  ...motionCases,
  ...measureCases,
  ...periodCases,
}
