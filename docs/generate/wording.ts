import { rules, sentence, type Outcome, type RuleEntry } from 'zhinalys'
import { en } from 'zhinalys/wording/en'
import { kk } from 'zhinalys/wording/kk'
import { ru } from 'zhinalys/wording/ru'
import { findings, samples, type Sample } from '../../test/wording/samples.js'
import { findingIn } from './cases/case.js'
import { cases } from './cases/cases.js'
import { code, generated, list, page, table } from './markdown.js'
import { notes } from './notes/notes.js'
import type { Page } from './page.js'

const wordings = [kk, ru, en] as const
const outcomes = ['met', 'breached', 'unknown'] as const

/** `docs/wording.md`: every sentence of every rule with real figures in it, to be read aloud. */
export const wording: Page = {
  file: 'wording.md',
  text: () =>
    page(
      '# The sentences',
      generated,
      'What the library says of every rule and outcome, to be read by a person with a glossary beside it.',
      list([
        'The first row of each outcome is a whole sentence as `sentence` gives it: of a small record, with the official place and, of what is unknown, what is lacking.',
        'The rows below it show where the sentence branches, without the place and what is lacking.',
        'A rule whose table has no row for an outcome never has it; the reason stands below.',
        'Ids of persons are Latin letters (`c` the chair, `d` the deputy chair, `s` the secretary, `m1` a member); quarters have Roman numerals.',
      ]),
      ...rules.flatMap(section),
      '## Decisions',
      table(head, decisions()),
    ),
}

const head = ['', 'қазақша', 'русский', 'English']

function section(rule: RuleEntry): string[] {
  const silent = outcomes.filter((outcome) => cases[rule.id][outcome] === undefined)
  const never = silent.map((outcome) => `**${outcome}** ${notes[rule.id][outcome]}`)
  const rows = outcomes.flatMap((outcome) => rowsOf(rule, outcome))
  return [`## ${code(rule.id)}`, table(head, rows), ...(never.length > 0 ? [list(never)] : [])]
}

function rowsOf({ id }: RuleEntry, outcome: Outcome): string[][] {
  const example = cases[id][outcome]
  if (example === undefined) return []
  const finding = findingIn(example, id)
  const whole = [`**${outcome}**: ${example.told}`, ...wordings.map((words) => sentence(finding, words))]
  const branches = findings.filter((name) => ruleAndOutcome(name) === `${id} ${outcome}`).map(told)
  return [whole, ...branches.filter(([, kazakh = '']) => !whole[1]?.startsWith(kazakh))]
}

/** Samples are named by rule and outcome, with what is particular after a comma. */
function ruleAndOutcome(name: Sample): string {
  return name.replace(/,.*/, '')
}

function told(name: Sample): string[] {
  const label = name.split(' ').slice(1).join(' ')
  return [label, ...wordings.map((words) => samples[name](words))]
}

function decisions(): string[][] {
  return (Object.keys(samples) as Sample[]).filter((name) => !findings.includes(name)).map(told)
}
