import { figure, generated, list, page, table } from './markdown.js'
import type { Page } from './page.js'
import { assemblies, cut, seats, staffLeft, unitCount, units } from './scale/country.js'
import { bytesASecond, dossiersASecond, measured, measuredAcross, measuredWhole, type Work } from './scale/measured.js'
import { bytesOf, bytesOfDossier, bytesOfSitting, sample, type Register } from './scale/weight.js'

/** `docs/scale.md`: what a country's register weighs, and what one machine judges of it. */
export const scalePage: Page = {
  file: 'scale.md',
  text: () =>
    page(
      '# Scale: what a country’s register weighs',
      generated,
      'How many assemblies there are, and how often they sit, we found published nowhere. Here it is reckoned; every figure names its source or is called an assumption.',
      ...unitsOfCountry(),
      ...weights(),
      ...hour(),
      ...ends(),
      ...beyond(),
    ),
}

const country: Register = { dossiers: assemblies, sittings: 12 }

const registers: readonly (readonly [what: string, register: Register])[] = [
  ['the sample register of `examples/registers`', sample],
  ['a country’s year, a sitting a month', country],
  ['a country’s year, a sitting a week', { ...country, sittings: 52 }],
  ['ten years of the country, a sitting a month', { ...country, dossiers: 10 * assemblies }],
  ['a thousand such countries, a sitting a month', { ...country, dossiers: 1_000 * assemblies }],
]

function unitsOfCountry(): string[] {
  const rows = units.map(({ count, what, from }) => [whole(count), what, from])
  return [
    '## Units and assemblies',
    'Police bodies are those of regions, of cities, of districts and of districts within cities ([order No. 608 of 31 July 2023](http://adilet.zan.kz/rus/docs/V2300033218/compare)). Cities of district significance are taken to belong to their districts.',
    table(['units', 'of what', 'source'], [...rows, [`**${whole(unitCount)}**`, '', '']]),
    `Paragraph 1 has assemblies of officers and of policemen in every subdivision, so there are ${whole(assemblies)} of them and as many dossiers a year. With eight seats each they seat ${whole(seats)} people. Is that likely? In 2020 the minister said that ${whole(cut.posts)} posts, ${cut.percent} % of the staff, [had been cut](https://www.kp.kz/online/news/3773890/), which leaves some ${whole(staffLeft, 1_000)}: one in ${whole(staffLeft / seats)} would sit in an assembly. Other counts of the staff are wider ([123,639 posts in 2021](https://qostanay.tv/obshchestvo/shtat-mvd-sokratyat-pochti-na-3-tysyachi-chelovek-v-kazahstane)); the weight below does not depend on it.`,
  ]
}

function weights(): string[] {
  const rows = registers.map(([what, register]) => {
    const bytes = bytesOf(register)
    return [
      what,
      whole(register.dossiers),
      size(bytes / register.dossiers),
      size(bytes),
      time(bytes / bytesASecond('tally')),
      time(bytes / bytesASecond('ndjson')),
    ]
  })
  return [
    '## What they weigh',
    `In the sample register, where nearly everything is recorded, a dossier without its sittings has ${whole(bytesOfDossier)} bytes, and a sitting ${whole(bytesOfSitting)}. Paragraph 15 has assemblies sit as need arises: a sitting a month is an assumption, and so is that all dossiers are like those of the sample.`,
    table(['register', 'dossiers', 'a dossier', 'in all', 'one core, counts', 'one core, every finding'], rows),
    `The last two columns are reckoned from the speeds below: the counts alone (\`--quiet --tally\`), and every finding written out (\`--format ndjson\`). Across readings (\`--readings all\`) the counts take some ${acrossFactor()} times as long.`,
  ]
}

const works: Readonly<Record<Work, string>> = {
  parse: '`JSON.parse` of the same lines, in memory',
  tally: '`audit --quiet --tally`',
  text: '`audit --format text`',
  ndjson: '`audit --format ndjson`, every finding',
}

