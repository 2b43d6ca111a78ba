import type { ProvisionId, RuleId } from 'zhinalys'
import type { CitedProvision } from './cited.js'

/** A provision that no rule cites. */
export type UnjudgedProvision = Exclude<ProvisionId, CitedProvision>

/**
 * Why no rule cites a provision. `together`: a rule that cites another provision judges the same fact. `in-part`: such a
 * rule judges a part of it. The others are judged by nothing.
 */
export type Reason =
  | { readonly why: 'together' | 'in-part'; readonly by: readonly [RuleId, ...RuleId[]]; readonly says: string }
  | { readonly why: 'definition' | 'principle' | 'person' | 'permission' | 'not-recorded'; readonly says: string }

const ofMatter = (matter: string): Reason => ({
  why: 'together',
  by: ['matter.competence'],
  says: `One of the nine functions: a motion with the matter \`${matter}\` is within them. How well the function is served, no record shows.`,
})

const ofPerson = (says: string): Reason => ({ why: 'person', says })
const ofPrinciple = (says: string): Reason => ({ why: 'principle', says })
const notRecorded = (says: string): Reason => ({ why: 'not-recorded', says })
const permitted = (says: string): Reason => ({ why: 'permission', says })

const task = ofPrinciple(
  'A task, to which no act or day is tied: whether the assembly serves it, a person judges from its reports.',
)
const worth = ofPrinciple('Only a person can judge whether activity rests on it.')

/** An answer for each provision that no rule cites: one that is missing, or superfluous, does not compile. */
export const unjudged: Readonly<Record<UnjudgedProvision, Reason>> = {
  '1.2': ofPrinciple('The purpose for which assemblies are set up; it guides the reading of the rest.'),
  '1.3': {
    why: 'definition',
    says: 'An abbreviation. The text itself uses it in more than one sense, which the [drafting note](drafting-note.md) tells.',
  },
  '2.1': {
    why: 'definition',
    says: 'What the officers’ assembly is. Recorded as the kind of the assembly; that it is permanent is why a term of office is asked of nobody.',
  },
  '2.3': ofPrinciple(
    'What the officers’ assembly is for, beyond discipline; only reports of its activity would show it.',
  ),
  '3.1': {
    why: 'definition',
    says: 'What the policemen’s assembly is. Recorded as the kind of the assembly; that it is permanent is why a term of office is asked of nobody.',
  },
  '3.3': ofPrinciple(
    'What the policemen’s assembly is for, beyond discipline; only reports of its activity would show it.',
  ),
  '6.1': ofPerson(
    'Whether a decision agrees with the Constitution, the laws and the code of ethics is a question of those texts.',
  ),
  '7.1': worth,
  '7.2': ofPrinciple(
    'Only a person can judge openness as a whole; the notice (12.2), the video (17.3) and the decision on the media (18.1), which serve it, have rules of their own.',
  ),
  '7.3': worth,
  '7.4': worth,
  '8.1': task,
  '8.2': task,
  '8.3': task,
  '8.4': task,
  '8.5': task,
  '8.6': task,
  '8.7': task,
  '9.2': ofMatter('individual-work'),
  '9.3': ofMatter('hearing'),
  '9.4': ofMatter('aid'),
  '9.5': {
    why: 'together',
    by: ['matter.competence'],
    says: 'One of the nine functions: a motion with the matter `petition` is within them. Where a petition is a measure of paragraph 19, its addressee is judged by `measures.petition`; a petition to reward is no such measure, and nothing is asked of it.',
  },
  '9.6': ofMatter('conduct'),
  '9.7': ofMatter('ceremony'),
  '9.8': ofMatter('letters'),
  '10.1': {
    why: 'definition',
    says: 'The chair’s office in general. Its one act that a sitting records, presiding, is judged under 5.1.',
  },
  '10.2': notRecorded('A plan of work is no part of a dossier, and the text asks neither for its form nor for a day.'),
  '10.4': notRecorded('Receptions are no part of a dossier, and the text sets neither their number nor their days.'),
  '11.1': notRecorded('The chair’s assignments to the deputy chair are no part of a dossier.'),
  '11.2': {
    why: 'in-part',
    by: ['presiding', 'minutes.signed', 'media.decision'],
    says: 'Judged where a duty of an absent chair leaves a trace: presiding, signing the minutes (by the reading of `deputySigns`), deciding on the media. Other duties are not recorded.',
  },
  '12.1': ofPerson('Support as such leaves no single trace; its parts that do (12.2 to 12.4) are judged.'),
  '12.5': {
    why: 'in-part',
    by: ['minutes.drawn'],
    says: 'The minutes of a sitting are judged under 12.4 and 17.4. Correspondence and notes on work done are no part of a dossier.',
  },
  '12.6': notRecorded('Nomenclature files and their registration are no part of a dossier.'),
  '13.1': notRecorded(
    'Who prepared, examined or implemented a matter is not recorded; attendance is judged under 13.9.',
  ),
  '13.2': permitted('Members may propose; who proposes nothing breaches nothing.'),
  '13.3': ofPerson('Only a person can judge a climate, and what each member does for it.'),
  '13.4a': permitted('Members may say what they think of anyone; who stays silent breaches nothing.'),
  '13.4b': permitted(
    'Members may apply in writing; the occasion, on which the words themselves are unclear, a person judges.',
  ),
  '13.5': ofPerson('Only a person can judge help with team spirit and mutual help.'),
  '13.6': ofPerson('Only a person can judge a member’s learning and outlook.'),
  '13.7': ofPerson('Only a person can judge support for the authority of the assembly.'),
  '13.8': ofPerson('Only a person can judge whether the tasks were carried out; no act is named.'),
  '13.9b': notRecorded(
    'What each member was assigned, and did, is not recorded; that somebody is responsible for a measure is judged by `control` under 9.9.',
  ),
  '14.1a': permitted(
    'The assembly may invite any employee. Guests are recorded; no invitation is due, and none can be wrong.',
  ),
  '14.1b': permitted(
    'The assembly may invite anyone with an interest. Guests are recorded; none is due, and none can be wrong.',
  ),
  '14.2a': permitted('Guests may discuss. That they do not vote is judged under the second half of the sentence.'),
  '15.1': ofPrinciple('Sittings are held as needed: no number and no interval, so that none held is no breach.'),
  '19.1': {
    why: 'together',
    by: ['measures.listed'],
    says: 'The first of the five measures: `warning` is on the list, and nothing more is asked of it.',
  },
  '19.4': {
    why: 'together',
    by: ['measures.listed'],
    says: 'The fourth of the five measures: `no-confidence` is on the list, and nothing more is asked of it.',
  },
  '20.1': {
    why: 'in-part',
    by: ['oversight.inspector'],
    says: 'That control lies with this deputy head is judged by who inspected. That one has been named for each unit is not recorded.',
  },
}
