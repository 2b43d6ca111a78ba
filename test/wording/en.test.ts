import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/calendar/day.js'
import type { QuorumFacts } from '../../src/rules/facts.js'
import type { Matter } from '../../src/terms/matters.js'
import { en } from '../../src/wording/en.js'
import { samples, type Sample } from './samples.js'

const sentences: Record<Sample, string> = {
  'edition.earlier met':
    'The election (sitting) took place on 15 March 2024, not before the regulation was approved on 6 January 2023',
  'edition.earlier breached':
    'The election (sitting) took place on 5 May 2022, but the regulation was approved only on 6 January 2023',
  'edition.earlier unknown':
    'Whether the election (sitting) took place before the regulation was approved is not established: it was approved on 6 January 2023',

  'composition.offices met': 'The roster is complete: a chair, a deputy chair, a secretary and 5 members',
  'composition.offices met, 21 members': 'The roster is complete: a chair, a deputy chair, a secretary and 21 members',
  'composition.offices breached, none and too many':
    'The roster does not have the offices that it must have: no chair; 2 deputy chairs instead of 1; 5 secretaries instead of 1; no member',
  'composition.offices breached, twice on the roster':
    'The roster does not have the offices that it must have: on the roster more than once – m1, m2',
  'composition.offices unknown': 'Whether the roster is complete is not established: 1 chair, 2 members',
  'composition.headcount met': 'The size of the assembly is as required: 8 persons counted, exactly 8 required',
  'composition.headcount met, at least':
    'The size of the assembly is as required: 21 persons counted, at least 8 required',
  'composition.headcount breached, too many':
    'The size of the assembly is not as required: 9 persons counted, at most 8 required, 1 too many',
  'composition.headcount breached, too few':
    'The size of the assembly is not as required: 2 persons counted, exactly 8 required, 6 too few',
  'composition.headcount unknown': 'Whether the size of the assembly is as required is not established: 8 required',

  'election.general-meeting met': 'The general meeting of officers (policemen) held the election',
  'election.general-meeting breached':
    'The election was not held by the general meeting of officers (policemen), but in another way',
  'election.general-meeting unknown':
    'Whether the general meeting of officers (policemen) held the election is not established',
  'election.open-vote met': 'The election was by open ballot',
  'election.open-vote breached': 'The election was by secret ballot, an open one is required',
  'election.open-vote unknown': 'Whether the election was by open ballot is not established',

  'roster.drawn met': 'The roster was recorded in minutes on 15 March 2024; the election was on 14 March 2024',
  'roster.drawn breached, too early':
    'The roster was recorded in minutes on 10 March 2024, before the election of 14 March 2024',
  'roster.drawn breached, never': 'The roster was not recorded in minutes',
  'roster.drawn unknown, no election':
    'Whether the roster was recorded in minutes after the election is not established: the minutes are dated 15 March 2024',
  'roster.drawn unknown':
    'Whether the roster was recorded in minutes after the election is not established: the election was on 14 March 2024',
  'roster.signed met':
    'The secretary signed the minutes on the roster on 15 May 2024; the step before it was on 14 May 2024',
  'roster.signed breached, too early':
    'The secretary signed the minutes on the roster too early, on 10 July 2024; the step before it was on 14 September 2024',
  'roster.signed breached, never': 'The secretary did not sign the minutes on the roster',
  'roster.signed unknown':
    'Whether the secretary signed the minutes on the roster in due order is not established: the signature is dated 15 March 2024',
  'roster.signed unknown, nothing known':
    'Whether the secretary signed the minutes on the roster in due order is not established',
  'roster.approved met':
    'The head of the internal affairs body approved the roster on 16 October 2024; the step before it was on 15 October 2024',
  'roster.approved breached, too early':
    'The head of the internal affairs body approved the roster too early, on 10 November 2024; the step before it was on 14 December 2024',
  'roster.approved breached, never': 'The head of the internal affairs body did not approve the roster',
  'roster.approved unknown':
    'Whether the head of the internal affairs body approved the roster in due order is not established: the approval is dated 15 March 2024',

  'eligibility.employee met': 'The chair (c) was an employee of the internal affairs bodies on the day of the election',
  'eligibility.employee breached':
    'The deputy chair (d) was not an employee of the internal affairs bodies on the day of the election',
  'eligibility.employee unknown':
    'Whether the member (m1) was an employee of the internal affairs bodies on the day of the election is not established',
  'eligibility.employee unknown, nobody named':
    'Whether the person on the roster was an employee of the internal affairs bodies on the day of the election is not established',
  'eligibility.category met': 'The category of the chair (c) suits this assembly: senior commanding staff',
  'eligibility.category breached':
    'The category of the member (m1) does not suit this assembly: middle commanding staff, where rank-and-file or junior commanding staff is required',
  'eligibility.category breached, civilian':
    'The category of the chair (c) does not suit this assembly: civilian worker, where middle or senior commanding staff is required',
  'eligibility.category unknown':
    'Whether the category of the deputy chair (d) suits this assembly is not established: middle or senior commanding staff is required',

  'eligibility.service met':
    'The length of service of the chair (c) is sufficient: 21 years 1 month 0 days on 15 March 2024, at least 10 years are required',
  'eligibility.service breached':
    'The length of service of the deputy chair (d) is not sufficient: 9 years 11 months 28 days on 14 March 2024, at least 10 years are required; sufficient from 15 March 2024, 1 day short',
  'eligibility.service breached, 22 days short':
    'The length of service of the secretary (s) is not sufficient: 2 years 0 months 5 days on 2 January 2024, at least 10 years are required; sufficient from 24 January 2024, 22 days short',
  'eligibility.service breached, never reached':
    'The length of service of the member (m1) is not sufficient: 1 year 2 months 1 day on 3 June 2024, at least 10 years are required; the recorded periods that count do not reach 10 years',
  'eligibility.service unknown':
    'Whether the length of service of the chair (c) is sufficient is not established: at least 10 years are required, measured on 15 August 2024',
  'eligibility.service unknown, no measuring day':
    'Whether the length of service of the chair (c) is sufficient is not established: at least 10 years are required, sufficient from 22 April 2024',

  'eligibility.reputation met': 'The reputation of the chair (c) was found worthy',
  'eligibility.reputation breached': 'The reputation of the chair (c) was not found worthy',
  'eligibility.reputation unknown': 'Whether the reputation of the chair (c) was found worthy is not established',
  'eligibility.qualities met': 'The moral and professional qualities of the deputy chair (d) were found high',
  'eligibility.qualities breached': 'The moral and professional qualities of the member (m1) were not found high',
  'eligibility.qualities unknown':
    'Whether the moral and professional qualities of the chair (c) were found high is not established',
  'secretary.staff-unit met':
    'The secretary (s) serves in the structural unit responsible for educational work with personnel',
  'secretary.staff-unit breached':
    'The secretary (s) does not serve in the structural unit responsible for educational work with personnel',
  'secretary.staff-unit unknown':
    'Whether the secretary (s) serves in the structural unit responsible for educational work with personnel is not established',

  'convening.by met': 'The sitting was convened by the chair, who is entitled to convene it',
  'convening.by met, deputy head':
    'The sitting was convened by the deputy head for personnel and educational work, who is entitled to convene it',
  'convening.by breached': 'The sitting was convened by the deputy chair, who is not entitled to convene it',
  'convening.by breached, authorised head':
    'The sitting was convened by the authorised head, who is not entitled to convene it',
  'convening.by breached, somebody else':
    'The sitting was convened by somebody else, who is not entitled to convene it',
  'convening.by unknown': 'Whether the sitting was convened by someone entitled to is not established',
  'convening.constituted met':
    'The sitting was held on 20 March 2024, not before the head of the internal affairs body approved the roster on 15 March 2024',
  'convening.constituted breached':
    'The sitting was held on 10 March 2024, but the head of the internal affairs body approved the roster only on 15 March 2024',
  'convening.constituted breached, never':
    'The sitting was held on 20 March 2024, but the head of the internal affairs body did not approve the roster',
  'convening.constituted unknown':
    'Whether the sitting was held before the roster was approved is not established: it was held on 20 March 2024',
  'convening.notice met':
    'Notice of the sitting was given in time to everyone owed it, with the place, the time and the agenda',
  'convening.notice breached, none': 'No notice of the sitting was given: 2 voting members were not notified – d, m1',
  'convening.notice breached, none and nobody owed it': 'No notice of the sitting was given',
  'convening.notice breached':
    'The notice of the sitting is not as required: no place, no time, no agenda; given after the day of the sitting; 5 voting members were not notified – m1, m2, m3, m4, m5',
  'convening.notice breached, one not notified':
    'The notice of the sitting is not as required: 1 voting member was not notified – m1',
  'convening.notice breached, whom it reached not known': 'The notice of the sitting is not as required: no agenda',
  'convening.notice unknown':
    'Whether the members were duly notified of the sitting is not established: not among those notified – c',
  'convening.notice unknown, nothing known': 'Whether the members were duly notified of the sitting is not established',
  'convening.materials met': 'The materials for the sitting were sent to the members',
  'convening.materials breached': 'The materials for the sitting were not sent to the members',
  'convening.materials unknown': 'Whether the materials for the sitting were sent to the members is not established',

  'quorum met': 'The sitting is lawful: 4 of 7 members attended, 4 are needed',
  'quorum met, 21 of 41': 'The sitting is lawful: 21 of 41 members attended, 21 are needed',
  'quorum met, 1 of 1': 'The sitting is lawful: 1 of 1 member attended, 1 is needed',
  'quorum breached': 'The sitting is not lawful: 5 of 10 members attended, 6 are needed',
  'quorum met, 2 of 3': 'The sitting is lawful: 2 of 3 members attended, 2 are needed',
  'quorum met, 5 of 9': 'The sitting is lawful: 5 of 9 members attended, 5 are needed',
  'quorum breached, 1 of 7': 'The sitting is not lawful: 1 of 7 members attended, 4 are needed',
  'quorum breached, 2 of 7': 'The sitting is not lawful: 2 of 7 members attended, 4 are needed',
  'quorum breached, 21 of 42': 'The sitting is not lawful: 21 of 42 members attended, 22 are needed',
  'quorum breached, nobody came': 'The sitting is not lawful: 0 of 7 members attended, 4 are needed',
  'quorum unknown': 'Whether the sitting had a quorum is not established: 4 are needed of 7',
  'quorum unknown, nothing known': 'Whether the sitting had a quorum is not established',
  'attendance met': 'Every voting member attended the sitting',
  'attendance breached': '2 voting members did not attend the sitting: m4, m5',
  'attendance breached, one absent': '1 voting member did not attend the sitting: m4',
  'attendance unknown': 'Whether every voting member attended the sitting is not established',
  'presiding met': 'The person presiding (c) was entitled to preside at the sitting',
  'presiding breached': 'The sitting was not presided over by the person entitled to: d presided, c was entitled to',
  'presiding breached, nobody entitled':
    'Neither the chair nor the deputy chair attended, and the text names nobody else to preside: m1 presided',
  'presiding unknown':
    'Whether the person entitled to preside at the sitting did so is not established: c was entitled to',
  'presiding unknown, nothing known': 'Whether the person entitled to preside at the sitting did so is not established',

  'minutes.drawn met': 'The agenda and the list of participants were prepared, and the minutes were drawn up',
  'minutes.drawn breached':
    'The papers of the sitting are not complete: no agenda, no list of participants, no minutes',
  'minutes.drawn breached, one': 'The papers of the sitting are not complete: no list of participants',
  'minutes.drawn unknown': 'Whether the papers of the sitting are complete is not established',
  'minutes.signed met': 'The minutes of the sitting are signed by those who must sign them: s, c',
  'minutes.signed breached': 'The minutes of the sitting lack the signatures of the secretary and the chair',
  'minutes.signed breached, chair': 'The minutes of the sitting lack the signature of the chair; signed by s, d',
  'minutes.signed breached, deputy chair':
    'The minutes of the sitting lack the signature of the deputy chair; signed by c',
  'minutes.signed unknown':
    'Whether the minutes of the sitting are signed by those who must sign them is not established: signed by s, d',
  'minutes.signed unknown, nothing known':
    'Whether the minutes of the sitting are signed by those who must sign them is not established',
  'video met': 'The sitting was accompanied by video',
  'video breached': 'The sitting was not accompanied by video',
  'video unknown': 'Whether the sitting was accompanied by video is not established',
  'media.decision met':
    'Matters discussed at the sitting were released to the mass media on 25 March 2024 by a decision of the chair of 22 March 2024',
  'media.decision met, deputy chair':
    'Matters discussed at the sitting were released to the mass media on 25 March 2024 by a decision of the deputy chair of 22 March 2024',
  'media.decision breached, never decided':
    'Matters discussed at the sitting were released to the mass media on 25 March 2024 without a decision of the chair',
  'media.decision breached, too late':
    'Matters discussed at the sitting were released to the mass media on 25 March 2024 without a due decision: it was decided later, on 27 March 2024',
  'media.decision breached, too late by the deputy chair':
    'Matters discussed at the sitting were released to the mass media on 25 March 2024 without a due decision: the deputy chair decided later, on 27 March 2024',
  'media.decision breached, by the deputy chair':
    'Matters discussed at the sitting were released to the mass media on 25 March 2024 without a due decision: the chair attended the sitting, but the deputy chair decided',
  'media.decision breached, too late by another':
    'Matters discussed at the sitting were released to the mass media on 25 March 2024 without a due decision: it was decided later, on 27 March 2024; it was decided by somebody not entitled to',
  'media.decision breached, by another on a day not known':
    'Matters discussed at the sitting were released to the mass media on 25 March 2024 without a due decision: it was decided by somebody not entitled to',
  'media.decision unknown':
    'Whether the release of matters discussed at the sitting was duly decided is not established: released to the mass media on 25 March 2024',
  'media.decision unknown, day not known':
    'Whether the release of matters discussed at the sitting was duly decided is not established: released to the mass media on 25 March 2024 by a decision of the deputy chair',
  'media.decision unknown, decider not known':
    'Whether the release of matters discussed at the sitting was duly decided is not established: released to the mass media on 25 March 2024 by a decision of 22 March 2024',
  'media.decision unknown, nothing known':
    'Whether the release of matters discussed at the sitting was duly decided is not established',

  'matter.competence met': 'The motion concerns a function of the assembly: hearing employees',
  'matter.competence breached': 'The motion concerns none of the nine functions of the assembly',
  'matter.competence unknown': 'Whether the motion concerns a function of the assembly is not established',

  'vote.secretary met': 'The secretary (s) is not among the voters',
  'vote.secretary met, no secretary': 'The secretary is not among the voters',
  'vote.secretary breached': 'The secretary (s) voted without the right to vote, and that vote is not counted',
  'vote.secretary unknown': 'Whether the secretary (s) voted is not established',
  'vote.guests met': 'No invited person voted',
  'vote.guests breached': '1 invited person voted without the right to vote: g1',
  'vote.guests breached, five': '5 invited persons voted without the right to vote: g1, g2, g3, g4, g5',
  'vote.guests unknown': 'Whether invited persons voted is not established',
  'vote.entitled met': 'No vote was cast without right or in excess: 1 vote counted, 1 member present',
  'vote.entitled breached, by name':
    'The vote is not in order: 2 persons voted without the right to vote – x, y; 1 person voted more than once – m1',
  'vote.entitled breached, too many': 'The vote is not in order: 9 votes counted, 7 members present, 2 too many',
  'vote.entitled breached, ballot papers':
    'The vote is not in order: the ballot papers do not add up, 7 votes counted, 7 members present',
  'vote.entitled unknown':
    'Whether every vote was cast by someone entitled, and once, is not established: 6 votes counted',
  'vote.secrecy met, secret': 'The ballot was secret on the demand of the majority: 5 demanded it, 4 are needed',
  'vote.secrecy met, open': 'The ballot was open, and no majority demanded a secret one: 2 demanded it, 4 are needed',
  'vote.secrecy met, nobody demanded': 'The ballot was open, and nobody demanded a secret one',
  'vote.secrecy breached, secret':
    'The ballot was secret, although no majority demanded it: 1 demanded it, 4 are needed, 3 short',
  'vote.secrecy breached, secret and nobody demanded':
    'The ballot was secret, although no majority demanded it: nobody demanded it',
  'vote.secrecy breached, open':
    'The ballot was open, although a majority demanded a secret one: 5 demanded it, 4 are needed',
  'vote.secrecy unknown': 'Whether a majority demanded a secret ballot is not established: 1 is needed',
  'vote.quorum met': 'There was a quorum at the vote: 5 of 7 members present, 4 are needed',
  'vote.quorum breached': 'There was no quorum at the vote: 3 of 7 members present, 4 are needed',
  'vote.quorum unknown': 'Whether there was a quorum at the vote is not established: 4 are needed of 7',

  'vote.casting met, no tie': 'No casting vote was needed, and none was cast',
  'vote.casting met, cast': 'The votes were tied, and the holder of the casting vote (c) cast it',
  'vote.casting met, cast where a reading sees no tie': 'The holder of the casting vote (c) cast it',
  'vote.casting met, not cast':
    'The votes were tied, and the holder of the casting vote (c) cast none separately, which breaches nothing',
  'vote.casting met, holder not known': 'The votes were tied, and no casting vote was cast, which breaches nothing',
  'vote.casting breached, not the holder':
    'The casting vote was cast by someone (d) who does not hold it; its holder is c',
  'vote.casting breached, nobody holds it':
    'The casting vote was cast by someone (m1) who does not hold it; it is not counted',
  'vote.casting breached, no tie': 'A casting vote was cast, by c, although the votes were not tied',
  'vote.casting breached, no tie and nobody holds it': 'A casting vote was cast, by d, without any ground for one',
  'vote.casting breached, holder did not vote':
    'The votes were tied, but the holder of the casting vote (c) did not vote in the open ballot',
  'vote.casting unknown': 'The votes were tied, and what the casting vote was is not established: its holder is c',
  'vote.casting unknown, holder not known':
    'The votes were tied, and whether the person who cast the casting vote (d) holds it is not established',
  'vote.casting unknown, tie not known':
    'Whether the casting vote was used rightly is not established: it was cast by d',

  'vote.declared met': 'The declared result agrees with the count: the decision was adopted',
  'vote.declared met, casting vote':
    'The declared result agrees with the count: the decision was adopted by the casting vote',
  'vote.declared met, rejected': 'The declared result agrees with the count: the decision was not adopted',
  'vote.declared breached': 'The decision was declared adopted, but by the count it was not adopted, 1 vote short',
  'vote.declared breached, five short':
    'The decision was declared adopted, but by the count it was not adopted, 5 votes short',
  'vote.declared breached, casting vote': 'The decision was declared adopted, but the casting vote was against',
  'vote.declared breached, void': 'The decision was declared adopted, but it is void: there was no quorum',
  'vote.declared breached, adopted after all': 'The decision was declared not adopted, but by the count it was adopted',
  'vote.declared unknown': 'The decision was declared adopted; whether the count agrees is not established',
  'vote.declared unknown, pending':
    'The decision was declared not adopted; whether the count agrees is not established: the decision awaits the casting vote',

  'vote.majority met':
    'The decision was adopted by the majority: 4 votes for, 4 are needed, 2 against, 1 abstained, 7 members present',
  'vote.majority met, one vote':
    'The decision was adopted by the majority: 1 vote for, 1 is needed, 0 against, 1 member present',
  'vote.majority met, casting vote':
    'The decision was adopted by the casting vote: 3 votes for, 3 against, 6 members present',
  'vote.majority met, declared rejected':
    'The decision was declared not adopted, so it needed no majority: 4 votes for, 2 against, 1 abstained, 7 members present',
  'vote.majority met, declared rejected without a ballot':
    'The decision was declared not adopted, so it needed no majority',
  'vote.majority met, rejected':
    'The decision was not adopted, which breaches nothing: 3 votes for, 4 are needed, 1 short, 2 against, 2 spoilt ballots, 7 members present',
  'vote.majority met, void':
    'The decision is void for want of a quorum, and was not declared adopted: 3 votes for, 0 against, 3 members present',
  'vote.majority breached':
    'The decision was declared adopted, but it did not have the majority: 3 votes for, 4 are needed, 1 short, 4 against, 7 members present',
  'vote.majority breached, casting vote':
    'The decision was declared adopted, but the casting vote was against: 3 votes for, 3 against, 6 members present',
  'vote.majority breached, void':
    'The decision was declared adopted, but it is void for want of a quorum: 2 votes for, 1 against, 3 members present',
  'vote.majority unknown':
    'Whether the decision was adopted by the majority is not established: 21 votes for, 0 against',
  'vote.majority unknown, pending':
    'The votes are tied, and the decision awaits the casting vote: 3 votes for, 3 against, 6 members present',

  'decision.effect met': 'The decision proposes and imposes nothing, and so remains recommendatory',
  'decision.effect breached':
    'The decision imposes what the assembly may only propose: its decisions are recommendatory',
  'decision.effect unknown': 'Whether the decision proposes or imposes is not established',
  'control met': 'The carrying out of the decision on the measure of influence is under control or needs none',
  'control breached':
    'Nobody is responsible for carrying out the decision on the measure of influence, and it has not been carried out',
  'control unknown':
    'Whether the carrying out of the decision on the measure of influence is under control is not established',
  'measures.listed met': 'Every measure proposed is on the list of measures of influence',
  'measures.listed breached': '1 measure proposed is not on the list of measures of influence: "қатаң сөгіс"',
  'measures.listed breached, two':
    '2 measures proposed are not on the list of measures of influence: "сөгіс", "айыппұл"',
  'measures.listed unknown':
    'Whether the measures proposed are on the list of measures of influence is not established',
  'measures.reviewed met': 'The measure of influence was proposed after a disciplinary violation was reviewed',
  'measures.reviewed breached': 'The measure of influence was proposed without a review of a disciplinary violation',
  'measures.reviewed unknown': 'Whether a disciplinary violation was reviewed is not established',
  'measures.adopted met': 'The decision on the measure of influence was adopted by vote',
  'measures.adopted met, not treated as adopted':
    'The measure of influence was not treated as adopted, which breaches nothing',
  'measures.adopted breached':
    'The measure of influence was treated as adopted, but the decision on it was not adopted by vote',
  'measures.adopted breached, void':
    'The measure of influence was treated as adopted, but the decision on it is void: there was no quorum',
  'measures.adopted unknown': 'Whether the decision on the measure of influence was adopted by vote is not established',
  'measures.adopted unknown, pending':
    'Whether the decision on the measure of influence was adopted by vote is not established: it awaits the casting vote',
  'measures.combination met':
    'One measure was proposed – warning (not a disciplinary penalty) – and no other for this employee at this sitting',
  'measures.combination met, with a petition':
    'The measures proposed for one employee at this sitting do not exceed what is allowed: no confidence, petition, 2 in all',
  'measures.combination breached':
    'More than one measure was proposed for one employee at this sitting: public apology, warning (not a disciplinary penalty), 2 in all',
  'measures.combination breached, both variants':
    'Censure and criticism were proposed together, but are variants of one measure',
  'measures.combination breached, both variants and more':
    'More than one measure was proposed for one employee at this sitting: censure, criticism, "сөгіс" (censure and criticism are variants of one measure), 2 in all',
  'measures.combination unknown':
    'Whether the measures proposed for one employee at this sitting exceed what is allowed is not established: petition, 1 in all',
  'measures.combination unknown, nothing known':
    'Whether the measures proposed for one employee at this sitting exceed what is allowed is not established',
  'measures.jurisdiction met':
    'The category of the employee whose question is examined belongs to this assembly: middle commanding staff',
  'measures.jurisdiction breached':
    'The category of the employee whose question is examined does not belong to this assembly: highest commanding staff, where rank-and-file or junior commanding staff is required',
  'measures.jurisdiction breached, civilian':
    'The category of the person whose question is examined does not belong to this assembly: civilian worker, where middle or senior commanding staff is required',
  'measures.jurisdiction unknown':
    'Whether the category of the employee whose question is examined belongs to this assembly is not established: rank-and-file or junior commanding staff is required',
  'measures.apology met': 'The public apology was made before the assembly on 25 March 2024',
  'measures.apology breached, elsewhere':
    'The public apology was made elsewhere than before the assembly, on 25 March 2024',
  'measures.apology breached, too early': 'The public apology was made before the day of the sitting, on 10 March 2024',
  'measures.apology breached, too early and nothing more known':
    'The public apology was made before the day of the sitting, on 10 March 2024',
  'measures.apology unknown':
    'Whether the public apology was made before the assembly is not established: it was made on 25 March 2024',
  'measures.petition met': 'The petition is addressed to the leadership',
  'measures.petition breached': 'The petition is addressed to somebody other than the leadership',
  'measures.petition unknown': 'Whether the petition is addressed to the leadership is not established',

  'oversight.quarterly met':
    'The deputy head for personnel and educational work inspected the assembly in the first quarter of 2024: the inspections were on 15 February 2024, 20 March 2024',
  'oversight.quarterly met, none due': 'No inspection of the assembly became overdue in the second quarter of 2024',
  'oversight.quarterly breached':
    'The deputy head for personnel and educational work did not inspect the assembly in the third quarter of 2024',
  'oversight.quarterly breached, too late':
    'The deputy head for personnel and educational work did not inspect the assembly in time in the fourth quarter of 2024: the inspection was on 20 December 2024',
  'oversight.quarterly unknown':
    'Whether the deputy head for personnel and educational work inspected the assembly in time in the first quarter of 2024 is not established',
  'oversight.quarterly unknown, one known':
    'Whether the deputy head for personnel and educational work inspected the assembly in time in the first quarter of 2024 is not established: the inspection was on 15 February 2024',
  'oversight.quarterly unknown, nothing known':
    'Whether the deputy head for personnel and educational work inspected the assembly in time in the quarter is not established',
  'oversight.inspector met':
    'The inspection of 15 February 2024 was made by the deputy head for personnel and educational work',
  'oversight.inspector breached':
    'The inspection of 15 February 2024 was not made by the deputy head for personnel and educational work, but by somebody else',
  'oversight.inspector unknown':
    'Whether the inspection of 15 February 2024 was made by the deputy head for personnel and educational work is not established',
  'oversight.inspector unknown, nothing known':
    'Whether the inspection was made by the deputy head for personnel and educational work is not established',
  'oversight.proposals met':
    'The proposal on the inspection of 15 February 2024 went to the authorised head and concerns a person on the roster – m1',
  'oversight.proposals breached, to another':
    'The proposal on the inspection of 15 February 2024 went to an addressee other than the authorised head: it concerns m1',
  'oversight.proposals breached, not on the roster':
    'The proposal on the inspection of 15 February 2024 concerns a person who is not on the roster – x',
  'oversight.proposals unknown':
    'Whether the proposal to reward or punish was duly made is not established: the inspection was on 15 February 2024, it concerns m1',
  'oversight.proposals unknown, nothing known':
    'Whether the proposal to reward or punish was duly made is not established',

  'formation.both met': `The subdivision "Абай АПБ" has both an officers' assembly and a policemen's assembly in the register`,
  'formation.both breached': `The subdivision "Абай АПБ" has no officers' assembly in the register`,
  'formation.both breached, policemen': `The subdivision "Абай АПБ" has no policemen's assembly in the register`,
  'formation.both unknown': 'Whether the subdivision "Абай АПБ" has both assemblies in the register is not established',
  'formation.both unknown, nothing known':
    'Whether the subdivision has both assemblies in the register is not established',

  'decision adopted': 'The decision was adopted by the count.',
  'decision adopted by the casting vote': 'The decision was adopted by the casting vote.',
  'decision rejected': 'The decision was not adopted: 4 votes for are needed, 1 short.',
  'decision rejected, 21 needed': 'The decision was not adopted: 21 votes for are needed, 11 short.',
  'decision rejected, tie': 'The decision was not adopted: the votes are tied, 2 votes for are needed, 1 short.',
  'decision rejected by the casting vote': 'The decision was not adopted: the casting vote was against.',
  'decision pending': 'The votes are tied, and the decision awaits the casting vote.',
  'decision void': 'The decision is void: there was no quorum.',
  'decision unknown': 'Whether the decision was adopted is not established.',
}

