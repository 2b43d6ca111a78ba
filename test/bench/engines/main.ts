/*
 * Rule engines beside the library, on six rules that each of them can express: first their answers are compared with the
 * library's, then all are timed in turn, as multiples of the JSON.parse of the same dossiers. Run as
 * `npm run bench:engines`, on the package as built.
 */
import { judgeDossier } from '../../../dist/index.js'
import { measured } from '../measured.js'
import { hundredths, table, tenths } from '../table.js'
import { cedar } from './cedar.js'
import { cel } from './cel.js'
import type { Engine } from './engine.js'
import { questions } from './figures.js'
import { jsonLogic } from './json-logic.js'
import { jsonRules } from './json-rules.js'
import { nodeRules } from './node-rules.js'
import { plain } from './plain.js'
import { publicodes } from './publicodes.js'
import { dossiers, votes } from './votes.js'
import { zen } from './zen.js'

const lines = dossiers.map((dossier) => JSON.stringify(dossier))
let made = 0

/** @throws Error where an engine answers otherwise than the library */
async function checked({ name, prepare }: Engine): Promise<readonly [name: string, run: () => Promise<void>]> {
  const judge = prepare()
  for (const { figures, answers } of votes) {
    const given = await judge(figures)
    const differ = questions.filter((question) => given[question] !== answers[question])
    if (differ.length > 0) throw new Error(`${name} differs in ${differ.join(', ')}: ${JSON.stringify(figures)}`)
  }
  const run = async () => {
    for (const { figures } of votes) {
      const answered = judge(figures)
      made += (answered instanceof Promise ? await answered : answered).quorum ? 1 : 0
    }
  }
  return [name, run]
}

for (const question of questions) {
  const met = votes.filter(({ answers }) => answers[question]).length
  if (met === 0 || met === votes.length) throw new Error(`Every vote has the same answer: ${question}`)
}

const engines: [name: string, run: () => Promise<void>][] = []
for (const engine of [plain, jsonLogic, cel, nodeRules, zen, cedar, jsonRules, publicodes]) {
  engines.push([...(await checked(engine))])
}
const whole = 'zhinalys: every rule, from the record, with figures and citations'
const tasks = {
  'JSON.parse': () => {
    for (const line of lines) made += (JSON.parse(line) as object) instanceof Object ? 1 : 0
  },
  [whole]: () => {
    for (const dossier of dossiers) made += judgeDossier(dossier).findings.length
  },
  ...Object.fromEntries(engines),
}
const findings = dossiers.reduce((sum, dossier) => sum + judgeDossier(dossier).findings.length, 0)
const rows = (await measured(tasks, 'JSON.parse')).map(({ task, milliseconds, ratio }) => {
  const answers = task === 'JSON.parse' ? 0 : task === whole ? findings : votes.length * questions.length
  const each = answers === 0 ? '' : hundredths((milliseconds / answers) * 1000)
  return [task, answers === 0 ? '' : answers, tenths((milliseconds / lines.length) * 1000), each, hundredths(ratio)]
})
console.log(`${lines.length} dossiers, ${votes.length} votes; every answer is the library’s.\n`)
console.log(table(['', 'answers', 'µs a dossier', 'µs an answer', '× JSON.parse'], rows))
if (made === 0) throw new Error('Nothing was judged.')
