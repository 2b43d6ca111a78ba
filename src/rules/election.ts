import type { Day } from '../calendar/day.js'
import type { RosterMinutes } from '../records/types.js'
import { all, recorded, ruled, type Ruling } from '../verdict/ruling.js'
import type { AssemblyCase } from './cases.js'
import { correct, jointly, record, type Cure } from './cure.js'
import type { RosterFacts } from './facts.js'
import type { Rule, Sketch } from './rule.js'

/** Paragraph 4, part 2: the general meeting of officers (policemen) elects. Its own quorum the text leaves open. */
export const generalMeeting = {
  id: 'election.general-meeting',
  provisions: ['4.2a'],
  weight: 'duty',
  consults: [],
  subject: 'assembly',
  judge: 'judgeComposition',
  outcome: ({ assembly: { election } }) => is(election?.by, 'general-meeting', '/assembly/election/by'),
  facts: ({ assembly: { election } }) => ({ by: election?.by }),
  cure: () => correct('/assembly/election/by', 'general-meeting'),
} as const satisfies Rule<'election.general-meeting', AssemblyCase>

/** Paragraph 4, part 2: the election is by open ballot. */
export const openVote = {
  id: 'election.open-vote',
  provisions: ['4.2b'],
  weight: 'duty',
  consults: [],
  subject: 'assembly',
  judge: 'judgeComposition',
  outcome: ({ assembly: { election } }) => is(election?.vote, 'open', '/assembly/election/vote'),
  facts: ({ assembly: { election } }) => ({ vote: election?.vote }),
  cure: () => correct('/assembly/election/vote', 'open'),
} as const satisfies Rule<'election.open-vote', AssemblyCase>

/** Paragraph 4, part 4: the composition is set down in minutes, once the election has been held. */
export const rosterDrawn = {
  id: 'roster.drawn',
  provisions: ['4.4a'],
  weight: 'duty',
  consults: [],
  subject: 'assembly',
  judge: 'judgeComposition',
  outcome: (of) => stepRuling(of, 'drawn'),
  facts: (of) => stepFacts(of, 'drawn'),
  cure: (of) => stepCure(of, 'drawn'),
} as const satisfies Rule<'roster.drawn', AssemblyCase>

/** Paragraph 4, part 4: the secretary signs what has been drawn up. */
export const rosterSigned = {
  id: 'roster.signed',
  provisions: ['4.4b'],
  weight: 'duty',
  consults: [],
  subject: 'assembly',
  judge: 'judgeComposition',
  outcome: (of) => stepRuling(of, 'signed'),
  facts: (of) => stepFacts(of, 'signed'),
  cure: (of) => stepCure(of, 'signed'),
} as const satisfies Rule<'roster.signed', AssemblyCase>

/** Paragraph 4, part 4: the head of the body approves what has been signed. */
export const rosterApproved = {
  id: 'roster.approved',
  provisions: ['4.4c'],
  weight: 'duty',
  consults: [],
  subject: 'assembly',
  judge: 'judgeComposition',
  outcome: (of) => stepRuling(of, 'approved'),
  facts: (of) => stepFacts(of, 'approved'),
  cure: (of) => stepCure(of, 'approved'),
} as const satisfies Rule<'roster.approved', AssemblyCase>

type Step = keyof RosterMinutes

/** The step before each; before the drawing there is the election. */
const before: Record<Step, Step | undefined> = { drawn: undefined, signed: 'drawn', approved: 'signed' }

function stepRuling(of: AssemblyCase, step: Step): Ruling {
  const day = of.assembly.roster?.[step]
  if (day === false) return 'breached'
  const earliest = notBefore(of, step)
  return all(
    recorded(day === undefined ? undefined : true, `/assembly/roster/${step}`),
    earliest.day === undefined ? [earliest.pointer] : ruled(day === undefined || day >= earliest.day),
  )
}

function stepFacts(of: AssemblyCase, step: Step): Sketch<RosterFacts> {
  return { day: of.assembly.roster?.[step], notBefore: notBefore(of, step).day }
}

/** The step is taken, not before the one before it; the day of that is recorded where it is not known. */
function stepCure(of: AssemblyCase, step: Step): Cure | undefined {
  const fact = `/assembly/roster/${step}`
  const { day: from, pointer } = notBefore(of, step)
  return from === undefined ? jointly([{ do: 'date', fact }], record(pointer)) : [{ do: 'date', fact, from }]
}

/** The day of the step before, and where it is recorded; a step known not to have happened hands on to the one before it. */
function notBefore(
  { assembly }: Pick<AssemblyCase, 'assembly'>,
  step: Step,
): { day: Day | undefined; pointer: string } {
  const previous = before[step]
  if (previous === undefined) return { day: assembly.election?.on, pointer: '/assembly/election/on' }
  const day = assembly.roster?.[previous]
  return day === false ? notBefore({ assembly }, previous) : { day, pointer: `/assembly/roster/${previous}` }
}

/** Whether a recorded choice is the one that the text asks for. */
function is<T>(choice: T | undefined, asked: T, pointer: string): Ruling {
  return recorded(choice === undefined ? undefined : choice === asked, pointer)
}
