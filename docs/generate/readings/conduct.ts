import type { Assembly, Category, Day, Kind, Measure, Motion, RuleId, Sitting } from 'zhinalys'
import type { ExplainedQuestions } from './explained.js'
import type { Subject } from './pattern.js'
import { assemblyOf, motionOf, sittingOf } from './records.js'

export const conduct: ExplainedQuestions<
  'convening' | 'deputySigns' | 'combination' | 'jurisdiction' | 'video' | 'quarter'
> = {
  convening: {
    why: '«Жиналыстарына … шақыруы мүмкін»: by its dative the sentence lets two officials summon somebody to the assemblies, but does not say whom; if it means convening the assemblies, it does not say whether the chair may still do so.',
    readings: {
      additional: {
        rule: 'the chair or the deputy chair, the authorised head, and the deputy head for personnel may convene',
        argument:
          'Paragraph 10 has the chair fix the place and time, which presupposes convening; paragraph 16 says “may” and takes nothing away. Read together, two officials are added to the chair.',
      },
      exclusive: {
        rule: 'only the authorised head and the deputy head for personnel may',
        argument:
          'Paragraph 16 is the only one that could say who convenes, and it names two. The chair’s place and time in paragraph 10 are then the arrangements for a sitting that others have called.',
      },
      'chair-only': {
        rule: 'only the chair or the deputy chair convenes; paragraph 16 lets the two officials summon persons',
        argument:
          'The dative is taken at its word: one is called to an assembly, as in paragraph 14, where the same verb and the same case invite persons to a sitting. Then paragraph 16 concerns who must come, and convening stays with the chair, who directs the assembly (5, 10).',
      },
    },
    patterns: [
      { facts: 'The chair convened the sitting.', of: convened('chair') },
      {
        facts: 'The deputy head for personnel and educational work convened it.',
        of: convened('deputy-head'),
      },
    ],
  },
  deputySigns: {
    why: 'The secretary “and the chair” sign the minutes. The text does not say who signs when the chair was absent and the deputy presided.',
    readings: {
      'in-absence': {
        rule: 'the deputy signs if the chair was absent; the chair’s own signature serves too',
        argument:
          'Paragraph 11 has the deputy carry out the duties of the chair in the chair’s absence, and signing is one of them. Whoever directed the sitting can vouch for its minutes; a chair who was absent could only vouch for hearsay.',
      },
      'chair-only': {
        rule: 'the chair must sign in every case',
        argument:
          'Part 2 of the same paragraph names the deputy beside the chair, part 4 does not, though paragraph 11 holds for both: the difference should mean something. A signature is a formal requirement and is not met by another’s.',
      },
      both: {
        rule: 'in the chair’s absence the deputy and, later, the chair',
        argument:
          'The deputy vouches for what happened, the chair, who answers for the assembly, takes note of it. It satisfies the letter and the sense, and is the safe practice.',
      },
    },
    patterns: [
      {
        facts: 'The chair was absent; the secretary and the deputy chair signed.',
        of: signed(['s', 'd']),
      },
      {
        facts: 'The chair was absent; the secretary and, later, the chair signed.',
        of: signed(['s', 'c']),
      },
    ],
  },
  combination: {
    why: 'The assembly may propose “the following measures” after reviewing a violation. The plural may speak of the list or of the case.',
    readings: {
      several: {
        rule: 'several measures for one person, with a note',
        argument:
          'The list is open to choice and says nowhere “one of”. The measures are of different kinds, a public apology does not exclude a warning, and they are only proposed.',
      },
      one: {
        rule: 'one measure for one person at one sitting',
        argument:
          'That one violation draws one penalty is a general principle of disciplinary law, and the measures are set out from mild to severe as a scale is, on which one picks a step.',
      },
      'one-and-petition': {
        rule: 'one of the first four and the petition',
        argument:
          'The petition is no measure against the employee but a request to the leadership, and only passes the case on. So it may stand beside one measure, and two measures may not stand side by side.',
      },
    },
    patterns: [
      { facts: 'A warning and a petition for one employee.', of: combined(['warning', 'petition']) },
      { facts: 'A warning and a censure for one employee.', of: combined(['warning', 'censure']) },
    ],
  },
  jurisdiction: {
    why: 'Paragraph 19 does not say for whom measures may be proposed; that each assembly is for its own staff follows from paragraphs 2 and 3, if it follows.',
    readings: {
      'own-category': {
        rule: 'a respondent of another category breaches a duty; the highest staff and civilian workers belong to neither assembly',
        argument:
          'Two assemblies exist so that everybody is answerable to peers: paragraphs 2 and 3 divide the personnel between them. If either could take up anybody’s case, the division would have no purpose.',
      },
      any: {
        rule: 'a respondent of another category is a note',
        argument:
          'Paragraph 19 speaks of violations and not of persons, and paragraph 9 of “employees”. Measures are recommendations, and a recommendation may be made about anybody in the subdivision.',
      },
    },
    patterns: [
      {
        facts: 'Officers’ assembly; an employee of the junior staff.',
        of: measured('officers', 'junior'),
      },
      {
        facts: 'Policemen’s assembly; an employee of the highest staff.',
        of: measured('policemen', 'highest'),
      },
    ],
  },
  video: {
    why: '“For the purpose of openness accompaniment by video is carried out”: by whom, when, and at every sitting?',
    readings: {
      duty: {
        rule: 'a duty at every sitting',
        argument:
          'The verb is in the present passive by which acts lay down what is done, as with the minutes in the next part. An openness that is kept at some sittings only is none.',
      },
      programmatic: {
        rule: 'no duty at a given sitting: its absence is a note',
        argument:
          'The part opens with an aim, names no one who is responsible, no medium and no occasion, and speaks of “works”. It tells the direction, and leaves it to the means of the subdivision.',
      },
    },
    patterns: [
      {
        facts: 'It is known that the sitting was not accompanied by video.',
        of: filmed({ video: false }),
      },
      { facts: 'Nothing is recorded about video.', of: filmed({}) },
    ],
  },
  quarter: {
    why: '«Тоқсан сайын», “each quarter”, may be the four quarters of the calendar or a rhythm of three months.',
    readings: {
      calendar: {
        rule: 'at least one inspection in every calendar quarter',
        argument:
          '«Тоқсан» is the calendar quarter in the language of plans and reports, by which departments work. It is easy to check, and two inspections may lie five months apart as long as no quarter is missed.',
      },
      'three-months': {
        rule: 'no two inspections more than three months apart, reckoned from the roster’s approval or the period’s start',
        argument:
          'Supervision is to be regular; “each quarter” gives its interval. An inspection on the first day of one quarter and the last day of the next would leave the assembly unwatched for half a year.',
      },
    },
    patterns: [
      {
        facts: 'Inspected on 10 January and 20 June 2024. The second quarter:',
        of: inspected(['2024-01-10', '2024-06-20'], 1),
      },
      {
        facts: 'Inspected on 1 April and 20 June 2024. The first quarter:',
        of: inspected(['2024-04-01', '2024-06-20'], 0),
      },
    ],
  },
}

