import type { Category, Day, Kind } from 'zhinalys'
import type { ExplainedQuestions } from './explained.js'
import type { Subject } from './pattern.js'
import { assemblyOf, rosterOf, sittingOf } from './records.js'

export const composition: ExplainedQuestions<'headcount' | 'candidates' | 'approval'> = {
  headcount: {
    why: 'The bracket «(жалпы саны сегіз адамнан)» lacks its verb: “consists of”, “not fewer than” and “not more than” would all end in the same case. Nor is it clear whether it counts the whole list before it or only its last word, the members.',
    readings: {
      'eight-in-all': {
        rule: 'seats = 8, the secretary included',
        argument:
          '“Total number” sums up the list that precedes it, and the verb most easily supplied is “consists of”. Chair, deputy, secretary and five members make eight, and seven votes, an odd number.',
      },
      'at-least-eight': {
        rule: 'seats ≥ 8',
        argument:
          'The ablative before a missing word recalls «кем емес», “not fewer than”, the usual form in acts that set the size of a commission. Large departments need more than eight people, and a minimum serves them too.',
      },
      'at-most-eight': {
        rule: 'seats ≤ 8',
        argument:
          'The same case goes with «аспайтын», “not exceeding”. The order creates assemblies in all subdivisions, small ones too, where eight employees of ten years’ service may not be found; a maximum keeps the assembly workable.',
      },
      'eight-elected': {
        rule: 'seats = 9: eight besides the secretary',
        argument:
          'Part 2 elects the chair, the deputy and the members, and the secretary comes by post under part 3. If the number tells the meeting how many to elect, it counts those, and the secretary is the ninth.',
      },
      'eight-ordinary': {
        rule: 'seats = 11: eight besides chair, deputy and secretary',
        argument:
          'The bracket follows directly on «оның мүшелері», “its members”, without a comma, and by place belongs to that word alone. Then there are eight members and three office-holders.',
      },
    },
    patterns: [
      { facts: 'Eight seats: chair, deputy chair, secretary, five members.', of: sized(5) },
      { facts: 'Nine seats: chair, deputy chair, secretary, six members.', of: sized(6) },
    ],
    further: [{ facts: 'Seven seats: chair, deputy chair, secretary, four members.', of: sized(4) }],
  },
  candidates: {
    why: 'Members are elected “from among the employees of the internal affairs bodies”, while by paragraphs 2 and 3 one assembly is for the middle and senior staff and another for the rank-and-file and junior staff.',
    readings: {
      'any-employee': {
        rule: 'a category that does not match the assembly is a note',
        argument:
          'Paragraph 4, part 2, lists every requirement and names no category; what a list omits is not required. A general meeting may have reasons to elect an experienced employee of the other staff.',
      },
      'own-category': {
        rule: 'a category that does not match the assembly breaches a duty',
        argument:
          'Paragraphs 2 and 3 say for whose discipline and education each assembly exists, and it is elected by the general meeting of just those. An officers’ assembly of policemen would be no officers’ assembly.',
      },
    },
    patterns: [
      {
        facts: 'Officers’ assembly; a member of the junior commanding staff.',
        of: seated('officers', 'junior'),
      },
      {
        facts: 'Policemen’s assembly; a member of the middle commanding staff.',
        of: seated('policemen', 'middle'),
      },
    ],
  },
  approval: {
    why: 'The head “approves” the composition, without a word on what the elected assembly may do before that.',
    readings: {
      constitutive: {
        rule: 'a sitting before the approval breaches 4, part 4',
        argument:
          'Approval that changes nothing would be no approval. In a service built on orders a body commonly begins with the act of the head, and until then there is a list of candidates.',
      },
      declaratory: {
        rule: 'the roster works from the election; an earlier sitting is a note',
        argument:
          'Part 2 gives the choice to the general meeting, which elects, not nominates. The head’s approval confirms that the papers are in order; the order says nowhere that the assembly begins with it.',
      },
    },
    patterns: [
      {
        facts: 'Elected on 10 January, sat on 20 March, approved on 1 April 2024.',
        of: sat('2024-04-01'),
      },
      {
        facts: 'Elected on 10 January, sat on 20 March 2024; the roster was never approved.',
        of: sat(false),
      },
    ],
  },
}

function sized(members: number): Subject {
  return { dossier: { assembly: assemblyOf({ seats: rosterOf(members) }) }, rule: 'composition.headcount' }
}

function seated(kind: Kind, category: Category): Subject {
  const seats = [{ id: 'm1', office: 'member', category } as const]
  return { dossier: { assembly: assemblyOf({ kind, seats }) }, rule: 'eligibility.category' }
}

function sat(approved: Day | false): Subject {
  const dossier = { assembly: assemblyOf({ roster: { approved } }), sittings: [sittingOf()] }
  return { dossier, rule: 'convening.constituted' }
}
