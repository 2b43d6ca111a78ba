import type { SeatFacts } from '../rules/facts.js'
import type { Finding } from '../rules/rule.js'
import type { Outcome } from '../verdict/outcome.js'
import { factName } from '../wording/fact-name.js'
import { otherwise } from '../wording/hinges.js'
import type { Wording } from '../wording/wording.js'
import { tellingOf } from './hinges.js'
import { placeOf } from './place.js'

/** What is told together, with the places that it holds of; none where it holds of the one assembly. */
export interface Group {
  readonly name: string
  readonly places: readonly string[]
}

/** What is not known, by the fact that is lacking, with the places that lack it. */
export function lackingGroups(findings: readonly Finding[], wording: Wording): Group[] {
  return grouped(
    findings.flatMap((finding) =>
      (finding.lacking ?? []).map((pointer): Item => [
        wording.facts[factName(pointer)],
        subjectOf(finding, pointer, wording),
      ]),
    ),
  )
}

/** Notes, by rule, with the places. */
export function noteGroups(findings: readonly Finding[], wording: Wording): Group[] {
  const notes = findings.filter(isNote)
  return grouped(notes.map((note): Item => [wording.report.rules[note.rule], subjectOf(note, note.at, wording)]))
}

/** A change of readings, and the rules that it would change. */
export interface Change {
  readonly change: string
  readonly groups: readonly Group[]
}

/** What is not listed as breached, yet hangs on a reading: each change of readings once, with what it would change. */
export function changeGroups(findings: readonly Finding[], wording: Wording): Change[] {
  const changed = new Map<string, Item[]>()
  for (const finding of findings.filter((finding) => !isBreach(finding))) {
    const item: Item = [named(finding, wording), subjectOf(finding, finding.at, wording)]
    for (const dependence of tellingOf(finding)) {
      const change = otherwise(finding, dependence, wording)
      changed.set(change, [...(changed.get(change) ?? []), item])
    }
  }
  return [...changed].map(([change, items]) => ({ change, groups: grouped(items) }))
}

/** A rule with what it comes to by default: «отырысты шақыру (сақталған)». */
function named({ rule, outcome }: Finding, wording: Wording): string {
  return `${wording.report.rules[rule]} (${outcomeWord(outcome, wording)})`
}

/** «сақталған» */
export function outcomeWord(outcome: Outcome, { report }: Wording): string {
  const [, met, breached, unknown] = report.columns
  return { met, breached, unknown }[outcome]
}

/** Breached, and of the weight that counts. */
export function isBreach({ outcome, weight }: Finding): boolean {
  return outcome === 'breached' && weight !== 'note'
}

export function isNote({ outcome, weight }: Finding): boolean {
  return outcome === 'breached' && weight === 'note'
}

/** Where a fact belongs: nothing of the one assembly; a seat is named by its holder where the finding knows who that is. */
function subjectOf({ facts }: Finding, pointer: string, wording: Wording): string {
  const place = placeOf(pointer)
  if (place.of === 'assembly') return ''
  const { seat, office = 'secretary' } = facts as Partial<SeatFacts>
  return wording.place(place.of === 'seat' && seat !== undefined ? { ...place, holder: { seat, office } } : place)
}

/** A thing and where it is; nowhere in particular where that is empty. */
type Item = readonly [group: string, where: string]

/** Things by name, in the order of their first mention, each place once. */
export function grouped(items: readonly Item[]): Group[] {
  const places = new Map<string, Set<string>>()
  for (const [group, where] of items) places.set(group, (places.get(group) ?? new Set()).add(where))
  return [...places].map(([name, where]) => ({ name, places: [...where].filter((place) => place !== '') }))
}
