import type { Law } from './law.js'

/** Of whole dossiers, by random ones. */
export const ofDossiers = {
  model: {
    law: 'The library judges as a second model does that was written from the rules alone.',
    paragraph: '1–20',
    how: 'random dossiers under random readings, outcome, weight, provision, figures and decisions compared; `npm run differential` for more',
    cases: 200_000,
  },
  formation: {
    law: 'A unit of the register lacks what a second model says that it lacks.',
    paragraph: '1',
    how: 'random registers',
    cases: 2_000,
  },
  outcomes: {
    law: 'Every rule is met, breached and unknown on some dossier, save where that cannot be.',
    paragraph: '1–20',
    how: 'a table of what the random dossiers reached; the exceptions are listed with their reasons',
    cases: 20_000,
  },
  readings: {
    law: 'Every reading of every question that a rule consults changes that rule’s outcome or weight on some dossier.',
    paragraph: '1–20',
    how: 'random dossiers judged under two readings of one question, until each has been told apart from another',
    cases: 30_000,
  },
  consults: {
    law: 'No rule’s outcome or weight changes with a question that it does not consult.',
    paragraph: '1–20',
    how: 'on the same pairs of judgements',
    cases: 30_000,
  },
  sameFindings: {
    law: 'The set of findings, by rule and subject, is the same under every reading.',
    paragraph: 'the contract, Verdicts',
    how: 'random dossiers under random readings',
    cases: 5_000,
  },
  absence: {
    law: 'A new fact never turns met into breached or breached into met, but where its absence is itself a statement.',
    paragraph: 'the contract, Verdicts; decision 003',
    how: 'every optional fact of random dossiers left out, under random readings; every exception occurs',
    cases: 400,
  },
  absenceInRegister: {
    law: 'Nor does a fact left out of the sample register, with the same exceptions.',
    paragraph: 'the contract, Verdicts; decision 003',
    reading: 'the default readings',
    how: 'every optional fact of every dossier of the sample register left out, one at a time',
    cases: 40,
  },
  exceptions: {
    law: 'Every absence listed as a statement turns round each rule that it is listed with.',
    paragraph: 'the contract, Records; decision 003',
    how: 'random dossiers without such a fact, until each exception has occurred',
    cases: 60_000,
  },
  frozen: {
    law: 'A dossier whose every part is frozen is judged, and is not changed.',
    paragraph: 'the contract, Verdicts',
    how: 'random dossiers, frozen deeply, under random readings',
    cases: 1_000,
  },
  repeated: {
    law: 'The same dossier gives the same bytes, however often it is judged and whatever is judged between.',
    paragraph: 'the contract, Verdicts',
    how: 'random dossiers judged in two orders under random readings',
    cases: 1_000,
  },
  names: {
    law: 'The order of names among those present, for, against, abstaining, notified or signing decides nothing.',
    paragraph: '12.2, 15, 17.1, 17.4',
    how: 'random dossiers with those lists shuffled, under random readings',
    cases: 3_000,
  },
  service: {
    law: 'The order of the periods of service decides nothing.',
    paragraph: '4.2',
    how: 'random dossiers with service of every seat, its periods shuffled, under random readings',
    cases: 3_000,
  },
  parts: {
    law: 'Judging a part gives the findings that judging the whole dossier gives of it, with pointers of its own.',
    paragraph: 'the contract, Functions',
    how: 'every part of random dossiers, judged alone under random readings',
    cases: 1_500,
  },
} as const satisfies Record<string, Law>
