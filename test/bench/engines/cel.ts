import { parse } from '@marcbachmann/cel-js'
import type { Engine } from './engine.js'
import { questions, type Answers } from './figures.js'

const rules: Readonly<Record<keyof Answers, string>> = {
  quorum: 'twicePresent > voting',
  majority: 'twiceFor > present',
  secretary: '!secretaryVoted',
  offices: 'chairs == 1.0 && deputies == 1.0 && secretaries == 1.0',
  tenYears: 'eligible <= elected',
  presiding: 'chairPresent ? chairPresides : deputyPresides',
}

/** One expression a rule, parsed beforehand. */
export const cel: Engine = {
  name: '@marcbachmann/cel-js',
  prepare: () => {
    const parsed = questions.map((question) => [question, parse(rules[question])] as const)
    return (figures) =>
      Object.fromEntries(parsed.map(([question, rule]) => [question, rule(figures) as boolean])) as unknown as Answers
  },
}
