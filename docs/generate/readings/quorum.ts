import type { Dossier, Seat } from 'zhinalys'
import type { ExplainedQuestions } from './explained.js'
import type { Subject } from './pattern.js'
import { assemblyOf, motionOf, rosterOf, sittingOf } from './records.js'

export const quorum: ExplainedQuestions<'quorumSecretary' | 'quorumBase' | 'quorumMoment'> = {
  quorumSecretary: {
    why: '“Member” has three widths in the order: the people elected beside the chair (paragraph 4, part 2), all who belong to the assembly (12, where members receive papers), and those who decide (15, 17). Whether the secretary, who sits on the assembly without a vote, is one of those whose attendance makes a quorum is not said.',
    readings: {
      excluded: {
        rule: 'N = voting seats; a quorum if 2V > N',
        argument:
          'The quorum guards the decision, so those are counted who can decide. Paragraph 4, part 3, denies the secretary the vote, and its part 2 lists the members beside, not including, the secretary. A body of seven votes should not become lawful or unlawful by the presence of somebody who cannot vote.',
      },
      included: {
        rule: 'N = voting seats + 1; a quorum if 2(V + s) > N',
        argument:
          'Paragraph 4, part 1, opens with one list, chair, deputy, secretary and members, and gives one total for it. Taken literally, whoever is in the total is of the assembly, and paragraph 15 says nothing of votes: it asks who attended. The secretary attends.',
      },
      'base-only': {
        rule: 'N = voting seats + 1; a quorum if 2V > N',
        argument:
          'The strictest reading: the total of paragraph 4 is the body of which more than half is needed, but only those count as attending in the sense of paragraph 17, who then decide. It is the reading of one who wants no decision to be open to doubt whichever way the word is taken.',
      },
    },
    patterns: [
      {
        facts: 'Eight seats, seven with a vote. Four voting members attend; the secretary is away.',
        of: quorate(['c', 'd', 'm1', 'm2']),
      },
      {
        facts: 'The same four attend, and the secretary too.',
        of: quorate(['c', 'd', 'm1', 'm2', 's']),
      },
    ],
  },
  quorumBase: {
    why: 'More than half “of the members”: those whom the head approved, those who still serve in the unit, or as many as the order prescribes? Nothing is said of vacancies, so a shrinking assembly has three possible bases.',
    readings: {
      roster: {
        rule: 'N = every voting seat on the roster, also one whose holder has left',
        argument:
          'Paragraph 4, part 4, makes the roster a formal act: minutes, signature, approval. What was approved stands until another is approved, and a base that is read off a document can be checked years later. No paragraph lets a seat lapse by itself.',
      },
      serving: {
        rule: 'N = voting seats whose holders have not left by the day of the sitting',
        argument:
          'A person transferred away can no longer attend and is owed no notice; counting that person would let departures paralyse the assembly, although the order provides no way to fill a seat quickly. The purpose of a quorum is that those who can take part do.',
      },
      prescribed: {
        rule: 'N = the larger of the roster and the prescribed number of voting seats: 7 under `eight-in-all` and `at-least-eight`, 8 under `eight-elected`, 10 under `eight-ordinary`',
        argument:
          'Acts on collegial bodies commonly reckon from the established number, so that a body cannot grow easier to convene by leaving seats empty. Paragraph 4 does establish a number. With this reading the question of the number eight reaches into every sitting.',
      },
    },
    patterns: [
      {
        facts: 'Seven voting seats; two of their holders, m4 and m5, have left. Three of the remaining five attend.',
        of: quorate(['c', 'd', 'm1'], departed()),
      },
      {
        facts: 'A roster of six, five of them with a vote. Three attend.',
        of: quorate(['c', 'd', 'm1'], rosterOf(3)),
      },
    ],
  },
  quorumMoment: {
    why: 'Paragraph 15 uses a finished participle, «қатысқан», “having attended”; paragraph 17 beside it a continuing one, «қатысып отырған», “attending”. Attending what: the opening, or every decision?',
    readings: {
      opening: {
        rule: 'a quorum at the opening; a later loss is a note',
        argument:
          'The participle is finished, and its subject is the sitting, not the vote: a sitting that more than half attended is lawful. The order speaks of continuing attendance where it means it, in paragraph 17. Attendance is recorded once, in the list of those present (paragraph 12).',
      },
      'each-vote': {
        rule: 'a quorum at each vote also; without it the vote is void',
        argument:
          'A quorum that matters only at the opening can be emptied a minute later: three of seven could then decide. Rules of procedure usually let any decision be challenged for want of a quorum at the time, and nothing in paragraph 15 exempts the votes from what makes the sitting lawful.',
      },
    },
    patterns: [
      {
        facts: 'Four of seven open the sitting. One leaves; three vote, all for. The result of the count:',
        of: { dossier: afterLeaving() },
      },
      {
        facts: 'The same vote. The quorum at the vote (`vote.quorum`):',
        of: { dossier: afterLeaving(), rule: 'vote.quorum' },
      },
    ],
  },
}

function quorate(present: string[], seats: Seat[] = rosterOf()): Subject {
  return { dossier: { assembly: assemblyOf({ seats }), sittings: [sittingOf({ present })] }, rule: 'quorum' }
}

function departed(): Seat[] {
  return rosterOf().map((seat) => (['m4', 'm5'].includes(seat.id) ? { ...seat, left: '2024-02-01' } : seat))
}

function afterLeaving(): Dossier {
  const present = ['c', 'd', 'm1']
  const motion = motionOf({ present, ballot: { mode: 'open', for: present, against: [] } })
  return { assembly: assemblyOf(), sittings: [sittingOf({ present: [...present, 'm2'], motions: [motion] })] }
}
