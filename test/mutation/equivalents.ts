/* Every mutant that lives, by its text, with the reason why nothing could tell it from the code. */

export interface Equivalent {
  readonly file: string
  /** The line that is mutated. */
  readonly line: string
  /** What stands there instead. */
  readonly mutants: readonly string[]
  readonly why: string
}

export const equivalents: readonly Equivalent[] = [
  {
    file: 'src/calendar/arithmetic.ts',
    line: 'if (day <= 28 || civilOf(sameDay).day === day) return sameDay',
    mutants: [
      'if (false) return sameDay',
      'if (day <= 28 && civilOf(sameDay).day === day) return sameDay',
      'if (false || civilOf(sameDay).day === day) return sameDay',
      'if (day < 28 || civilOf(sameDay).day === day) return sameDay',
      'if (day <= 28 || false) return sameDay',
    ],
    why: 'A short cut for speed: date-fns, asked instead, finds the same day.',
  },
  {
    file: 'src/calendar/arithmetic.ts',
    line: 'if (first.day <= last.day) return { months: ahead, days: last.day - first.day }',
    mutants: ['if (first.day < last.day) return { months: ahead, days: last.day - first.day }'],
    why: 'On the same day of the month the whole months reach the last day itself, which the next line finds too.',
  },
  {
    file: 'src/calendar/day.ts',
    line: 'return day <= 28 || day <= daysInMonth(Number(value.slice(0, 4)), Number(value.slice(5, 7)))',
    mutants: [
      'return false || day <= daysInMonth(Number(value.slice(0, 4)), Number(value.slice(5, 7)))',
      'return day < 28 || day <= daysInMonth(Number(value.slice(0, 4)), Number(value.slice(5, 7)))',
    ],
    why: 'A short cut for speed: every month has 28 days.',
  },
  {
    file: 'src/calendar/spells.ts',
    line: 'if (stretches.length <= 1) return stretches',
    mutants: ['if (false) return stretches', 'if (stretches.length < 1) return stretches'],
    why: 'A short cut for speed: one stretch is apart from all others.',
  },
  {
    file: 'src/calendar/spells.ts',
    line: 'if (ordered.some(({ credit }) => credit !== ordered[0]?.credit)) return atHighestCredit(ordered)',
    mutants: [
      'if (true) return atHighestCredit(ordered)',
      'if (ordered.some(({ credit }) => true)) return atHighestCredit(ordered)',
      'if (ordered.some(({ credit }) => credit === ordered[0]?.credit)) return atHighestCredit(ordered)',
    ],
    why: 'A short cut for speed: where all days have one credit, they are the same days from the highest down.',
  },
  {
    file: 'src/calendar/spells.ts',
    line: 'if (ordered.some(({ credit }) => credit !== ordered[0]?.credit)) return atHighestCredit(ordered)',
    mutants: ['if (ordered.some(({ credit }) => credit !== ordered[0].credit)) return atHighestCredit(ordered)'],
    why: 'Of no stretches nothing is asked; the compiler cannot know it.',
  },
  {
    file: 'src/calendar/spells.ts',
    line: 'if (from >= stretch.end) continue',
    mutants: ['if (from > stretch.end) continue'],
    why: 'A stretch of no days is worth nothing and parts nothing.',
  },
  {
    file: 'src/calendar/spells.ts',
    line: 'apart.push(from === stretch.from ? stretch : { ...stretch, from })',
    mutants: ['apart.push(false ? stretch : { ...stretch, from })'],
    why: 'A copy says the same.',
  },
  {
    file: 'src/calendar/spells.ts',
    line: 'const recordedSo = stretches.every(({ from }, i) => i === 0 || (stretches[i - 1] as Stretch).from <= from)',
    mutants: [
      'const recordedSo = stretches.every(() => undefined)',
      'const recordedSo = stretches.every(({ from }, i) => false)',
      'const recordedSo = stretches.every(({ from }, i) => i === 0 || false)',
      'const recordedSo = stretches.every(({ from }, i) => i === 0 || (stretches[i - 1] as Stretch).from < from)',
    ],
    why: 'A short cut for speed: sorting what is in order leaves it so.',
  },
  {
    file: 'src/calendar/spells.ts',
    line: 'for (const { from, end, credit } of stretches) if (from < day) worth += (Math.min(end, day) - from) * credit',
    mutants: [
      'for (const { from, end, credit } of stretches) if (from <= day) worth += (Math.min(end, day) - from) * credit',
    ],
    why: 'From a day to itself there is nothing to add.',
  },
  {
    file: 'src/provisions/cite.ts',
    line: "const russianPartsGenitive = ['первой', 'второй', 'третьей', 'четвёртой', 'пятой']",
    mutants: [
      `const russianPartsGenitive = ["", 'второй', 'третьей', 'четвёртой', 'пятой']`,
      `const russianPartsGenitive = ['первой', "", 'третьей', 'четвёртой', 'пятой']`,
      `const russianPartsGenitive = ['первой', 'второй', 'третьей', "", 'пятой']`,
      `const russianPartsGenitive = ['первой', 'второй', 'третьей', 'четвёртой', ""]`,
    ],
    why: 'The only sentences that are provisions stand in a third part: the other words keep its word in its place.',
  },
  {
    file: 'src/readings/dependence.ts',
    line: 'if (known !== undefined) return known',
    mutants: ['if (false) return known'],
    why: 'What was compared before is remembered for speed: compared again, it comes to the same.',
  },
  {
    file: 'src/readings/forms.ts',
    line: 'if (form.question === undefined) return []',
    mutants: ['if (false) return []'],
    why: 'A short cut for speed: of a leaf no question is gathered.',
  },
  {
    file: 'src/readings/forms.ts',
    line: 'return asked.size === 1 ? [...asked] : allQuestions().filter((question) => asked.has(question))',
    mutants: [
      'return false ? [...asked] : allQuestions().filter((question) => asked.has(question))',
      'return asked.size === 1 ? [...asked] : allQuestions()',
    ],
    why: 'Both save time: one question alone needs no order, and of a question not asked it is then found that it does not matter.',
  },
  {
    file: 'src/readings/questions.ts',
    line: 'const entries = Object.entries(asked).map(([question, { provision, words }]) => [',
    mutants: ['const entries = Object.entries(asked).map(() => undefined)'],
    why: 'With it nothing loads: Stryker counts a file that does not load as one without tests.',
  },
  {
    file: 'src/readings/readings.ts',
    line: 'const firsts = Object.entries(options).map(([question, [first]]) => [question, first])',
    mutants: ['const firsts = Object.entries(options).map(() => undefined)'],
    why: 'With it nothing loads: Stryker counts a file that does not load as one without tests.',
  },
  {
    file: 'src/readings/readings.ts',
    line: 'if (given === undefined || given === defaultReadings) return defaultReadings',
    mutants: ['if (given === undefined || false) return defaultReadings'],
    why: 'A short cut for speed: a copy of the defaults has the same readings.',
  },
  {
    file: 'src/readings/witness.ts',
    line: 'const byDefault = valueUnder(root, [])',
    mutants: ['const byDefault = valueUnder(root, ["Stryker was here"])'],
    why: 'A text is no choice of a reading, and chooses nothing.',
  },
  {
    file: 'src/readings/witness.ts',
    line: 'const search = { question, byDefault: valueUnder(root, []), fewest: Infinity, best: undefined }',
    mutants: [
      'const search = { question, byDefault: valueUnder(root, ["Stryker was here"]), fewest: Infinity, best: undefined }',
    ],
    why: 'A text is no choice of a reading, and chooses nothing.',
  },
  {
    file: 'src/readings/witness.ts',
    line: 'follow(root, [], search)',
    mutants: ['follow(root, ["Stryker was here"], search)'],
    why: 'A text is no choice of a reading, and is not told among the others.',
  },
  {
    file: 'src/readings/witness.ts',
    line: 'if (usual === other || deviations(under) >= search.fewest) return',
    mutants: [
      'if (usual === other || false) return',
      'if (usual === other || deviations(under) > search.fewest) return',
    ],
    why: 'A short cut for speed: what is no better than the best found is refused in the end as well.',
  },
  {
    file: 'src/rules/composition.ts',
    line: 'const duplicated = roster.seats.size === seats.length ? [] : duplicatedIn(seats)',
    mutants: ['const duplicated = false ? [] : duplicatedIn(seats)'],
    why: 'A short cut for speed: where there are as many persons as seats, nobody is found on two.',
  },
  {
    file: 'src/rules/prepare.ts',
    line: 'if (last?.readings !== readings) last = { readings, result: compute(readings) }',
    mutants: ['if (true) last = { readings, result: compute(readings) }'],
    why: 'What was computed before is remembered for speed: computed again, it comes to the same.',
  },
  {
    file: 'src/rules/prepare.ts',
    line: 'return on !== undefined && on < approved',
    mutants: ['return true && on < approved'],
    why: 'What is not known is before no day; only the compiler has to be told.',
  },
  {
    file: 'src/rules/reckoned.ts',
    line: "return on === approved || readings.serviceMeasured === 'election' ? on : approved",
    mutants: ["return false || readings.serviceMeasured === 'election' ? on : approved"],
    why: 'A short cut for speed across readings: where both days are one, the reading is not asked.',
  },
  {
    file: 'src/rules/cure.ts',
    line: 'return cures',
    mutants: ['return cures'],
    why: 'Sorting puts what is not there last anyway; only the compiler has to be told.',
  },
  {
    file: 'src/rules/cure.ts',
    line: '.filter((cure) => cure !== undefined)',
    mutants: ['.filter((cure) => true)'],
    why: 'Sorting puts what is not there last anyway; only the compiler has to be told.',
  },
  {
    file: 'src/rules/measures.ts',
    line: 'const others = (of.of.sitting.motions ?? []).flatMap((other, i) =>',
    mutants: ['const others = (of.of.sitting.motions ?? ["Stryker was here"]).flatMap((other, i) =>'],
    why: 'What is no motion has no measures, and none are never too many.',
  },
  {
    file: 'src/rules/measures.ts',
    line: 'return lacking.length === 0 ? [] : record(...some(lacking))',
    mutants: ['return false ? [] : record(...some(lacking))'],
    why: 'To record nothing, joined with the other steps, is no step.',
  },
  {
    file: 'src/rules/minutes.ts',
    line: 'const signatures = { secretary: false, chair: false, deputy: false }',
    mutants: ['const signatures = {}'],
    why: 'What is not there is asked for as what is false.',
  },
  {
    file: 'src/rules/minutes.ts',
    line: "if (seat !== undefined && seat.office !== 'member' && !hasLeft(seat, on)) signatures[seat.office] = true",
    mutants: [
      'if (seat !== undefined && true && !hasLeft(seat, on)) signatures[seat.office] = true',
      'if (seat !== undefined && seat.office !== "" && !hasLeft(seat, on)) signatures[seat.office] = true',
    ],
    why: 'Nobody asks whether a member signed; only the compiler has to be told.',
  },
  {
    file: 'src/rules/minutes.ts',
    line: "if (chair) return present === true || readings.deputySigns !== 'both' ? 'met' : recorded(present, `${of.at}/present`)",
    mutants: [
      "if (chair) return false || readings.deputySigns !== 'both' ? 'met' : recorded(present, `${of.at}/present`)",
    ],
    why: 'A short cut for speed across readings: where the chair is known to have attended, the reading is not asked.',
  },
  {
    file: 'src/rules/minutes.ts',
    line: "if (present === true || readings.deputySigns !== 'in-absence') return 'breached'",
    mutants: ["if (false || readings.deputySigns !== 'in-absence') return 'breached'"],
    why: 'A short cut for speed across readings: where the chair is known to have attended, the reading is not asked.',
  },
  {
    file: 'src/rules/minutes.ts',
    line: 'const nobody: Signatures = { secretary: false, chair: false, deputy: false }',
    mutants: ['const nobody: Signatures = {}'],
    why: 'What is not there is asked for as what is false.',
  },
  {
    file: 'src/rules/minutes.ts',
    line: "const missing = (['chair', 'deputy'] as const).filter((signatory) => !signatures[signatory])",
    mutants: ["const missing = ['chair', 'deputy'] as const"],
    why: 'Who has signed and signs again adds nothing, and of signatures that come to the same the fewest stand first.',
  },
  {
    file: 'src/rules/minutes.ts',
    line: 'const inTime = decided === undefined ? undefined : decided !== false && decided <= released',
    mutants: [
      'const inTime = decided === undefined ? undefined : true && decided <= released',
      'const inTime = decided === undefined ? undefined : decided !== true && decided <= released',
    ],
    why: 'What never was is before no day; only the compiler has to be told.',
  },
  {
    file: 'src/rules/voting/voters.ts',
    line: "if (ballot?.mode !== 'secret') return cast <= present",
    mutants: ['if (false) return cast <= present'],
    why: 'An open ballot has no papers, and the lines below come to the same; only the compiler has to be told.',
  },
  {
    file: 'src/rules/voting/voters.ts',
    line: "if (ballot?.mode !== 'secret') return cast <= present",
    mutants: ["if (ballot.mode !== 'secret') return cast <= present"],
    why: 'Where there are votes there is a ballot; the compiler cannot know it.',
  },
  {
    file: 'src/rules/voting/carry.ts',
    line: 'export function nothingKnown({ motion, of }: MotionCase, readings: Readings): boolean {',
    mutants: ['export function nothingKnown({ motion, of }: MotionCase, readings: Readings): boolean {}'],
    why: 'A short cut for speed: where nothing is known, the search for what to record finds that all that is lacking is wanted.',
  },
  {
    file: 'src/rules/voting/carry.ts',
    line: "const bare = ballot === undefined && !casting && declared !== 'adopted' && effect === undefined",
    mutants: ['const bare = false'],
    why: 'A short cut for speed: where nothing is known, the search for what to record finds that all that is lacking is wanted.',
  },
  {
    file: 'src/rules/voting/carry.ts',
    line: 'return bare && canBeQuorate(of, readings)',
    mutants: ['return false'],
    why: 'A short cut for speed: where nothing is known, the search for what to record finds that all that is lacking is wanted.',
  },
  {
    file: 'src/rules/voting/casting.ts',
    line: "const secret = of.motion.ballot?.mode === 'secret'",
    mutants: ["const secret = of.motion.ballot.mode === 'secret'"],
    why: 'Where votes are counted there is a ballot; the compiler cannot know it.',
  },
  {
    file: 'src/rules/voting/casting.ts',
    line: "const replaced = recorded?.some((step) => step.do === 'record' && step.facts.includes(fact))",
    mutants: ["const replaced = recorded?.every(step => step.do === 'record' && step.facts.includes(fact))"],
    why: 'What takes its place is one step: where none is needed, it is struck out before.',
  },
  {
    file: 'src/rules/voting/casting.ts',
    line: 'const [by] = of.attending ? holdersOf(of, of.attending, readings) : []',
    mutants: ['const [by] = of.attending ? holdersOf(of, of.attending, readings) : ["Stryker was here"]'],
    why: 'While the attendance is not known, nothing that a holder does lets the rule be met.',
  },
  {
    file: 'src/rules/voting/casting.ts',
    line: 'if (by === undefined) return undefined',
    mutants: ['if (false) return undefined'],
    why: 'What nobody casts, and how nobody votes, lets nothing be met; the compiler needs the line.',
  },
  {
    file: 'src/rules/voting/casting.ts',
    line: "if (judge(suppose(of, { casting: { by, vote: 'for' } })) === 'met')",
    mutants: [`if (judge(suppose(of, { casting: { by, vote: "" } })) === 'met')`],
    why: 'Which way it is cast the rule does not ask.',
  },
  {
    file: 'src/rules/voting/casting.ts',
    line: "if (ballot?.mode !== 'open' || of.votes?.abstentionsKnown !== true) return undefined",
    mutants: ["if (ballot?.mode !== 'open' || of.votes.abstentionsKnown !== true) return undefined"],
    why: 'Where there is a ballot there are votes; the compiler cannot know it.',
  },
  {
    file: 'src/rules/voting/casting.ts',
    line: "const abstained = [...(typeof ballot.abstained === 'object' ? ballot.abstained : []), by]",
    mutants: [
      `const abstained = [...(typeof ballot.abstained === 'object' ? ballot.abstained : ["Stryker was here"]), by]`,
    ],
    why: 'A text is nobody who has a vote, and is struck out.',
  },
  {
    file: 'src/rules/voting/holder.ts',
    line: 'const alike = chairElseDeputy.length === whoPresides.length && chairElseDeputy.every((id, i) => id === whoPresides[i])',
    mutants: [
      'const alike = false',
      'const alike = chairElseDeputy.length === whoPresides.length && chairElseDeputy.every(() => undefined)',
      'const alike = chairElseDeputy.length === whoPresides.length && chairElseDeputy.every((id, i) => false)',
    ],
    why: 'A short cut for speed: where both readings name the same, the reading need not be asked.',
  },
  {
    file: 'src/rules/voting/holder.ts',
    line: 'const alike = chairElseDeputy.length === whoPresides.length && chairElseDeputy.every((id, i) => id === whoPresides[i])',
    mutants: [
      'const alike = chairElseDeputy.length === whoPresides.length && chairElseDeputy.some((id, i) => id === whoPresides[i])',
    ],
    why: 'Lists of one have nobody else; longer ones are as long only where all who vote are deputies: the same persons, of whom the order does not matter.',
  },
  {
    file: 'src/rules/voting/holder.ts',
    line: 'return presiding !== undefined && isAttending(presiding, attending) ? presiding : undefined',
    mutants: ['return true && isAttending(presiding, attending) ? presiding : undefined'],
    why: 'Nobody is not among those who attend; the compiler needs to be told.',
  },
  {
    file: 'src/rules/voting/holder.ts',
    line: 'const side = votes?.sides.get(id)',
    mutants: ['const side = votes.sides.get(id)'],
    why: 'How somebody voted is asked only where votes are counted; the compiler cannot know it.',
  },
  {
    file: 'src/rules/voting/holder.ts',
    line: 'if (side !== undefined || !votes?.sidesKnown) return side',
    mutants: ['if (side !== undefined || !votes.sidesKnown) return side'],
    why: 'How somebody voted is asked only where votes are counted; the compiler cannot know it.',
  },
  {
    file: 'src/rules/voting/suppose.ts',
    line: 'const ofSitting = sitting === undefined ? of.of : sittingCase(assembly, { ...of.of.sitting, ...sitting }, at, roster)',
    mutants: ['const ofSitting = false ? of.of : sittingCase(assembly, { ...of.of.sitting, ...sitting }, at, roster)'],
    why: 'A short cut for speed: the sitting made ready again is the same.',
  },
  {
    file: 'src/rules/voting/suppose.ts',
    line: 'return of.serving.map(({ id }) => id).filter((id) => attending?.voters.has(id))',
    mutants: ['return of.serving.map(({ id }) => id).filter((id) => attending.voters.has(id))'],
    why: 'Who may vote is asked only where the attendance is known; the compiler cannot know it.',
  },
  {
    file: 'src/rules/voting/motion.ts',
    line: 'if (votes === undefined || attending === undefined || !addsUp(of, votes, figures)) {',
    mutants: [
      'if (false || !addsUp(of, votes, figures)) {',
      'if (votes === undefined && attending === undefined || !addsUp(of, votes, figures)) {',
      'if (false || attending === undefined || !addsUp(of, votes, figures)) {',
      'if (votes === undefined || false || !addsUp(of, votes, figures)) {',
    ],
    why: 'Without votes or an attendance the count has ended two lines above; only the compiler has to be told.',
  },
  {
    file: 'src/rules/voting/motion.ts',
    line: "if (opening === 'breached' || of.attending === of.of.opening) return opening",
    mutants: [
      'if (false || of.attending === of.of.opening) return opening',
      'if (opening === "" || of.attending === of.of.opening) return opening',
    ],
    why: 'A short cut for speed: a breach with anything is a breach.',
  },
  {
    file: 'src/rules/voting/motion.ts',
    line: 'const atVote = quorumRuling(of.of, of.attending, `${of.at}/present`, readings)',
    mutants: ['const atVote = quorumRuling(of.of, of.attending, ``, readings)'],
    why: 'What is known has no use for a pointer: an attendance at the vote that is not known is that at the opening.',
  },
  {
    file: 'src/rules/voting/motion.ts',
    line: "return atVote === 'met' || readings.quorumMoment === 'opening' ? opening : all(opening, atVote)",
    mutants: [
      "return false || readings.quorumMoment === 'opening' ? opening : all(opening, atVote)",
      `return atVote === "" || readings.quorumMoment === 'opening' ? opening : all(opening, atVote)`,
    ],
    why: 'What is met adds nothing: both together are what the opening is. It only keeps the reading from being asked.',
  },
  {
    file: 'src/rules/voting/motion.ts',
    line: "if (ballot?.mode !== 'secret') return 'met'",
    mutants: ["if (ballot.mode !== 'secret') return 'met'"],
    why: 'Where there are votes there is a ballot; the compiler cannot know it.',
  },
  {
    file: 'src/rules/voting/motion.ts',
    line: 'const cast = { count: castIn(votes), pointer: `${at}/ballot` }',
    mutants: ['const cast = { count: castIn(votes), pointer: `` }'],
    why: 'The votes cast are always counted, so that their pointer is never asked for.',
  },
  {
    file: 'src/rules/voting/motion.ts',
    line: "return all(less.count === undefined ? [less.pointer] : 'met', more.count === undefined ? [more.pointer] : 'met')",
    mutants: [
      `return all(less.count === undefined ? [less.pointer] : "", more.count === undefined ? [more.pointer] : 'met')`,
    ],
    why: 'One of the two is lacking here; beside what lacks, nothing counts for nothing.',
  },
  {
    file: 'src/rules/voting/motion.ts',
    line: "const secret = of.motion.ballot?.mode === 'secret'",
    mutants: ["const secret = of.motion.ballot.mode === 'secret'"],
    why: 'A tie is of votes, and where there are votes there is a ballot; the compiler cannot know it.',
  },
  {
    file: 'src/rules/voting/motion.ts',
    line: 'if (settled.some(({ result, by }) => result !== decision.result || by !== decision.by)) {',
    mutants: ['if (settled.some(({ result, by }) => false || by !== decision.by)) {'],
    why: 'Of several who may hold the casting vote the first is nobody, and then the tie falls by the count; no other result is by the count.',
  },
  {
    file: 'src/rules/voting/motion.ts',
    line: 'const given = ballot?.[side]',
    mutants: ['const given = ballot[side]'],
    why: 'Asked of a tie only, and where there are votes there is a ballot; the compiler cannot know it.',
  },
  {
    file: 'src/rules/voting/recording.ts',
    line: 'known: readonly string[] = [],',
    mutants: ['known: readonly string[] = ["Stryker was here"],'],
    why: 'No fact has that name.',
  },
  {
    file: 'src/rules/voting/recording.ts',
    line: "const leadsOn = typeof ruling !== 'string' && ruling.some((fact) => !supposedThen.includes(fact))",
    mutants: ["const leadsOn = typeof ruling !== 'string' && ruling.every(fact => !supposedThen.includes(fact))"],
    why: 'What has been supposed is known; only who presides may not be, where a casting vote was supposed instead, and then nothing else is lacking.',
  },
  {
    file: 'src/rules/voting/recording.ts',
    line: 'if (by === undefined) continue',
    mutants: ['if (false) continue'],
    why: 'A casting vote of nobody settles nothing that one not cast, which is tried before, does not.',
  },
  {
    file: 'src/rules/voting/recording.ts',
    line: 'const others = serving.filter(({ id }) => !named.includes(id))',
    mutants: ['const others = serving'],
    why: 'Those named come first in any case, and who is there twice is there once.',
  },
  {
    file: 'src/rules/voting/recording.ts',
    line: "const cast = [pro, against, abstained].flatMap((votes) => (typeof votes === 'object' ? votes : []))",
    mutants: [
      'const cast = [pro, against, abstained].flatMap((votes) => (true ? votes : []))',
      `const cast = [pro, against, abstained].flatMap((votes) => (typeof votes === 'object' ? votes : ["Stryker was here"]))`,
    ],
    why: 'Only ids of those in office are looked for in it, and neither a number nor this word is one.',
  },
  {
    file: 'src/rules/voting/recording.ts',
    line: 'const recorded = [casting === false ? undefined : casting?.by, presiding, sitting.presiding]',
    mutants: [
      'const recorded = [false ? undefined : casting?.by, presiding, sitting.presiding]',
      'const recorded = [casting === true ? undefined : casting?.by, presiding, sitting.presiding]',
    ],
    why: 'A casting vote that was not cast is by nobody anyway; only the compiler has to be told.',
  },
  {
    file: 'src/rules/voting/recording.ts',
    line: 'return [open(voters, []), open([], voters), open(voters.slice(0, 1), voters.slice(1, 2))]',
    mutants: [
      'return [open(voters, ["Stryker was here"]), open([], voters), open(voters.slice(0, 1), voters.slice(1, 2))]',
      'return [open(voters, []), open(["Stryker was here"], voters), open(voters.slice(0, 1), voters.slice(1, 2))]',
    ],
    why: 'Nobody has that name, and the vote of nobody in office is not counted.',
  },
  {
    file: 'src/rules/voting/recording.ts',
    line: "const open = (pro: readonly string[], against: readonly string[]): Ballot => ({ mode: 'open', for: pro, against })",
    mutants: [
      'const open = (pro: readonly string[], against: readonly string[]): Ballot => ({ mode: "", for: pro, against })',
    ],
    why: 'All that a count asks of the mode is whether it is secret.',
  },
  {
    file: 'src/rules/oversight.ts',
    line: 'if (unnamed.length > 0 && by !== undefined) return askingWho(fewestNamed(unnamed, (asked) => isMet(asked, by)))',
    mutants: [
      'if (true && by !== undefined) return askingWho(fewestNamed(unnamed, (asked) => isMet(asked, by)))',
      'if (unnamed.length >= 0 && by !== undefined) return askingWho(fewestNamed(unnamed, (asked) => isMet(asked, by)))',
    ],
    why: 'Where it is known who made each inspection, no name lets the quarter be met; only the compiler has to be told.',
  },
  {
    file: 'src/rules/oversight.ts',
    line: 'function unnamedIn({ inspections = [] }: QuarterCase): number[] {',
    mutants: ['function unnamedIn({ inspections = ["Stryker was here"] }: QuarterCase): number[] {'],
    why: 'Where no inspections are recorded, a name of one lets no quarter be met.',
  },
  {
    file: 'src/rules/oversight.ts',
    line: 'return inspections.flatMap(({ by }, i) => (by === undefined ? [i] : []))',
    mutants: ['return inspections.flatMap(({ by }, i) => (by === undefined ? [i] : ["Stryker was here"]))'],
    why: 'A text is the place of no inspection, and can be left out.',
  },
  {
    file: 'src/rules/oversight.ts',
    line: 'return from < period.from || to > period.to || approved === false || (approved !== undefined && from < approved)',
    mutants: ['return from < period.from || to > period.to || approved === false || (true && from < approved)'],
    why: 'Nothing is before a day that is not known; only the compiler has to be told.',
  },
  {
    file: 'src/rules/oversight.ts',
    line: 'const possible = rulingsFrom(approved > period.from ? approved : period.from, of, counted, new Map())',
    mutants: ['const possible = rulingsFrom(approved >= period.from ? approved : period.from, of, counted, new Map())'],
    why: 'Where both are one day, either is that day.',
  },
  {
    file: 'src/rules/oversight.ts',
    line: 'if (seen !== undefined) return seen',
    mutants: ['if (false) return seen'],
    why: 'What was found before is remembered for speed: found again, it is the same.',
  },
  {
    file: 'src/rules/quorum.ts',
    line: "if (2 * least > Math.max(of.roster.voting, mostPrescribed) + 1) return 'met'",
    mutants: ["if (false) return 'met'"],
    why: 'A short cut for speed across readings: where every base decides alike no reading is asked, and the figures come to the same.',
  },
  {
    file: 'src/rules/quorum.ts',
    line: "if (2 * most <= of.serving.length) return 'breached'",
    mutants: ["if (false) return 'breached'", "if (2 * most < of.serving.length) return 'breached'"],
    why: 'A short cut for speed across readings: where every base decides alike no reading is asked, and the figures come to the same.',
  },
  {
    file: 'src/rules/quorum.ts',
    line: "if (2 * least > base + 1) return 'met'",
    mutants: ["if (false) return 'met'"],
    why: 'A short cut for speed across readings: where every base decides alike no reading is asked, and the figures come to the same.',
  },
  {
    file: 'src/rules/quorum.ts',
    line: "if (2 * most <= base) return 'breached'",
    mutants: ["if (false) return 'breached'", "if (2 * most < base) return 'breached'"],
    why: 'A short cut for speed across readings: where every base decides alike no reading is asked, and the figures come to the same.',
  },
  {
    file: 'src/rules/quorum.ts',
    line: 'if (serving.length === roster.voting && roster.voting >= mostPrescribed) return roster.voting',
    mutants: [
      'if (false) return roster.voting',
      'if (serving.length === roster.voting && roster.voting > mostPrescribed) return roster.voting',
    ],
    why: 'A short cut for speed across readings: from ten voting seats on the roster is no smaller than what is prescribed, and where nobody has left those in office are the roster.',
  },
  {
    file: 'src/rules/quorum.ts',
    line: "if (readings.quorumBase === 'roster' || roster.voting >= mostPrescribed) return roster.voting",
    mutants: [
      "if (readings.quorumBase === 'roster' || false) return roster.voting",
      "if (readings.quorumBase === 'roster' || roster.voting > mostPrescribed) return roster.voting",
    ],
    why: 'A short cut for speed across readings: from ten voting seats on the roster is no smaller than what is prescribed, and where nobody has left those in office are the roster.',
  },
  {
    file: 'src/rules/roster.ts',
    line: 'return seat.left !== undefined && seat.left <= on',
    mutants: ['return true && seat.left <= on'],
    why: 'What is not known is before no day; only the compiler has to be told.',
  },
  {
    file: 'src/rules/service.ts',
    line: "const sum = begun.length === 0 ? 'summed' : readings.serviceSum",
    mutants: [
      "const sum = false ? 'summed' : readings.serviceSum",
      'const sum = begun.length === 0 ? "" : readings.serviceSum',
    ],
    why: 'A short cut for speed across readings: no service is no years, however it is added up.',
  },
  {
    file: 'src/rules/service.ts',
    line: "const sum = spells.length > 1 || preferential ? readings.serviceSum : 'summed'",
    mutants: [
      "const sum = true ? readings.serviceSum : 'summed'",
      "const sum = spells.length >= 1 || preferential ? readings.serviceSum : 'summed'",
    ],
    why: 'A short cut for speed: one period without credit is as long however it is added up.',
  },
  {
    file: 'src/rules/service.ts',
    line: 'return last === undefined || last.from < day ? spells : spells.filter(({ from }) => from < day)',
    mutants: [
      'return false ? spells : spells.filter(({ from }) => from < day)',
      'return last === undefined || false ? spells : spells.filter(({ from }) => from < day)',
    ],
    why: 'A short cut for speed: where all have begun, none is left out.',
  },
  {
    file: 'src/rules/service.ts',
    line: 'const stretches: Stretch[] = []',
    mutants: ['const stretches: Stretch[] = ["Stryker was here"]'],
    why: 'What has no days adds none.',
  },
  {
    file: 'src/rules/service.ts',
    line: "credit: credit > 1 && readings.service === 'preferential' ? Math.round(Math.min(credit, 1000) * once) : once,",
    mutants: [
      "credit: true && readings.service === 'preferential' ? Math.round(Math.min(credit, 1000) * once) : once,",
      "credit: credit >= 1 && readings.service === 'preferential' ? Math.round(Math.min(credit, 1000) * once) : once,",
    ],
    why: 'A short cut for speed across readings: a credit of 1 is a day for a day by either, and a lower one is refused.',
  },
  {
    file: 'src/rules/service.ts',
    line: 'return stretches.some(({ credit }) => credit > once)',
    mutants: ['return stretches.some(({ credit }) => true)', 'return stretches.some(({ credit }) => credit >= once)'],
    why: 'A short cut for speed: without credit the closed form finds the same day as halving.',
  },
  {
    file: 'src/rules/service.ts',
    line: 'const begun = spells.filter(({ from }) => from < asked).map((spell) => beginning([spell], Math.min(spell.end, asked)))',
    mutants: [
      'const begun = spells.map((spell) => beginning([spell], Math.min(spell.end, asked)))',
      'const begun = spells.filter(({ from }) => true).map((spell) => beginning([spell], Math.min(spell.end, asked)))',
      'const begun = spells.filter(({ from }) => from <= asked).map((spell) => beginning([spell], Math.min(spell.end, asked)))',
    ],
    why: 'A period that has not begun has no days before the day asked, which is never the earliest beginning.',
  },
  {
    file: 'src/rules/service.ts',
    line: 'if (spell.from >= asked) break',
    mutants: ['if (false) break', 'if (spell.from > asked) break'],
    why: 'A period that has not begun has no days to add.',
  },
  {
    file: 'src/rules/service.ts',
    line: 'if (to !== undefined && to < from) throw new RangeError(`${place}.to: expected ${from} or later, got ${to}`)',
    mutants: ['if (true && to < from) throw new RangeError(`${place}.to: expected ${from} or later, got ${to}`)'],
    why: 'A day that is not there is before no other; only the compiler has to be told.',
  },
  {
    file: 'src/rules/ten-years.ts',
    line: "return all(spells ? 'met' : [`${of.at}/service`], asked === undefined ? [measuredBy(of, readings)] : 'met')",
    mutants: [
      `return all(spells ? "" : [\`\${of.at}/service\`], asked === undefined ? [measuredBy(of, readings)] : 'met')`,
    ],
    why: 'Nothing lacking, joined with what else is lacking, is the latter: one of both is.',
  },
  {
    file: 'src/rules/ten-years.ts',
    line: "if (anniversary === undefined) return 'breached'",
    mutants: ["if (false) return 'breached'"],
    why: 'A day that is not there is not past, by the next lines too; only the compiler has to be told.',
  },
  {
    file: 'src/rules/ten-years.ts',
    line: "return past === 0 ? ruled(readings.serviceDay === 'anniversary') : ruled(past > 0)",
    mutants: ["return past === 0 ? ruled(readings.serviceDay === 'anniversary') : ruled(past >= 0)"],
    why: 'Zero has been dealt with before.',
  },
  {
    file: 'src/rules/ten-years.ts',
    line: 'const begun = spells.map(({ from }) => from + 1).filter((from) => day === undefined || from > day)',
    mutants: ['const begun = spells.map(({ from }) => from + 1).filter((from) => day === undefined || from >= day)'],
    why: 'The day itself is asked anyway: asked twice, it answers the same.',
  },
  {
    file: 'src/rules/ten-years.ts',
    line: 'for (const before of day === undefined ? begun : [day, ...begun]) {',
    mutants: ['for (const before of false ? begun : [day, ...begun]) {'],
    why: 'Without a day it is only asked whether any period reaches ten years, the last among them.',
  },
  {
    file: 'src/rules/ten-years.ts',
    line: 'const reached = anniversary !== undefined && anniversary < on',
    mutants: ['const reached = true && anniversary < on'],
    why: 'A day that is not there is before no other; only the compiler has to be told.',
  },
  {
    file: 'src/rules/ten-years.ts',
    line: 'const reached = anniversary !== undefined && anniversary < on',
    mutants: ['const reached = anniversary !== undefined && anniversary <= on'],
    why: 'On the day itself the length on that day is the length on the day asked.',
  },
  {
    file: 'src/rules/ten-years.ts',
    line: 'const notKnown = { years: undefined, months: undefined, days: undefined }',
    mutants: ['const notKnown = {}'],
    why: 'What is not there is not known either.',
  },
  {
    file: 'src/rules/voting/count.ts',
    line: "const members = registered > present && readings.votePresent === 'registered' ? registered : present",
    mutants: ["const members = registered >= present && readings.votePresent === 'registered' ? registered : present"],
    why: 'A short cut for speed across readings: where both are as many, either is that many.',
  },
  {
    file: 'src/rules/voting/count.ts',
    line: "const left = spoilt > 0 && readings.spoiltBallots === 'out-of-base' ? spoilt : 0",
    mutants: [
      "const left = true && readings.spoiltBallots === 'out-of-base' ? spoilt : 0",
      "const left = spoilt >= 0 && readings.spoiltBallots === 'out-of-base' ? spoilt : 0",
    ],
    why: 'A short cut for speed across readings: where no ballot is spoilt, none leaves the base.',
  },
  {
    file: 'src/rules/voting/count.ts',
    line: "return against + abstained + (spoilt > 0 && readings.spoiltBallots === 'in-base' ? spoilt : 0)",
    mutants: [
      "return against + abstained + (true && readings.spoiltBallots === 'in-base' ? spoilt : 0)",
      "return against + abstained + (spoilt >= 0 && readings.spoiltBallots === 'in-base' ? spoilt : 0)",
    ],
    why: 'A short cut for speed across readings: where no ballot is spoilt, none is added.',
  },
  {
    file: 'src/rules/voting/ballot.ts',
    line: "spoilt: ballot.mode === 'secret' ? (ballot.spoilt ?? 0) : 0,",
    mutants: ['spoilt: true ? (ballot.spoilt ?? 0) : 0,'],
    why: 'An open ballot has no papers to spoil; the compiler has to be told.',
  },
  {
    file: 'src/rules/voting/recording.ts',
    line: "const leaders = (['chair', 'deputy'] as const).map((office) => holding(office).filter((id) => !recorded.includes(id)))",
    mutants: ["const leaders = (['chair', 'deputy'] as const).map((office) => holding(office))"],
    why: 'A short cut for speed: a chair or deputy chair who is recorded leads alone already, and that another is there without this one helps no count.',
  },
  {
    file: 'src/rules/voting/recording.ts',
    line: 'const leading = [...alone, ...leaders].filter(({ length }) => length > 0)',
    mutants: [
      'const leading = [...alone, ...leaders]',
      'const leading = [...alone, ...leaders].filter(({ length }) => true)',
      'const leading = [...alone, ...leaders].filter(({ length }) => length >= 0)',
    ],
    why: 'A short cut for speed: with a group of nobody the same attendances are tried twice.',
  },
  {
    file: 'src/rules/convening.ts',
    line: 'const none = { on: undefined, place: false, time: false, agenda: false, to: [] }',
    mutants: ['const none = { on: undefined, place: false, time: false, agenda: false, to: ["Stryker was here"] }'],
    why: 'A text is the id of no seat.',
  },
  {
    file: 'src/rules/convening.ts',
    line: 'const reached = to.length > 20 ? new Set(to) : undefined',
    mutants: [
      'const reached = true ? new Set(to) : undefined',
      'const reached = false ? new Set(to) : undefined',
      'const reached = to.length >= 20 ? new Set(to) : undefined',
      'const reached = to.length <= 20 ? new Set(to) : undefined',
    ],
    why: 'For speed alone: a list and a set name the same.',
  },
  {
    file: 'src/rules/dossier.ts',
    line: 'if (rule.consults.length === 0) return nothing',
    mutants: ['if (false) return nothing'],
    why: 'A short cut for speed: a rule that asks nothing hangs on nothing, however it is explored.',
  },
  {
    file: 'src/rules/dossier.ts',
    line: 'if (tree.question === undefined) return nothing',
    mutants: ['if (false) return nothing'],
    why: 'A short cut for speed: of a leaf there are no witnesses.',
  },
  {
    file: 'src/rules/finding.ts',
    line: 'for (const name in sketch) if (sketch[name] === undefined) return withoutUnknown(sketch)',
    mutants: ['for (const name in sketch) if (true) return withoutUnknown(sketch)'],
    why: 'A short cut for speed: where all is known, a copy says the same.',
  },
  {
    file: 'src/rules/lists.ts',
    line: 'function alike<C extends Case>(rules: RulesOf<C>): RulesOf<C> {',
    mutants: ['function alike<C extends Case>(rules: RulesOf<C>): RulesOf<C> {}'],
    why: 'With it nothing loads: Stryker counts a file that does not load as one without tests.',
  },
  {
    file: 'src/rules/lists.ts',
    line: 'const without = {',
    mutants: ['const without = {}'],
    why: 'For speed alone: what a rule has not, it has not either way.',
  },
  {
    file: 'src/rules/lists.ts',
    line: 'const complete = (rules as readonly Rule<RuleId, C>[]).map((rule): Required<Rule<RuleId, C>> => ({',
    mutants: ['const complete = (rules as readonly Rule<RuleId, C>[]).map(() => undefined)'],
    why: 'With it nothing loads: Stryker counts a file that does not load as one without tests.',
  },
]
