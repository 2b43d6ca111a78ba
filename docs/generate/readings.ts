import { cite, hinges, judgeDossierAcross, questions, type Question, type Readings } from 'zhinalys'
import { en } from 'zhinalys/wording/en'
import { kk } from 'zhinalys/wording/kk'
import { ru } from 'zhinalys/wording/ru'
import { code, figure, generated, link, list, page, table } from './markdown.js'
import type { Page } from './page.js'
import { consideredOnly, silences } from './readings/left-aside.js'
import { carried, leastPresent, monotonicity, type Votes } from './readings/monotone.js'
import { outcomeOf } from './readings/pattern.js'
import { explained } from './readings/questions.js'
import { assemblyOf, sittingOf } from './readings/records.js'

const names = Object.keys(questions) as Question[]
const combinations = names.reduce((product, question) => product * questions[question].readings.length, 1)

/** `docs/readings.md`: every question with its readings, their arguments, and facts on which they part. */
export const readingsPage: Page = {
  file: 'readings.md',
  text: () =>
    page(
      '# Readings',
      generated,
      introduction(),
      'What the tables say is computed: each is a small record, judged by the library under each reading of the question, the others being read by default.',
      'In the formulas V is the number of voting members present at the vote, s is 1 if the secretary is present and otherwise 0, F, A and O are those for, against and abstaining, D is the number of which paragraph 17 asks more than half, and N that of which paragraph 15 does. Everything is reckoned in whole numbers, and “more than half” is strict.',
      '## The questions',
      table(['question', 'place', 'what is open', 'readings'], names.map(overview)),
      ...names.flatMap(section),
      ...across,
      sentences(),
      ...monotone(),
      '## Considered and not executed',
      '“Settled” means settled among the readings above. These others were considered; none of them is computed.',
      table(
        ['reading', 'paragraph', 'why not'],
        consideredOnly.map(({ reading, place, because }) => [reading, place, because]),
      ),
      '## Where the text is silent',
      'The fact is recorded; no rule is invented, and silence is turned neither into a breach nor into a permission.',
      table(['matter', 'what the library does'], silences),
    ),
}

function introduction(): string {
  return [
    `Order No. 7 leaves **${names.length} questions** open that a program must answer before it can judge. Each has two to five named readings, and together they make **${figure(combinations)} combinations**.`,
    'The first reading of each is the default: it is a reading, not a certainty. The Kazakh text alone binds; the arguments are ours, drawn from its wording, its other paragraphs and its purpose.',
  ].join(' ')
}

function overview(question: Question): string[] {
  const { provision, readings } = questions[question]
  return [link(question, question), cite(provision, 'en', 'short'), en.questions[question].title, `${readings.length}`]
}

function section(question: Question): string[] {
  const { provision, words } = questions[question]
  const { why, patterns } = explained[question]
  const phrase = words === '' ? 'The text is silent' : `«${words}»`
  const [kazakh, russian] = [kk, ru].map(
    (wording) => `${cite(provision, wording.language)} (${wording.questions[question].title})`,
  )
  return [
    `### ${question}`,
    `**${phrase}**, ${cite(provision, 'en')}: ${en.questions[question].title}.`,
    `${kazakh as string} · ${russian as string}`,
    why,
    table(['reading', 'қазақша', 'по-русски', 'in English', 'computed'], readingsOf(question)),
    list(argumentsOf(question)),
    list(patterns.map(({ facts }, i) => `**${'AB'[i] as string}**: ${facts}`)),
    table(['', 'A', 'B'], rowsOf(question)),
  ]
}

interface Argued {
  readonly rule: string
  readonly argument: string
}

function argued(question: Question): Readonly<Record<string, Argued>> {
  return explained[question].readings
}

function readingsOf(question: Question): string[][] {
  return questions[question].readings.map((reading, i) => [
    i === 0 ? `**${code(reading)}**, the default` : code(reading),
    ...[kk, ru, en].map(
      (wording) => (wording.questions[question].readings as Readonly<Record<string, string>>)[reading] as string,
    ),
    (argued(question)[reading] as Argued).rule,
  ])
}

function argumentsOf(question: Question): string[] {
  return questions[question].readings.map(
    (reading) => `${code(reading)}: ${(argued(question)[reading] as Argued).argument}`,
  )
}

/** What each pattern comes to under each reading: by the same rows the test knows that readings part. */
export function rowsOf(question: Question): string[][] {
  const { patterns } = explained[question]
  return questions[question].readings.map((reading) => [
    code(reading),
    ...patterns.map(({ of }) => outcomeOf(of, { [question]: reading })),
  ])
}

const across = [
  '## Judging across readings',
  list([
    '`judgeDossierAcross` judges by the default readings and tells of each finding on which questions it hangs; `acrossReadings` does the same for one judgement.',
    'A question is asked only where the facts make it matter: without a tie, none about ties. Only what is asked is branched on, so that few of the combinations are ever judged.',
    'A finding **depends** on a question if changing that question alone, from some combination of the others, changes its outcome or its weight. If it depends on none, it is **settled**: the same under every reading on this page.',
    'Each dependence has a **witness**: the fewest readings under which the finding is another. `hinges` says it in a sentence.',
    "A question is settled beforehand by holding it: `judgeDossierAcross(dossier, { tie: 'never' })`.",
    'For a secret ballot `secretTie` takes the place of `castingVote`: nobody may ever compute how a person voted in secret. Otherwise the questions are independent of one another.',
  ]),
  'Of a sitting of seven voting members, at which four attend and the secretary does not, `hinges` says of the quorum, read with `quorumBase` held:',
]

/** The sentences themselves, as the library says them. */
function sentences(): string {
  const dossier = { assembly: assemblyOf(), sittings: [sittingOf({ present: ['c', 'd', 'm1', 'm2'] })] }
  const { findings } = judgeDossierAcross(dossier, { quorumBase: 'roster' })
  const quorum = findings.filter(({ rule }) => rule === 'quorum')
  return list([kk, ru, en].flatMap((wording) => quorum.flatMap((finding) => hinges(finding, wording))))
}

function monotone(): string[] {
  const { readings } = questions.tie
  const fate = (votes: Votes, given: Partial<Readings> = {}) =>
    `${votes.join(' : ')} ${carried(votes, given) ? 'carries' : 'fails'}`
  return [
    '## More support may lose',
    `One would expect that a motion which carries still carries when an opponent abstains, or when somebody comes over to it. Not under every reading. With six present and the chair casting for, by default ${fate([3, 3, 0])}; let one opponent abstain, and ${fate([3, 2, 1])}, for it is no tie. Under \`tie: override\` ${fate([1, 1, 4], { tie: 'override' })} and ${fate([2, 1, 3], { tie: 'override' })}. That is the text and not a slip of the program.`,
    `For : against : abstained, the first counter-example from ${leastPresent} present on, an open count, the casting vote for:`,
    table(
      ['majority \\ tie', ...readings.map(code)],
      monotonicity().map(({ majority, cells }) => [code(majority), ...cells]),
    ),
  ]
}
