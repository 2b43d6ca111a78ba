/** A reading that was thought of and is not executed, with its place and the reason. */
export interface LeftAside {
  readonly reading: string
  readonly place: string
  readonly because: string
}

export const consideredOnly: readonly LeftAside[] = [
  {
    reading:
      'Chair and deputy chair are no members, so that five ordinary members alone make the quorum and the majority.',
    place: '4, 15',
    because:
      'Paragraph 4 names the three beside one another, but paragraph 17, part 2, gives the chair a deciding vote on a tie of members; a body led by people who neither count nor vote would make that part empty.',
  },
  {
    reading: '“Or” in 17, part 1, sets two thresholds: a majority in the open, more than half in secret.',
    place: '17, part 1',
    because:
      'It joins a majority with a manner of voting, which are no alternatives. The slip is one of drafting; every way to mend it leaves one majority for both ballots, and two would have to be invented.',
  },
  {
    reading: 'The assembly is all officers (policemen) of the unit, and the eight are its leading organ.',
    place: '1–4',
    because:
      'Paragraph 4 itself tells the assembly from the general meeting that elects it. Under this reading no sitting recorded for the eight would be a sitting of the assembly, and the register would judge nothing.',
  },
  {
    reading: 'Censure and criticism are two measures.',
    place: '19, item 2',
    because:
      'They stand in one item, joined by “or”: two names of one step. Whoever proposes both is told so by a breached note, so nothing is hidden.',
  },
  {
    reading: 'Measures follow on any matter of 9, item 6, such as conflicts and conduct off duty.',
    place: '9, 19',
    because:
      'Paragraph 19 opens with disciplinary violations. Whether conduct is one is a judgement of persons, recorded as reviewed or not; a wider reading would only drop the rule.',
  },
  {
    reading: 'Measures are imposed, not proposed.',
    place: '17, part 5; 19',
    because: 'Two provisions exclude it in words: decisions are recommendatory, and measures can be proposed.',
  },
  {
    reading: 'The secretary’s signature under the roster, and the head’s approval of it, pass to a substitute.',
    place: '4, part 4',
    because:
      'Who stands in for an official follows from other acts and orders, which the record does not hold. The recorded day is taken as the act of whoever was competent.',
  },
  {
    reading: 'The assembly, not the chair, decides on release to the media.',
    place: '18',
    because: 'The text names the chair’s decision. The genitive could be stretched, the office cannot.',
  },
  {
    reading: 'Proposals to reward or punish are due after every inspection.',
    place: '20, part 2',
    because:
      'An inspection that finds nothing worth either would then be a breach. The rule judges proposals that were made: to whom and about whom.',
  },
  {
    reading: 'Officers and policemen of one subdivision form a joint body.',
    place: '1–3',
    because:
      'Paragraphs 2 and 3 define two organs with two circles of people; “(policemen)” in brackets shortens the text.',
  },
]

/** What the order does not regulate, and what the library does with the fact. */
export const silences: readonly (readonly [matter: string, treatment: string])[] = [
  ['Term of office', 'none is assumed: a roster stands until another is approved'],
  ['Removal and vacancy', 'a seat whose holder has left is not present and is owed no notice; it counts in the roster'],
  ['Quorum and majority of the general meeting that elects', 'figures may be recorded and are not judged'],
  ['A substitute for an absent secretary', 'none: minutes without the secretary’s signature breach 17, part 4'],
  ['How long before a sitting notice is due', 'notice on the day of the sitting is in time'],
  ['Attendance from afar', 'only those listed as present are present'],
  ['Proxies', 'never counted'],
  ['Recusal', 'a member stays a member; who steps aside is not listed as present at that vote'],
  ['Repeated votes', 'each is a motion of its own'],
  ['Several options in one vote', 'each is a separate motion, for or against'],
  [
    'Both chair and deputy chair absent',
    'a note: the text names nobody to preside; by default nobody holds the casting vote',
  ],
  ['How long a measure lasts, and how it is lifted', 'not recorded'],
  ['Deadlines of petitions and minutes', 'none: only the order of days is judged where the text gives one'],
  ['How often the assembly sits', '“as needed”: no sitting is no breach'],
  ['A first, partial quarter', 'a note'],
  ['Elections and sittings before 6 January 2023', 'their findings are notes: the order had not been approved'],
]
