import type { Finding } from 'zhinalys'
import { version, type LineResult } from 'zhinalys/audit'
import type { Day, Dossier } from 'zhinalys'
import { quarterOf } from '../../../src/calendar/quarter.js'
import type { Tally } from '../../../src/audit/tally.js'
import { edition } from '../../../src/provisions/edition.js'
import { rules } from '../../../src/rules/catalogue.js'

/** A tally counted afresh for each of its figures, from results and the dossiers that gave them. */
export function tallyOf(results: readonly LineResult[], dossiers: readonly Dossier[]): Tally {
  const read = results.filter((result) => result.ok)
  const all = read.flatMap(({ verdict }) => verdict.findings)
  const has = (is: (finding: Finding) => boolean) => read.filter(({ verdict }) => verdict.findings.some(is)).length
  const decided = (result: string) =>
    read.flatMap(({ verdict }) => verdict.decisions).filter(({ decision }) => decision.result === result).length
  return {
    zhinalys: version,
    edition: edition.sha256,
    dossiers: read.length,
    breached: has(isBreach),
    unknown: has(isOpen),
    met: read.filter(({ verdict }) => !verdict.findings.some((finding) => isBreach(finding) || isOpen(finding))).length,
    unreadable: results.length - read.length,
    sittings: dossiers.flatMap(({ sittings = [] }) => sittings).length,
    decisions: {
      adopted: decided('adopted'),
      rejected: decided('rejected'),
      pending: decided('pending'),
      void: decided('void'),
      unknown: decided('unknown'),
    },
    rules: rules
      .map(({ id }) => {
        const of = all.filter(({ rule }) => rule === id)
        return {
          rule: id,
          met: of.filter(({ outcome }) => outcome === 'met').length,
          breached: of.filter(isBreach).length,
          unknown: of.filter(({ outcome }) => outcome === 'unknown').length,
          notes: of.filter(({ outcome, weight }) => outcome === 'breached' && weight === 'note').length,
        }
      })
      .filter(({ met, breached, unknown, notes }) => met + breached + unknown + notes > 0),
    units: [...new Set(read.map(({ unit }) => unit))].sort().map((unit) => {
      const of = read.filter((result) => result.unit === unit)
      const findings = of.flatMap(({ verdict }) => verdict.findings)
      return {
        unit,
        officers: of.filter(({ kind }) => kind === 'officers').length,
        policemen: of.filter(({ kind }) => kind === 'policemen').length,
        sittings: dossiers.filter(({ assembly }) => assembly.unit === unit).flatMap(({ sittings = [] }) => sittings)
          .length,
        decisions: of.flatMap(({ verdict }) => verdict.decisions).length,
        breached: findings.filter(isBreach).length,
        unknown: findings.filter(isOpen).length,
      }
    }),
    quarters: quartersOf(read, dossiers),
  }
}

function quartersOf(read: readonly Extract<LineResult, { ok: true }>[], dossiers: readonly Dossier[]) {
  const days = dossiers.flatMap(({ sittings = [] }) => sittings.map(({ on }) => on))
  return [...new Set(days.map(quarterOf))].sort().map((quarter) => {
    const within = (at: string, day: Day | undefined) =>
      at.startsWith('/sittings/') && day !== undefined && quarterOf(day) === quarter
    const inQuarter = <T extends { at: string }>(list: readonly T[], i: number) =>
      list.filter(({ at }) => within(at, dossiers[i]?.sittings?.[Number(at.split('/')[2])]?.on))
    const findings = read.flatMap(({ verdict }, i) => inQuarter(verdict.findings, i))
    return {
      quarter,
      sittings: days.filter((day) => quarterOf(day) === quarter).length,
      decisions: read.flatMap(({ verdict }, i) => inQuarter(verdict.decisions, i)).length,
      breached: findings.filter(isBreach).length,
      unknown: findings.filter(isOpen).length,
    }
  })
}

const isBreach = ({ outcome, weight }: Finding) => outcome === 'breached' && weight !== 'note'
const isOpen = ({ outcome, weight }: Finding) => outcome === 'unknown' && weight !== 'note'
