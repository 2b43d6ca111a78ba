import type { motionNotes } from '../notes/motion.js'
import type { CasesOf } from './case.js'
import { ofFile, ofVote } from './records.js'

const six = ['c', 'd', 'm1', 'm2', 'm3', 'm4']
const evenly = { mode: 'open', for: ['c', 'd', 'm1'], against: ['m2', 'm3', 'm4'] } as const

export const motionCases: CasesOf<keyof typeof motionNotes> = {
  'matter.competence': {
    met: ofVote('a matter of conduct', {}),
    breached: ofVote('another matter', { matter: 'other' }),
  },
  'vote.secretary': {
    met: ofVote('the secretary is not among the voters', {}),
    breached: ofVote('the secretary voted for', {
      ballot: { mode: 'open', for: ['c', 'd', 'm1', 's'], against: ['m2', 'm3'] },
    }),
  },
  'vote.guests': {
    met: ofVote('no guest is among the voters', {}, { guests: ['g1'] }),
    breached: ofVote(
      'a guest voted for',
      { ballot: { mode: 'open', for: ['c', 'd', 'm1', 'g1'], against: ['m2', 'm3'] } },
      { guests: ['g1'] },
    ),
  },
  'vote.entitled': {
    met: ofVote('seven votes of seven members present', {}),
    breached: ofVote('one voted twice, one had no seat', {
      ballot: { mode: 'open', for: ['c', 'd', 'm1', 'x1'], against: ['m1', 'm2'] },
    }),
    unknown: ofVote('no ballot recorded', { ballot: undefined }),
  },
  'vote.secrecy': {
    met: ofVote('secret, demanded by five of seven present', {
      ballot: { mode: 'secret', for: 5, against: 2, demanded: 5 },
    }),
    breached: ofVote('secret, demanded by two of seven present', {
      ballot: { mode: 'secret', for: 5, against: 2, demanded: 2 },
    }),
    unknown: ofVote('secret, not recorded who demanded it', { ballot: { mode: 'secret', for: 5, against: 2 } }),
  },
  'vote.quorum': {
    met: ofVote('seven of seven voting members at the vote', {}),
    breached: ofVote('three of seven left for the vote', {
      present: ['c', 'm1', 'm2'],
      ballot: { mode: 'open', for: ['c', 'm1'], against: ['m2'] },
    }),
    unknown: ofVote(
      'attendance not recorded',
      { ballot: { mode: 'open', for: 4, against: 2 } },
      { present: undefined },
    ),
  },
  'vote.casting': {
    met: ofVote(
      '3 : 3, and the chair cast for',
      { ballot: evenly, casting: { by: 'c', vote: 'for' } },
      { present: six },
    ),
    breached: ofVote(
      '3 : 3, and the deputy chair cast though the chair is there',
      { ballot: evenly, casting: { by: 'd', vote: 'for' } },
      { present: six },
    ),
    unknown: ofVote('3 : 3, and nothing recorded', { ballot: evenly, declared: undefined }, { present: six }),
  },
  'vote.declared': {
    met: ofVote('4 : 2 : 1, declared adopted', {}),
    breached: ofVote('3 : 2 : 2, declared adopted', {
      ballot: { mode: 'open', for: ['c', 'd', 'm1'], against: ['m2', 'm3'], abstained: ['m4', 'm5'] },
    }),
    unknown: ofVote('3 : 3 without a casting vote, declared adopted', { ballot: evenly }, { present: six }),
  },
  'vote.majority': {
    met: ofVote('4 : 2 : 1 of seven present', {}),
    breached: ofVote('3 : 2 : 2 of seven present, declared adopted', {
      ballot: { mode: 'open', for: ['c', 'd', 'm1'], against: ['m2', 'm3'], abstained: ['m4', 'm5'] },
    }),
    unknown: ofVote('no ballot recorded', { ballot: undefined }),
  },
  'decision.effect': {
    met: ofVote('proposed', {}),
    breached: ofVote('imposed', { effect: 'imposed' }),
    unknown: ofVote('not recorded', { effect: undefined }),
  },
  control: {
    met: ofFile('the deputy chair is responsible', {}),
    breached: ofFile('known that nobody is, and that it is not done', { control: { responsible: false, done: false } }),
    unknown: ofFile('nothing recorded', { control: undefined }),
  },
}
