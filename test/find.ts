import type { Finding, RuleId } from 'zhinalys'

/** The finding of one rule; of one subject where several have one. */
export function find<R extends RuleId>(
  { findings }: { readonly findings: readonly Finding[] },
  rule: R,
  at?: string,
): Finding<R> | undefined {
  return findings.find((finding) => finding.rule === rule && (at === undefined || finding.at === at)) as
    Finding<R> | undefined
}

/** The first finding of a rule that is not met. @throws Error where there is none */
export function unmet({ findings }: { readonly findings: readonly Finding[] }, rule: RuleId): Finding {
  const finding = findings.find((each) => each.rule === rule && each.outcome !== 'met')
  if (finding === undefined) throw new Error(`${rule} is met`)
  return finding
}
