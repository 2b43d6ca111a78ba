/** What a rule says of one subject. `unknown` is never a pass and never a breach. */
export type Outcome = 'met' | 'breached' | 'unknown'

/** Strong Kleene conjunction: one breach decides, one unknown leaves open. */
export function and(a: Outcome, b: Outcome): Outcome {
  if (a === 'breached' || b === 'breached') return 'breached'
  return a === 'met' && b === 'met' ? 'met' : 'unknown'
}

/** Strong Kleene disjunction, the dual of {@link and}. */
export function or(a: Outcome, b: Outcome): Outcome {
  return not(and(not(a), not(b)))
}

/** Strong Kleene negation. */
export function not(a: Outcome): Outcome {
  if (a === 'unknown') return 'unknown'
  return a === 'met' ? 'breached' : 'met'
}
