import { Random } from '../model/random.js'
import { checkBytes, checkTallies } from './bytes.js'
import { checkCall } from './calls.js'
import { checkRecord } from './record.js'
import { checkRegister } from './register.js'

/** What is tried, with what must hold of it: each throws where it does not. Made from a seed, and so made again. */
export const trials: Readonly<Record<string, (random: Random) => void | Promise<void>>> = {
  record: checkRecord,
  register: checkRegister,
  bytes: checkBytes,
  tallies: checkTallies,
  call: checkCall,
}

const kinds = Object.keys(trials)

/** One input. @returns which kind it was, and what was wrong, if anything was */
export async function tried(seed: number): Promise<{ readonly kind: string; readonly fault?: unknown }> {
  const random = new Random(seed)
  const kind = random.pick([...kinds, 'record', 'record', 'record'])
  try {
    await trials[kind]?.(random)
    return { kind }
  } catch (fault) {
    return { kind, fault }
  }
}