test.each(Object.entries(sentences))('%s', (name, sentence) => {
  expect(samples[name as Sample](en)).toBe(sentence)
})

describe('numerals', () => {
  test.each([
    [0, '0 votes for'],
    [1, '1 vote for'],
    [2, '2 votes for'],
    [21, '21 votes for'],
  ])('%i votes', (votes, phrase) => {
    expect(en.rules['vote.majority'].unknown({ for: votes })).toMatch(new RegExp(`: ${phrase}$`))
  })

  test.each<[day: Day, spoken: string]>([
    ['2024-01-01', '1 January 2024'],
    ['2024-02-29', '29 February 2024'],
    ['2024-04-22', '22 April 2024'],
    ['2024-08-30', '30 August 2024'],
    ['2024-12-16', '16 December 2024'],
  ])('%s', (day, spoken) => {
    expect(en.rules['roster.drawn'].met({ day })).toBe(`The roster was recorded in minutes on ${spoken}`)
  })

  test('what is known of a quorum', () => {
    const unknown = (facts: Partial<QuorumFacts>) => en.rules.quorum.unknown(facts)
    expect(unknown({ present: 3 })).toBe('Whether the sitting had a quorum is not established: 3 attended')
    expect(unknown({ members: 1 })).toBe('Whether the sitting had a quorum is not established: 1 member in all')
    expect(unknown({ members: 7, needed: 4, present: 3 })).toMatch(/: 3 attended, 4 are needed of 7$/)
  })
})

