import { cite, rules, sentence, type ProvisionId, type RuleEntry, type RuleId, type SubjectKind } from 'zhinalys'
import { en } from 'zhinalys/wording/en'
import { kk } from 'zhinalys/wording/kk'
import { ru } from 'zhinalys/wording/ru'
import { findingIn } from './cases/case.js'
import { cases } from './cases/cases.js'
import { code, generated, link, list, page, table } from './markdown.js'
import type { RuleNote } from './notes/note.js'
import { notes } from './notes/notes.js'
import type { Page } from './page.js'
import { otherWeights } from './weights.js'

/** `docs/rules.md`: every rule of the catalogue. */
export const rulesPage: Page = {
  file: 'rules.md',
  text: () => page('# The rules', generated, ...introduction(), catalogue(), ...rules.flatMap(section)),
}

function introduction(): string[] {
  return [
    `${rules.length} rules, in the order in which findings of one subject come. A rule that does not apply gives no finding, and whether it applies never depends on a reading.`,
    list([
      '**validity**: one of the two sentences that speak of lawfulness (15.2, 17.1c). **duty**: the text obliges, and names no consequence. **note**: worth a person’s eye; it never makes a verdict breached.',
      'A finding of an election or a sitting before 6 January 2023 is a note, save what holds of the assembly as it stands (`composition.offices`, `composition.headcount`, `secretary.staff-unit`).',
      '**unknown** is never a pass and never a breach: it lists what is lacking. One comparison that fails decides, whatever else is not known.',
      'Facts of an unknown finding are those that are known. Ids are seat ids.',
    ]),
  ]
}

function catalogue(): string {
  const rows = rules.map((rule) => [
    link(code(rule.id), rule.id),
    rule.provisions.map(linked).join(', '),
    weightOf(rule),
    rule.subject,
    code(rule.judge),
  ])
  return table(['rule', 'provisions', 'weight', 'subject', 'judged by'], rows)
}

function section(rule: RuleEntry): string[] {
  // The table ties each rule's note to its facts; over the whole catalogue the compiler cannot follow that.
  const note = notes[rule.id] as unknown as RuleNote<RuleId>
  return [`## ${code(rule.id)}`, titles(rule.id), list(particulars(rule, note)), ...example(rule)]
}

/** What the reports call it. */
function titles(id: RuleId): string {
  return [kk, ru, en].map(({ report }) => report.rules[id]).join(' · ')
}

function particulars(rule: RuleEntry, note: RuleNote<RuleId>): string[] {
  const places = rule.provisions.map((id) => `${linked(id)} (${cite(id, 'en')})`).join(', ')
  const consults = rule.consults.map(code).join(', ')
  return [
    `**Provisions** ${places}`,
    `**Weight** ${[rule.weight, note.weight, ...otherwise(rule)].filter((part) => part !== undefined).join('; ')}`,
    `**Questions** ${consults === '' ? 'none' : consults}`,
    `**Judged by** ${judges(rule)}; one finding for each ${subjectOf(rule)}`,
    ...(note.applies === undefined ? [] : [`**Applies** ${note.applies}`]),
    `**Met** ${note.met}`,
    `**Breached** ${note.breached}`,
    `**Unknown** ${note.unknown}`,
    ...(note.cure === undefined ? [] : [`**Cure** ${note.cure}`]),
    `**Facts** ${factsOf(note)}`,
  ]
}

const weights = new Map(rules.map((rule) => [rule.id, otherWeights(rule)]))

const subjects: Record<SubjectKind, string> = {
  assembly: 'assembly',
  seat: 'seat',
  sitting: 'sitting',
  motion: 'motion',
  inspection: 'inspection',
  period: 'quarter of the period',
  unit: 'unit of the register',
}

function subjectOf({ id, subject }: RuleEntry): string {
  if (id === 'edition.earlier') return 'assembly, and for each sitting'
  return id === 'oversight.proposals' ? 'proposal of an inspection' : subjects[subject]
}

/** A whole file is judged by every rule but the one that needs a whole register. */
function judges({ id, judge }: RuleEntry): string {
  const also: Partial<Record<RuleId, string[]>> = {
    'edition.earlier': ['judgeConvening', 'judgeQuorum', 'judgeMinutes', 'judgeVote', 'judgeMeasures'],
    quorum: ['judgeVote'],
  }
  const ofSeat = judge === 'judgeEligibility' ? ['judgeComposition'] : []
  const all = new Set([judge, ...ofSeat, ...(also[id] ?? []), ...(judge === 'judgeFormation' ? [] : ['judgeDossier'])])
  return [...all].map(code).join(', ')
}

/** Where a case weighs less than the rule, a reading may give it the rule's own weight back. */
function weightOf(rule: RuleEntry): string {
  return [rule.weight, ...otherwise(rule).filter((other) => !other.startsWith(`${rule.weight} `))].join('; ')
}

function otherwise(rule: RuleEntry): string[] {
  return (weights.get(rule.id) ?? []).map(({ weight, under }) => `${weight} under ${under.map(code).join(', ')}`)
}

function factsOf({ facts }: RuleNote<RuleId>): string {
  const told = Object.entries(facts).map(([name, meaning]) => `${code(name)} ${String(meaning)}`)
  return told.length === 0 ? 'none' : told.join('; ')
}

/** What the rule says of a small record: the breach, which every rule has. */
function example({ id }: RuleEntry): string[] {
  const { breached } = cases[id]
  if (breached === undefined) throw new Error(`${id} has no case of a breach`)
  const finding = findingIn(breached, id)
  return [
    `Example: ${breached.told}.`,
    `\`\`\`json\n${JSON.stringify(finding, null, 2)}\n\`\`\``,
    list([kk, ru, en].map((wording) => `**${wording.language}** ${sentence(finding, wording)}`)),
  ]
}

function linked(id: ProvisionId): string {
  return link(id, id, 'regulation.md')
}
