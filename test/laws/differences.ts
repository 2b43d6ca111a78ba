/* What `judgeDossier` and the second model of the rules (test/model/judge.ts) say of one dossier otherwise. */
import { defaultReadings, judgeDossier } from 'zhinalys'
import type { Dossier, Finding, Question, Readings } from 'zhinalys'
import { safeParseDossier } from 'zhinalys/records'
import { modelDossier } from '../model/judge.js'
import type { Judged } from '../model/judged.js'
import { provisionOf } from '../model/provisions.js'
import { smallest } from '../model/shrink.js'

/** Every line in which the two judgements differ. */
export function differences(
  dossier: Dossier,
  readings: Readings,
  verdict = judgeDossier(dossier, readings),
  model = modelDossier(dossier, readings),
): string[] {
  const alike = ({ rule, at }: Finding, i: number) => model.findings[i]?.rule === rule && model.findings[i].at === at
  if (verdict.findings.length !== model.findings.length || !verdict.findings.every(alike)) {
    const [places, expected] = [verdict, model].map(({ findings }) => findings.map(({ rule, at }) => `${rule} ${at}`))
    return [`findings: ${String(places)}; model: ${String(expected)}`]
  }
  const lines: string[] = []
  verdict.findings.forEach((finding, i) => lines.push(...differing(finding, model.findings[i] as Judged, dossier)))
  verdict.decisions.forEach((one, i) => {
    if (!same(one, model.decisions[i])) lines.push(told('decision', one, model.decisions[i]))
  })
  if (verdict.outcome !== model.outcome) lines.push(told('verdict', verdict.outcome, model.outcome))
  return lines
}

function told(what: string, library: unknown, model: unknown): string {
  return `${what}: ${JSON.stringify(library)}; model: ${JSON.stringify(model)}`
}

/** Where a finding and that of the model part. */
export function differing(
  finding: Omit<Finding, 'cure' | 'dependsOn'>,
  other: Judged,
  { assembly }: Dossier,
): string[] {
  const { rule, at, outcome, weight, provision, lacking } = finding
  const facts = finding.facts as Readonly<Record<string, unknown>>
  const lines: string[] = []
  const differ = (what: string, library: unknown, model: unknown) =>
    lines.push(told(`${rule} ${at}, ${what}`, library, model))
  if (outcome !== other.outcome) differ('outcome', outcome, other.outcome)
  if (weight !== other.weight) differ('weight', weight, other.weight)
  const cited = other.provision ?? provisionOf(rule, assembly)
  if (provision !== cited) differ('provision', provision, cited)
  if (other.lacking !== undefined && !same(new Set(lacking), new Set(other.lacking))) {
    differ('lacking', lacking, other.lacking)
  }
  for (const name in other.facts) {
    if (!same(facts[name], other.facts[name])) differ(name, facts[name], other.facts[name])
  }
  return lines
}

/** Equal as JSON, whatever the order of keys; sets whatever theirs. */
function same(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (one instanceof Set && other instanceof Set) return one.size === other.size && [...one].every((x) => other.has(x))
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => same((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]))
  )
}

/** The smallest dossier and the fewest readings that still differ in the same rules. */
export function explained(dossier: Dossier, readings: Readings): string {
  const kind = kindOf(differences(dossier, readings))
  const differs = (one: Dossier, by: Readings) => kindOf(differences(one, by)) === kind
  let fewest = readings
  for (const question of Object.keys(readings) as Question[]) {
    const fewer = { ...fewest, [question]: defaultReadings[question] }
    if (differs(dossier, fewer)) fewest = fewer
  }
  const least = smallest(dossier, (one) => safeParseDossier(one).ok && differs(one, fewest))
  const changed = Object.entries(fewest).filter(
    ([question, reading]) => reading !== defaultReadings[question as Question],
  )
  const shown = [JSON.stringify(Object.fromEntries(changed)), JSON.stringify(least)]
  return [...differences(least, fewest), ...shown].join('\n')
}

/** What the first line is about, without the places, which change as a dossier gets smaller. */
function kindOf([line]: readonly string[]): string | undefined {
  return line?.split(':')[0]?.replace(/\/\S*\d/, '')
}