function hour(): string[] {
  const rows = Object.entries(works).map(([name, what]) => {
    const work = name as Work
    return [
      what,
      whole(dossiersASecond(work), 10),
      (bytesASecond(work) / 1e6).toFixed(1),
      (measured.seconds[work] / measured.seconds.parse).toFixed(0),
      whole(dossiersASecond(work) * 3_600, 10_000),
    ]
  })
  return [
    '## What one core does in an hour',
    `Measured on ${measured.on} with the package as built, on Node 20 and a shared machine of two cores that others kept busy: processor time, not time on the clock, medians of three runs in turn, ${whole(measured.dossiers)} dossiers of ${whole(measured.bytes / measured.dossiers)} bytes from a file, the start of the program included. Runs of the same work differed by up to a third, more than the text report differs from the counts alone. A machine of its own should do better; that was not measured.`,
    table(['work', 'dossiers a second', 'MB a second', '× `JSON.parse`', 'dossiers an hour'], rows),
    `The factors are those of the whole program: it reads the file, makes text of bytes, checks the shape of records, judges, counts and writes. What judging alone costs, and where it was saved: [decision 9](decisions/009-what-judging-costs.md).`,
  ]
}

function ends(): string[] {
  const { dossiers, megabytes, written } = measuredWhole
  const forEach = (bytes: number) => `${(bytes / dossiers / 1_000).toFixed(0)} KB`
  return [
    '## Where one machine ends',
    list([
      `**Memory does not end it.** Text, NDJSON and tally take dossiers one by one: ${megabytes.streamed} MB at most, for ${whole(dossiers)} dossiers as for ${whole(measured.dossiers)} (measured on ${measured.on}).`,
      `**The HTML page does.** It is written when everything is known: ${whole(megabytes.html)} MB of memory and a page of ${size(written.html)} for ${whole(dossiers)} dossiers, ${forEach(megabytes.html * 1e6)} of memory a dossier. A country’s year fits; for more, one page for each region.`,
      `**The disk may.** Every finding as NDJSON takes ${forEach(written.ndjson)} a dossier, ${(written.ndjson / bytesOf({ ...sample, dossiers })).toFixed(1)} times the register; \`--only breached,unknown\` leaves out what is in order.`,
      `**Time hardly does.** One core counts a country’s year in ${time(bytesOf(country) / bytesASecond('tally'))}; in an hour it counts ${whole((3_600 * bytesASecond('tally')) / bytesOf(country), 100)} such years.`,
    ]),
  ]
}

function beyond(): string[] {
  return [
    '## Beyond one machine',
    'A line is judged by itself, and tallies add up in any order. So split the register by lines, audit the parts anywhere, and bring the tallies together with `zhinalys merge`: byte for byte the tally of the whole. On the cores of one machine GNU parallel does it in one command ([audit](guide/audit.md)). Only one question needs the whole, whether a unit lacks one of its two assemblies; `zhinalys merge --format text` answers it from the merged tally.',
    'Past one machine an engine that exists already does the distributing: [a pipeline for Apache Beam](../examples/beam/README.md) judges in a ParDo and tallies in a CombineFn, to the same bytes. Spark’s `pipe` and Hadoop streaming take `zhinalys audit - --format ndjson` as it is.',
  ]
}

function acrossFactor(): string {
  return (measuredAcross.seconds / measuredAcross.dossiers / (measured.seconds.tally / measured.dossiers)).toFixed(0)
}

/** A whole number, rounded to so many. */
function whole(number: number, to = 1): string {
  return figure(Math.round(number / to) * to)
}

function size(bytes: number): string {
  const [of, unit] = bytes < 1e6 ? [1e3, 'KB'] : bytes < 1e9 ? [1e6, 'MB'] : [1e9, 'GB']
  return `${(bytes / of).toFixed(1)} ${unit}`
}

function time(seconds: number): string {
  if (seconds < 90) return `${seconds.toFixed(seconds < 1 ? 2 : 0)} s`
  return seconds < 5_400 ? `${(seconds / 60).toFixed(0)} min` : `${(seconds / 3_600).toFixed(1)} h`
}
