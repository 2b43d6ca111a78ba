import { RuleEngine, type Fact } from 'node-rules'
import type { Engine } from './engine.js'
import { questions, type Answers, type Figures } from './figures.js'
import { plain } from './plain.js'

/** One rule a question; its conditions are functions, so that they are those of TypeScript. */
export const nodeRules: Engine = {
  name: 'node-rules',
  prepare: () => {
    const judge = plain.prepare()
    const engine = new RuleEngine(
      questions.map((question) => ({
        condition: (api, fact) => {
          api.when((judge(fact as unknown as Figures) as Answers)[question])
        },
        consequence: (api, fact) => {
          fact[question] = true
          api.next()
        },
      })),
      { ignoreFactChanges: true },
    )
    const none = Object.fromEntries(questions.map((question) => [question, false]))
    return (figures) =>
      new Promise<Answers>((resolve) => {
        engine.execute({ ...figures, ...none } as Fact, (fact) => {
          resolve(Object.fromEntries(questions.map((question) => [question, fact[question]])) as unknown as Answers)
        })
      })
  },
}
