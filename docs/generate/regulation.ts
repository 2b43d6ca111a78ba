import { cite, provisions, rules, type ProvisionId, type RuleId } from 'zhinalys'
import { code, generated, link, list, page } from './markdown.js'
import type { Page } from './page.js'
import { unjudged, type Reason, type UnjudgedProvision } from './unjudged.js'

/** `docs/regulation.md`: every provision, and the rules that judge it or the reason why none does. */
export const regulation: Page = {
  file: 'regulation.md',
  text: () =>
    page(
      '# The regulation, provision by provision',
      generated,
      ...introduction(),
      '## Contents',
      list(paragraphs.map(([paragraph]) => entryOf(paragraph))),
      ...paragraphs.flatMap(([paragraph, ids]) => [`## ${headingOf(paragraph)}`, ...ids.flatMap(provision)]),
    ),
}

const subjects: Readonly<Record<number, string>> = {
  1: 'Assemblies in every subdivision',
  2: 'The officers’ assembly',
  3: 'The policemen’s assembly',
  4: 'Composition, election, secretary, roster',
  5: 'Who directs',
  6: 'The law they act under',
  7: 'Principles',
  8: 'Tasks',
  9: 'Functions',
  10: 'The chair',
  11: 'The deputy chair',
  12: 'The secretary',
  13: 'The members',
  14: 'Those invited',
  15: 'Sittings and quorum',
  16: 'Who convenes',
  17: 'Decisions',
  18: 'The mass media',
  19: 'Measures of influence',
  20: 'Oversight',
}

const ids = Object.keys(provisions) as ProvisionId[]
const paragraphs = Object.keys(subjects).map(
  (paragraph) => [Number(paragraph), ids.filter((id) => provisions[id].paragraph === Number(paragraph))] as const,
)

/** How many provisions are judged, and how. */
export function coverage() {
  const reasons = Object.values<Reason>(unjudged)
  const together = reasons.filter(({ why }) => why === 'together').length
  const inPart = reasons.filter(({ why }) => why === 'in-part').length
  const cited = ids.filter((id) => citing(id).length > 0).length
  return { all: ids.length, rules: rules.length, cited, together, inPart, none: reasons.length - together - inPart }
}

function introduction(): string[] {
  const { all, rules: judging, cited, together, inPart, none } = coverage()
  return [
    `**${cited + together} of ${all} provisions are judged by ${judging} rules**: ${cited} are cited by a rule, ${together} are judged by a rule that cites another provision about the same fact. Of ${inPart} more a part is judged. ${none} are judged by none, each for the reason given.`,
    'Paraphrases are ours, in three languages; the Kazakh text of the order alone binds. Numbers such as 17.1c are the library’s; beside each stands the official place. A rule’s own page says when it is met, breached and unknown: [rules.md](rules.md).',
  ]
}

function headingOf(paragraph: number): string {
  return `Paragraph ${paragraph}. ${subjects[paragraph] ?? ''}`
}

function entryOf(paragraph: number): string {
  return link(headingOf(paragraph), headingOf(paragraph))
}

function provision(id: ProvisionId): string[] {
  const { kk, ru, en, modality, addressee } = provisions[id]
  const place = (['kk', 'ru', 'en'] as const).map((language) => cite(id, language)).join(' · ')
  return [
    `### ${id}`,
    `${place}\\\n${modality} · addressed to: ${addressee}`,
    list([`**kk** ${kk}`, `**ru** ${ru}`, `**en** ${en}`]),
    answer(id),
  ]
}

function answer(id: ProvisionId): string {
  const by = citing(id)
  return by.length > 0 ? `Judged by ${linked(by)}.` : reason(unjudged[id as UnjudgedProvision])
}

const heads = {
  definition: 'Not judged, a definition',
  principle: 'Not judged, a principle',
  person: 'Not judged, a matter for a person’s judgement',
  permission: 'Not judged, a permission that nothing can breach',
  'not-recorded': 'Not judged, not recorded',
} as const

function reason(given: Reason): string {
  if (given.why === 'together') return `Judged by ${linked(given.by)}, together with what it cites. ${given.says}`
  if (given.why === 'in-part') return `Judged in part by ${linked(given.by)}. ${given.says}`
  return `${heads[given.why]}. ${given.says}`
}

function citing(id: ProvisionId): RuleId[] {
  return rules.filter((rule) => rule.provisions.includes(id)).map((rule) => rule.id)
}

function linked(by: readonly RuleId[]): string {
  return by.map((rule) => link(code(rule), rule, 'rules.md')).join(', ')
}
