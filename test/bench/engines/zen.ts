import { ZenEngine } from '@gorules/zen-engine'
import type { Engine } from './engine.js'
import type { Answers } from './figures.js'

const rules: Readonly<Record<keyof Answers, string>> = {
  quorum: 'twicePresent > voting',
  majority: 'twiceFor > present',
  secretary: 'not secretaryVoted',
  offices: 'chairs == 1 and deputies == 1 and secretaries == 1',
  tenYears: 'eligible <= elected',
  presiding: 'chairPresent ? chairPresides : deputyPresides',
}

/** One decision whose expression node holds the six rules. */
export const zen: Engine = {
  name: '@gorules/zen-engine',
  prepare: () => {
    const expressions = Object.entries(rules).map(([key, value]) => ({ id: key, key, value }))
    const decision = new ZenEngine().createDecision({
      nodes: [
        { id: 'in', type: 'inputNode', name: 'in' },
        { id: 'rules', type: 'expressionNode', name: 'rules', content: { expressions } },
        { id: 'out', type: 'outputNode', name: 'out' },
      ],
      edges: [
        { id: '1', sourceId: 'in', targetId: 'rules', type: 'edge' },
        { id: '2', sourceId: 'rules', targetId: 'out', type: 'edge' },
      ],
    })
    return async (figures) => (await decision.evaluate(figures)).result as Answers
  },
}
