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
    file: 'src/provisions/cite.ts',
    line: "const russianPartsGenitive = ['первой', 'второй', 'третьей', 'четвёртой', 'пятой']",
    mutants: [`const russianPartsGenitive = ["", 'второй', 'третьей', 'четвёртой', 'пятой']`],
    why: 'No provision is a sentence of a first part: the word keeps the others in their places.',
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
    file: 'src/readings/readings.ts',
    line: 'if (given === undefined || given === defaultReadings) return defaultReadings',
    mutants: ['if (given === undefined || false) return defaultReadings'],
    why: 'A short cut for speed: a copy of the defaults has the same readings.',
  },
]
