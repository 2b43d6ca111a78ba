import type { Facts, RuleId } from '../../src/rules/facts.js'
import type { RuleWording, Wording } from '../../src/wording/wording.js'

type Spoken = (wording: Wording) => string

const met =
  <R extends RuleId>(rule: R, facts: Facts[R]): Spoken =>
  (wording) =>
    words(wording, rule).met(facts)
const breached =
  <R extends RuleId>(rule: R, facts: Facts[R]): Spoken =>
  (wording) =>
    words(wording, rule).breached(facts)
const unknown =
  <R extends RuleId>(rule: R, facts: Partial<Facts[R]>): Spoken =>
  (wording) =>
    words(wording, rule).unknown(facts)

function words<R extends RuleId>(wording: Wording, rule: R): RuleWording<Facts[R]> {
  return wording.rules[rule]
}

const chair = { seat: 'c', office: 'chair' } as const
const officers = ['middle', 'senior'] as const
const policemen = ['rank-and-file', 'junior'] as const
const counted = { present: 7, for: 4, against: 2, abstained: 1, spoilt: 0 }
const evenly = { present: 6, for: 3, against: 3, abstained: 0, spoilt: 0 }
const adopted = { result: 'adopted', by: 'count', needed: 4, short: 0, tie: false } as const
const rejected = { result: 'rejected', by: 'count', needed: 4, short: 1, tie: false } as const
const carried = { result: 'adopted', by: 'casting-vote', needed: 4, short: 1, tie: true } as const
const defeated = { result: 'rejected', by: 'casting-vote', needed: 4, short: 1, tie: true } as const
const pending = { result: 'pending', needed: 4, short: 1, tie: true } as const
const voided = { result: 'void', needed: 2, short: 0, tie: false } as const
const open = { result: 'unknown', needed: 4, short: 0, tie: false } as const