function convened(convenedBy: NonNullable<Sitting['convenedBy']>): Subject {
  return sat({ convenedBy }, 'convening.by')
}

function signed(signedBy: string[]): Subject {
  return sat({ present: ['d', 's', 'm1', 'm2', 'm3'], presiding: 'd', minutes: { signedBy } }, 'minutes.signed')
}

function combined(measures: Measure[]): Subject {
  return proposed({ measures, respondent: { id: 'x' } }, 'measures.combination')
}

function measured(kind: Kind, category: Category): Subject {
  return proposed({ measures: ['warning'], respondent: { id: 'x', category } }, 'measures.jurisdiction', { kind })
}

function filmed(changes: Partial<Sitting>): Subject {
  return sat(changes, 'video')
}

function proposed(changes: Partial<Motion>, rule: RuleId, of: Partial<Assembly> = {}): Subject {
  return sat({ motions: [motionOf(changes)] }, rule, of)
}

function sat(changes: Partial<Sitting>, rule: RuleId, of: Partial<Assembly> = {}): Subject {
  return { dossier: { assembly: assemblyOf(of), sittings: [sittingOf(changes)] }, rule }
}

/** The nth quarter of the first half of 2024, the roster having been approved the year before. */
function inspected(days: Day[], nth: number): Subject {
  const assembly = assemblyOf({ roster: { approved: '2023-06-01' } })
  const inspections = days.map((on) => ({ on, by: 'deputy-head' as const }))
  const period = { from: '2024-01-01', to: '2024-06-30' } as const
  return { dossier: { assembly, inspections, period }, rule: 'oversight.quarterly', nth }
}
