// Was this vote lawful, and what does that hang on? npx tsx examples/was-it-lawful.ts
import { acrossReadings, explain, judgeVote, questions, type Assembly, type Motion, type Sitting } from 'zhinalys'
import { en } from 'zhinalys/wording/en'

const seats: Assembly['seats'] = [
  { id: 'chair', office: 'chair' },
  { id: 'deputy', office: 'deputy' },
  { id: 'secretary', office: 'secretary' },
  ...['m1', 'm2', 'm3', 'm4', 'm5'].map((id) => ({ id, office: 'member' }) as const),
]
const assembly: Assembly = { id: 'a1', kind: 'policemen', unit: 'Department', seats }
const motion: Motion = {
  id: '1',
  ballot: { mode: 'open', for: ['chair', 'm1', 'm2'], against: ['deputy', 'm3'], abstained: ['m4', 'm5'] },
  declared: 'adopted',
}
const present = seats.map(({ id }) => id)
const sitting: Sitting = { id: 's1', on: '2024-03-20', present, presiding: 'chair', motions: [motion] }

const verdict = judgeVote({ assembly, sitting, motion })
console.log(explain(verdict, en).slice(0, 4).join('\n'))

const across = acrossReadings((readings) => judgeVote({ assembly, sitting, motion }, readings).validity)
for (const question of across.dependsOn) console.log(`It hangs on ${question}, «${questions[question].words}».`)
for (const { value, under } of across.branches) {
  console.log(`  ${value}: ${[...new Set(under.map(({ majority }) => majority))].join(', ')}`)
}

/* prints
There are breaches.
The conditions of lawfulness are breached.
The decision was not adopted: 4 votes for are needed, 1 short.
The decision was declared adopted, but by the count it was not adopted, 1 vote short (paragraph 17, part 1).
It hangs on majority, «көпшілік дауысымен … оларға … дауыс берсе».
  breached: absolute
  met: simple-turnout, simple-attendance
*/
