import type { Day } from '../calendar/day.js'
import type { Kind, Office } from '../terms/terms.js'
import type { Lacking } from '../verdict/ruling.js'
import type { Signatory } from './facts.js'

/**
 * The least that would make a finding met: all of its steps together, in their order. None can be left out, no number or
 * list made smaller, no day moved the wrong way. It is about the one finding, the rest of the record as it is. Where a
 * decision hangs on it, it never counts on a sitting that has no quorum, nor on the absence of those who voted.
 */
export type Cure = readonly [CureStep, ...CureStep[]]

/** One thing to do. `fact` and `facts` are JSON Pointers into the argument judged, as `lacking` has them. */
export type CureStep =
  /** Facts that are not known, or of which a reliable record is wanted, are recorded; the finding is met if they comply. */
  | { readonly do: 'record'; readonly facts: Lacking }
  /** A fact is one of these values instead. */
  | { readonly do: 'correct'; readonly fact: string; readonly to: readonly [FactValue, ...FactValue[]] }
  /** Something is done on a day within these bounds, both included; without bounds, on any day. */
  | { readonly do: 'date'; readonly fact: string; readonly from?: Day; readonly until?: Day }
  /** So many more of these persons, by seat id, attend: any of them, the first for choice where votes hang on it. */
  | { readonly do: 'attend'; readonly fact: string; readonly more: number; readonly among: readonly string[] }
  /**
   * So many more votes for. They come, one by one in the order of the roster, first from voting members present who have
   * no vote in the count, then from those who abstained, from spoilt papers, and at last from those who voted against;
   * the papers of a secret ballot follow.
   */
  | { readonly do: 'vote-for'; readonly fact: string; readonly more: number }
  /** The holder of the casting vote, by seat id, votes in the count: for, against, or abstaining. */
  | { readonly do: 'vote'; readonly fact: string; readonly by: string }
  /** The holder of the casting vote, by seat id, casts it or declines it. */
  | { readonly do: 'cast'; readonly fact: string; readonly by: string }
  /** A casting vote is struck out. */
  | { readonly do: 'withdraw'; readonly fact: string }
  /** Whatever these persons voted is struck out. */
  | { readonly do: 'strike'; readonly fact: string; readonly voters: readonly [string, ...string[]] }
  /** These seats, by id, are notified. */
  | { readonly do: 'notify'; readonly fact: string; readonly seats: readonly [string, ...string[]] }
  /** These sign. */
  | { readonly do: 'sign'; readonly fact: string; readonly by: readonly [Signatory, ...Signatory[]] }
  /** Somebody is made responsible. */
  | { readonly do: 'assign'; readonly fact: string }
  /** So many more seats of an office; below 0 so many fewer, those last on the roster. */
  | { readonly do: 'seat'; readonly office: Office; readonly more: number }
  /** So many more persons on the roster, of all, of those with a vote, or of ordinary members; below 0 so many fewer. */
  | { readonly do: 'people'; readonly who: 'all' | 'voting' | 'member'; readonly more: number }
  /** Other persons on all but the first seat of each of these. */
  | { readonly do: 'replace'; readonly persons: readonly [string, ...string[]] }
  /** So many of these measures are not proposed: any, as long as the motion keeps one, its first for choice. */
  | { readonly do: 'drop'; readonly fact: string; readonly count: number; readonly of: readonly [string, ...string[]] }
  /** The deputy head for personnel and educational work inspects on a day within these bounds, both included. */
  | { readonly do: 'inspect'; readonly from: Day; readonly until: Day }
  /** These assemblies are formed. */
  | { readonly do: 'form'; readonly kinds: readonly [Kind, ...Kind[]] }

/** One kind of step. */
export type StepOf<Do extends CureStep['do']> = Extract<CureStep, { readonly do: Do }>

/** What a fact of the record may be: a yes or no, or one of its words, or a seat id. */
export type FactValue = string | boolean

/** What one comparison of a norm still asks for: nothing, some steps, or more than anything can do. */
export type Needed = readonly CureStep[] | undefined

/** What is not known is recorded. */
export function record(...facts: Lacking): Cure {
  return [{ do: 'record', facts }]
}

/** A recorded fact is one of these values instead. */
export function correct(fact: string, ...to: readonly [FactValue, ...FactValue[]]): Cure {
  return [{ do: 'correct', fact, to }]
}

/** A comparison that holds asks for nothing; one that is not known, for its fact; one that fails, for its steps. */
export function unless(holds: boolean | undefined, fact: string, steps: Needed): Needed {
  if (holds === true) return []
  return holds === undefined ? record(fact) : steps
}

/** A list known to name something; the compiler cannot see that a rule is breached only where it does. */
export function some<T>(list: readonly T[]): readonly [T, ...T[]] {
  return list as readonly [T, ...T[]]
}

/** All that several comparisons ask for; what is to be recorded comes last, each fact once. */
export function jointly(...comparisons: readonly Needed[]): Cure | undefined {
  const steps: CureStep[] = []
  const facts = new Set<string>()
  for (const needed of comparisons) {
    if (needed === undefined) return undefined
    for (const step of needed) {
      if (step.do === 'record') step.facts.forEach((fact) => facts.add(fact))
      else steps.push(step)
    }
  }
  const all = facts.size === 0 ? steps : [...steps, ...record(...some([...facts]))]
  return some(all)
}

/** Of several cures the one that asks for the fewest things; of two alike, the first. */
export function fewest(...cures: readonly (Cure | undefined)[]): Cure | undefined {
  const asked = (cure: Cure) => cure.reduce((sum, step) => sum + (step.do === 'record' ? step.facts.length : 1), 0)
  return cures
    .filter((cure) => cure !== undefined)
    .toSorted((a, b) => asked(a) - asked(b))
    .at(0)
}
