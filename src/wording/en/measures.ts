import type { Facts } from '../../rules/facts.js'
import { detailed } from '../parts.js'
import { bothVariants, total } from '../variants.js'
import type { Wording } from '../wording.js'
import { anyOf, categories, counted, dated, measure } from './words.js'

type Measures = Pick<
  Wording['rules'],
  | 'decision.effect'
  | 'measures.listed'
  | 'measures.reviewed'
  | 'measures.adopted'
  | 'measures.combination'
  | 'measures.jurisdiction'
  | 'measures.apology'
  | 'measures.petition'
>

export const measures: Measures = {
  'decision.effect': {
    met: () => 'The decision proposes and imposes nothing, and so remains recommendatory',
    breached: () => 'The decision imposes what the assembly may only propose: its decisions are recommendatory',
    unknown: () => 'Whether the decision proposes or imposes is not established',
  },
  'measures.listed': {
    met: () => 'Every measure proposed is on the list of measures of influence',
    breached: ({ unlisted }) =>
      `${counted(unlisted.length, 'measure proposed is', 'measures proposed are')} not on the list of measures of influence: ${unlisted.map(measure).join(', ')}`,
    unknown: () => 'Whether the measures proposed are on the list of measures of influence is not established',
  },
  'measures.reviewed': {
    met: () => 'The measure of influence was proposed after a disciplinary violation was reviewed',
    breached: () => 'The measure of influence was proposed without a review of a disciplinary violation',
    unknown: () => 'Whether a disciplinary violation was reviewed is not established',
  },
  'measures.adopted': {
    met: ({ result }) =>
      result === 'adopted'
        ? 'The decision on the measure of influence was adopted by vote'
        : 'The measure of influence was not treated as adopted, which breaches nothing',
    breached: ({ result }) =>
      `The measure of influence was treated as adopted, but the decision on it ${result === 'void' ? 'is void: there was no quorum' : 'was not adopted by vote'}`,
    unknown: ({ result }) =>
      detailed(
        'Whether the decision on the measure of influence was adopted by vote is not established',
        result === 'pending' ? 'it awaits the casting vote' : '',
      ),
  },
  'measures.combination': { met: combined, breached: combinedTooMany, unknown: combinedUnknown },
  'measures.jurisdiction': {
    met: (f) => `The category of ${respondent(f)} belongs to this assembly: ${categories[f.category]}`,
    breached: (f) =>
      `The category of ${respondent(f)} does not belong to this assembly: ${categories[f.category]}, where ${anyOf(f.allowed)} is required`,
    unknown: (f) =>
      detailed(
        `Whether the category of ${respondent(f)} belongs to this assembly is not established`,
        f.allowed === undefined ? '' : `${anyOf(f.allowed)} is required`,
      ),
  },
  'measures.apology': {
    met: (f) => `The public apology was made before the assembly on ${dated(f.performed)}`,
    breached: (f) =>
      f.before === 'elsewhere'
        ? `The public apology was made elsewhere than before the assembly, on ${dated(f.performed)}`
        : `The public apology was made before the day of the sitting, on ${dated(f.performed)}`,
    unknown: (f) =>
      detailed(
        'Whether the public apology was made before the assembly is not established',
        f.performed === undefined ? '' : `it was made on ${dated(f.performed)}`,
      ),
  },
  'measures.petition': {
    met: () => 'The petition is addressed to the leadership',
    breached: () => 'The petition is addressed to somebody other than the leadership',
    unknown: () => 'Whether the petition is addressed to the leadership is not established',
  },
}

/** The total comes last, so that the bracket of the warning never meets that of the citation. */
function combined({ measures }: Facts['measures.combination']): string {
  return measures.length === 1
    ? `One measure was proposed – ${listed(measures)} – and no other for this employee at this sitting`
    : `The measures proposed for one employee at this sitting do not exceed what is allowed: ${totalled(measures)}`
}

function combinedTooMany({ measures }: Facts['measures.combination']): string {
  return total(measures) === 1 && bothVariants(measures)
    ? 'Censure and criticism were proposed together, but are variants of one measure'
    : `More than one measure was proposed for one employee at this sitting: ${totalled(measures)}`
}

function combinedUnknown({ measures = [] }: Partial<Facts['measures.combination']>): string {
  return detailed(
    'Whether the measures proposed for one employee at this sitting exceed what is allowed is not established',
    measures.length === 0 ? '' : totalled(measures),
  )
}

function totalled(measures: readonly string[]): string {
  const variants = bothVariants(measures) ? ' (censure and criticism are variants of one measure)' : ''
  return `${listed(measures)}${variants}, ${total(measures)} in all`
}

function listed(measures: readonly string[]): string {
  return measures.map(measure).join(', ')
}

/** A civilian worker is no employee in the sense of the regulation. */
function respondent({ category }: Partial<Facts['measures.jurisdiction']>): string {
  return `the ${category === 'civilian' ? 'person' : 'employee'} whose question is examined`
}