test.each<[matter: Matter, noun: string]>([
  ['education', 'educational work with personnel'],
  ['individual-work', 'individual work with members'],
  ['hearing', 'hearing employees'],
  ['aid', 'help to personnel'],
  ['petition', 'petition to the leadership'],
  ['conduct', 'conduct of employees'],
  ['ceremony', 'honouring and seeing off employees'],
  ['letters', 'letters, applications and reception of employees'],
  ['control', 'control over carrying out decisions'],
])('the matter of %s', (matter, noun) => {
  expect(en.rules['matter.competence'].met({ matter })).toBe(`The motion concerns a function of the assembly: ${noun}`)
})

test('headings', () => {
  expect(en.place({ of: 'assembly' })).toBe('Assembly')
  expect(en.place({ of: 'seat', seat: 3 })).toBe('Seat 3')
  expect(en.place({ of: 'seat', seat: 3, holder: { seat: 's', office: 'secretary' } })).toBe('The secretary (s)')
  expect(en.place({ of: 'sitting', sitting: 3 })).toBe('Sitting 3')
  expect(en.place({ of: 'sitting' })).toBe('Sitting')
  expect(en.place({ of: 'motion', sitting: 3, motion: 1 })).toBe('Sitting 3, motion 1')
  expect(en.place({ of: 'motion' })).toBe('Motion')
  expect(en.place({ of: 'period' })).toBe('Period')
  expect(en.place({ of: 'inspection', inspection: 2 })).toBe('Inspection 2')
  expect(en.place({ of: 'inspection' })).toBe('Inspection')
  expect(en.place({ of: 'unit' })).toBe('Subdivision')
})

