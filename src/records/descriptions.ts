import type * as records from './types.js'

/** What a kind of record is, and what each of its fields and that field's absence means. */
interface Described<T> {
  readonly title: string
  readonly description: string
  readonly fields: Readonly<Record<keyof T, string>>
}

type Named<Of> = { readonly [Name in keyof Of]: Described<Of[Name]> }

interface RecordsByName {
  ServicePeriod: records.ServicePeriod
  Seat: records.Seat
  Election: records.Election
  RosterMinutes: records.RosterMinutes
  Assembly: records.Assembly
  Notice: records.Notice
  Minutes: records.Minutes
  Media: records.Media
  OpenBallot: records.OpenBallot
  SecretBallot: records.SecretBallot
  CastingVote: records.CastingVote
  Respondent: records.Respondent
  Apology: records.Apology
  Control: records.Control
  Motion: records.Motion
  Sitting: records.Sitting
  Proposal: records.Proposal
  Inspection: records.Inspection
  Period: records.Period
  Dossier: records.Dossier
}

export type RecordName = keyof RecordsByName

const unknown = 'Absent: not known.'

/** The records in words. Paragraphs and items are counted as in the library's list of provisions. */
export const descriptions: Named<RecordsByName> = {
  ServicePeriod: {
    title: 'Period of service',
    description: 'A period of service towards the ten years of paragraph 4, part 2. Periods stand in any order.',
    fields: {
      from: 'First day served.',
      to: 'Last day served. Absent: still serving.',
      body: 'Where. Absent: the internal affairs bodies.',
      credit: 'Preferential multiplier, at least 1. Absent: 1.',
    },
  },
  Seat: {
    title: 'Seat',
    description:
      "One person's place on the roster of an assembly, paragraph 4. A voting seat is any but the secretary's.",
    fields: {
      id: 'Names the seat within its dossier.',
      office: 'Office in the assembly, paragraph 4, part 1.',
      name: `Name of the person. ${unknown}`,
      category: `Category of the person. ${unknown}`,
      employed: `Whether a serving employee of the internal affairs bodies on the day of the election, 4.2. ${unknown}`,
      staffUnit: `Unit of the secretary, 4.3. ${unknown}`,
      service: `Periods of service in any order, 4.2. ${unknown}`,
      reputation: `A person's recorded judgement on reputation, 4.2. ${unknown}`,
      qualities: `A person's recorded judgement on moral and professional qualities, 4.2. ${unknown}`,
      elected: "Own day of election of one elected later. Absent: the assembly's election.",
      left: 'First day no longer in the unit. Absent: has not left.',
    },
  },
  Election: {
    title: 'Election',
    description: 'How the assembly was elected, paragraph 4, part 2.',
    fields: {
      on: `Day of the election. ${unknown}`,
      vote: `Kind of ballot. ${unknown}`,
      by: `Who elected. ${unknown}`,
      entitled: `How many were entitled to attend. ${unknown}`,
      attended: `How many attended. ${unknown}`,
    },
  },
  RosterMinutes: {
    title: 'Minutes on the roster',
    description: 'The minutes on the composition, paragraph 4, part 4. false: known not to have happened.',
    fields: {
      drawn: `Day on which they were drawn up. ${unknown}`,
      signed: `Day on which the secretary signed them. ${unknown}`,
      approved: `Day on which the head approved them. ${unknown}`,
    },
  },
  Assembly: {
    title: 'Assembly',
    description: 'An assembly of officers or of policemen, with its roster.',
    fields: {
      id: 'Names the assembly within a register.',
      kind: 'Of officers or of policemen, paragraphs 2 and 3.',
      unit: 'The subdivision that has the assembly, paragraph 1.',
      seats: 'The roster.',
      election: `How it was elected. ${unknown}`,
      roster: `The minutes on its composition. ${unknown}`,
    },
  },
  Notice: {
    title: 'Notice of a sitting',
    description: 'What the members were told before a sitting, paragraph 12, items 2 and 3.',
    fields: {
      on: `Day of the notice. ${unknown}`,
      place: `Whether it gave the place. ${unknown}`,
      time: `Whether it gave the time. ${unknown}`,
      agenda: `Whether it gave the agenda. ${unknown}`,
      materials: `Whether the materials were sent. ${unknown}`,
      to: `Ids of the seats that were told. ${unknown}`,
    },
  },
  Minutes: {
    title: 'Minutes of a sitting',
    description: 'The papers of a sitting, paragraph 12, item 4, and paragraph 17, part 4.',
    fields: {
      agenda: `Whether there is an agenda. ${unknown}`,
      attendance: `Whether there is a list of those who attended. ${unknown}`,
      drawn: `Day on which the minutes were drawn up; false: they were not. ${unknown}`,
      signedBy: `Ids of the seats that signed. ${unknown}`,
    },
  },
  Media: {
    title: 'Release to the mass media',
    description: 'A release through the mass media, paragraph 18.',
    fields: {
      released: 'Day of the release; false: nothing was released.',
      decided: `Day of the decision to release; false: there was none. ${unknown}`,
      decidedBy: `Who decided. ${unknown}`,
    },
  },
  OpenBallot: {
    title: 'Open ballot',
    description: 'A count of votes, or the ids of those who voted so, paragraph 17, part 1.',
    fields: {
      mode: 'Always open.',
      for: 'Votes for.',
      against: 'Votes against.',
      abstained: 'Abstentions. Absent: 0.',
      demanded: 'How many demanded a secret ballot. Absent: nobody.',
      objected: `How many objected to a secret ballot. ${unknown}`,
    },
  },
  SecretBallot: {
    title: 'Secret ballot',
    description: 'A count of ballot papers, paragraph 17, part 1.',
    fields: {
      mode: 'Always secret.',
      for: 'Votes for.',
      against: 'Votes against.',
      abstained: 'Abstentions. Absent: 0.',
      spoilt: 'Spoilt papers. Absent: 0.',
      issued: `Papers issued. ${unknown}`,
      found: `Papers found in the box. ${unknown}`,
      demanded: `How many demanded a secret ballot. ${unknown}`,
      objected: `How many objected to a secret ballot. ${unknown}`,
    },
  },
  CastingVote: {
    title: 'Casting vote',
    description: 'The deciding vote, cast after the count, paragraph 17, part 2.',
    fields: { by: 'Id of the seat that cast it.', vote: 'For or against.' },
  },
  Respondent: {
    title: 'Respondent',
    description: 'The employee whose conduct is examined, paragraph 19.',
    fields: {
      id: 'Names the person within the dossier.',
      category: `Category of the person. ${unknown}`,
      present: `Whether present. ${unknown}`,
      violationReviewed: `Whether a disciplinary violation was reviewed. ${unknown}`,
    },
  },
  Apology: {
    title: 'Public apology',
    description: 'An apology as a measure of influence, paragraph 19, item 3.',
    fields: {
      performed: 'Day of the apology; false: it was not made.',
      before: `Before whom. ${unknown}`,
    },
  },
  Control: {
    title: 'Control over a decision',
    description: 'What becomes of a decision, paragraph 9, item 9, and paragraph 10, item 5.',
    fields: {
      responsible: `Who is responsible; false: known that nobody is. ${unknown}`,
      due: `Day by which it is to be carried out. ${unknown}`,
      done: `Day on which it was carried out; false: it was not. ${unknown}`,
    },
  },
  Motion: {
    title: 'Motion',
    description: 'One question put to the vote, paragraphs 17 and 19.',
    fields: {
      id: 'Names the motion within its sitting.',
      matter: `What it is about, paragraph 9. ${unknown}`,
      present: 'Ids of the seats present at this vote, each once. Absent: as at the opening.',
      presiding:
        'Id of the seat that presided at this vote. Absent: as at the sitting, if present at this vote, else not known.',
      ballot: `The ballot. ${unknown}`,
      casting: 'The casting vote; false: declined. Absent: not yet cast.',
      declared: 'The result declared. Absent: nothing is known to have been declared.',
      respondent: `The employee whose conduct is examined. ${unknown}`,
      measures:
        'Measures of influence, paragraph 19. Those of the list are warning, censure, criticism, apology, no-confidence and petition; others may be recorded, and breach. Absent: none.',
      effect: `Whether the measures were proposed or imposed, paragraph 17, part 5. ${unknown}`,
      petitionTo: `To whom a petition goes, paragraph 19, item 5. ${unknown}`,
      apology: 'The public apology. Absent: not performed.',
      control: `What becomes of the decision. ${unknown}`,
    },
  },
  Sitting: {
    title: 'Sitting',
    description: 'One meeting of the assembly.',
    fields: {
      id: 'Names the sitting within its dossier.',
      on: 'Day of the sitting.',
      convenedBy: `Who convened it, paragraph 16; deputy-head: for personnel and educational work. ${unknown}`,
      notice: `The notice; false: there was none. ${unknown}`,
      present: `Ids of the seats present at the opening, each once, paragraph 15. ${unknown}`,
      presiding: `Id of the seat that presided, paragraph 5. ${unknown}`,
      guests: 'Ids of invited persons, paragraph 14. Absent: none.',
      motions: 'Questions put to the vote. Absent: none.',
      minutes: `The papers; false: there are none. ${unknown}`,
      video: `Whether it was accompanied by video, paragraph 17, part 3. ${unknown}`,
      media: 'A release to the mass media. Absent: nothing was released.',
    },
  },
  Proposal: {
    title: 'Proposal',
    description: 'A proposal to reward or punish after an inspection, paragraph 20, part 2.',
    fields: { to: 'To whom it went.', seat: 'Id of the seat that it concerns.', kind: 'A reward or a penalty.' },
  },
  Inspection: {
    title: 'Inspection',
    description: 'A quarterly inspection of the assembly, paragraph 20.',
    fields: {
      on: 'Day of the inspection.',
      by: `Who inspected; deputy-head: for personnel and educational work. ${unknown}`,
      proposals: 'What it proposed. Absent: not known, and none is judged.',
    },
  },
  Period: {
    title: 'Period',
    description: 'A span of days, both included.',
    fields: { from: 'First day.', to: 'Last day.' },
  },
  Dossier: {
    title: 'Dossier',
    description:
      "One assembly's file, to be judged by order No. 7 of Kazakhstan's Minister of Internal Affairs of 6 January 2023. What is absent is not known, save where a field says otherwise; false where a day is expected: known not to have happened. There is no null: leave the key out.",
    fields: {
      assembly: 'The assembly and its roster.',
      sittings: 'Its sittings. Absent: not known, and none is judged.',
      inspections: `The inspections of it. ${unknown}`,
      period: 'Over which days the inspections are judged. Absent: oversight is not judged.',
    },
  },
}
