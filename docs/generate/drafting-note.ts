import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { countVote, type Readings } from 'zhinalys'
import { countOf, decidedBothWays, possibleCounts, quorumWith, redrafted, resultsOf, rightReadings } from './figures.js'
import type { Tally } from './figures.js'
import { generated, list, page } from './markdown.js'
import type { Page } from './page.js'

const template = resolve(import.meta.dirname, 'drafting-note.template.md')

/** Rosters of these sizes are what the readings of "eight" ask for: at most eight, eight in all, eight elected, eight ordinary. */
const rosters = [7, 8, 9, 11].filter((seats) => rightReadings(seats).length > 0)

/** Every figure of the note, as it comes out of the library. */
export const figures = {
  counts: possibleCounts().length,
  both: decidedBothWays(true).length,
  bothWithoutSecretary: decidedBothWays(false).length,
  redrafted: nought(decidedBothWays(true, redrafted).length),
  rosters: `${rosters.slice(0, -1).join(', ')} and ${rosters.at(-1)}`,
  quorum: quorumWith(2, 3).includes('met') && quorumWith(2, 3).includes('breached') ? 'a quorum or not' : 'settled',
  simple: either([3, 2, 2]),
  tied: fate([3, 3, 0]),
  loosened: fate([3, 2, 1]),
  few: fate([1, 1, 4], { tie: 'override' }).replace(' by the casting vote', ''),
  more: fate([2, 1, 3], { tie: 'override' }),
} as const

/** `docs/drafting-note.md`: where the order's words decide two ways, with redrafts. */
export const draftingNote: Page = {
  file: 'drafting-note.md',
  text: () => {
    const filled = readFileSync(template, 'utf8').replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => figure(name))
    const [title = '', ...rest] = filled.trimEnd().split('\n\n')
    return page(title, generated, ...rest, '## How the figures are got', list(method()))
  },
}

function figure(name: string): string {
  const found: number | string | undefined = (figures as Record<string, number | string>)[name]
  if (found === undefined) throw new Error(`drafting-note.template.md asks for a figure that there is not: ${name}`)
  return String(found)
}

function method(): string[] {
  const right = [7, 8, 9, 10, 11, 12].map((seats) => `${seats}: ${rightReadings(seats).join(', ')}`)
  return [
    '**Both ways**: `acrossReadings` over `countVote`, the sitting being quorate and a casting vote for the motion recorded; a count is reckoned if it is adopted by one reading and rejected by another. Readings of the quorum are left out: where four or five of seven attend, some reading denies the sitting itself its quorum, and whole records (`judgeVote`) hang on readings in more of them.',
    `**Without a casting vote** the same counts are unsettled, ${unsettled(true)} with the secretary and ${unsettled(false)} without; ${unsettled(true) - strictly(true)} of them rejected by some reading, waiting for the casting vote by another, adopted by none.`,
    '**The redrafts** as readings: `acrossReadings` holds every question that redrafts 2, 5, 6 and 7 settle.',
    `**Rosters** by \`judgeComposition\`, one chair, one deputy chair and one secretary among the seats. Right, by size: ${right.join('; ')}.`,
    '**Examples** by `countVote` and `judgeQuorum`: 3 : 3 : 0 and 3 : 2 : 1 under the default readings, 1 : 1 : 4 and 2 : 1 : 3 under `tie: override`.',
  ]
}

function unsettled(secretaryPresent: boolean): number {
  return possibleCounts().filter((tally) => resultsOf({ ...countOf(tally), secretaryPresent }).length > 1).length
}

function strictly(secretaryPresent: boolean): number {
  return possibleCounts().filter((tally) => {
    const results = resultsOf({ ...countOf(tally), secretaryPresent })
    return results.includes('adopted') && results.includes('rejected')
  }).length
}

function nought(count: number): number | 'nought' {
  return count === 0 ? 'nought' : count
}

function either(tally: Tally): string {
  const results = resultsOf(countOf(tally))
  return results.includes('adopted') && results.includes('rejected') ? 'passes or fails' : 'is settled'
}

/** What becomes of a count, the casting vote being for the motion. */
function fate(tally: Tally, readings?: Partial<Readings>): string {
  const { result, by } = countVote({ ...countOf(tally), casting: 'for' }, readings)
  if (result !== 'adopted') return 'fails'
  return by === 'casting-vote' ? 'carries by the casting vote' : 'carries'
}