test('what is lacking', () => {
  expect(en.lacking([en.facts['sitting.present']])).toBe('not recorded: the list of those present')
  expect(en.lacking([en.facts['election.on'], en.facts['seat.service']])).toBe(
    'not recorded: the day of the election, the periods of service',
  )
})

test('the report chooses its plural forms', () => {
  const { report } = en
  expect([0, 1, 3].map((count) => report.breaches(count))).toEqual(['0 breaches', '1 breach', '3 breaches'])
  expect([1, 3].map((count) => report.unknowns(count))).toEqual(['1 fact not known', '3 facts not known'])
  expect([1, 2].map((count) => report.noted(count))).toEqual(['1 note', '2 notes'])
  expect([1, 12].map((count) => report.findings(count))).toEqual(['1 finding', '12 findings'])
  expect(report.unreadable(3)).toBe('line 3 could not be read')
  expect(report.readings(['tie=override'])).toBe('read with tie=override')
  const counts = { dossiers: 40, breached: 12, unknown: 20, met: 8, unreadable: 0 }
  const parts = '12 with breaches, 20 with something not known, 8 clean'
  expect(report.totals(counts)).toBe(`40 dossiers: ${parts}`)
  expect(report.totals({ ...counts, dossiers: 1, unreadable: 2 })).toBe(
    `1 dossier: ${parts}, 2 lines could not be read`,
  )
})

test('the report names its parts', () => {
  const { report } = en
  expect(report.formation).toBe('If this is the whole register: both assemblies in the subdivision')
  expect(report.checked({ records: 1, invalid: 1 })).toBe('1 record checked: 0 valid, 1 not valid')
  expect(report.checked({ records: 40, invalid: 2 })).toBe('40 records checked: 38 valid, 2 not valid')
  expect(report.consults(['tie', 'majority'])).toBe('readings: tie, majority')
  expect(new Set(Object.values(report.findingColumns)).size).toBe(13)
  expect(en.facts['tally.unreadable']).toBe('the content of the lines that could not be read')
})
