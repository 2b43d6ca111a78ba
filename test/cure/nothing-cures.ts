import type { Outcome, RuleId } from 'zhinalys'

const noMajority = 'where all in office make no quorum, or, with a secretary counted as present, not more than half'

/** Findings that nothing cures, and why: always, or where it says so. Every other breached or unknown finding has a cure. */
export const nothingCures: Partial<Record<RuleId, Partial<Record<Exclude<Outcome, 'met'>, string>>>> = {
  'edition.earlier': { breached: 'always: what was before the order stays before it' },
  'eligibility.employee': { breached: 'always: the person was no employee on that day' },
  'eligibility.category': { breached: 'always: the category is the person’s own' },
  'eligibility.reputation': { breached: 'always: a person has judged' },
  'eligibility.qualities': { breached: 'always: a person has judged' },
  'eligibility.service': {
    breached: 'where the recorded service never reaches ten years',
    unknown: 'where the recorded service never reaches ten years, on whatever day',
  },
  'matter.competence': { breached: 'always: the matter is none of the nine functions' },
  'measures.jurisdiction': { breached: 'always: the category is the person’s own' },
  'oversight.quarterly': {
    breached: 'by three months, where the due day differs with who made other inspections, and no one day serves',
  },
  'oversight.proposals': { breached: 'where the proposal is about nobody on the roster' },
  presiding: {
    breached: 'where neither a chair nor a deputy chair is in office',
    unknown: 'where neither a chair nor a deputy chair is in office',
  },
  'minutes.signed': {
    breached: 'where the roster has nobody who could sign',
    unknown: 'where the roster has nobody who could sign',
  },
  quorum: { breached: 'where all in office make no quorum', unknown: 'where all in office make no quorum' },
  'vote.quorum': { breached: 'where all in office make no quorum', unknown: 'where all in office make no quorum' },
  'vote.casting': { unknown: 'where all in office make no quorum' },
  'vote.declared': { breached: 'where all in office make no quorum', unknown: 'where all in office make no quorum' },
  'vote.majority': { breached: noMajority, unknown: noMajority },
  'measures.adopted': { breached: noMajority, unknown: noMajority },
}