/** Findings as the rules give them, each to be told in every language. */
export const samples = {
  'edition.earlier met': met('edition.earlier', { on: '2024-03-15', approved: '2023-01-06' }),
  'edition.earlier breached': breached('edition.earlier', { on: '2022-05-05', approved: '2023-01-06' }),
  'edition.earlier unknown': unknown('edition.earlier', { approved: '2023-01-06' }),

  'composition.offices met': met('composition.offices', {
    chairs: 1,
    deputies: 1,
    secretaries: 1,
    members: 5,
    duplicated: [],
  }),
  'composition.offices met, 21 members': met('composition.offices', {
    chairs: 1,
    deputies: 1,
    secretaries: 1,
    members: 21,
    duplicated: [],
  }),
  'composition.offices breached, none and too many': breached('composition.offices', {
    chairs: 0,
    deputies: 2,
    secretaries: 5,
    members: 0,
    duplicated: [],
  }),
  'composition.offices breached, twice on the roster': breached('composition.offices', {
    chairs: 1,
    deputies: 1,
    secretaries: 1,
    members: 5,
    duplicated: ['m1', 'm2'],
  }),
  'composition.offices unknown': unknown('composition.offices', { chairs: 1, members: 2 }),
  'composition.headcount met': met('composition.headcount', { counted: 8, required: 8, bound: 'exactly' }),
  'composition.headcount met, at least': met('composition.headcount', { counted: 21, required: 8, bound: 'at-least' }),
  'composition.headcount breached, too many': breached('composition.headcount', {
    counted: 9,
    required: 8,
    bound: 'at-most',
  }),
  'composition.headcount breached, too few': breached('composition.headcount', {
    counted: 2,
    required: 8,
    bound: 'exactly',
  }),
  'composition.headcount unknown': unknown('composition.headcount', { required: 8 }),

  'election.general-meeting met': met('election.general-meeting', { by: 'general-meeting' }),
  'election.general-meeting breached': breached('election.general-meeting', { by: 'other' }),
  'election.general-meeting unknown': unknown('election.general-meeting', {}),
  'election.open-vote met': met('election.open-vote', { vote: 'open' }),
  'election.open-vote breached': breached('election.open-vote', { vote: 'secret' }),
  'election.open-vote unknown': unknown('election.open-vote', {}),

  'roster.drawn met': met('roster.drawn', { day: '2024-03-15', notBefore: '2024-03-14' }),
  'roster.drawn breached, too early': breached('roster.drawn', { day: '2024-03-10', notBefore: '2024-03-14' }),
  'roster.drawn breached, never': breached('roster.drawn', { day: false, notBefore: '2024-03-14' }),
  'roster.drawn unknown, no election': unknown('roster.drawn', { day: '2024-03-15' }),
  'roster.drawn unknown': unknown('roster.drawn', { notBefore: '2024-03-14' }),
  'roster.signed met': met('roster.signed', { day: '2024-05-15', notBefore: '2024-05-14' }),
  'roster.signed breached, too early': breached('roster.signed', { day: '2024-07-10', notBefore: '2024-09-14' }),
  'roster.signed breached, never': breached('roster.signed', { day: false }),
  'roster.signed unknown': unknown('roster.signed', { day: '2024-03-15' }),
  'roster.signed unknown, nothing known': unknown('roster.signed', {}),
  'roster.approved met': met('roster.approved', { day: '2024-10-16', notBefore: '2024-10-15' }),
  'roster.approved breached, too early': breached('roster.approved', { day: '2024-11-10', notBefore: '2024-12-14' }),
  'roster.approved breached, never': breached('roster.approved', { day: false, notBefore: '2024-03-14' }),
  'roster.approved unknown': unknown('roster.approved', { day: '2024-03-15' }),

  'eligibility.employee met': met('eligibility.employee', chair),
  'eligibility.employee breached': breached('eligibility.employee', { seat: 'd', office: 'deputy' }),
  'eligibility.employee unknown': unknown('eligibility.employee', { seat: 'm1', office: 'member' }),
  'eligibility.employee unknown, nobody named': unknown('eligibility.employee', {}),
  'eligibility.category met': met('eligibility.category', { ...chair, category: 'senior', allowed: officers }),
  'eligibility.category breached': breached('eligibility.category', {
    seat: 'm1',
    office: 'member',
    category: 'middle',
    allowed: policemen,
  }),
  'eligibility.category breached, civilian': breached('eligibility.category', {
    ...chair,
    category: 'civilian',
    allowed: officers,
  }),
  'eligibility.category unknown': unknown('eligibility.category', { seat: 'd', office: 'deputy', allowed: officers }),

  'eligibility.service met': met('eligibility.service', {
    ...chair,
    years: 21,
    months: 1,
    days: 0,
    on: '2024-03-15',
    eligibleFrom: '2013-02-15',
  }),
  'eligibility.service breached': breached('eligibility.service', {
    seat: 'd',
    office: 'deputy',
    years: 9,
    months: 11,
    days: 28,
    on: '2024-03-14',
    eligibleFrom: '2024-03-15',
    daysShort: 1,
  }),
  'eligibility.service breached, 22 days short': breached('eligibility.service', {
    seat: 's',
    office: 'secretary',
    years: 2,
    months: 0,
    days: 5,
    on: '2024-01-02',
    eligibleFrom: '2024-01-24',
    daysShort: 22,
  }),
  'eligibility.service breached, never reached': breached('eligibility.service', {
    seat: 'm1',
    office: 'member',
    years: 1,
    months: 2,
    days: 1,
    on: '2024-06-03',
  }),
  'eligibility.service unknown': unknown('eligibility.service', { ...chair, on: '2024-08-15' }),
  'eligibility.service unknown, no measuring day': unknown('eligibility.service', {
    ...chair,
    eligibleFrom: '2024-04-22',
  }),

  'eligibility.reputation met': met('eligibility.reputation', chair),
  'eligibility.reputation breached': breached('eligibility.reputation', chair),
  'eligibility.reputation unknown': unknown('eligibility.reputation', chair),
  'eligibility.qualities met': met('eligibility.qualities', { seat: 'd', office: 'deputy' }),
  'eligibility.qualities breached': breached('eligibility.qualities', { seat: 'm1', office: 'member' }),
  'eligibility.qualities unknown': unknown('eligibility.qualities', chair),
  'secretary.staff-unit met': met('secretary.staff-unit', { seat: 's', staffUnit: 'educational-work' }),
  'secretary.staff-unit breached': breached('secretary.staff-unit', { seat: 's', staffUnit: 'other' }),
  'secretary.staff-unit unknown': unknown('secretary.staff-unit', { seat: 's' }),

  'convening.by met': met('convening.by', { convenedBy: 'chair' }),
  'convening.by met, deputy head': met('convening.by', { convenedBy: 'deputy-head' }),
  'convening.by breached': breached('convening.by', { convenedBy: 'deputy' }),
  'convening.by breached, authorised head': breached('convening.by', { convenedBy: 'authorised-head' }),
  'convening.by breached, somebody else': breached('convening.by', { convenedBy: 'other' }),
  'convening.by unknown': unknown('convening.by', {}),
  'convening.constituted met': met('convening.constituted', { on: '2024-03-20', approved: '2024-03-15' }),
  'convening.constituted breached': breached('convening.constituted', { on: '2024-03-10', approved: '2024-03-15' }),
  'convening.constituted breached, never': breached('convening.constituted', { on: '2024-03-20', approved: false }),
  'convening.constituted unknown': unknown('convening.constituted', { on: '2024-03-20' }),
  'convening.notice met': met('convening.notice', { missing: [], notNotified: [] }),
  'convening.notice breached, none': breached('convening.notice', { missing: ['notice'], notNotified: ['d', 'm1'] }),
  'convening.notice breached, none and nobody owed it': breached('convening.notice', {
    missing: ['notice'],
    notNotified: [],
  }),
  'convening.notice breached': breached('convening.notice', {
    missing: ['place', 'time', 'agenda', 'in-time'],
    notNotified: ['m1', 'm2', 'm3', 'm4', 'm5'],
  }),
  'convening.notice breached, one not notified': breached('convening.notice', { missing: [], notNotified: ['m1'] }),
  'convening.notice breached, whom it reached not known': breached('convening.notice', {
    missing: ['agenda'],
  } as unknown as Facts['convening.notice']),
  'convening.notice unknown': unknown('convening.notice', { missing: [], notNotified: ['c'] }),
  'convening.notice unknown, nothing known': unknown('convening.notice', {}),
  'convening.materials met': met('convening.materials', {}),
  'convening.materials breached': breached('convening.materials', {}),
  'convening.materials unknown': unknown('convening.materials', {}),

  'quorum met': met('quorum', { members: 7, present: 4, needed: 4, short: 0 }),
  'quorum met, 21 of 41': met('quorum', { members: 41, present: 21, needed: 21, short: 0 }),
  'quorum met, 1 of 1': met('quorum', { members: 1, present: 1, needed: 1, short: 0 }),
  'quorum breached': breached('quorum', { members: 10, present: 5, needed: 6, short: 1 }),
  'quorum met, 2 of 3': met('quorum', { members: 3, present: 2, needed: 2, short: 0 }),
  'quorum met, 5 of 9': met('quorum', { members: 9, present: 5, needed: 5, short: 0 }),
  'quorum breached, 1 of 7': breached('quorum', { members: 7, present: 1, needed: 4, short: 3 }),
  'quorum breached, 2 of 7': breached('quorum', { members: 7, present: 2, needed: 4, short: 2 }),
  'quorum breached, 21 of 42': breached('quorum', { members: 42, present: 21, needed: 22, short: 1 }),
  'quorum breached, nobody came': breached('quorum', { members: 7, present: 0, needed: 4, short: 4 }),
  'quorum unknown': unknown('quorum', { members: 7, needed: 4 }),
  'quorum unknown, nothing known': unknown('quorum', {}),
  'attendance met': met('attendance', { absent: [] }),
  'attendance breached': breached('attendance', { absent: ['m4', 'm5'] }),
  'attendance breached, one absent': breached('attendance', { absent: ['m4'] }),
  'attendance unknown': unknown('attendance', {}),
  'presiding met': met('presiding', { presiding: 'c', entitled: 'c' }),
  'presiding breached': breached('presiding', { presiding: 'd', entitled: 'c' }),
  'presiding breached, nobody entitled': breached('presiding', { presiding: 'm1' }),
  'presiding unknown': unknown('presiding', { entitled: 'c' }),
  'presiding unknown, nothing known': unknown('presiding', {}),

  'minutes.drawn met': met('minutes.drawn', { missing: [] }),
  'minutes.drawn breached': breached('minutes.drawn', { missing: ['agenda', 'attendance', 'minutes'] }),
  'minutes.drawn breached, one': breached('minutes.drawn', { missing: ['attendance'] }),
  'minutes.drawn unknown': unknown('minutes.drawn', { missing: [] }),
  'minutes.signed met': met('minutes.signed', { signedBy: ['s', 'c'], missing: [] }),
  'minutes.signed breached': breached('minutes.signed', { signedBy: [], missing: ['secretary', 'chair'] }),
  'minutes.signed breached, chair': breached('minutes.signed', { signedBy: ['s', 'd'], missing: ['chair'] }),
  'minutes.signed breached, deputy chair': breached('minutes.signed', { signedBy: ['c'], missing: ['deputy'] }),
  'minutes.signed unknown': unknown('minutes.signed', { signedBy: ['s', 'd'], missing: [] }),
  'minutes.signed unknown, nothing known': unknown('minutes.signed', {}),
  'video met': met('video', {}),
  'video breached': breached('video', {}),
  'video unknown': unknown('video', {}),
  'media.decision met': met('media.decision', {
    released: '2024-03-25',
    decided: '2024-03-22',
    decidedBy: 'chair',
  }),
  'media.decision met, deputy chair': met('media.decision', {
    released: '2024-03-25',
    decided: '2024-03-22',
    decidedBy: 'deputy',
  }),
  'media.decision breached, never decided': breached('media.decision', {
    released: '2024-03-25',
    decided: false,
    decidedBy: 'chair',
  }),
  'media.decision breached, too late': breached('media.decision', {
    released: '2024-03-25',
    decided: '2024-03-27',
    decidedBy: 'chair',
  }),
  'media.decision breached, too late by the deputy chair': breached('media.decision', {
    released: '2024-03-25',
    decided: '2024-03-27',
    decidedBy: 'deputy',
  }),
  'media.decision breached, by the deputy chair': breached('media.decision', {
    released: '2024-03-25',
    decided: '2024-03-25',
    decidedBy: 'deputy',
  }),
  'media.decision breached, too late by another': breached('media.decision', {
    released: '2024-03-25',
    decided: '2024-03-27',
    decidedBy: 'other',
  }),
  'media.decision breached, by another on a day not known': breached('media.decision', {
    released: '2024-03-25',
    decidedBy: 'other',
  }),
  'media.decision unknown': unknown('media.decision', { released: '2024-03-25' }),
  'media.decision unknown, day not known': unknown('media.decision', { released: '2024-03-25', decidedBy: 'deputy' }),
  'media.decision unknown, decider not known': unknown('media.decision', {
    released: '2024-03-25',
    decided: '2024-03-22',
  }),
  'media.decision unknown, nothing known': unknown('media.decision', {}),

  'matter.competence met': met('matter.competence', { matter: 'hearing' }),
  'matter.competence breached': breached('matter.competence', { matter: 'other' }),
  'matter.competence unknown': unknown('matter.competence', {}),

  'vote.secretary met': met('vote.secretary', { seat: 's' }),
  'vote.secretary met, no secretary': met('vote.secretary', {}),
  'vote.secretary breached': breached('vote.secretary', { seat: 's' }),
  'vote.secretary unknown': unknown('vote.secretary', { seat: 's' }),
  'vote.guests met': met('vote.guests', { guests: [] }),
  'vote.guests breached': breached('vote.guests', { guests: ['g1'] }),
  'vote.guests breached, five': breached('vote.guests', { guests: ['g1', 'g2', 'g3', 'g4', 'g5'] }),
  'vote.guests unknown': unknown('vote.guests', {}),
  'vote.entitled met': met('vote.entitled', { struck: [], twice: [], cast: 1, present: 1 }),
  'vote.entitled breached, by name': breached('vote.entitled', {
    struck: ['x', 'y'],
    twice: ['m1'],
    cast: 4,
    present: 7,
  }),
  'vote.entitled breached, too many': breached('vote.entitled', { struck: [], twice: [], cast: 9, present: 7 }),
  'vote.entitled breached, ballot papers': breached('vote.entitled', { struck: [], twice: [], cast: 7, present: 7 }),
  'vote.entitled unknown': unknown('vote.entitled', { struck: [], twice: [], cast: 6 }),
  'vote.secrecy met, secret': met('vote.secrecy', { mode: 'secret', demanded: 5, needed: 4 }),
  'vote.secrecy met, open': met('vote.secrecy', { mode: 'open', demanded: 2, needed: 4 }),
  'vote.secrecy met, nobody demanded': met('vote.secrecy', { mode: 'open', demanded: 0 }),
  'vote.secrecy breached, secret': breached('vote.secrecy', { mode: 'secret', demanded: 1, needed: 4 }),
  'vote.secrecy breached, secret and nobody demanded': breached('vote.secrecy', { mode: 'secret', demanded: 0 }),
  'vote.secrecy breached, open': breached('vote.secrecy', { mode: 'open', demanded: 5, needed: 4 }),
  'vote.secrecy unknown': unknown('vote.secrecy', { mode: 'secret', needed: 1 }),
  'vote.quorum met': met('vote.quorum', { members: 7, present: 5, needed: 4, short: 0 }),
  'vote.quorum breached': breached('vote.quorum', { members: 7, present: 3, needed: 4, short: 1 }),
  'vote.quorum unknown': unknown('vote.quorum', { members: 7, needed: 4 }),

  'vote.casting met, no tie': met('vote.casting', { tie: false }),
  'vote.casting met, cast': met('vote.casting', { tie: true, holder: 'c', by: 'c' }),
  'vote.casting met, cast where a reading sees no tie': met('vote.casting', { tie: false, holder: 'c', by: 'c' }),
  'vote.casting met, not cast': met('vote.casting', { tie: true, holder: 'c' }),
  'vote.casting met, holder not known': met('vote.casting', { tie: true }),
  'vote.casting breached, not the holder': breached('vote.casting', { tie: true, holder: 'c', by: 'd' }),
  'vote.casting breached, nobody holds it': breached('vote.casting', { tie: true, by: 'm1' }),
  'vote.casting breached, no tie': breached('vote.casting', { tie: false, holder: 'c', by: 'c' }),
  'vote.casting breached, no tie and nobody holds it': breached('vote.casting', { tie: false, by: 'd' }),
  'vote.casting breached, holder did not vote': breached('vote.casting', { tie: true, holder: 'c' }),
  'vote.casting unknown': unknown('vote.casting', { tie: true, holder: 'c' }),
  'vote.casting unknown, holder not known': unknown('vote.casting', { tie: true, by: 'd' }),
  'vote.casting unknown, tie not known': unknown('vote.casting', { by: 'd' }),

  'vote.declared met': met('vote.declared', { ...adopted, declared: 'adopted' }),
  'vote.declared met, casting vote': met('vote.declared', { ...carried, declared: 'adopted' }),
  'vote.declared met, rejected': met('vote.declared', { ...rejected, declared: 'rejected' }),
  'vote.declared breached': breached('vote.declared', { ...rejected, declared: 'adopted' }),
  'vote.declared breached, five short': breached('vote.declared', {
    ...rejected,
    needed: 6,
    short: 5,
    declared: 'adopted',
  }),
  'vote.declared breached, casting vote': breached('vote.declared', { ...defeated, short: 0, declared: 'adopted' }),
  'vote.declared breached, void': breached('vote.declared', { ...voided, declared: 'adopted' }),
  'vote.declared breached, adopted after all': breached('vote.declared', { ...adopted, declared: 'rejected' }),
  'vote.declared unknown': unknown('vote.declared', { ...open, declared: 'adopted' }),
  'vote.declared unknown, pending': unknown('vote.declared', { ...pending, declared: 'rejected' }),

  'vote.majority met': met('vote.majority', { ...adopted, ...counted, declared: 'adopted' }),
  'vote.majority met, one vote': met('vote.majority', {
    ...adopted,
    needed: 1,
    present: 1,
    for: 1,
    against: 0,
    abstained: 0,
    spoilt: 0,
  }),
  'vote.majority met, casting vote': met('vote.majority', { ...carried, ...evenly, declared: 'adopted' }),
  'vote.majority met, declared rejected': met('vote.majority', { ...adopted, ...counted, declared: 'rejected' }),
  'vote.majority met, declared rejected without a ballot': met('vote.majority', {
    result: 'unknown',
    declared: 'rejected',
  } as Facts['vote.majority']),
  'vote.majority met, rejected': met('vote.majority', {
    ...rejected,
    present: 7,
    for: 3,
    against: 2,
    abstained: 0,
    spoilt: 2,
  }),
  'vote.majority met, void': met('vote.majority', {
    ...voided,
    present: 3,
    for: 3,
    against: 0,
    abstained: 0,
    spoilt: 0,
  }),
  'vote.majority breached': breached('vote.majority', {
    ...rejected,
    present: 7,
    for: 3,
    against: 4,
    abstained: 0,
    spoilt: 0,
    declared: 'adopted',
  }),
  'vote.majority breached, casting vote': breached('vote.majority', { ...defeated, ...evenly, declared: 'adopted' }),
  'vote.majority breached, void': breached('vote.majority', {
    ...voided,
    present: 3,
    for: 2,
    against: 1,
    abstained: 0,
    spoilt: 0,
    declared: 'adopted',
  }),
  'vote.majority unknown': unknown('vote.majority', { result: 'unknown', for: 21, against: 0 }),
  'vote.majority unknown, pending': unknown('vote.majority', { ...pending, ...evenly }),

  'decision.effect met': met('decision.effect', { effect: 'proposed' }),
  'decision.effect breached': breached('decision.effect', { effect: 'imposed' }),
  'decision.effect unknown': unknown('decision.effect', {}),
  'control met': met('control', {}),
  'control breached': breached('control', {}),
  'control unknown': unknown('control', {}),
  'measures.listed met': met('measures.listed', { unlisted: [] }),
  'measures.listed breached': breached('measures.listed', { unlisted: ['қатаң сөгіс'] }),
  'measures.listed breached, two': breached('measures.listed', { unlisted: ['сөгіс', 'айыппұл'] }),
  'measures.listed unknown': unknown('measures.listed', {}),
  'measures.reviewed met': met('measures.reviewed', {}),
  'measures.reviewed breached': breached('measures.reviewed', {}),
  'measures.reviewed unknown': unknown('measures.reviewed', {}),
  'measures.adopted met': met('measures.adopted', { result: 'adopted' }),
  'measures.adopted met, not treated as adopted': met('measures.adopted', { result: 'rejected' }),
  'measures.adopted breached': breached('measures.adopted', { result: 'rejected' }),
  'measures.adopted breached, void': breached('measures.adopted', { result: 'void' }),
  'measures.adopted unknown': unknown('measures.adopted', { result: 'unknown' }),
  'measures.adopted unknown, pending': unknown('measures.adopted', { result: 'pending' }),
  'measures.combination met': met('measures.combination', { measures: ['warning'] }),
  'measures.combination met, with a petition': met('measures.combination', { measures: ['no-confidence', 'petition'] }),
  'measures.combination breached': breached('measures.combination', { measures: ['apology', 'warning'] }),
  'measures.combination breached, both variants': breached('measures.combination', {
    measures: ['censure', 'criticism'],
  }),
  'measures.combination breached, both variants and more': breached('measures.combination', {
    measures: ['censure', 'criticism', 'сөгіс'],
  }),
  'measures.combination unknown': unknown('measures.combination', { measures: ['petition'] }),
  'measures.combination unknown, nothing known': unknown('measures.combination', {}),
  'measures.jurisdiction met': met('measures.jurisdiction', { category: 'middle', allowed: officers }),
  'measures.jurisdiction breached': breached('measures.jurisdiction', { category: 'highest', allowed: policemen }),
  'measures.jurisdiction breached, civilian': breached('measures.jurisdiction', {
    category: 'civilian',
    allowed: officers,
  }),
  'measures.jurisdiction unknown': unknown('measures.jurisdiction', { allowed: policemen }),
  'measures.apology met': met('measures.apology', { performed: '2024-03-25', before: 'assembly' }),
  'measures.apology breached, elsewhere': breached('measures.apology', {
    performed: '2024-03-25',
    before: 'elsewhere',
  }),
  'measures.apology breached, too early': breached('measures.apology', {
    performed: '2024-03-10',
    before: 'assembly',
  }),
  'measures.apology breached, too early and nothing more known': breached('measures.apology', {
    performed: '2024-03-10',
  }),
  'measures.apology unknown': unknown('measures.apology', { performed: '2024-03-25' }),
  'measures.petition met': met('measures.petition', { to: 'leadership' }),
  'measures.petition breached': breached('measures.petition', { to: 'other' }),
  'measures.petition unknown': unknown('measures.petition', {}),

  'oversight.quarterly met': met('oversight.quarterly', {
    quarter: '2024-Q1',
    inspections: ['2024-02-15', '2024-03-20'],
  }),
  'oversight.quarterly met, none due': met('oversight.quarterly', { quarter: '2024-Q2', inspections: [] }),
  'oversight.quarterly breached': breached('oversight.quarterly', { quarter: '2024-Q3', inspections: [] }),
  'oversight.quarterly breached, too late': breached('oversight.quarterly', {
    quarter: '2024-Q4',
    inspections: ['2024-12-20'],
  }),
  'oversight.quarterly unknown': unknown('oversight.quarterly', { quarter: '2024-Q1', inspections: [] }),
  'oversight.quarterly unknown, one known': unknown('oversight.quarterly', {
    quarter: '2024-Q1',
    inspections: ['2024-02-15'],
  }),
  'oversight.quarterly unknown, nothing known': unknown('oversight.quarterly', {}),
  'oversight.inspector met': met('oversight.inspector', { on: '2024-02-15', by: 'deputy-head' }),
  'oversight.inspector breached': breached('oversight.inspector', { on: '2024-02-15', by: 'other' }),
  'oversight.inspector unknown': unknown('oversight.inspector', { on: '2024-02-15' }),
  'oversight.inspector unknown, nothing known': unknown('oversight.inspector', {}),
  'oversight.proposals met': met('oversight.proposals', { on: '2024-02-15', to: 'authorised-head', seat: 'm1' }),
  'oversight.proposals breached, to another': breached('oversight.proposals', {
    on: '2024-02-15',
    to: 'other',
    seat: 'm1',
  }),
  'oversight.proposals breached, not on the roster': breached('oversight.proposals', {
    on: '2024-02-15',
    to: 'authorised-head',
    seat: 'x',
  }),
  'oversight.proposals unknown': unknown('oversight.proposals', { on: '2024-02-15', seat: 'm1' }),
  'oversight.proposals unknown, nothing known': unknown('oversight.proposals', {}),
  'formation.both met': met('formation.both', { unit: 'Абай АПБ', missing: [] }),
  'formation.both breached': breached('formation.both', { unit: 'Абай АПБ', missing: ['officers'] }),
  'formation.both breached, policemen': breached('formation.both', { unit: 'Абай АПБ', missing: ['policemen'] }),
  'formation.both unknown': unknown('formation.both', { unit: 'Абай АПБ' }),
  'formation.both unknown, nothing known': unknown('formation.both', {}),

  'decision adopted': (wording) => wording.decision(adopted),
  'decision adopted by the casting vote': (wording) => wording.decision(carried),
  'decision rejected': (wording) => wording.decision(rejected),
  'decision rejected, 21 needed': (wording) => wording.decision({ ...rejected, needed: 21, short: 11 }),
  'decision rejected, tie': (wording) => wording.decision({ ...rejected, needed: 2, tie: true }),
  'decision rejected by the casting vote': (wording) => wording.decision(defeated),
  'decision pending': (wording) => wording.decision(pending),
  'decision void': (wording) => wording.decision(voided),
  'decision unknown': (wording) => wording.decision(open),
} satisfies Record<string, Spoken>

export type Sample = keyof typeof samples

/** The names of the samples that are findings, whose sentences take a citation. */
export const findings = (Object.keys(samples) as Sample[]).filter((name) => !name.startsWith('decision '))
