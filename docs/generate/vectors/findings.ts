import { judgeDossier, type Dossier, type Finding, type Readings, type RuleId } from 'zhinalys'

/** What another implementation has to say too: neither a cure nor, but in its own file, what the finding hangs on. */
export type Compared = Pick<Finding, 'rule' | 'provision' | 'weight' | 'at' | 'outcome' | 'facts' | 'lacking'>

export function compared({ rule, provision, weight, at, outcome, facts, lacking }: Finding): Compared {
  return { rule, provision, weight, at, outcome, facts, lacking }
}

/** All that a rule says of a file. */
export function findingsOf(dossier: Dossier, rule: RuleId, readings?: Partial<Readings>): Compared[] {
  return judgeDossier(dossier, readings)
    .findings.filter((finding) => finding.rule === rule)
    .map(compared)
}
