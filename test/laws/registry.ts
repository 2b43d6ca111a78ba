/*
 * The laws that tests check, each in one sentence, with the paragraph of the regulation or the page of the project that
 * it comes from, how it is checked, and on how many cases. The tests take their names and numbers from here, and
 * `docs/laws.md` is made of it.
 */
import { ofDossiers } from './registry/dossiers.js'
import { ofService } from './registry/service.js'
import { ofCollapses, ofRecords, ofVotes } from './registry/votes.js'

export const laws = { ...ofVotes, ...ofCollapses, ...ofRecords, ...ofService, ...ofDossiers } as const

export type LawName = keyof typeof laws

/** The laws in the order of the page, with what the words of their checks mean. */
export const chapters = [
  {
    title: 'The vote',
    note: '*Every vote*: up to 8 present, each of whom votes for, against, abstains, spoils a ballot or does not vote; any base that they can have; everything that can be known of a casting vote; every combination of readings that a count consults. What cannot matter is left out, and a law of its own says that it may be.',
    laws: ofVotes,
  },
  { title: 'What the enumeration of votes leaves out', note: 'Each is a law on every vote.', laws: ofCollapses },
  {
    title: 'The vote and its record',
    note: '*Every record*: up to 8 present who vote by name for, against, abstain or do not vote, the chair on each side, the secretary in the room or not, one more member away or gone before the vote; every combination of the twelve questions that the count of a motion consults, branched on where they are asked.',
    laws: ofRecords,
  },
  {
    title: 'Service',
    note: '*Every career*: from every day of 1984 to 2023, 14,610 of them, five careers: unbroken, with a gap, credited, in other bodies first, and ended; every combination of the readings of service.',
    laws: ofService,
  },
  {
    title: 'Whole dossiers',
    note: 'Dossiers are drawn at random, from the same seeds in every run.',
    laws: ofDossiers,
  },
] as const
