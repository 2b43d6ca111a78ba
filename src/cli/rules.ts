import { cite } from '../provisions/cite.js'
import { rules as catalogue } from '../rules/catalogue.js'
import type { RuleEntry } from '../rules/rule.js'
import type { Wording } from '../wording/wording.js'
import type { Io } from './io.js'
import { argumentsOf, languageOf, nothingMore, oneOf, wordingOf } from './options.js'

/** `zhinalys rules`: every rule with the places that it rests on, its weight, and the questions that it may consult. */
export async function rules(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = argumentsOf('rules', args, {
    lang: { type: 'string' },
    format: { type: 'string', default: 'text' },
  })
  nothingMore('rules', positionals)
  const language = languageOf(values.lang, io.environment)
  const format = oneOf('--format', values.format, ['text', 'ndjson'])
  const wording = await wordingOf(language)
  const lineOf = format === 'text' ? (rule: RuleEntry) => `${inWords(rule, wording)}\n` : JSON.stringify
  await io.write(catalogue.map((rule) => `${lineOf(rule)}\n`).join(''))
  return 0
}

function inWords({ id, provisions, weight, consults }: RuleEntry, wording: Wording): string {
  const { language, report, weights } = wording
  const places = provisions.map((provision) => cite(provision, language, 'short'))
  const readings = consults.length > 0 ? [`  ${report.consults(consults)}`] : []
  return [`${id} – ${report.rules[id]}`, `  ${places.join('; ')} – ${weights[weight]}`, ...readings].join('\n')
}
