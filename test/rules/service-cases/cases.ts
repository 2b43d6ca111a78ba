import type { ServiceCase } from './case.js'
import { ofBodies } from './bodies.js'
import { overClockChanges } from './clock-changes.js'
import { credited } from './credited.js'
import { several } from './several.js'
import { thirtyDayMonths } from './thirty-day-months.js'
import { unbroken } from './unbroken.js'

/** Records of service with lengths and first eligible days, all worked by hand. */
export const serviceCases: readonly ServiceCase[] = [
  ...unbroken,
  ...several,
  ...thirtyDayMonths,
  ...ofBodies,
  ...credited,
  ...overClockChanges,
]
