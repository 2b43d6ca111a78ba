import type { Count, Motion, Sitting } from 'zhinalys'
import type { ExplainedQuestions } from './explained.js'
import type { Subject } from './pattern.js'
import { assemblyOf, motionOf, sittingOf } from './records.js'

export const tie: ExplainedQuestions<'tie' | 'castingVote' | 'castingHolder' | 'secretTie'> = {
  tie: {
    why: 'Part 1 of paragraph 17 asks for more than half; part 2 gives a casting vote when votes are tied. A tie is never more than half, so the two parts meet only if something gives way: what a tie is, or what the casting vote can do.',
    readings: {
      recheck: {
        rule: 'a tie is F = A; the casting vote adds one “for”, and the test of `majority` must then hold, its turnout counted without the casting vote (under `absolute`: 2(F + 1) > D)',
        argument:
          'Both parts keep their full effect: part 2 adds a vote, part 1 still says when a decision is lawful. It is the least departure from either sentence, and it keeps one person from carrying what one in six wanted.',
      },
      override: {
        rule: 'a tie is F = A; the casting vote decides, whatever D is',
        argument:
          'Part 2 is the special rule for ties and «шешуші», “deciding”, is its word: a vote that decides needs no further test. If it had to meet part 1 again, it would decide nothing whenever enough members abstain.',
      },
      'half-of-present': {
        rule: 'a tie is 2F = D without a majority, abstainers counting as not for; the casting vote decides',
        argument:
          'Measured by part 1 there are two camps only, those who vote for and the rest of those attending. A tie in that measure is exactly half against half, and there a single vote makes “more than half” in the plain sense.',
      },
      never: {
        rule: 'a tie is F = A and never reaches more than half: the motion falls',
        argument:
          'Part 1 alone speaks of lawfulness and knows no exception; a casting vote is cast by a member whose vote is already counted. What lacks more than half of those attending is then not lawful, whoever presides.',
      },
    },
    patterns: [
      { facts: 'Six present: 3 for, 3 against; the chair casts for.', of: tied({ present: 6, for: 3, against: 3 }) },
      {
        facts: 'Six present: 2 for, 2 against, 2 abstain; the chair casts for.',
        of: tied({ present: 6, for: 2, against: 2, abstained: 2 }),
      },
    ],
    further: [
      {
        facts: 'Six present: 3 for, 2 against, 1 abstains; the chair casts for.',
        of: tied({ present: 6, for: 3, against: 2, abstained: 1 }),
      },
    ],
  },
  castingVote: {
    why: 'The chair “has the right of the casting vote”: a second vote beside the chair’s own, or the greater weight of the one vote that the chair has?',
    readings: {
      second: {
        rule: 'a separate, recorded vote after the count',
        argument:
          'A right that one comes to have when the votes are tied arises after the count and is exercised then. It can be used or not, and it can be entered in the minutes as an act of its own.',
      },
      own: {
        rule: 'in an open count the side prevails on which the holder voted',
        argument:
          'Every member has one vote; nothing says that the chair has two. Then “casting” says what that one vote weighs when the sides are equal, which is the common provision for boards in which the chair’s vote decides.',
      },
    },
    patterns: [
      {
        facts: 'Six present: 3 for, 3 against, the chair among those against; afterwards the chair casts for.',
        of: { count: { present: 6, for: 3, against: 3, casting: 'for', holderVote: 'against' } },
      },
      {
        facts: 'Five present: 2 for, 2 against, the chair abstains; afterwards the chair casts for.',
        of: { count: { present: 5, for: 2, against: 2, abstained: 1, casting: 'for', holderVote: 'abstained' } },
      },
    ],
  },
  castingHolder: {
    why: 'The casting vote is the chair’s, or “in the absence of” the chair the presiding deputy’s. Absent from the sitting or from the presiding seat? And if a third person presides?',
    readings: {
      'chair-else-deputy': {
        rule: 'the chair if present at the vote; if not, the deputy if present and presiding at it; else nobody',
        argument:
          'The text names two persons and a condition, and a right to decide alone is not extended by analogy. Absence is absence: a chair who sits there and lets another lead the debate is not absent.',
      },
      presiding: {
        rule: 'the voting seat that presides at the vote',
        argument:
          'The clause describes the deputy by the function, “presiding at the sitting”, so the right follows the function. Whoever leads the vote can settle it; otherwise a sitting led by a third person would be left with ties.',
      },
    },
    patterns: [
      {
        facts:
          'Six present, the deputy chair presides though the chair is there: 3 for, 3 against; the deputy chair casts for.',
        of: cast({ presiding: 'd' }, 'd', ['c', 'd', 'm1', 'm2', 'm3', 'm4']),
      },
      {
        facts: 'The chair is away, the deputy chair is present, but m1 presides: 3 for, 3 against; m1 casts for.',
        of: cast({ presiding: 'm1' }, 'm1', ['d', 'm1', 'm2', 'm3', 'm4', 'm5']),
      },
    ],
  },
  secretTie: {
    why: 'A casting vote is the vote of a known person; a secret ballot hides whose vote is whose. The order joins the two without a word.',
    readings: {
      declared: {
        rule: 'the holder declares the casting vote after the count',
        argument:
          'Part 2 speaks of ties without distinction, so it applies to both ballots of part 1. The casting vote is cast after the papers are counted and discloses no paper: the holder’s own stays as secret as the rest.',
      },
      falls: {
        rule: 'a tied secret ballot falls',
        argument:
          'Secrecy was demanded so that nobody’s stand is known; a casting vote declared aloud shows how one person would decide, and lets one guess the paper. Where the text does not provide for it, the motion has simply not found its majority.',
      },
    },
    patterns: [
      {
        facts: 'Six present, secret ballot: 3 for, 3 against; the chair declares a casting vote for.',
        of: { count: { present: 6, for: 3, against: 3, secret: true, casting: 'for' } },
      },
      {
        facts: 'The same ballot; no casting vote is declared yet.',
        of: { count: { present: 6, for: 3, against: 3, secret: true } },
      },
    ],
  },
}

/** The chair casts for; with whether the count is a tie in the sense of the reading. */
function tied(count: Count): Subject {
  return { count: { ...count, casting: 'for' }, tells: 'tie' }
}

/** The first three of those present vote for, the others against. */
function cast(changes: Partial<Sitting>, by: string, present: string[]): Subject {
  const ballot: Motion['ballot'] = { mode: 'open', for: present.slice(0, 3), against: present.slice(3) }
  const motion = motionOf({ ballot, casting: { by, vote: 'for' } })
  return { dossier: { assembly: assemblyOf(), sittings: [sittingOf({ present, motions: [motion], ...changes })] } }
}
