import type * as composition from '../../src/rules/composition.js'
import type * as convening from '../../src/rules/convening.js'
import type * as edition from '../../src/rules/edition.js'
import type * as election from '../../src/rules/election.js'
import type * as eligibility from '../../src/rules/eligibility.js'
import type * as formation from '../../src/rules/formation.js'
import type * as control from '../../src/rules/control.js'
import type * as measures from '../../src/rules/measures.js'
import type * as minutes from '../../src/rules/minutes.js'
import type * as oversight from '../../src/rules/oversight.js'
import type * as presiding from '../../src/rules/presiding.js'
import type * as quorum from '../../src/rules/quorum.js'
import type * as tenYears from '../../src/rules/ten-years.js'
import type * as casting from '../../src/rules/voting/casting.js'
import type * as result from '../../src/rules/voting/result.js'
import type * as secrecy from '../../src/rules/voting/secrecy.js'
import type * as voters from '../../src/rules/voting/voters.js'

type Institutions =
  | typeof composition
  | typeof convening
  | typeof edition
  | typeof election
  | typeof eligibility
  | typeof formation
  | typeof control
  | typeof measures
  | typeof minutes
  | typeof oversight
  | typeof presiding
  | typeof quorum
  | typeof tenYears
  | typeof casting
  | typeof result
  | typeof secrecy
  | typeof voters

type Exports<Institution> = Institution extends unknown ? Institution[keyof Institution] : never
type Provisions<Exported> = Exported extends { readonly provisions: readonly (infer Id)[] } ? Id : never

/** The provisions that some rule cites, known to the compiler. */
export type CitedProvision = Provisions<Exports<Institutions>>
