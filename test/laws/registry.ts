/*
 * The laws that tests check, each in one sentence, with the paragraph of the regulation or the page of the project that
 * it comes from, how it is checked, and on how many cases. The tests take their names and numbers from here, and
 * `docs/laws.md` is made of it.
 */
import { ofDossiers } from './registry/dossiers.js'
import { ofService } from './registry/service.js'
import { ofCollapses, ofRecords, ofVotes } from './registry/votes.js'

export const laws = { ...ofVotes, ...ofRecords, ...ofCollapses, ...ofService, ...ofDossiers } as const

export type LawName = keyof typeof laws

/** The laws in the order of the page. */
export const chapters = [
  { title: 'The vote', laws: ofVotes },
  { title: 'The vote and its record', laws: ofRecords },
  { title: 'What the enumeration of votes leaves out', laws: ofCollapses },
  { title: 'Service', laws: ofService },
  { title: 'Whole dossiers', laws: ofDossiers },
] as const
