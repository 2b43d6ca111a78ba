// A consumer with ES modules; also what the bundlers bundle and what each run time runs.
import { judgeDossier, sentence } from 'zhinalys'
import { auditLines } from 'zhinalys/audit'
import { parseDossier } from 'zhinalys/records'
import { en } from 'zhinalys/wording/en'
import { kk } from 'zhinalys/wording/kk'
import { ru } from 'zhinalys/wording/ru'

const record = {
  assembly: {
    id: 'a1',
    kind: 'officers',
    unit: 'Department',
    seats: ['m1', 'm2', 'm3', 'm4', 'm5'].map((id) => ({ id, office: 'member' })),
  },
  sittings: [{ id: 's1', on: '2024-03-20', present: ['m1', 'm2'] }],
}

const { findings } = judgeDossier(parseDossier(record))
const quorum = findings.find(({ rule }) => rule === 'quorum')
for (const wording of [kk, ru, en]) console.log(sentence(quorum, wording))

for await (const { ok, verdict } of auditLines([JSON.stringify(record)])) console.log(ok, verdict.outcome)
