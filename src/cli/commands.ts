import { audit } from './audit.js'
import { auditCall } from './audit-call.js'
import { check } from './check.js'
import type { Io } from './io.js'
import { merge } from './merge.js'
import { rules } from './rules.js'
import { schema } from './schema.js'

/** Carries out one command with the arguments after its name. @returns the exit status */
export type Command = (args: readonly string[], io: Io) => Promise<number>

/** What there is to do, by name. */
export const commands: ReadonlyMap<string, Command> = new Map<string, Command>(
  Object.entries<Command>({
    audit: (args, io) => audit(auditCall(args, io.environment), io),
    ...{ merge, check, schema, rules },
  }),
)
