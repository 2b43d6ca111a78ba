// A consumer with CommonJS.
const { judgeDossier, sentence } = require('zhinalys')
const { auditLines } = require('zhinalys/audit')
const { parseDossier } = require('zhinalys/records')
const { en } = require('zhinalys/wording/en')
const { kk } = require('zhinalys/wording/kk')
const { ru } = require('zhinalys/wording/ru')

const record = {
  assembly: {
    id: 'a1',
    kind: 'officers',
    unit: 'Department',
    seats: ['m1', 'm2', 'm3', 'm4', 'm5'].map((id) => ({ id, office: 'member' })),
  },
  sittings: [{ id: 's1', on: '2024-03-20', present: ['m1', 'm2'] }],
}

async function main() {
  const { findings } = judgeDossier(parseDossier(record))
  const quorum = findings.find(({ rule }) => rule === 'quorum')
  for (const wording of [kk, ru, en]) console.log(sentence(quorum, wording))

  for await (const { ok, verdict } of auditLines([JSON.stringify(record)])) console.log(ok, verdict.outcome)
}

main()
