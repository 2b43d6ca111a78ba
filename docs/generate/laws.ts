import { defaultReadings, questions, type Question, type Readings } from 'zhinalys'
import { ofCounts, ofService } from '../../test/laws/counterexamples.js'
import { longRuns, type LongRun } from '../../test/laws/long-runs.js'
import { chapters, laws, type LawName } from '../../test/laws/registry.js'
import type { Law } from '../../test/laws/registry/law.js'
import lastRun from '../../test/mutation/last-run.json' with { type: 'json' }
import { pinned, type SometimesLaw } from '../../test/laws/votes/pinned.js'
import { code, figure, generated, list, page, table } from './markdown.js'
import { mutationSection } from './mutation.js'
import type { Page } from './page.js'

const names = Object.keys(laws) as LawName[]

/** `docs/laws.md`: what always holds, how it is checked, and where it does not hold. */
export const lawsPage: Page = {
  file: 'laws.md',
  text: () =>
    page(
      '# Laws',
      generated,
      `${names.length} statements that hold of every judgement, or of every judgement under the readings named. Every run of the tests checks each, on as many cases as are told.`,
      ...chapters.flatMap(({ title, note, laws: chapter }) => [`## ${title}`, note, lawTable(chapter)]),
      ...counterexamples(),
      '## Long runs',
      'Scripts, for what takes too long for a test: their last figures.',
      ...longRuns.flatMap(longRun),
      '## Mutants',
      'The code changed in one small place, a sign turned round, a condition left out, a text emptied: the tests have to notice.',
      mutationSection(lastRun),
    ),
}

function lawTable(chapter: Readonly<Record<string, Law>>): string {
  return table(
    ['no.', 'law', 'paragraph', 'reading', 'how it is checked', 'cases'],
    Object.entries(chapter).map(([name, { law, paragraph, reading = 'all', how, cases }]) => [
      numberOf(name as LawName),
      law,
      paragraph,
      reading,
      how,
      figure(cases),
    ]),
  )
}

function numberOf(name: LawName): string {
  return `${names.indexOf(name) + 1}`
}

function counterexamples(): string[] {
  return [
    '## Where a law does not hold',
    'That is what such a reading makes of the text, and not a slip of the program. For each combination of majority and tie the first counter-example: for : against : abstained of those present, the casting vote being for; an arrow leads to what one vote more makes of it. A test finds the same ones and no others.',
    ...(Object.keys(pinned) as SometimesLaw[]).flatMap((name) => [statement(name), pinnedTable(name)]),
    'Others, the readings not named being the defaults:',
    list([
      ...ofCounts.map(({ against, says, readings, counts }) => {
        const results = counts.map(([, result]) => result).join(', then ')
        return `Law ${numberOf(against)}, ${told(readings)}: ${says} (${results})`
      }),
      ...ofService.map(({ against, says, readings, records }) => {
        const lengths = records.map(({ on, length, eligible = 'never' }) => `on ${on} ${length}, eligible ${eligible}`)
        return `Law ${numberOf(against)}, ${told(readings)}: ${says} (${lengths.join('; ')})`
      }),
    ]),
  ]
}

function statement(name: LawName): string {
  return `Law ${numberOf(name)}. ${laws[name].law}`
}

function pinnedTable(name: SometimesLaw): string {
  const { majority, tie } = questions
  return table(
    ['majority \\ tie', ...tie.readings.map(code)],
    majority.readings.map((row) => [
      code(row),
      ...tie.readings.map((column) => pinned[name][`${row} × ${column}`] ?? 'holds'),
    ]),
  )
}

function told(readings: Partial<Readings>): string {
  const others = (Object.keys(readings) as Question[]).filter(
    (question) => readings[question] !== defaultReadings[question],
  )
  if (others.length === 0) return 'by default'
  return others.map((question) => code(`${question}: ${readings[question] ?? ''}`)).join(', ')
}

function longRun({ title, command, on, says, laws: run = {} }: LongRun): string[] {
  const cases = Object.entries(run).map(([name, count]) => [
    numberOf(name as LawName),
    laws[name as LawName].law,
    figure(count),
  ])
  return [
    `### ${title}`,
    `${code(command)}, ${on}. ${says}`,
    ...(cases.length > 0 ? [table(['no.', 'law', 'cases'], cases)] : []),
  ]
}
