/* Every law that is checked by complete enumeration, for the tests and for long runs alike. */
import { check, where, type Checked } from './check.js'
import * as collapses from './votes/collapses.js'
import * as single from './votes/laws.js'
import * as ofRecords from './votes/record-laws.js'
import { attendances, everyVoted } from './votes/records.js'
import { checkSometimes, half, halfWithCasting, oneMoreAgainst, oneMoreFor } from './votes/sometimes.js'
import { beforeCasting, uncollapsed, votes } from './votes/votes.js'
import { served, startDays, starts, uncollapsed as servedUncollapsed } from './service/careers.js'
import * as service from './service/laws.js'
import type { LawName } from './registry.js'

interface Enumeration {
  /** How many are present, or how many start days, in the tests. */
  readonly inTests: number
  readonly check: (size: number) => Checked
}

const present = 8

/** By the number of those present, or of a roster's voting seats. */
export const ofPresent = {
  oneDecision: { inTests: present, check: (most) => check(votes(most), single.oneDecision) },
  half: { inTests: present, check: (most) => checkSometimes('half', half, votes(most)) },
  moreForThanAgainst: {
    inTests: present,
    check: (most) => check(where(votes(most), single.isSimple), single.moreForThanAgainst),
  },
  halfWithCasting: {
    inTests: present,
    check: (most) => checkSometimes('halfWithCasting', halfWithCasting, votes(most)),
  },
  castingOnTies: { inTests: present, check: (most) => check(votes(most), single.castingOnTies) },
  neededIsExact: { inTests: present, check: (most) => check(beforeCasting(most), single.neededIsExact) },
  oneMoreFor: { inTests: present, check: (most) => checkSometimes('oneMoreFor', oneMoreFor, votes(most)) },
  oneMoreAgainst: { inTests: present, check: (most) => checkSometimes('oneMoreAgainst', oneMoreAgainst, votes(most)) },
  openAsSecret: {
    inTests: present,
    check: (most) => check(where(votes(most), single.isDeclaredInBothForms), single.openAsSecret),
  },
  voidWithoutQuorum: { inTests: present, check: (most) => check(votes(most), collapses.voidWithoutQuorum) },
  unknownWhenOvercounted: { inTests: present, check: (most) => check(votes(most), collapses.unknownWhenOvercounted) },
  baseIsOneNumber: {
    inTests: present,
    check: (most) => check(collapses.attendedVotes(most), collapses.baseIsOneNumber),
  },
  spoiltBallotsNotAsked: {
    inTests: present,
    check: (most) => check(where(votes(most), collapses.isUnspoilt), collapses.spoiltBallotsNotAsked),
  },
  endsAlike: { inTests: present, check: (most) => check(uncollapsed(most), collapses.endsAlike) },
  // Last, for judging across readings makes every count slower that follows in one process.
  settledMeansSettled: { inTests: present, check: (most) => check(single.counts(most), single.settledMeansSettled) },
  decidedAsCounted: { inTests: present, check: (most) => check(everyVoted(most), ofRecords.decidedAsCounted) },
  voidOnlyWithoutQuorum: {
    inTests: present,
    check: (most) => check(attendances(most), ofRecords.voidOnlyWithoutQuorum),
  },
  strangersChangeNothing: {
    inTests: present,
    check: (most) => check(everyVoted(most), ofRecords.strangersChangeNothing),
  },
  orderChangesNothing: { inTests: present, check: (most) => check(everyVoted(most), ofRecords.orderChangesNothing) },
  namesChangeNothing: { inTests: present, check: (most) => check(everyVoted(most), ofRecords.namesChangeNothing) },
} as const satisfies Partial<Record<LawName, Enumeration>>

/** By the number of start days. */
export const ofStartDays = {
  tenthAnniversary: { inTests: startDays, check: (size) => check(starts(size), service.tenthAnniversary) },
  dayMoreNeverPostpones: { inTests: startDays, check: (size) => check(served(size), service.dayMoreNeverPostpones) },
  lengthReached: { inTests: startDays, check: (size) => check(served(size), service.lengthReached) },
  lengthNotReachedBefore: {
    inTests: startDays,
    check: (size) => check(where(served(size), service.isNotSummedInMonths), service.lengthNotReachedBefore),
  },
  lengthIsExact: { inTests: 366, check: (size) => check(service.everyDay(size), service.lengthIsExact) },
  judgedByTheDay: { inTests: 1461, check: (size) => check(served(size), service.judgedByTheDay) },
  whatServiceAsks: { inTests: startDays, check: (size) => check(servedUncollapsed(size), service.collapses) },
} as const satisfies Partial<Record<LawName, Enumeration>>
