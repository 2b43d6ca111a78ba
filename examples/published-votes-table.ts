import { countVote, quorumOf, type Count, type Decision } from 'zhinalys'

/** A vote of some small body, as published: what is not known is null. */
export interface PublishedVote {
  readonly id: string
  readonly source: string
  readonly members: number | null
  readonly present: number
  readonly for: number
  readonly against: number
  readonly abstained: number
  readonly castingVote: 'for' | 'against' | null
  /** The casting vote was a second vote of one who had voted in the count. */
  readonly chairAlsoVotedInTheCount: boolean
  readonly outcomeThere: 'carried' | 'rejected'
  /** What decides there: a majority of the votes cast, or of all entitled to vote. */
  readonly basisThere: 'cast' | 'entitled'
  readonly note: string
}

/** A published vote beside what order No. 7 would say of it under the default readings. */
export interface Row {
  readonly vote: PublishedVote
  /** Absent: not established, for the number of members is not known. The decision then supposes a quorum. */
  readonly quorate?: boolean
  readonly decision: Decision
  /** `open`: order No. 7 waits for a casting vote. */
  readonly compared: 'agree' | 'differ' | 'open'
  /** Why the two agree or differ, from the figures. */
  readonly why: string
}

/** Counts each published vote as an open one of an assembly in which all of the body's members vote. */
export function rows(votes: readonly PublishedVote[]): Row[] {
  return votes.map((vote) => {
    const quorate = vote.members === null ? undefined : vote.present >= quorumOf(vote.members)
    const count = countOf(vote, quorate)
    const decision = countVote(count)
    const why = reason(vote, count, decision) + (quorate === undefined ? ', if quorate' : '')
    return { vote, ...(quorate === undefined ? {} : { quorate }), decision, compared: compare(vote, decision), why }
  })
}

function countOf(vote: PublishedVote, quorate = true): Count {
  const { present, for: f, against, abstained, castingVote } = vote
  return { present, for: f, against, abstained, quorate, casting: castingVote ?? undefined }
}

function compare(vote: PublishedVote, { result }: Decision): Row['compared'] {
  if (result === 'pending' || result === 'unknown') return 'open'
  return (result === 'adopted') === (vote.outcomeThere === 'carried') ? 'agree' : 'differ'
}

function reason(vote: PublishedVote, count: Count, decision: Decision): string {
  const { present, for: f, against, abstained, members } = vote
  const share = `${f} of ${present} present`
  if (decision.result === 'void') return `${present} of ${members ?? '?'} members are no quorum`
  if (decision.result === 'unknown') return `more votes than the ${present} present`
  if (decision.tie) return `tie ${f}:${against}: ${ofTie(vote, count, decision)}`
  if (decision.result === 'adopted') return `${share} is more than half${unlessEntitled(vote)}`
  if (f <= against) return `${f}:${against} is no majority of those voting either`
  return `${share} is not over half${abstained > 0 ? ': abstainers count' : ''}`
}

/** By default the casting vote adds one "for", and more than half of those present must come of it. */
function ofTie({ present, for: f }: PublishedVote, count: Count, { result, by }: Decision): string {
  // Not recorded may also mean that nobody there has one.
  if (result === 'pending') return `open; if nobody may cast, ${countVote({ ...count, holderPresent: false }).result}`
  if (by === 'count') return `with a casting vote still ${f + 1} of ${present}, not over half`
  return result === 'adopted' ? `the casting vote makes it ${f + 1} of ${present}` : 'the casting vote went against'
}

/** A majority of those present that is none of all entitled is where a body on that basis would differ. */
function unlessEntitled({ basisThere, members, for: f }: PublishedVote): string {
  const fails = basisThere === 'entitled' && members !== null && f < quorumOf(members)
  return fails ? `, not of ${members} entitled` : ''
}

const head = ['vote', 'quorum', 'F:A:O', 'casting', 'there', 'basis', 'No. 7', 'by', 'needs', '', 'why']

const legend = [
  'quorum: present of members, and whether more than half; ? where it is not known how many members there are',
  'F:A:O: for, against, abstained. casting: the casting vote; * by a chair who had also voted in the count',
  'there, basis: what happened, by a majority of the votes cast or of all entitled',
  'No. 7, by, needs: the decision under the default readings, what decides it, and how many votes for would carry',
  '= the same result, ≠ another, … open: a tie, and no casting vote is recorded',
]

/** The rows as a table for a terminal, with a legend below. */
export function table(counted: readonly Row[]): string {
  const cells = [head, ...counted.map(cellsOf)]
  const widths = head.map((_, column) => Math.max(...cells.map((line) => (line[column] ?? '').length)))
  const lines = cells.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const rule = widths.map((width) => '-'.repeat(width)).join('  ')
  return [...lines.slice(0, 1), rule, ...lines.slice(1), '', ...legend].join('\n')
}

function cellsOf({ vote, quorate, decision, compared, why }: Row): string[] {
  const quorum = quorate === undefined ? '?' : quorate ? 'yes' : 'no'
  const second = vote.chairAlsoVotedInTheCount && vote.castingVote !== null ? '*' : ''
  return [
    vote.id,
    `${vote.present} of ${vote.members ?? '?'}: ${quorum}`,
    `${vote.for}:${vote.against}:${vote.abstained}`,
    vote.castingVote === null ? '-' : vote.castingVote + second,
    vote.outcomeThere,
    vote.basisThere,
    decision.result,
    decision.by === undefined ? '-' : decision.by === 'count' ? 'count' : 'casting',
    String(decision.needed),
    { agree: '=', differ: '≠', open: '…' }[compared],
    why,
  ]
}
