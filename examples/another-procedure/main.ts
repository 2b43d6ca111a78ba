// How would a second regulation be encoded on the same kernel? The attestation of police managers, three stages in
// order, results valid one year, a retake after three months: npx tsx examples/another-procedure/main.ts
import { judgeCandidate } from './judge.js'
import { provisions } from './rules.js'

const { outcome, validity, findings } = judgeCandidate({
  id: 'candidate-1',
  attempts: [
    { stage: 'fitness', on: '2024-03-01', passed: false },
    { stage: 'fitness', on: '2024-05-31', passed: true },
    { stage: 'computer-test', on: '2024-06-10' },
    { stage: 'interview', on: '2024-07-01', passed: true },
  ],
  appointed: '2025-05-31',
})
console.log(`compliance ${outcome}, lawfulness ${validity}`)
for (const { rule, at, outcome, provision, facts, lacking } of findings) {
  if (outcome === 'met') continue
  console.log(`${outcome}: ${rule} ${at}, for ${provisions[provision]}; ${JSON.stringify(lacking ?? facts)}`)
}

/* prints
compliance breached, lawfulness unknown
breached: stage.wait /attempts/1, for who fails a stage may take it again after three months; {"stage":"fitness","on":"2024-05-31","notBefore":"2024-06-01"}
unknown: stage.order /attempts/3, for the stages are taken in this order, each only after the one before is passed; ["/attempts/2/passed"]
unknown: result.valid /appointed, for a passed result is valid for one year; ["/attempts/2/passed"]
*/
