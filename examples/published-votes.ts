// Votes that small bodies really took, counted by order No. 7: npx tsx examples/published-votes.ts
import published from './published-votes.json' with { type: 'json' }
import { rows, table, type PublishedVote } from './published-votes-table.js'

console.log(table(rows(published as PublishedVote[])))
