import { countVote, questions, type Count, type Readings } from 'zhinalys'

export type Votes = readonly [pro: number, contra: number, abstained: number]

/** A quorum of seven. */
export const leastPresent = 4
const mostPresent = 9

/** A motion that carries, and one that is better supported and yet does not: one member has come nearer to "for". */
export interface Counterexample {
  readonly carries: Votes
  readonly fails: Votes
}

/**
 * The first counter-example to this law, in four to nine present, an open count with a casting vote for: who moves from
 * against to abstaining, from abstaining to for, or from against to for never makes a motion that carries fail.
 */
export function counterexample(readings: Partial<Readings>): Counterexample | undefined {
  for (let present = leastPresent; present <= mostPresent; present++) {
    for (const carries of countsOf(present)) {
      const fails = carried(carries, readings) && nearer(carries).find((votes) => !carried(votes, readings))
      if (fails) return { carries, fails }
    }
  }
  return undefined
}

export function carried([pro, contra, abstained]: Votes, readings: Partial<Readings>): boolean {
  const count: Count = { present: pro + contra + abstained, for: pro, against: contra, abstained, casting: 'for' }
  return countVote(count, readings).result === 'adopted'
}

/** Every combination of `majority` and `tie`, and whether the law holds of it. */
export function monotonicity(): { majority: string; cells: string[] }[] {
  return questions.majority.readings.map((majority) => ({
    majority,
    cells: questions.tie.readings.map((tie) => told(counterexample({ majority, tie }))),
  }))
}

function told(found: Counterexample | undefined): string {
  if (found === undefined) return `holds up to ${mostPresent} present`
  return `${found.carries.join(' : ')} carries, ${found.fails.join(' : ')} fails`
}

function countsOf(present: number): Votes[] {
  const counts: Votes[] = []
  for (let pro = present; pro >= 0; pro--) {
    for (let contra = present - pro; contra >= 0; contra--) counts.push([pro, contra, present - pro - contra])
  }
  return counts
}

function nearer([pro, contra, abstained]: Votes): Votes[] {
  return [
    ...(contra > 0 ? [[pro, contra - 1, abstained + 1] as const, [pro + 1, contra - 1, abstained] as const] : []),
    ...(abstained > 0 ? [[pro + 1, contra, abstained - 1] as const] : []),
  ]
}
