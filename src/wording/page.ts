import type { Day } from '../calendar/day.js'
import type { Quarter } from '../calendar/quarter.js'
import type { Decision } from '../rules/voting/decision.js'
import type { Conclusion } from '../verdict/verdict.js'

/** The words of the page that is opened in a browser or printed. */
export interface PageWording {
  readonly title: string
  /** The order by its name and day, as acts are named. */
  order(approved: Day): string
  /** Before the checksum of the text that was judged by. */
  readonly text: string
  /** For who has never seen such a page: how it was judged, in a few sentences. */
  readonly about: string
  /** "Shown of each dossier: breached". */
  shown(outcomes: readonly string[]): string
  readonly headings: Readonly<Record<PageHeading, string>>
  /** Said where no unit lacks an assembly: a whole sentence. */
  readonly formed: string
  /** Under the figures by quarter: which breaches have no quarter. A whole sentence. */
  readonly undated: string
  /** What a card counts, in the form that goes with the figure above it. */
  readonly cards: Readonly<Record<PageCard, (count: number) => string>>
  /** Names of columns and of what a bar shows, in lower case. */
  readonly labels: Readonly<Record<PageLabel, string>>
  /** What a dossier comes to, in a word or two, with a capital. */
  readonly conclusions: Readonly<Record<Conclusion | 'unreadable', string>>
  readonly decisions: Readonly<Record<Decision['result'], string>>
  /** "Q1 2024" */
  quarter(quarter: Quarter): string
  /** A quarter under its columns, in two short lines: "Q1", "2024". */
  axis(quarter: Quarter): readonly [string, string]
  /** "line 3" */
  line(line: number): string
  /** "12%" */
  share(percent: number): string
  /** Names of links and regions, told to those who hear the page. */
  readonly skip: string
  readonly contents: string
  readonly back: string
}

/** The headings of the page. */
export type PageHeading = 'figures' | 'mostBreached' | 'units' | 'quarters' | 'list' | 'dossiers' | 'unreadable'

/** The figures that the page begins with. */
export type PageCard = 'dossiers' | 'sittings' | 'decisions' | 'withBreaches' | 'withUnknown' | 'allMet' | 'unreadable'

/** The columns of its tables, and what their bars show. */
export type PageLabel =
  | 'rule'
  | 'unit'
  | 'quarter'
  | 'dossier'
  | 'dossiers'
  | 'conclusion'
  | 'sittings'
  | 'decisions'
  | 'breaches'
  | 'cases'
  | 'share'
