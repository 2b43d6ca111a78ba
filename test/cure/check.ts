import { expect } from 'vitest'
import { judgeDossier, type Dossier, type Finding, type Readings } from 'zhinalys'
import type { Random } from '../model/random.js'
import { nothingCures } from './nothing-cures.js'
import { wrongWith } from './tried.js'

/** Fails unless what is met has no cure, and what has none is on the list; every cure that is fresh is tried. */
export function checkCures(
  dossier: Dossier,
  readings: Readings,
  fresh: (finding: Finding) => boolean,
  random?: Random,
): void {
  for (const finding of judgeDossier(dossier, readings).findings) {
    const { rule, outcome, cure } = finding
    if (outcome === 'met') expect(cure).toBeUndefined()
    else if (cure === undefined) expect(nothingCures[rule]?.[outcome], `${rule} ${outcome}`).toBeTypeOf('string')
    else if (fresh(finding)) {
      const wrong = wrongWith(dossier, finding, readings, random)
      if (wrong.length > 0) expect.fail(told(dossier, finding, readings, wrong))
    }
  }
}

/** A cure is fresh as long as its form, the rule, the outcome and the kinds of step, has not come up so many times. */
export function upTo(limit: number) {
  const forms = new Map<string, number>()
  const fresh = ({ rule, outcome, cure }: Finding) => {
    const form = [rule, outcome, ...(cure ?? []).map((step) => step.do)].join(' ')
    const times = forms.get(form) ?? 0
    forms.set(form, times + 1)
    return times < limit
  }
  return { forms, fresh }
}

function told(dossier: Dossier, finding: Finding, readings: Readings, wrong: readonly string[]): string {
  return `${finding.rule} ${finding.at}: ${wrong.join('; ')}\n${JSON.stringify(finding)}\n${JSON.stringify(readings)}\n${JSON.stringify(dossier)}`
}
