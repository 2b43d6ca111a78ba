import { decisionFacts, quorumFacts, type NotesOf } from './note.js'

const byName = 'The votes for and against are recorded by name.'
const open =
  'ballot or attendance is not recorded, the casting vote is still to come, or more votes are recorded than can be'

export const motionNotes: NotesOf<
  | 'matter.competence'
  | 'vote.secretary'
  | 'vote.guests'
  | 'vote.entitled'
  | 'vote.secrecy'
  | 'vote.quorum'
  | 'vote.casting'
  | 'vote.declared'
  | 'vote.majority'
  | 'decision.effect'
  | 'control'
> = {
  'matter.competence': {
    applies: 'It is recorded what the motion is about.',
    met: 'It is one of the nine functions of paragraph 9.',
    breached: 'It is something else.',
    unknown: 'Never: without a matter the rule does not speak.',
    facts: { matter: 'the function, or `other`' },
  },
  'vote.secretary': {
    applies: byName,
    met: 'The secretary is not among the voters.',
    breached: 'The secretary voted; that vote is not counted.',
    unknown: 'Never: where votes have no names the rule does not speak.',
    facts: { seat: 'the secretary’s seat id, if there is one' },
  },
  'vote.guests': {
    applies: byName,
    met: 'No invited person, unless a voting member, is among the voters.',
    breached: 'One is; that vote is not counted.',
    unknown: 'Never: where votes have no names the rule does not speak.',
    facts: { guests: 'ids of the guests who voted' },
  },
  'vote.entitled': {
    met: 'Every other voter is a voting member present at the vote and votes once; there are no more votes than members present; of a secret ballot the papers add up: found ≤ issued ≤ present, and votes found = votes counted.',
    breached:
      'One of these does not hold. Votes of those not entitled, and both votes of one who voted twice, are struck out.',
    unknown: 'No ballot is recorded, or not who was present; of a secret ballot, how many papers were issued or found.',
    facts: {
      struck: 'ids of voters who had no vote',
      twice: 'ids of those who voted more than once',
      cast: 'votes counted, abstentions and spoilt ballots included',
      present: 'voting members present at the vote',
    },
  },
  'vote.secrecy': {
    met: 'The ballot was secret and the majority had demanded it, or open and the majority had not.',
    breached: 'It was secret without that demand, or open in spite of it.',
    unknown:
      'No ballot is recorded; on a secret ballot it is not recorded how many demanded it; or what makes the majority is not.',
    facts: {
      mode: '`open` or `secret`',
      demanded: 'how many demanded a secret ballot',
      needed: 'the least number that makes a majority',
    },
  },
  'vote.quorum': {
    met: 'Those present at the vote still make a quorum.',
    breached: 'They do not.',
    unknown: 'The attendance is not recorded.',
    facts: quorumFacts,
  },
  'vote.casting': {
    met: 'No casting vote was cast where votes are not tied (as many for as against, or half of those present for), nor by another than its holder; on a tie that it can decide, its holder has cast or declined it.',
    breached:
      'A casting vote was cast without a tie, or by one who does not hold it; under `castingVote: own`, its holder did not vote in the open count of a tie.',
    unknown: 'On such a tie nothing is recorded; its holder is not known; or the count is not.',
    facts: {
      holder: 'who holds the casting vote; absent where nobody does, or where none is needed',
      by: 'who cast it',
      tie: 'whether votes are tied in the sense of the reading',
    },
  },
  'vote.declared': {
    applies: 'A result was declared.',
    met: 'It is the result of the count.',
    breached: 'It is not, or for want of a quorum there was none.',
    unknown: `The count has no result: ${open}.`,
    facts: { ...decisionFacts, declared: '`adopted` or `rejected`' },
  },
  'vote.majority': {
    met: 'What was declared adopted has the majority, and the quorum, that it needs. What was declared rejected, or with nothing declared is not adopted, breaches nothing.',
    breached: 'It was declared adopted without them.',
    unknown: `Nothing was declared rejected, and the count has no result: ${open}.`,
    facts: {
      ...decisionFacts,
      declared: '`adopted` or `rejected`, where declared',
      present: 'voting members present at the vote',
      for: 'votes for',
      against: 'votes against',
      abstained: 'abstentions',
      spoilt: 'spoilt ballots',
    },
  },
  'decision.effect': {
    applies: 'The motion has measures, or an effect is recorded.',
    met: 'The decision proposes.',
    breached: 'It imposes.',
    unknown: 'Its effect is not recorded.',
    facts: { effect: '`proposed` or `imposed`' },
  },
  control: {
    applies: 'The motion has measures.',
    met: 'Somebody is responsible for them, or they are carried out; what was not adopted needs no control.',
    breached: 'They were adopted, and it is known that nobody is responsible and that they are not carried out.',
    unknown: 'Neither is recorded, or it is not known whether they were adopted.',
    facts: {},
  },
}
